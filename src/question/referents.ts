/** Whom "he", "they" and "it" can stand for. */
import type { FactBase } from '../facts/base.ts';
import type { Conversation } from './conversation.ts';
import type { Question } from './question.ts';

/** The entities of the conversation that a question's pronouns can stand for, likeliest first: "Where did he go?" */
export function referents(
  question: Question,
  { entities }: Conversation,
  base: FactBase,
): readonly (readonly string[])[] {
  const named = new Set(question.parts.flatMap((part) => (part.kind === 'name' ? part.entities : [])));
  const free = entities.filter((id) => !named.has(id));
  const ofType = (...types: string[]) => free.filter((id) => types.includes(base.entity(id)?.type ?? ''));
  const [pronoun] = question.pronouns.filter((one) => one !== 'place' && one !== 'event');
  const each = (ids: readonly string[], most: number) => ids.slice(0, most).map((id) => [id]);
  switch (pronoun) {
    case 'person':
      return each(ofType('person'), MOST_PERSONS);
    case 'thing':
      return each(ofType('thing', 'organisation', 'document', 'event', 'group'), 1);
    case 'any': {
      // "Siapa yang membangunnya?" asks for somebody, and means what was built.
      const things = free.filter((id) => base.entity(id)?.type !== 'person');
      const asksWho = question.holes.some(({ asks }) => asks === 'who');
      return each(asksWho ? [...things, ...free] : free, 1);
    }
    case 'people': {
      const people = ofType('person', 'group', 'organisation', 'country').slice(0, 2);
      return people.length === 0 ? [] : [people];
    }
    default:
      return [];
  }
}

/** Of more people than these nobody says "he" without a name. */
const MOST_PERSONS = 3;
