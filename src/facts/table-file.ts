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

/** What became of reading a file: the separator that it uses, and the problem that ended it early. */
export interface ReadTable {
  readonly delimiter: Delimiter;
  readonly problem?: Problem;
}

/** Every record of a table's file, in order; blank ones are passed over. `tell` hears after each piece how many there were. */
export async function readRecords(
  file: string,
  take: TakeRecord,
  tell?: (records: number) => void,
): Promise<ReadTable> {
  let [line, records] = [1, 0];
  const read = await parseTable(file, {}, (parser) => {
    for (let cells = nextOf(parser); cells !== null; cells = nextOf(parser)) {
      if (!isBlank(cells)) take(cells, line);
      line += linesOf(cells);
      records++;
    }
    tell?.(records);
  });
  return read.broken ? { delimiter: read.delimiter, problem: await quoteProblem(file) } : read;
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

/** The record behind the last one whose quotes are right. */
async function quoteProblem(file: string): Promise<Problem> {
  let line = 1;
  await parseTable(file, {
    on_record: (cells: string[]) => {
      line += linesOf(cells);
      return null;
    },
  });
  return problemAt({ file, line, column: 1 }, 'table-quote', {});
}

/** Puts a file through the parser; `drain` takes what is parsed, piece by piece. */
async function parseTable(
  file: string,
  options: Options,
  drain: (parser: Parser) => void = (parser) => parser.resume(),
): Promise<ReadTable & { readonly broken: boolean }> {
  const bytes = new TableBytes(file);
  let delimiter: Delimiter = ',';
  let parser: Parser | undefined;
  let isBroken = (): boolean => false;
  for await (const chunk of bytes) {
    if (parser === undefined) {
      delimiter = delimiterOf(file, chunk);
      parser = parserFor(delimiter, options);
      isBroken = brokenness(parser);
    }
    parser.write(chunk);
    drain(parser);
    if (isBroken()) break;
  }
  if (parser !== undefined && !isBroken()) await endOf(parser, drain);
  const problem =
    bytes.problem ?? (parser === undefined ? problemAt({ file, line: 1, column: 1 }, 'empty-file', {}) : undefined);
  parser?.destroy();
  return problem === undefined ? { delimiter, broken: isBroken() } : { delimiter, problem, broken: false };
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

/** Whether a parser has met something that is no table. */
function brokenness(parser: Parser): () => boolean {
  let broken = false;
  parser.on('error', () => (broken = true));
  return () => broken || parser.errored !== null;
}

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

/** Spreadsheets of half the world separate cells by semicolons, because their numbers have a comma. */
function delimiterOf(file: string, chunk: Buffer): Delimiter {
  if (/\.tsv(?:\.gz)?$/.test(file)) return '\t';
  const [header = ''] = chunk.toString('utf8', 0, RECORD_LIMIT).split(/[\r\n]/, 1);
  return header.includes(';') && !header.includes(',') ? ';' : ',';
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
