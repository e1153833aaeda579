/** "Was Ana there too?": whether somebody took part in what the conversation was about. */
import type { FactBase, FactView } from '../facts/base.ts';
import { isFirm } from '../facts/standing.ts';
import type { Focus } from '../matching/focus.ts';
import { isNegative } from '../matching/negation.ts';
import type { Question } from '../question/question.ts';
import type { Draft } from './draft.ts';

/** Yes or no by a fact of the event that has them for participants; undefined where none has, or where that is not asked. */
export function presence(question: Question, base: FactBase, focus: Focus): Draft | undefined {
  if (question.presence !== true || !question.holes.some(({ asks }) => asks === 'polarity')) return undefined;
  const people = question.parts.flatMap((part) => (part.kind === 'name' ? [part.entities] : []));
  const told = [...focus.events].flatMap((root) => [...base.factsUnder(root)]);
  const takesPart = ({ fact }: FactView): boolean =>
    people.length > 0 &&
    !fact.attribute &&
    people.every((ids) => ids.length === 1 && ids.some((id) => fact.who.includes(id) || fact.whom.includes(id)));
  const involving = told.filter(takesPart);
  const answered = (view: FactView, polarity: 'yes' | 'no' | 'cancelled'): Draft => ({
    kind: 'answer',
    found: [{ view, holes: [], coverage: 1 }],
    polarity,
  });
  const absent = involving.find((view) => view.fact.standing === 'cancelled' || isNegative(view));
  if (absent !== undefined) return answered(absent, absent.fact.standing === 'cancelled' ? 'cancelled' : 'no');
  const present =
    involving.find(({ fact }) => fact.standing === 'reported') ?? involving.find(({ fact }) => isFirm(fact.standing));
  return present === undefined ? undefined : answered(present, 'yes');
}
