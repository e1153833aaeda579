/** The facts of tables, column by column: hundreds of thousands of them, each of which becomes an object only when it is met. */
import type { Fact, FactDate, Filler } from './fact.ts';

/** A table's share of the rows. */
export interface RowRange {
  /** Slug of the table. */
  readonly table: string;
  /** Its first row, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Every column holds an index per row into what its cells can mean; 0 is always the empty cell. A row takes 32 bytes, however
 * long its names are.
 */
export interface Rows {
  readonly length: number;
  readonly ranges: readonly RowRange[];
  /** Line of the table's file on which the row starts. */
  readonly line: Int32Array;
  /** Indexes into `parties`. */
  readonly who: Int32Array;
  readonly whom: Int32Array;
  /** Indexes into `predicates`. */
  readonly did: Int32Array;
  /** Indexes into `dates`. */
  readonly when: Int32Array;
  /** Indexes into `places`. */
  readonly where: Int32Array;
  /** Indexes into `topics`. */
  readonly about: Int32Array;
  /** Indexes into `notes` and `addresses`. */
  readonly note: Int32Array;
  /** Entity ids that a cell of `who` or `whom` stands for. */
  readonly parties: readonly (readonly string[])[];
  /** Ids of predicates. */
  readonly predicates: readonly string[];
  readonly dates: readonly (FactDate | undefined)[];
  readonly places: readonly (readonly Filler[])[];
  readonly topics: readonly (readonly Filler[])[];
  readonly notes: readonly string[];
  /** The notes that are addresses; undefined where one is a text. */
  readonly addresses: readonly (string | undefined)[];
}

const NO_CELLS = new Int32Array(0);

/** The rows of a base without tables. */
export const NO_ROWS: Rows = {
  length: 0,
  ranges: [],
  line: NO_CELLS,
  who: NO_CELLS,
  whom: NO_CELLS,
  did: NO_CELLS,
  when: NO_CELLS,
  where: NO_CELLS,
  about: NO_CELLS,
  note: NO_CELLS,
  parties: [[]],
  predicates: [''],
  dates: [undefined],
  places: [[]],
  topics: [[]],
  notes: [''],
  addresses: [undefined],
};

const NOTHING: readonly never[] = [];

/** The range that a row belongs to. */
function rangeOf(rows: Rows, row: number): RowRange | undefined {
  return rows.ranges.find(({ end }) => row < end);
}

/** Id of the fact in a row: `<table>#<line>`. */
export const rowId = (rows: Rows, row: number): string =>
  `${rangeOf(rows, row)?.table ?? ''}#${String(rows.line[row] ?? 0)}`;

/** The row of a fact by its id; undefined where no row has it. */
export function rowOf(rows: Rows, id: string): number | undefined {
  const hash = id.lastIndexOf('#');
  const [table, line] = [id.slice(0, hash), Number(id.slice(hash + 1))];
  const range = rows.ranges.find((one) => one.table === table);
  if (range === undefined || String(line) !== id.slice(hash + 1)) return undefined;
  let [low, high] = [range.start, range.end - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows.line[middle] ?? 0;
    if (found === line) return middle;
    if (found < line) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The fact in a row. */
export function rowFact(rows: Rows, row: number): Fact {
  const table = rangeOf(rows, row)?.table ?? '';
  const line = rows.line[row] ?? 0;
  const when = rows.dates[rows.when[row] ?? 0];
  const note = rows.notes[rows.note[row] ?? 0] ?? '';
  const url = rows.addresses[rows.note[row] ?? 0];
  return {
    id: `${table}#${String(line)}`,
    who: rows.parties[rows.who[row] ?? 0] ?? NOTHING,
    did: rows.predicates[rows.did[row] ?? 0] ?? '',
    whom: rows.parties[rows.whom[row] ?? 0] ?? NOTHING,
    ...(when === undefined ? {} : { when }),
    where: rows.places[rows.where[row] ?? 0] ?? NOTHING,
    about: rows.topics[rows.about[row] ?? 0] ?? NOTHING,
    why: NOTHING,
    how: NOTHING,
    result: NOTHING,
    howMany: NOTHING,
    standing: 'reported',
    speaker: NOTHING,
    source: { article: table, paragraph: line, ...(url !== undefined ? { url } : note === '' ? {} : { note }) },
    attribute: false,
  };
}
