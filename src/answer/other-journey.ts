/** Journeys that are no denial of each other: who went to one place may have been in another as well. */
import { isJourney, type FactBase } from '../facts/base.ts';
import type { Candidate } from '../matching/candidate.ts';
import type { Question } from '../question/question.ts';

/**
 * "Did Ana go to Examplia?" of Ana who went elsewhere: she may have been in both, unless the time or somebody whom she visited
 * there says which journey is meant.
 */
export const isOtherJourney = (
  { conflicts, accounts }: Candidate,
  { parts, time }: Question,
  base: FactBase,
): boolean =>
  time.length === 0 &&
  conflicts.some(({ over }) => over === 'place') &&
  parts.some((part) => part.kind === 'predicate' && part.predicates.some((id) => isJourney(base.broader(id)))) &&
  accounts.every(({ part, means }) => part.kind !== 'name' || part.role === 'agent' || means !== 'slot');
