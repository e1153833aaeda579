/** Which facts a yes/no question with pronouns can be about. */
import type { FactBase } from '../facts/base.ts';
import type { Candidate } from '../matching/candidate.ts';
import { nearest, type Focus } from '../matching/focus.ts';
import { namePartsOf, type Question } from '../question/question.ts';

/**
 * "Has it been paid?": of what was just told, before anything else. "Did she fine him?": one pronoun for each of the two, so that
 * both who take part must be known from the conversation.
 */
export function ofThoseMeant(
  full: readonly Candidate[],
  question: Question,
  focus: Focus,
  base: FactBase,
): readonly Candidate[] {
  const { pronouns, bound } = question;
  const isTwo = pronouns.filter((pronoun) => pronoun === 'person').length > 1;
  const known = isTwo ? full.filter((one) => isOfKnown(one, question, focus, base)) : full;
  const meant = pronouns.includes('thing') ? known.filter((one) => !isOtherSide(one, focus)) : known;
  if (bound) return nearest(meant, focus);
  const near = pronouns.length > 0 ? nearest(meant, focus) : [];
  return near.length > 0 ? near : meant;
}

/** "Has it been given?": it is what was talked about, and nobody who, as another fact has it, received something. */
const isOtherSide = ({ view, anchor }: Candidate, { events }: Focus): boolean =>
  events.size > 0 && !events.has(view.root) && anchor.orientation === 'swapped';

/** At least two people take part, and each was named or talked about. */
function isOfKnown({ view }: Candidate, question: Question, focus: Focus, base: FactBase): boolean {
  const named = namePartsOf(question).flatMap(({ entities }) => entities);
  const people = [...view.who, ...view.whom].filter((id) => base.entity(id)?.type === 'person');
  return new Set(people).size > 1 && people.every((id) => focus.entities.has(id) || named.includes(id));
}
