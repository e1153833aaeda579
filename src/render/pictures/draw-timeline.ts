/** A timeline: an axis that is true to scale, and beside it the events in rows, each led to from its place in time. */
import { heading, MARGIN, notes, onCard, SMALL, textAt } from './card.ts';
import type { Drawing, TextLook } from './card.ts';
import { COLOUR, isStruck, STANDING_COLOUR, WIDTH } from './palette.ts';
import type { SceneMark, SceneRow, TimelineScene } from './scene.ts';
import { element } from './svg.ts';
import type { Svg } from './svg.ts';
import { axisOf, isScaled } from './timeline-axis.ts';
import type { Columns } from './timeline-axis.ts';
import type { Style, Typeface } from './typeface.ts';

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
/** A card that is higher than this is made smaller by Discord; texts are cut shorter before that. */
const MOST_HEIGHT = 800;
/** Lines of an event's text, and of one that stands for a group, from the fewest on: as many as the card has room for. */
const LINES = [
  { event: 1, highlight: 1 },
  { event: 2, highlight: 1 },
  { event: 2, highlight: 2 },
  { event: 3, highlight: 2 },
  { event: 4, highlight: 3 },
  { event: 6, highlight: 4 },
  { event: 8, highlight: 5 },
  { event: 12, highlight: 6 },
] as const;
/** What most of a group was is said where all rows have so much room besides. */
const ENOUGH = LINES[2];
interface Lines {
  readonly event: number;
  readonly highlight: number;
  readonly kinds: boolean;
}

/** A row in lines, laid out from its own top. */
interface LaidRow {
  readonly row: SceneRow;
  readonly pieces: (top: number) => readonly Svg[];
  readonly height: number;
}

export function drawTimeline(scene: TimelineScene, type: Typeface): Drawing {
  const head = heading(scene.title, scene.summary, type);
  const columns = columnsAt(isScaled(scene.rows) ? MARGIN + DATES : MARGIN + 8);
  const room = MOST_HEIGHT - head.height;
  const laidBy = (lines: Lines) => scene.rows.map((row) => layOut(row, lines, columns, type));
  const kinds = heightOf(laidBy({ ...ENOUGH, kinds: true })) <= room;
  const rows = filling(
    LINES.map((lines) => laidBy({ ...lines, kinds })),
    room,
  );
  const tops: number[] = [];
  let top = head.height;
  for (const { height } of rows) {
    tops.push(top);
    top += height + GAP;
  }
  const foot = notes(scene.notes, top, type);
  const pieces = [
    ...head.pieces,
    ...axisOf(scene.rows, tops, columns, scene.locale),
    ...rows.flatMap(({ pieces: of }, at) => of(tops[at] ?? 0)),
    ...foot.pieces,
  ];
  return onCard(pieces, top + foot.height + (foot.height === 0 ? 6 : MARGIN - 6));
}

const heightOf = (rows: readonly LaidRow[]): number => rows.reduce((sum, { height }) => sum + height + GAP, 0);

/** Rows of which each has as many lines as there is room for, `layouts` grow. */
function filling([fewest = [], ...longer]: readonly (readonly LaidRow[])[], room: number): readonly LaidRow[] {
  const rows = [...fewest];
  let left = room - heightOf(rows);
  for (const layout of longer)
    for (const [at, row] of layout.entries()) {
      const more = row.height - (rows[at]?.height ?? 0);
      if (more > left) continue;
      rows[at] = row;
      left -= more;
    }
  return rows;
}

function layOut(row: SceneRow, lines: Lines, { text: x, room }: Columns, type: Typeface): LaidRow {
  const struck = isStruck(row.mark?.standing);
  const date = type.clipped(`${type.drawable(row.date)}${row.inferred ? ' (?)' : ''}`, room, DATE);
  const behind = x + type.width(date, DATE);
  const count = row.counted === undefined ? '' : type.drawable(` · ${row.counted}`);
  const fill = struck ? COLOUR.muted : COLOUR.text;
  const body =
    row.kind === 'group'
      ? (lines.kinds ? type.lines(row.text, room, SMALL, 1) : []).map((text) => ({
          text,
          look: { ...SMALL, fill: COLOUR.muted },
        }))
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
    .lines(told === '' ? text : `${told}${date === '' ? '' : ':'} ${text}`, room - BULLET, BODY, most)
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
