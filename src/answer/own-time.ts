/** What happened at a time, apart from what merely lasted over it. */
import type { Candidate } from '../matching/candidate.ts';
import type { Question } from '../question/question.ts';

/** What lasts longer than a year, in days, and longer than the time that is asked about, is a state and no event of that time. */
const LONGEST_EVENT = 366;

/**
 * "What happened on 3 May?": what has its own time within the one that is asked about, or else what went on then; never an office
 * or a state that reaches over it for years. All candidates of a question that names anything besides a time.
 */
export function ofItsOwnTime(candidates: readonly Candidate[], { parts, time }: Question): readonly Candidate[] {
  if (parts.length > 0 || time.length === 0) return candidates;
  const isWithin = ({ view: { when } }: Candidate) =>
    when !== undefined &&
    time.every(
      ({ relation, from = -Infinity, to = Infinity }) => relation !== 'in' || (when.from >= from && when.to <= to),
    );
  const events = candidates.filter(
    (one) =>
      !one.view.fact.attribute &&
      (isWithin(one) || (one.view.when?.to ?? Infinity) - (one.view.when?.from ?? -Infinity) <= LONGEST_EVENT),
  );
  const own = events.filter(isWithin);
  return own.length > 0 ? own : events;
}
