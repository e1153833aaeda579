/** A network: names as boxes, and lines between those who met, the thicker the more often. */
import type { Box, Point } from './arrange.ts';
import { heading, MARGIN, notes, onCard, textAt } from './card.ts';
import type { Drawing } from './card.ts';
import { legendAt } from './legend.ts';
import { COLOUR, STANDING_COLOUR, STANDING_DASHES, TYPE_COLOUR } from './palette.ts';
import { laidOut } from './network-layout.ts';
import type { Laid } from './network-layout.ts';
import { numbersOn } from './network-numbers.ts';
import type { NumberBox, Pair } from './network-numbers.ts';
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
    const laid = await laidOut(some, placesOf(ties, some), {
      centred: some[0]?.node.centre === true,
      missing: (points) => missingNumbers(some, points, ties, type),
    });
    if (laid !== undefined) return composed(scene, { labels: some, ...laid, ties, left: labels.length - shown }, type);
  }
  return composed(scene, { labels: [], points: [], height: 0, ties: [], left: labels.length }, type);
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
interface Placed extends Label, Point {}

/** Labels at their points, and the ties between them. */
function placedAt(labels: readonly Label[], points: readonly Point[], ties: readonly SceneTie[]) {
  const placed = labels.map((label, at): Placed => ({ ...label, ...(points[at] ?? { x: 0, y: 0 }) }));
  const pairs = ties.flatMap((tie): Pair<Placed>[] => {
    const [one, other] = [tie.one, tie.other].map((id) => placed.find(({ node }) => node.id === id));
    return one === undefined || other === undefined ? [] : [{ tie, one, other }];
  });
  return { placed, pairs };
}

/** How many of the numbers that ties have find no room where labels are laid out so. */
function missingNumbers(
  labels: readonly Label[],
  points: readonly Point[],
  ties: readonly SceneTie[],
  type: Typeface,
): number {
  const { placed, pairs } = placedAt(labels, points, ties);
  return ties.filter(({ count }) => count > 1).length - numbersOn(pairs, placed, widthOf(type)).length;
}

const widthOf =
  (type: Typeface) =>
  (text: string): number =>
    type.width(text, COUNT);

interface Composition extends Laid {
  readonly labels: readonly Label[];
  readonly ties: readonly SceneTie[];
  /** How many names found no room. */
  readonly left: number;
}

function composed(scene: NetworkScene, { labels, points, height, ties, left }: Composition, type: Typeface): Drawing {
  const head = heading(scene.title, scene.summary, type);
  const { placed, pairs } = placedAt(
    labels,
    points.map(({ x, y }) => ({ x: MARGIN + x, y: head.height + y })),
    ties,
  );
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
    ...numbersOn(pairs, placed, widthOf(type)).flatMap(numberAt),
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

function numberAt({ x, y, width, height, text }: NumberBox): Svg[] {
  const [left, top] = [x - width / 2, y - height / 2];
  return [
    element('rect', { x: left, y: top, width, height, rx: 10, fill: COLOUR.card, 'fill-opacity': 0.92 }),
    textAt(x, y + 5, text, { ...COUNT, fill: COLOUR.date, anchor: 'middle' }),
  ];
}

function boxAt({ node, lines, width, height, x, y }: Placed): Svg[] {
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
