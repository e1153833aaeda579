/** Numbers of everything together, where a question asks for one: no parts of it. */
import type { Amount } from '../facts/fact.ts';
import type { Candidate, Fill } from '../matching/candidate.ts';
import { isTotal } from '../matching/totals.ts';
import type { Question } from '../question/question.ts';

/**
 * "What is Ana's total lift?": of several numbers those that a fact calls a total. Where none is called so, none of several: each
 * of them may be a part of it.
 */
export function ofTotals(candidates: readonly Candidate[], { total }: Question): readonly Candidate[] {
  if (total !== true) return candidates;
  const totals = candidates.flatMap(withTotals);
  if (totals.length > 0) return totals;
  const amounts = new Set(candidates.flatMap(amountsTold).map((amount) => JSON.stringify(amount)));
  return amounts.size > 1 ? [] : candidates;
}

/** A candidate with no other numbers than those that are called totals; none where there are none. */
function withTotals(candidate: Candidate): readonly Candidate[] {
  if (!candidate.holes.some(({ fills }) => fills.some(isTotalFill))) return [];
  const holes = candidate.holes.map(({ hole, fills }) => ({
    hole,
    fills: fills.some(isTotalFill) ? fills.filter(isTotalFill) : fills,
  }));
  return [{ ...candidate, holes }];
}

/** The numbers that a fact answers with; those beside what it answers "what" with, too. */
const amountsTold = ({ holes, view: { fact } }: Candidate): readonly Amount[] =>
  holes.flatMap(({ hole, fills }) =>
    hole.asks === 'what' ? fact.howMany : fills.flatMap((fill) => (fill.kind === 'amount' ? [fill.amount] : [])),
  );

const isTotalFill = (fill: Fill): boolean => fill.kind === 'amount' && isTotal(fill.amount);
