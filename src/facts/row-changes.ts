/** What became of the rows of tables from one fact base to the next. */
import { isDeepStrictEqual } from 'node:util';
import type { Changes } from './changes.ts';
import { rowId } from './rows.ts';
import type { RowRange, Rows } from './rows.ts';

/**
 * Compares the tables of two bases line by line, as their facts' ids do: a line that is put in makes another fact of every
 * line behind it.
 */
export function compareRows(before: Rows, after: Rows): Changes {
  const changes = { added: [] as string[], removed: [] as string[], changed: [] as string[] };
  const isSame = sameness(before, after);
  for (const range of after.ranges) {
    const old = before.ranges.find(({ table }) => table === range.table) ?? { ...range, start: 0, end: 0 };
    let row = old.start;
    for (let now = range.start; now < range.end; now++) {
      const line = after.line[now] ?? 0;
      for (; row < old.end && (before.line[row] ?? 0) < line; row++) changes.removed.push(rowId(before, row));
      if (row >= old.end || before.line[row] !== line) changes.added.push(rowId(after, now));
      else if (!isSame(row++, now)) changes.changed.push(rowId(after, now));
    }
    for (; row < old.end; row++) changes.removed.push(rowId(before, row));
  }
  const isGone = ({ table }: RowRange): boolean => !after.ranges.some((range) => range.table === table);
  for (const { start, end } of before.ranges.filter(isGone))
    for (let row = start; row < end; row++) changes.removed.push(rowId(before, row));
  return changes;
}

/** Columns, and what their numbers stand for. */
const COLUMNS = [
  ['who', 'parties'],
  ['whom', 'parties'],
  ['did', 'predicates'],
  ['when', 'dates'],
  ['where', 'places'],
  ['about', 'topics'],
  ['note', 'notes'],
] as const;

/** Whether a row of one base says the same as one of another. */
function sameness(before: Rows, after: Rows): (row: number, now: number) => boolean {
  // Few cells are different from each other: what each pair of numbers comes to is remembered.
  const tests = COLUMNS.map(([column, meanings]) => {
    const known = new Map<number, boolean>();
    return (row: number, now: number): boolean => {
      const [old, fresh] = [before[column][row] ?? 0, after[column][now] ?? 0];
      const pair = old * after[meanings].length + fresh;
      let same = known.get(pair);
      if (same === undefined) {
        same = isDeepStrictEqual(before[meanings][old], after[meanings][fresh]);
        known.set(pair, same);
      }
      return same;
    };
  });
  return (row, now) => tests.every((test) => test(row, now));
}
