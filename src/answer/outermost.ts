/** The first or the last of what answers a question, as far as the dates tell. */
import { orderOf } from '../facts/date-order.ts';
import type { FactDate } from '../facts/fact.ts';
import { explainsAll, isFilled, type Candidate } from '../matching/candidate.ts';
import { foundIn, HAPPENED } from './draft.ts';
import type { Decision } from './scene.ts';

/** Candidates that explain a question so much worse than the best are about something else. */
const COMPARABLE = 0.15;

type Dated = Candidate & { readonly view: { readonly when: FactDate } };

const isDated = (candidate: Candidate): candidate is Dated => candidate.view.when !== undefined;

/**
 * The answer to a question for the first or the last: all that share that day. "In 2024" may lie before or after a day of that
 * year, so that neither is known to be the first. Other decisions are left as they are.
 */
export function outermost(decision: Decision): Decision {
  const { question, draft, candidates } = decision;
  const names = question.parts.some(({ kind }) => kind === 'name');
  if (draft.kind !== 'answer' || question.order === undefined || !names) return decision;
  const full = candidates.filter((one) => explainsAll(one) && isFilled(one));
  const best = full[0]?.score ?? 0;
  const pool = full
    .filter(isDated)
    .filter(({ view, score }) => best - score < COMPARABLE && HAPPENED.includes(view.fact.standing));
  const beyond = question.order === 'first' ? 'before' : 'after';
  const ends = pool.filter((one) => !pool.some((other) => orderOf(other.view.when, one.view.when) === beyond));
  const [first] = ends;
  if (first === undefined) return decision;
  const unclear = ends.some((one) => ends.some((other) => !isOneTime(one, other)));
  if (!unclear) return { ...decision, draft: { ...draft, found: ends.slice(0, 5).map(foundIn) } };
  const related = ends.slice(0, 2).map(({ view }) => view);
  return { ...decision, draft: { kind: 'refusal', reason: 'not-stated', related, missing: 'when', words: [] } };
}

/** Two of one day, or two reports of the same. */
const isOneTime = (one: Dated, other: Dated): boolean =>
  orderOf(one.view.when, other.view.when) === 'same' ||
  (one.view.when.edtf === other.view.when.edtf && JSON.stringify(one.holes) === JSON.stringify(other.holes));
