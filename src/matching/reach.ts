/** Which facts a part of a question leads to. */
import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import type { Part } from '../question/question.ts';

/** Lists of fact numbers, each ascending, that a part leads to. */
export interface Reach {
  readonly lists: readonly Int32Array[];
  /** How many numbers there are in all lists. */
  readonly size: number;
}

/** Words that lead to more entities than these say too little to be looked for among many facts. */
const MOST_LISTS = 64;

/** All of some lists; undefined where they are more than `mostLists`, or have more than `mostFacts` numbers. */
function reachOf(lists: Iterable<Int32Array>, mostLists = Infinity, mostFacts = Infinity): Reach | undefined {
  const kept: Int32Array[] = [];
  let size = 0;
  for (const list of lists) {
    if (list.length === 0) continue;
    size += list.length;
    if (kept.length === mostLists || size > mostFacts) return undefined;
    kept.push(list);
  }
  return { lists: kept, size };
}

/** What the facts have in a slot that a part means. */
export const meantBy = (part: Part, base: FactBase): Reach => reachOf(byMeaning(part, base)) ?? NOTHING;

const NOTHING: Reach = { lists: [], size: 0 };

/** What `meantBy` leads to, and what the words of the part lead to; undefined where that are more than `most` facts. */
export const withWords = (meant: Reach, part: Part, base: FactBase, most: number): Reach | undefined =>
  reachOf(joined(meant, part, base), Infinity, most);

function* joined({ lists }: Reach, part: Part, base: FactBase): Generator<Int32Array> {
  yield* lists;
  yield* byWords(part, base);
}

/**
 * What a part of a question leads to where that are very many facts: those that have in a slot what it means, or else those of
 * its words; undefined where even these say too little.
 */
export function closelyReached(meant: Reach, part: Part, base: FactBase): Reach | undefined {
  if (meant.size > 0) return meant;
  return reachOf(byWords(part, base), MOST_LISTS);
}

function* byMeaning(part: Part, base: FactBase): Generator<Int32Array> {
  if (part.kind === 'name')
    for (const entity of part.entities)
      for (const member of base.relatedFrom(entity)) yield base.factsOf(member).ordinals;
  if (part.kind !== 'predicate') return;
  for (const predicate of part.predicates) {
    yield base.factsThat(predicate).ordinals;
    yield base.factsThat(base.predicate(predicate)?.converse ?? '').ordinals;
  }
  if (part.predicates.includes(WELL_KNOWN.plan)) yield base.factsPlanned().ordinals;
}

function* byWords(part: Part, base: FactBase): Generator<Int32Array> {
  for (const key of part.keys.flat()) {
    yield base.factsWith(key).ordinals;
    for (const entity of base.entitiesWith(key)) yield base.factsOf(entity).ordinals;
  }
}
