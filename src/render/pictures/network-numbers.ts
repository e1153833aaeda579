/** The numbers on the lines of a network: how often two met, where once goes without saying. */
import type { Box, Point } from './arrange.ts';
import type { NetworkScene } from './scene.ts';

/** A box by its middle. */
type Standing = Point & Box;

/** A tie with the boxes that it joins. */
export interface Pair<B extends Standing> {
  readonly tie: NetworkScene['ties'][number];
  readonly one: B;
  readonly other: B;
}

/** A number where it stands. */
export interface NumberBox extends Standing {
  readonly text: string;
}

/** Where on what is seen of a line its number may stand, nearest to the middle first, and how far beside it. */
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8] as const;
const BESIDE = [0, 16, -16, 24, -24] as const;
const HEIGHT = 20;
/** Room beside a number. */
const PADDING = 5;

/**
 * Numbers on or beside what is seen of their lines. The most frequent come first, and a number that would lie on one of `boxes` or on
 * another number wherever it stood is left out. `widthOf` measures a text.
 */
export function numbersOn<B extends Standing>(
  pairs: readonly Pair<B>[],
  boxes: readonly B[],
  widthOf: (text: string) => number,
): NumberBox[] {
  const taken: Standing[] = [...boxes];
  return [...pairs]
    .sort((a, b) => b.tie.count - a.tie.count)
    .flatMap((pair) => {
      if (pair.tie.count < 2) return [];
      const text = `${String(pair.tie.count)}×`;
      const size = { width: widthOf(text) + 2 * PADDING, height: HEIGHT };
      const box = placesFor(pair)
        .map((point) => ({ ...point, ...size, text }))
        .find((one) => !taken.some((another) => overlap(one, another)));
      if (box === undefined) return [];
      taken.push(box);
      return [box];
    });
}

function placesFor({ one, other }: Pair<Standing>): Point[] {
  const [from, to] = [leaving(one, other), 1 - leaving(other, one)];
  const [across, down] = [other.x - one.x, other.y - one.y];
  const length = Math.max(1, Math.hypot(across, down));
  return BESIDE.flatMap((beside) =>
    ALONG.map((share) => {
      const at = from + (to - from) * share;
      return {
        x: one.x + across * at - (down / length) * beside,
        y: one.y + down * at + (across / length) * beside,
      };
    }),
  );
}

/** True of two boxes that share some room. */
const overlap = (one: Standing, other: Standing): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

/** Where on the way from one box to another the first one ends, as a share of the way. */
function leaving({ width, height, x, y }: Standing, to: Standing): number {
  const across = width / 2 / Math.max(1, Math.abs(to.x - x));
  const down = height / 2 / Math.max(1, Math.abs(to.y - y));
  return Math.min(0.5, across, down);
}
