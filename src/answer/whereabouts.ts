/** "Where is Ana now?": where somebody did something does not say where he is today. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Question } from '../question/question.ts';

/** True unless a question asks where the named are today and a fact tells only what they once did. */
export function tellsWhere({ fact }: FactView, { holes, parts, present }: Question, base: FactBase): boolean {
  const asksWhereNow =
    present && holes.some(({ asks }) => asks === 'where') && parts.every(({ kind }) => kind === 'name');
  return !asksWhereNow || fact.attribute || base.hasTrait(fact.did, 'lasting');
}
