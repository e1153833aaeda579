/** The table's rows as peers search them, and what they would answer from one. */
import { parse } from 'csv-parse/sync';
import { fold } from '../../src/facts/tokens.ts';
import type { GoldQuestion } from '../multitq/questions.ts';

export interface Row {
  readonly who: string;
  readonly did: string;
  readonly whom: string;
  /** ISO 8601, to the day. */
  readonly when: string;
}

/** A row as a document: its fields, with the date in words as questions have it as well, and all of it in one text. */
export interface Document extends Row {
  readonly id: number;
  readonly date: string;
  readonly text: string;
}

export const parseRows = (text: string): Row[] => parse<Row>(text, { columns: true, skip_empty_lines: true });

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export function documentsOf(rows: readonly Row[]): Document[] {
  return rows.map((row, id) => {
    const date = `${row.when} ${row.when.slice(0, 7)} ${DATE.format(Date.parse(row.when))}`;
    return { ...row, id, date, text: `${row.who} ${row.did} ${row.whom} ${date}` };
  });
}

/**
 * `count` of the rows, spread evenly over all of them: a part of the archive's years as dense as the whole would be no
 * archive.
 */
export function sampled(rows: readonly Row[], count: number): Row[] {
  if (count >= rows.length) return [...rows];
  return Array.from({ length: count }, (_, at) => rows[Math.floor((at * rows.length) / count)]).filter(
    (row) => row !== undefined,
  );
}

/**
 * What a bot would read off the best hit: of a question for a time its date at the precision that is right, otherwise the
 * party that the question does not name. Kinder to the peers than they could be themselves, who know neither.
 */
export function answerFrom(row: Row, { question, answer, gold }: GoldQuestion): string {
  if (answer === 'time') return row.when.slice(0, gold[0]?.length);
  const asked = fold(question);
  return asked.includes(fold(row.who)) ? row.whom : row.who;
}
