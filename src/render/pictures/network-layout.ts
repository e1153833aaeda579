/** Where the boxes of a network go on a card: spread over its width, none on another, with room for the numbers between them. */
import { arranged } from './arrange.ts';
import type { Box, Point } from './arrange.ts';
import { MARGIN } from './card.ts';
import { WIDTH } from './palette.ts';
import { ringed } from './ring.ts';

const AREA = WIDTH - 2 * MARGIN;
/** A card that is higher than this is made smaller by Discord. */
const MOST_HEIGHT = 680;
/** How many times as high as wide the boxes are laid out, and how far apart. */
const TALLNESSES = [1.25, 1.6, 2.1] as const;
const APART = [16, 44, 72] as const;
/** Least room between two boxes on the card. */
const GAP = { x: 6, y: 10 } as const;

/** The middles of boxes, and how much of the card's height they take. */
export interface Laid {
  readonly points: readonly Point[];
  readonly height: number;
}

export interface Wishes {
  /** The first box may stand in the middle of the others. */
  readonly centred: boolean;
  /** How much of what belongs between the boxes finds no room there: of several ways, the one with the least is taken. */
  readonly missing: (points: readonly Point[]) => number;
}

/** Where boxes go so that all have room; undefined where they are too many. `ties` are places of two boxes each. */
export async function laidOut(
  boxes: readonly Box[],
  ties: readonly (readonly [number, number])[],
  { centred, missing }: Wishes,
): Promise<Laid | undefined> {
  let best: (Laid & { readonly lacks: number }) | undefined;
  for (const apart of APART)
    for (const tallness of TALLNESSES) {
      const laid = fitted(boxes, await arranged(boxes, ties, tallness, apart));
      const lacks = laid === undefined ? Infinity : missing(laid.points);
      if (laid === undefined || (best !== undefined && best.lacks <= lacks)) continue;
      best = { ...laid, lacks };
      if (lacks === 0) return best;
    }
  if (best !== undefined || !centred) return best;
  const points = ringed(boxes, AREA);
  const height = Math.max(...points.map(({ y }, at) => y + (boxes[at]?.height ?? 0) / 2));
  return height <= MOST_HEIGHT && isClear(boxes, points) ? { points, height } : undefined;
}

/** Points spread over the width of the card; undefined where boxes would lie on each other or the card become too high. */
function fitted(boxes: readonly Box[], points: readonly Point[]): Laid | undefined {
  const halves = boxes.map(({ width, height }) => ({ x: width / 2, y: height / 2 }));
  const scaled = (axis: 'x' | 'y', room: number): number[] => {
    const along = points.map((point) => point[axis]);
    const [low, high] = [Math.min(...along), Math.max(...along)];
    const inner = halves.map((half) => half[axis]);
    const edge = Math.max(...inner);
    const stretch = high > low ? (room - 2 * edge) / (high - low) : 0;
    return points.map((point, at) => {
      const half = inner[at] ?? 0;
      const wanted = high > low ? edge + (point[axis] - low) * stretch : room / 2;
      return Math.min(room - half, Math.max(half, wanted));
    });
  };
  const natural = Math.max(...points.map(({ y }, at) => y + (halves[at]?.y ?? 0)));
  const x = scaled('x', AREA);
  for (let height = Math.min(natural, MOST_HEIGHT); height <= MOST_HEIGHT; height += 20) {
    const y = scaled('y', height);
    const placed = points.map((_, at) => ({ x: x[at] ?? 0, y: y[at] ?? 0 }));
    if (isClear(boxes, placed)) return { points: placed, height };
  }
  return undefined;
}

/** True where no box lies on another. */
function isClear(boxes: readonly Box[], points: readonly Point[]): boolean {
  return points.every((one, at) =>
    points.slice(at + 1).every((other, further) => {
      const [a, b] = [boxes[at], boxes[at + 1 + further]];
      if (a === undefined || b === undefined) return true;
      return (
        Math.abs(one.x - other.x) >= (a.width + b.width) / 2 + GAP.x ||
        Math.abs(one.y - other.y) >= (a.height + b.height) / 2 + GAP.y
      );
    }),
  );
}
