/** The axis of a timeline: true to scale, with what happened on it, and what leads from there to the rows beside it. */
import type { Range } from '../../facts/date-order.ts';
import { ticks } from './axis.ts';
import { SMALL, textAt } from './card.ts';
import { COLOUR, STANDING_COLOUR, STANDING_DASHES } from './palette.ts';
import type { SceneRow } from './scene.ts';
import { element } from './svg.ts';
import type { Svg } from './svg.ts';

/** Where things lie across the card. */
export interface Columns {
  readonly axis: number;
  readonly text: number;
  /** Width of a text. */
  readonly room: number;
}

/** Least height between two dates on the axis. */
const TICK_ROOM = 46;

/** The middle of a row's first line, to which its leader goes. */
const anchorOf = (top: number): number => top + 11;

/** First and last day of all rows, as far as they have a beginning and an end. */
function extentOf(rows: readonly SceneRow[]): Range {
  const ends = rows.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** True of what is spread over several days and rows: only then there is something to measure. */
export function isScaled(rows: readonly SceneRow[]): boolean {
  const { from, to } = extentOf(rows);
  return rows.length > 1 && to > from;
}

/** The line of time with its dates, of rows whose tops are given, what happened on it, and what leads from there to the rows. */
export function axisOf(scenes: readonly SceneRow[], tops: readonly number[], columns: Columns, locale: string): Svg[] {
  const { axis } = columns;
  const [first, last] = [anchorOf(tops[0] ?? 0), anchorOf(tops.at(-1) ?? 0)];
  const { from, to } = extentOf(scenes);
  const scaled = isScaled(scenes);
  const yOf = (day: number, row: number): number => {
    if (!scaled) return anchorOf(tops[row] ?? 0);
    const y = first + ((day - from) / (to - from)) * (last - first);
    // What has no beginning or no end runs a little beyond the axis.
    return Math.min(last + 12, Math.max(first - 12, y));
  };
  const dates = scaled ? ticks({ from, to }, Math.floor((last - first) / TICK_ROOM) + 1, locale) : [];
  return [
    line(axis, first, axis, last, { stroke: COLOUR.faint, 'stroke-width': 3, 'stroke-linecap': 'round' }),
    ...dates.flatMap(({ day, label }) => {
      const y = yOf(day, 0);
      return [
        line(axis - 7, y, axis, y, { stroke: COLOUR.faint, 'stroke-width': 2 }),
        textAt(axis - 13, y + 5, label, { ...SMALL, fill: COLOUR.muted, anchor: 'end' }),
      ];
    }),
    ...scenes.flatMap((row, at) => spanAt(row, axis, yOf(row.from, at), yOf(row.to, at))),
    ...scenes.flatMap((row, at) => {
      const y = yOf(Number.isFinite(row.from) ? row.from : row.to, at);
      return leaderTo(row, columns, y, anchorOf(tops[at] ?? 0));
    }),
  ];
}

const colourOf = ({ kind, mark }: SceneRow): string =>
  mark !== undefined ? STANDING_COLOUR[mark.standing] : kind === 'group' ? COLOUR.group : COLOUR.event;

/** How long something took, or within which days it was. */
function spanAt(row: SceneRow, axis: number, from: number, to: number): Svg[] {
  if (to - from < 3) return [];
  const width = row.kind === 'group' ? 12 : 8;
  return [
    element('rect', {
      x: axis - width / 2,
      y: from,
      width,
      height: to - from,
      rx: width / 2,
      fill: colourOf(row),
      'fill-opacity': 0.45,
    }),
  ];
}

function leaderTo(row: SceneRow, { axis, text }: Columns, y: number, anchor: number): Svg[] {
  const [start, end] = [axis + 6, text - 8];
  const middle = (start + end) / 2;
  const colour = colourOf(row);
  const dashes = row.mark === undefined ? undefined : STANDING_DASHES[row.mark.standing];
  const isOpen = row.mark !== undefined || row.inferred;
  return [
    element('path', {
      d: `M ${at(start)} ${at(y)} C ${at(middle)} ${at(y)} ${at(middle)} ${at(anchor)} ${at(end)} ${at(anchor)}`,
      fill: 'none',
      stroke: colour,
      'stroke-opacity': 0.75,
      'stroke-width': 2,
      'stroke-dasharray': dashes,
    }),
    element('circle', {
      cx: axis,
      cy: y,
      r: 6,
      fill: isOpen ? COLOUR.card : colour,
      stroke: isOpen ? colour : COLOUR.card,
      'stroke-width': 2.5,
    }),
  ];
}

const at = (value: number): string => value.toFixed(2);

const line = (x1: number, y1: number, x2: number, y2: number, look: Readonly<Record<string, string | number>>): Svg =>
  element('line', { x1, y1, x2, y2, ...look });
