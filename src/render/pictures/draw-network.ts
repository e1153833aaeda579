/** A network: names as boxes, and lines between those who met, the thicker the more often. */
import { arranged } from './arrange.ts';
import type { Box, Point } from './arrange.ts';
import { heading, MARGIN, notes, onCard, textAt } from './card.ts';
import type { Drawing } from './card.ts';
import { legendAt } from './legend.ts';
import { COLOUR, STANDING_COLOUR, STANDING_DASHES, TYPE_COLOUR, WIDTH } from './palette.ts';
import { ringed } from './ring.ts';
import type { NetworkScene, SceneLegend } from './scene.ts';
import { element } from './svg.ts';
import type { Svg } from './svg.ts';
import type { Style, Typeface } from './typeface.ts';

const NAME: Style = { size: 16.5, weight: 'regular' };
const CENTRE: Style = { size: 18, weight: 'bold' };
const COUNT: Style = { size: 14.5, weight: 'bold' };
/** Width of a name's text, where none of its words is longer; the width that no word is given more than; its most lines. */
const NAME_ROOM = { width: 122, widest: 165, lines: 3 } as const;
const CENTRE_ROOM = { width: 165, widest: 165, lines: 4 } as const;
const LINE = 21;
/** Room between a name and the edge of its box. */
const PADDING = { x: 11, y: 8 } as const;
const AREA = WIDTH - 2 * MARGIN;
/** A card that is higher than this is made smaller by Discord. */
const MOST_HEIGHT = 680;
/** How many times as high as wide the names are laid out; the first of these that fits the card is taken. */
const TALLNESSES = [1.25, 1.6, 2.1] as const;
/** Thinnest and thickest line between two. */
const STROKE = { least: 2, most: 7 } as const;

type SceneNode = NetworkScene['nodes'][number];
type SceneTie = NetworkScene['ties'][number];

/** A name in lines, in a box that fits it. */
interface Label extends Box {
  readonly node: SceneNode;
  readonly lines: readonly string[];
}

/** Draws as many of the names, in their order, as have room, and counts the others. */
export async function drawNetwork(scene: NetworkScene, type: Typeface): Promise<Drawing> {
  const labels = scene.nodes.map((node) => labelOf(node, type));
  for (let shown = labels.length; shown > 0; shown--) {
    const some = labels.slice(0, shown);
    const ids = new Set(some.map(({ node }) => node.id));
    const ties = scene.ties.filter(({ one, other }) => ids.has(one) && ids.has(other));
    const laid = await laidOut(some, ties);
    if (laid !== undefined) return composed(scene, { labels: some, ...laid, ties, left: labels.length - shown }, type);
  }
  return composed(scene, { labels: [], points: [], height: 0, ties: [], left: labels.length }, type);
}

/** Where names go so that all have room; undefined where they are too many. */
async function laidOut(labels: readonly Label[], ties: readonly SceneTie[]): Promise<Laid | undefined> {
  for (const tallness of TALLNESSES) {
    const laid = fitted(labels, await arranged(labels, placesOf(ties, labels), tallness));
    if (laid !== undefined) return laid;
  }
  if (labels[0]?.node.centre !== true) return undefined;
  const points = ringed(labels, AREA);
  const height = Math.max(...points.map(({ y }, at) => y + (labels[at]?.height ?? 0) / 2));
  return height <= MOST_HEIGHT && isClear(labels, points) ? { points, height } : undefined;
}

function labelOf(node: SceneNode, type: Typeface): Label {
  const style = node.centre ? CENTRE : NAME;
  const room = node.centre ? CENTRE_ROOM : NAME_ROOM;
  const longest = Math.max(
    ...type
      .drawable(node.name)
      .split(' ')
      .map((word) => type.width(word, style)),
  );
  const lines = type.lines(node.name, Math.min(room.widest, Math.max(room.width, longest)), style, room.lines);
  const width = Math.max(36, ...lines.map((line) => type.width(line, style)));
  return { node, lines, width: width + 2 * PADDING.x, height: lines.length * LINE + 2 * PADDING.y };
}

const placesOf = (ties: readonly SceneTie[], labels: readonly Label[]): [number, number][] => {
  const places = new Map(labels.map(({ node }, at) => [node.id, at]));
  return ties.map(({ one, other }) => [places.get(one) ?? 0, places.get(other) ?? 0]);
};

/** A name where it stands on the card. */
interface Placed extends Point {
  readonly label: Label;
}

interface Laid {
  readonly points: readonly Point[];
  readonly height: number;
}

/** Points spread over the width of the card; undefined where names would lie on each other or the card become too high. */
function fitted(labels: readonly Label[], points: readonly Point[]): Laid | undefined {
  const halves = labels.map(({ width, height }) => ({ x: width / 2, y: height / 2 }));
  const scaled = (axis: 'x' | 'y', room: number): number[] => {
    const [least, most] = [points.map((point) => point[axis]), points.map((point) => point[axis])];
    const [low, high] = [Math.min(...least), Math.max(...most)];
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
    if (isClear(labels, placed)) return { points: placed, height };
  }
  return undefined;
}

/** True where no box lies on another. */
function isClear(labels: readonly Label[], points: readonly Point[]): boolean {
  return points.every((one, at) =>
    points.slice(at + 1).every((other, further) => {
      const [a, b] = [labels[at], labels[at + 1 + further]];
      if (a === undefined || b === undefined) return true;
      return (
        Math.abs(one.x - other.x) >= (a.width + b.width) / 2 + 6 ||
        Math.abs(one.y - other.y) >= (a.height + b.height) / 2 + 10
      );
    }),
  );
}

interface Composition extends Laid {
  readonly labels: readonly Label[];
  readonly ties: readonly SceneTie[];
  /** How many names found no room. */
  readonly left: number;
}

function composed(scene: NetworkScene, { labels, points, height, ties, left }: Composition, type: Typeface): Drawing {
  const head = heading(scene.title, scene.summary, type);
  const placed = labels.map((label, at): Placed => {
    const { x, y } = points[at] ?? { x: 0, y: 0 };
    return { label, x: MARGIN + x, y: head.height + y };
  });
  const pairs = ties.flatMap((tie): Pair[] => {
    const [one, other] = [tie.one, tie.other].map((id) => placed.find(({ label }) => label.node.id === id));
    return one === undefined || other === undefined ? [] : [{ tie, one, other }];
  });
  const most = Math.max(...ties.map(({ count }) => count), 1);
  const bottom = head.height + height + 16;
  const isDrawn = (entry: SceneLegend): boolean =>
    entry.kind === 'type'
      ? labels.some(({ node }) => node.type === entry.type)
      : ties.some(({ standing }) => standing === entry.standing);
  const legend = legendAt(scene.legend.filter(isDrawn), bottom, type);
  const foot = notes([scene.others[left] ?? '', ...scene.notes].filter(Boolean), bottom + legend.height, type);
  const pieces = [
    ...head.pieces,
    ...pairs.map(({ tie, one, other }) => tieBetween(tie, one, other, most)),
    ...placed.flatMap(boxAt),
    ...countsOn(pairs, placed, type),
    ...legend.pieces,
    ...foot.pieces,
  ];
  const below = legend.height + foot.height;
  return onCard(pieces, bottom + below + (below === 0 ? 10 : MARGIN - 6));
}

function tieBetween({ count, standing }: SceneTie, from: Point, to: Point, most: number): Svg {
  const share = most === 1 ? 0 : Math.log(count) / Math.log(most);
  return element('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: standing === undefined ? COLOUR.event : STANDING_COLOUR[standing],
    'stroke-opacity': standing === undefined ? 0.6 : 0.9,
    'stroke-width': standing === undefined ? STROKE.least + share * (STROKE.most - STROKE.least) : STROKE.least,
    'stroke-dasharray': standing === undefined ? undefined : STANDING_DASHES[standing],
  });
}

/** A tie with the names that it joins. */
interface Pair {
  readonly tie: SceneTie;
  readonly one: Placed;
  readonly other: Placed;
}

/**
 * How often two met, on the middle of what is seen of their line; once goes without saying. The most frequent come first, and
 * a number that would lie on a name or on another number is left to the list.
 */
function countsOn(pairs: readonly Pair[], placed: readonly Placed[], type: Typeface): Svg[] {
  const taken: (Point & Box)[] = placed.map(({ label, x, y }) => ({ x, y, width: label.width, height: label.height }));
  return [...pairs]
    .sort((a, b) => b.tie.count - a.tie.count)
    .flatMap(({ tie, one, other }) => {
      if (tie.count < 2) return [];
      const text = `${String(tie.count)}×`;
      const middle = (leaving(one, other) + 1 - leaving(other, one)) / 2;
      const box = {
        x: one.x + (other.x - one.x) * middle,
        y: one.y + (other.y - one.y) * middle,
        width: type.width(text, COUNT) + 10,
        height: 20,
      };
      if (taken.some((another) => overlap(box, another))) return [];
      taken.push(box);
      const { x, y, width, height } = box;
      const [left, top] = [x - width / 2, y - height / 2];
      return [
        element('rect', { x: left, y: top, width, height, rx: 10, fill: COLOUR.card, 'fill-opacity': 0.92 }),
        textAt(x, y + 5, text, { ...COUNT, fill: COLOUR.date, anchor: 'middle' }),
      ];
    });
}

/** True of two boxes, given by their middles, that share some room. */
const overlap = (one: Point & Box, other: Point & Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

/** Where on the way from one box to another the first one ends, as a share of the way. */
function leaving({ label, x, y }: Placed, to: Placed): number {
  const across = label.width / 2 / Math.max(1, Math.abs(to.x - x));
  const down = label.height / 2 / Math.max(1, Math.abs(to.y - y));
  return Math.min(0.5, across, down);
}

function boxAt({ label: { node, lines, width, height }, x, y }: Placed): Svg[] {
  const colours = TYPE_COLOUR[node.type];
  const style = node.centre ? CENTRE : NAME;
  const first = y - (lines.length * LINE) / 2 + 16;
  return [
    element('rect', {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: 11,
      fill: node.centre ? COLOUR.centre : colours.fill,
      stroke: node.centre ? COLOUR.centre : colours.edge,
      'stroke-width': 2,
    }),
    ...lines.map((line, at) =>
      textAt(x, first + at * LINE, line, {
        ...style,
        fill: node.centre ? COLOUR.card : COLOUR.title,
        anchor: 'middle',
      }),
    ),
  ];
}
