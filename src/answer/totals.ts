/** Numbers of everything together, where a question asks for one: no parts of it. */
import type { Candidate, Fill } from '../matching/candidate.ts';
import { isTotal } from '../matching/totals.ts';
import type { Question } from '../question/question.ts';

/**
 * "What is Ana's total lift?": of several numbers those that a fact calls a total. Where none is called so, none that belong to one
 * event: each of them may be a part of it.
 */
export function ofTotals(candidates: readonly Candidate[], { total }: Question): readonly Candidate[] {
  if (total !== true) return candidates;
  const totals = candidates.filter(({ holes }) =>
    holes.some(({ fills }) => fills.some((fill) => fill.kind === 'amount' && isTotal(fill.amount))),
  );
  if (totals.length > 0) return totals;
  const isPart = ({ holes, view: { fact } }: Candidate) =>
    fact.partOf !== undefined && fact.speaker.length === 0 && holes.some(({ fills }) => fills.some(isAmount));
  const parts = candidates.filter(isPart);
  return parts.length > 1 && new Set(parts.map(({ view }) => view.root)).size === 1 ? [] : candidates;
}

const isAmount = ({ kind }: Fill): boolean => kind === 'amount';
