/** Reads one table into columns of numbers, and finds what is wrong with its cells. */
import { readDate } from './dates.ts';
import type { FactDate } from './fact.ts';
import { GrowingInts, Numbering } from './growing-columns.ts';
import { nearest } from './nearest.ts';
import { problemAt } from './problem.ts';
import type { Problem, ProblemCode, ProblemParams } from './problem.ts';
import { placesOf, readRecords, ROW_LIMIT } from './table-file.ts';
import { tokenise } from './tokens.ts';

/** The columns that a table may have, in the order in which they are named to people. */
const COLUMNS = ['who', 'did', 'whom', 'when', 'where', 'about', 'source'] as const;
export type Column = (typeof COLUMNS)[number];
const REQUIRED: readonly Column[] = ['who', 'did', 'when'];

/** Mistakes that are told one by one; of more, something larger is wrong. */
const MOST_PROBLEMS = 100;
const LONGEST_CELL = 2000;
/** The names, or topics, in one cell. */
export const namesInCell = (cell: string): string[] =>
  cell.includes(';')
    ? [...new Set(cell.split(';').map((name) => name.trim()))].filter((name) => name !== '')
    : [cell].filter((name) => name !== '');

/** What the cells of all tables hold, each text once. */
export class TableCells {
  /** Names in who and whom. */
  readonly parties = new Numbering();
  readonly dates = new Numbering();
  readonly places = new Numbering();
  readonly topics = new Numbering();
  readonly notes = new Numbering();
  /** What the dates mean, by their numbers; a problem where it is none. */
  readonly readDates: (FactDate | ProblemCode | undefined)[] = [undefined];
  /** How many records have been read, of all tables together. */
  records = 0;

  dateOf(number: number): FactDate | ProblemCode | undefined {
    if (number >= this.readDates.length) {
      const result = readDate(this.dates.texts[number] ?? '');
      this.readDates[number] = result.ok ? result.date : result.problem;
    }
    return this.readDates[number];
  }
}

const columnsOf = () => ({
  line: new GrowingInts(),
  who: new GrowingInts(),
  did: new GrowingInts(),
  whom: new GrowingInts(),
  when: new GrowingInts(),
  where: new GrowingInts(),
  about: new GrowingInts(),
  note: new GrowingInts(),
});

/** Numbers per row into the texts of `TableCells`; all columns of a table are equally long. */
export type RawColumns = ReturnType<typeof columnsOf>;

/** A table as it was read. */
export interface RawTable {
  readonly columns: RawColumns;
  readonly problems: readonly Problem[];
}

/** The predicate of a label in the column `did`. */
export interface LabelMeanings {
  /** Its number, from 1; undefined where no predicate goes by the label. */
  of(label: string): number | undefined;
  /** What is told of a label that is nobody's. */
  unknown(label: string): ProblemParams['table-label'];
}

interface Mistake {
  readonly line: number;
  readonly cell: number;
  readonly code: ProblemCode;
  readonly params: ProblemParams[ProblemCode];
}

/** Reads a table; `tell` hears how many rows there were, now and then. */
export async function readTable(
  file: string,
  cells: TableCells,
  labels: LabelMeanings,
  tell?: (rows: number) => void,
): Promise<RawTable> {
  const reader = new RowReader(cells, labels);
  const read = await readRecords(
    file,
    (record, line) => {
      reader.take(record, line);
    },
    ROW_LIMIT - cells.records,
    tell,
  );
  cells.records += read.records;
  const problem =
    read.problem ??
    (reader.taken < 2
      ? problemAt({ file, line: 1, column: 1 }, 'table-empty', { header: reader.taken === 1 })
      : undefined);
  const placed = await withPlaces(file, reader.mistakes);
  const more = reader.omitted;
  return {
    columns: reader.columns,
    problems: [
      ...placed,
      ...(problem === undefined ? [] : [problem]),
      ...(more === undefined
        ? []
        : [problemAt({ file, line: more.line, column: 1 }, 'table-more', { count: more.count })]),
    ],
  };
}

/** Mistakes where the editor finds them. */
async function withPlaces(file: string, mistakes: readonly Mistake[]): Promise<Problem[]> {
  if (mistakes.length === 0) return [];
  const places = await placesOf(file, mistakes);
  return mistakes.map(({ line, code, params }, at) =>
    problemAt({ file, ...(places[at] ?? { line, column: 1 }) }, code, params),
  );
}

/** Takes the records of one table, the header first. */
class RowReader {
  readonly columns = columnsOf();
  readonly mistakes: Mistake[] = [];
  /** What came after the mistakes that are told one by one. */
  omitted: { line: number; count: number } | undefined;
  /** How many records it was given, the header included. */
  taken = 0;
  readonly #cells: TableCells;
  readonly #meanings: LabelMeanings;
  readonly #labels = new Numbering();
  /** The predicate of each label, by its number. */
  readonly #predicates: number[] = [0];
  readonly #cellOf = new Map<Column, number>();
  #width: number | undefined;

  constructor(cells: TableCells, meanings: LabelMeanings) {
    this.#cells = cells;
    this.#meanings = meanings;
  }

  take(record: readonly string[], line: number): void {
    this.taken++;
    if (this.#width === undefined) this.#takeHeader(record, line);
    else if (record.length !== this.#width)
      this.#mistake(line, 0, 'table-width', { expected: this.#width, found: record.length });
    else if (REQUIRED.every((column) => this.#cellOf.has(column))) this.#takeRow(record, line);
  }

  #takeHeader(record: readonly string[], line: number): void {
    this.#width = record.length;
    record.forEach((written, cell) => {
      const column = written.trim().toLowerCase();
      if (!isColumn(column)) {
        const near = nearest(column, COLUMNS);
        this.#mistake(line, cell, 'table-column', {
          column: written,
          allowed: COLUMNS,
          ...(near === undefined ? {} : { nearest: near }),
        });
      } else if (this.#cellOf.has(column)) this.#mistake(line, cell, 'table-column-twice', { column });
      else this.#cellOf.set(column, cell);
    });
    for (const column of REQUIRED)
      if (!this.#cellOf.has(column)) this.#mistake(line, 0, 'table-column-missing', { column });
  }

  #takeRow(record: readonly string[], line: number): void {
    const { parties, dates, places, topics, notes } = this.#cells;
    const { columns } = this;
    const before = this.mistakes.length + (this.omitted?.count ?? 0);
    const who = this.#number(parties, record, 'who', line);
    const did = this.#predicate(record, line);
    const when = this.#number(dates, record, 'when', line);
    const whom = this.#number(parties, record, 'whom', line);
    const where = this.#number(places, record, 'where', line);
    const about = this.#number(topics, record, 'about', line);
    const note = this.#number(notes, record, 'source', line);
    const date = this.#cells.dateOf(when);
    if (typeof date === 'string')
      this.#mistake(line, this.#cellOf.get('when') ?? 0, date, { value: dates.texts[when] ?? '' });
    if (this.mistakes.length + (this.omitted?.count ?? 0) > before) return;
    columns.line.push(line);
    columns.who.push(who);
    columns.did.push(did);
    columns.whom.push(whom);
    columns.when.push(when);
    columns.where.push(where);
    columns.about.push(about);
    columns.note.push(note);
  }

  /** The predicate that the label of a row stands for; a mistake, once, where there is none. */
  #predicate(record: readonly string[], line: number): number {
    const label = this.#number(this.#labels, record, 'did', line);
    const known = this.#predicates[label];
    if (known !== undefined) return known;
    const text = this.#labels.texts[label] ?? '';
    const predicate = this.#meanings.of(text);
    if (predicate === undefined)
      this.#mistake(line, this.#cellOf.get('did') ?? 0, 'table-label', this.#meanings.unknown(text));
    this.#predicates[label] = predicate ?? 0;
    return predicate ?? 0;
  }

  /** The number of a cell's text; a mistake where it has to be filled and is not, or is no name. */
  #number(numbering: Numbering, record: readonly string[], column: Column, line: number): number {
    const cell = this.#cellOf.get(column);
    if (cell === undefined) return 0;
    const known = numbering.texts.length;
    const number = numbering.of(record[cell] ?? '');
    if (number === 0) {
      if (REQUIRED.includes(column)) this.#mistake(line, cell, 'table-empty-cell', { column });
      return 0;
    }
    const text = numbering.texts[number] ?? '';
    if (number >= known && text.length > LONGEST_CELL)
      this.#mistake(line, cell, 'long-text', { field: column, limit: LONGEST_CELL });
    if (column === 'who' || column === 'whom' || column === 'where') {
      const value = text.includes(';') ? noNameAmong(namesInCell(text), text) : isNoName(text) ? text : undefined;
      if (value !== undefined) this.#mistake(line, cell, 'table-no-name', { value });
    }
    return number;
  }

  #mistake<Code extends ProblemCode>(line: number, cell: number, code: Code, params: ProblemParams[Code]): void {
    if (this.mistakes.length < MOST_PROBLEMS) this.mistakes.push({ line, cell, code, params });
    else this.omitted = { line: this.omitted?.line ?? line, count: (this.omitted?.count ?? 0) + 1 };
  }
}

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

/** A dash, a question mark: what people put into a cell of which they know nothing. */
function isNoName(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly all names begin with a letter.
  if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122)) return false;
  return tokenise(text).length === 0;
}

/** The first of some names that is none; `cell` itself where there is nothing between its separators. */
const noNameAmong = (names: readonly string[], cell: string): string | undefined =>
  names.length === 0 ? cell : names.find(isNoName);
