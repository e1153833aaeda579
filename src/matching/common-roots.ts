/** Events that all parts of a question lead to: found from the shortest list, without counting for the others. */
import type { FactIndex } from '../facts/fact-index.ts';
import { Cursor, has } from '../facts/postings.ts';
import type { Reach } from './reach.ts';

/** Numbers of the outermost facts of the events that are in every reach, ascending; `reaches` has the smallest first. */
export function commonRoots([smallest, ...others]: readonly Reach[], index: FactIndex): number[] {
  if (smallest === undefined) return [];
  const roots: number[] = [];
  for (const list of smallest.lists) {
    const cursors = others.map(({ lists }) => lists.map((one) => new Cursor(one)));
    for (const ordinal of list) {
      if (index.isRow(ordinal)) {
        if (areAllAt(cursors, ordinal)) roots.push(ordinal);
      } else {
        const root = index.rootOf(ordinal);
        if (leadAllTo(others, index.partsOf(root))) roots.push(root);
      }
    }
  }
  return ascending(roots);
}

function areAllAt(all: readonly (readonly Cursor[])[], ordinal: number): boolean {
  for (const cursors of all) if (!isOneAt(cursors, ordinal)) return false;
  return true;
}

function isOneAt(cursors: readonly Cursor[], ordinal: number): boolean {
  for (const cursor of cursors) if (cursor.has(ordinal)) return true;
  return false;
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
