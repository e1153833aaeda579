/** Reads the file of a table record by record. */
import { parse } from 'csv-parse';
import type { Options, Parser } from 'csv-parse';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { RECORD_LIMIT, TableBytes } from './table-bytes.ts';

/** What separates the cells of a record. */
export type Delimiter = ',' | ';' | '\t';

/** Takes a record and the line that it starts on, counted from 1. */
export type TakeRecord = (cells: readonly string[], line: number) => void;

/** What became of reading a file: the separator that it uses, how many records it has, and the problem that ended it early. */
export interface ReadTable {
  readonly delimiter: Delimiter;
  readonly records: number;
  readonly problem?: Problem;
}

/** The most rows that all tables of a base may have; a row takes about a hundred bytes of memory with its indexes. */
export const ROW_LIMIT = 5_000_000;

/**
 * Every record of a table's file, in order, up to `most` of them; blank ones are passed over, but count. `tell` hears after each
 * piece how many there were.
 */
export async function readRecords(
  file: string,
  take: TakeRecord,
  most: number,
  tell?: (records: number) => void,
): Promise<ReadTable> {
  let [line, records] = [1, 0];
  const read = await parseTable(file, {}, (parser) => {
    for (let cells = nextOf(parser); cells !== null; cells = nextOf(parser)) {
      if (records === most) return problemAt({ file, line, column: 1 }, 'table-rows', { limit: ROW_LIMIT });
      if (!isBlank(cells)) take(cells, line);
      line += linesOf(cells);
      records++;
    }
    tell?.(records);
    return undefined;
  });
  const { delimiter, broken } = read;
  const problem = broken === undefined ? read.problem : await brokenRecord(file, broken);
  return { delimiter, records, ...(problem === undefined ? {} : { problem }) };
}

/** A cell: the line on which its record starts, and its number in there, from 0. */
export interface CellAt {
  readonly line: number;
  readonly cell: number;
}

/** Where the text of each cell starts, in the order of `cells`. Reads the file once more, since mistakes are rare. */
export async function placesOf(
  file: string,
  cells: readonly CellAt[],
): Promise<{ readonly line: number; readonly column: number }[]> {
  const raws = new Map(cells.map(({ line }) => [line, '']));
  let line = 1;
  const { delimiter } = await parseTable(file, {
    raw: true,
    on_record: (given) => {
      // With `raw`, which the package's types leave out here, a record comes with its text.
      const { record, raw } = given as unknown as { readonly record: readonly string[]; readonly raw: string };
      if (raws.has(line)) raws.set(line, raw);
      line += linesOf(record);
      return null;
    },
  });
  return cells.map((at) => {
    const lines = textBefore(raws.get(at.line) ?? '', at.cell, delimiter).split('\n');
    return { line: at.line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
  });
}

/** The record behind the last one that could be read. */
async function brokenRecord(file: string, broken: Broken): Promise<Problem> {
  let line = 1;
  await parseTable(file, {
    on_record: (cells: string[]) => {
      line += linesOf(cells);
      return null;
    },
  });
  const place = { file, line, column: 1 };
  return broken === 'long-row'
    ? problemAt(place, 'table-long-row', { limit: RECORD_LIMIT })
    : problemAt(place, 'table-quote', {});
}

/** What a parser cannot read: a record that is too long, or one with a quote that is open or out of place. */
type Broken = 'long-row' | 'quote';

/** Puts a file through the parser; `drain` takes what is parsed, piece by piece, and may give a problem to end it with. */
async function parseTable(
  file: string,
  options: Options,
  drain: (parser: Parser) => Problem | undefined = (parser) => {
    parser.resume();
    return undefined;
  },
): Promise<{ readonly delimiter: Delimiter; readonly problem?: Problem; readonly broken?: Broken }> {
  const bytes = new TableBytes(file);
  let delimiter: Delimiter = ',';
  let parser: Parser | undefined;
  let brokenBy = (): Broken | undefined => undefined;
  let ended: Problem | undefined;
  for await (const chunk of bytes) {
    if (parser === undefined) {
      delimiter = delimiterOf(file, chunk);
      parser = parserFor(delimiter, options);
      brokenBy = breakOf(parser);
    }
    parser.write(chunk);
    ended = drain(parser);
    if (ended !== undefined || brokenBy() !== undefined) break;
  }
  if (parser !== undefined && ended === undefined && brokenBy() === undefined)
    await endOf(parser, (rest) => {
      ended ??= drain(rest);
    });
  const problem =
    bytes.problem ??
    ended ??
    (parser === undefined ? problemAt({ file, line: 1, column: 1 }, 'table-empty', { header: false }) : undefined);
  parser?.destroy();
  const broken = brokenBy();
  return {
    delimiter,
    ...(problem !== undefined ? { problem } : broken !== undefined ? { broken } : {}),
  };
}

const parserFor = (delimiter: Delimiter, options: Options): Parser =>
  parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    max_record_size: RECORD_LIMIT,
    record_delimiter: ['\r\n', '\n', '\r'],
    ...options,
  });

/** What a parser has met that is no table. */
function breakOf(parser: Parser): () => Broken | undefined {
  let broken: Broken | undefined;
  parser.on('error', (error) => (broken = breakIn(error)));
  return () => broken ?? (parser.errored === null ? undefined : breakIn(parser.errored));
}

const breakIn = (error: Error | null): Broken =>
  error !== null && 'code' in error && error.code === 'CSV_MAX_RECORD_SIZE' ? 'long-row' : 'quote';

/** Ends a parser and takes what is still in it. */
function endOf(parser: Parser, drain: (parser: Parser) => void): Promise<void> {
  return new Promise((resolve) => {
    parser.on('close', resolve).on('readable', () => {
      drain(parser);
    });
    parser.end();
    drain(parser);
  });
}

const nextOf = (parser: Parser): readonly string[] | null => parser.read() as readonly string[] | null;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || cell.trim() === '');

/** Lines that a record covers: a cell in quotes may hold line breaks. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  return lines;
}

/**
 * Spreadsheets of half the world separate cells by semicolons, because their numbers have a comma; some by tabs, whatever the
 * file is called.
 */
function delimiterOf(file: string, chunk: Buffer): Delimiter {
  const [header = ''] = /\S[^\r\n]*/.exec(chunk.toString('utf8')) ?? [];
  if (/\.tsv(?:\.gz)?$/.test(file)) return '\t';
  return header.includes(',') ? ',' : header.includes(';') ? ';' : header.includes('\t') ? '\t' : ',';
}

/** What stands before a cell in the text of its record. */
function textBefore(raw: string, cell: number, delimiter: Delimiter): string {
  let [passed, quoted] = [0, false];
  for (let at = 0; at < raw.length; at++) {
    if (passed === cell) return raw.slice(0, at);
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === delimiter && !quoted) passed++;
  }
  return passed === cell ? raw : '';
}
