/** "Yang kedua?", "the foreign minister": picks one of those that the bot has just asked about or listed. */
import type { FactBase } from '../facts/base.ts';
import type { Conversation } from './conversation.ts';
import { nameOf } from './follow-up.ts';
import type { Part, Question } from './question.ts';

/**
 * The earlier question with the one that is chosen in it, where the bot has asked back which one is meant; the question who
 * or what it is, where a list was answered. Empty where nothing is chosen.
 */
export function chosenFrom(question: Question, conversation: Conversation, base: FactBase): readonly Question[] {
  const { choices, question: before, entities } = conversation;
  if (before === undefined) return [];
  const offered = choices ?? entities;
  const picked =
    question.ordinal !== undefined
      ? offered.at(question.ordinal)
      : described(question, choices ?? (question.picks ? entities : []), base);
  if (picked === undefined || base.entity(picked) === undefined) return [];
  const name = nameOf(picked, base);
  if (choices === undefined)
    return [{ ...question, holes: [{ asks: 'definition' }], parts: [name], fromContext: [picked] }];
  const stands = before.parts.some((part) => part.kind === 'name' && part.entities.includes(picked))
    ? [picked]
    : choices;
  const parts = before.parts.map((part) =>
    part.kind === 'name' && part.entities.some((id) => stands.includes(id))
      ? { ...name, ...(part.role === undefined ? {} : { role: part.role }) }
      : part,
  );
  return [{ ...before, parts, fromContext: [picked] }];
}

/** The one choice of which everything that is said is true; undefined for none or several, or where more is asked. */
function described({ parts, holes, picks }: Question, choices: readonly string[], base: FactBase): string | undefined {
  const allowed = ['polarity', 'which', ...(picks ? ['who'] : [])];
  if (parts.length === 0 || holes.some(({ asks }) => !allowed.includes(asks))) return undefined;
  if (picks && parts.some(({ kind }) => kind === 'predicate')) return undefined;
  const isTrueOf = (part: Part, id: string): boolean =>
    (part.kind === 'name' &&
      (part.entities.includes(id) || part.entities.some((one) => base.relatedTo(id).has(one)))) ||
    part.keys.every((forms) => forms.some((form) => base.keysOf(id).has(form)));
  const fitting = choices.filter((id) => parts.every((part) => isTrueOf(part, id)));
  return fitting.length === 1 ? fitting[0] : undefined;
}
