/** How many belong to a body or were at an event: not how many did something to it. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { Question } from '../question/question.ts';

/** "How many countries are in the union?" of a fact that counts those who founded it, and so some of them as they once were. */
export const countsOthers = (question: Question, view: FactView, base: FactBase): boolean =>
  asksMembers(question, base) && !tellsMembers(view, base);

/** Nothing is done in the question: what is counted is in a body or at an event. */
const asksMembers = ({ parts }: Question, base: FactBase): boolean =>
  parts.every((part) => part.kind !== 'predicate' || part.noun) &&
  parts.some(
    (part) =>
      part.kind === 'name' &&
      part.role === 'place' &&
      part.entities.every((id) => ['organisation', 'group', 'event'].includes(base.entity(id)?.type ?? '')),
  );

/** What a fact counts belongs to the body or takes part, unless the text of what it counts names something else that is done. */
function tellsMembers({ fact }: FactView, base: FactBase): boolean {
  const does = base.broader(fact.did);
  const joins = does.has(WELL_KNOWN.attend) || does.has(WELL_KNOWN.join);
  return joins || !fact.howMany.some(({ of }) => base.keysIn(of).has(`predicate:${fact.did}`));
}
