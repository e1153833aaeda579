/** The first or the last of what answers a question, as far as the dates tell. */
import type { FactBase } from '../facts/base.ts';
import { beginning, ending, orderOf } from '../facts/date-order.ts';
import type { FactDate } from '../facts/fact.ts';
import { hasHappened } from '../facts/standing.ts';
import { explainsAll, isFilled, type Candidate } from '../matching/candidate.ts';
import { foundIn, MOST_FOUND } from './draft.ts';
import { ofKnownKind } from './known-kinds.ts';
import { COMPARABLE } from './in-order.ts';
import type { Decision } from './scene.ts';

type Dated = Candidate & { readonly view: { readonly when: FactDate } };

const isDated = (candidate: Candidate): candidate is Dated => candidate.view.when !== undefined;

/**
 * The answer to a question for the first or the last: all that share that day. "In 2024" may lie before or after a day of that
 * year, so that neither is known to be the first. Other decisions are left as they are.
 */
export function outermost(decision: Decision, base: FactBase): Decision {
  const { question, draft, candidates } = decision;
  const names = question.parts.some(({ kind }) => kind === 'name');
  if (draft.kind !== 'answer' || question.order === undefined || !names) return decision;
  const full = candidates().filter((one) => explainsAll(one) && isFilled(one));
  const best = full[0]?.score ?? 0;
  const pool = full
    .filter(isDated)
    .filter(({ view, score }) => best - score < COMPARABLE && hasHappened(view.fact.standing));
  const ends = ofKnownKind(outermostOf(pool, question.order), base);
  const [first] = ends;
  if (first === undefined) return decision;
  const unclear = ends.some((one) => ends.some((other) => !isOneTime(one, other)));
  if (!unclear) return { ...decision, draft: { ...draft, found: ends.slice(0, MOST_FOUND).map(foundIn) } };
  const related = ends.slice(0, 2).map(({ view }) => view);
  return { ...decision, draft: { kind: 'refusal', reason: 'not-stated', related, missing: 'when', words: [] } };
}

/** Those that none of the others surely precedes (for the last: follows). */
function outermostOf(pool: readonly Dated[], order: 'first' | 'last'): readonly Dated[] {
  const edge = (one: Dated): { inner: number; outer: number } => {
    const [start, end] = [beginning(one.view.when).from, ending(one.view.when).to];
    return order === 'first' ? { inner: end, outer: start } : { inner: -start, outer: -end };
  };
  let nearest = Infinity;
  for (const one of pool) nearest = Math.min(nearest, edge(one).inner);
  return pool.filter((one) => edge(one).outer <= nearest);
}

/** Two of one day, or two reports of the same. */
const isOneTime = (one: Dated, other: Dated): boolean =>
  orderOf(one.view.when, other.view.when) === 'same' ||
  (one.view.when.edtf === other.view.when.edtf && JSON.stringify(one.holes) === JSON.stringify(other.holes));
