/** A timeline: an axis that is true to scale, and beside it the events in rows, each led to from its place in time. */
import type { Range } from '../../facts/date-order.ts';
import { ticks } from './axis.ts';
import { heading, MARGIN, notes, onCard, SMALL, textAt } from './card.ts';
import type { Drawing, TextLook } from './card.ts';
import { COLOUR, isStruck, STANDING_COLOUR, STANDING_DASHES, WIDTH } from './palette.ts';
import type { SceneMark, SceneRow, TimelineScene } from './scene.ts';
import { element } from './svg.ts';
import type { Svg } from './svg.ts';
import type { Style, Typeface } from './typeface.ts';

/** Where things lie across the card. */
interface Columns {
  readonly axis: number;
  readonly text: number;
  /** Width of a text. */
  readonly room: number;
}

/** Room for the dates of an axis that has a scale. */
const DATES = 78;
const columnsAt = (axis: number): Columns => ({ axis, text: axis + 40, room: WIDTH - MARGIN - axis - 40 });

const DATE: Style = { size: 16.5, weight: 'bold' };
const BODY: Style = { size: 17, weight: 'regular' };
const COUNT: Style = { size: 16.5, weight: 'regular' };
const MARK: Style = { size: 13.5, weight: 'bold' };
const LINE = 23;
const GAP = 16;
/** Room for the bullet before a highlight. */
const BULLET = 15;
/** Least height between two dates on the axis. */
const TICK_ROOM = 46;
/** A card that is higher than this is made smaller by Discord; texts are cut shorter before that. */
const MOST_HEIGHT = 800;
/** Lines of an event's text, and of one that stands for a group: as many as the card has room for. */
const LINES = [
  { event: 4, highlight: 3 },
  { event: 3, highlight: 2 },
  { event: 2, highlight: 2 },
  { event: 2, highlight: 1 },
  { event: 1, highlight: 1 },
] as const;
type Lines = (typeof LINES)[number];

/** A row in lines, laid out from its own top. */
interface LaidRow {
  readonly row: SceneRow;
  readonly pieces: (top: number) => readonly Svg[];
  readonly height: number;
}

export function drawTimeline(scene: TimelineScene, type: Typeface): Drawing {
  const head = heading(scene.title, scene.summary, type);
  const columns = columnsAt(isScaled(scene.rows) ? MARGIN + DATES : MARGIN + 8);
  const layouts = LINES.map((lines) => scene.rows.map((row) => layOut(row, lines, columns, type)));
  const heightOf = (rows: readonly LaidRow[]) => rows.reduce((sum, { height }) => sum + height + GAP, 0);
  const rows = layouts.find((one) => head.height + heightOf(one) <= MOST_HEIGHT) ?? layouts.at(-1) ?? [];
  const tops: number[] = [];
  let top = head.height;
  for (const { height } of rows) {
    tops.push(top);
    top += height + GAP;
  }
  const foot = notes(scene.notes, top, type);
  const pieces = [
    ...head.pieces,
    ...axisOf(rows, tops, columns, scene.locale),
    ...rows.flatMap(({ pieces: of }, at) => of(tops[at] ?? 0)),
    ...foot.pieces,
  ];
  return onCard(pieces, top + foot.height + (foot.height === 0 ? 6 : MARGIN - 6));
}

/** The middle of a row's first line, to which its leader goes. */
const anchorOf = (top: number): number => top + 11;

function layOut(row: SceneRow, lines: Lines, { text: x, room }: Columns, type: Typeface): LaidRow {
  const struck = isStruck(row.mark?.standing);
  const date = type.clipped(`${type.drawable(row.date)}${row.inferred ? ' (?)' : ''}`, room, DATE);
  const behind = x + type.width(date, DATE);
  const count = row.counted === undefined ? '' : type.drawable(` · ${row.counted}`);
  const fill = struck ? COLOUR.muted : COLOUR.text;
  const body =
    row.kind === 'group'
      ? type.lines(row.text, room, SMALL, 1).map((text) => ({ text, look: { ...SMALL, fill: COLOUR.muted } }))
      : type.lines(row.text, room, BODY, lines.event).map((text) => ({ text, look: { ...BODY, fill, struck } }));
  const further = row.highlights.flatMap((one) => highlightLines(one, lines.highlight, room, type));
  const note = row.note === undefined ? [] : type.lines(row.note, room, SMALL, 1);
  const written: readonly WrittenLine[] = [
    ...body,
    ...further,
    ...note.map((text) => ({ text, look: { ...SMALL, fill: COLOUR.muted } })),
  ];
  return {
    row,
    height: LINE + written.length * LINE,
    pieces: (top) => [
      textAt(x, top + 17, date, { ...DATE, fill: COLOUR.date, struck }),
      ...(count === '' ? [] : [textAt(behind + 5, top + 17, count, { ...COUNT, fill: COLOUR.muted })]),
      ...(row.mark === undefined ? [] : markAt(row.mark, behind + 10, top, type)),
      ...written.flatMap((line, at) => lineAt(line, x, top + 17 + (at + 1) * LINE)),
    ],
  };
}

/** An event of a group: its date, where that is not the group's own, and what happened, as one text. */
function highlightLines(
  { date, text, mark }: SceneRow['highlights'][number],
  most: number,
  room: number,
  type: Typeface,
): WrittenLine[] {
  const struck = isStruck(mark?.standing);
  const told = [date, mark === undefined ? '' : `(${mark.label})`].filter((part) => part !== '').join(' ');
  const look = { ...BODY, fill: struck ? COLOUR.muted : COLOUR.text, struck };
  return type
    .lines(told === '' ? text : `${told}: ${text}`, room - BULLET, BODY, most)
    .map((line, at) => ({ text: line, look, behindBullet: at === 0 ? 'first' : 'further' }));
}

/** A line of a row; of a highlight the first one has a bullet and the others stand below its text. */
interface WrittenLine {
  readonly text: string;
  readonly look: TextLook;
  readonly behindBullet?: 'first' | 'further';
}

const lineAt = ({ text, look, behindBullet }: WrittenLine, x: number, y: number): Svg[] => [
  ...(behindBullet === 'first' ? [element('circle', { cx: x + 4, cy: y - 6, r: 3, fill: COLOUR.group })] : []),
  textAt(behindBullet === undefined ? x : x + BULLET, y, text, look),
];

/** A standing in a frame, behind the date or, where that is too long, at the right edge above it. */
function markAt({ standing, label }: SceneMark, behind: number, top: number, type: Typeface): Svg[] {
  const text = type.drawable(label);
  const width = type.width(text, MARK) + 16;
  const x = Math.min(behind, WIDTH - MARGIN - width);
  const colour = STANDING_COLOUR[standing];
  return [
    element('rect', { x, y: top, width, height: 22, rx: 7, fill: COLOUR.card, stroke: colour, 'stroke-width': 1.5 }),
    textAt(x + 8, top + 16, text, { ...MARK, fill: colour }),
  ];
}

/** First and last day of all rows, as far as they have a beginning and an end. */
function extentOf(rows: readonly SceneRow[]): Range {
  const ends = rows.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** True of what is spread over several days and rows: only then there is something to measure. */
function isScaled(rows: readonly SceneRow[]): boolean {
  const { from, to } = extentOf(rows);
  return rows.length > 1 && to > from;
}

/** The line of time with its dates, what happened on it, and what leads from there to the rows. */
function axisOf(rows: readonly LaidRow[], tops: readonly number[], columns: Columns, locale: string): Svg[] {
  const { axis } = columns;
  const scenes = rows.map(({ row }) => row);
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
