/** Events that all parts of a question lead to: found from the shortest list, without counting for the others. */
import type { FactIndex } from '../facts/fact-index.ts';
import { Cursor, has } from '../facts/postings.ts';
import type { Reach } from './reach.ts';

/** Numbers of the outermost facts of the events that are in every reach, ascending; `reaches` has the smallest first. */
export function commonRoots([smallest, ...others]: readonly Reach[], index: FactIndex): number[] {
  if (smallest === undefined) return [];
  const roots: number[] = [];
  for (const list of smallest.lists) {
    for (const ordinal of list) {
      if (index.isRow(ordinal)) break;
      const root = index.rootOf(ordinal);
      if (leadAllTo(others, index.partsOf(root))) roots.push(root);
    }
    addCommonRows(list, others, index, roots);
  }
  return ascending(roots);
}

/**
 * Rows are events by themselves: what one list skips, none of the others has to be asked about (leapfrog join: Veldhuizen,
 * "Triejoin: a simple, worst-case optimal join algorithm", 2014).
 */
function addCommonRows(list: Int32Array, others: readonly Reach[], index: FactIndex, roots: number[]): void {
  const own = new Cursor(list);
  const cursors = others.map(({ lists }) => lists.map((one) => new Cursor(one)));
  let row = own.seek(index.written.length);
  while (row !== Infinity) {
    const next = firstInAll(cursors, row);
    if (next === row) roots.push(row);
    row = own.seek(next === row ? row + 1 : next);
  }
}

/** A number itself where each reach has it; otherwise a larger one, below which no reach can have them all. */
function firstInAll(all: readonly (readonly Cursor[])[], number: number): number {
  for (const cursors of all) {
    let first = Infinity;
    for (const cursor of cursors) first = Math.min(first, cursor.seek(number));
    if (first > number) return first;
  }
  return number;
}

const leadAllTo = (reaches: readonly Reach[], parts: readonly number[]): boolean =>
  reaches.every(({ lists }) => lists.some((list) => parts.some((ordinal) => has(list, ordinal))));

/** The same numbers, each once and in order. */
function ascending(numbers: number[]): number[] {
  for (let at = 1; at < numbers.length; at++)
    if ((numbers[at - 1] ?? 0) >= (numbers[at] ?? 0)) return withoutRepeats(Int32Array.from(numbers).sort());
  return numbers;
}

/** Sorted numbers, each once. */
function withoutRepeats(sorted: Int32Array): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const number = sorted[at] ?? 0;
    if (at === 0 || number !== sorted[at - 1]) numbers.push(number);
  }
  return numbers;
}
