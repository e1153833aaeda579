/** Whom "he", "they" and "it" can stand for. */
import type { FactBase } from '../facts/base.ts';
import type { Conversation } from './conversation.ts';
import type { Question } from './question.ts';

/** The entities of the conversation that a question's pronouns can stand for, likeliest first: "Where did he go?" */
export function referents(
  question: Question,
  { entities, question: before }: Conversation,
  base: FactBase,
): readonly (readonly string[])[] {
  const named = new Set(question.parts.flatMap((part) => (part.kind === 'name' ? part.entities : [])));
  const free = entities.filter((id) => !named.has(id));
  const ofType = (...types: string[]) => free.filter((id) => types.includes(base.entity(id)?.type ?? ''));
  const people = ofType('person');
  if (question.pronouns.filter((one) => one === 'person').length > 1) return twoPeople(people, question, before, base);
  const [pronoun] = question.pronouns.filter((one) => one !== 'place' && one !== 'event');
  const each = (ids: readonly string[], most: number) => ids.slice(0, most).map((id) => [id]);
  switch (pronoun) {
    case 'person':
      return each(people, MOST_PERSONS);
    case 'thing':
      return each(ofType('thing', 'organisation', 'document', 'event', 'group'), 1);
    case 'any': {
      // "Siapa yang membangunnya?" asks for somebody, and means what was built.
      const things = free.filter((id) => base.entity(id)?.type !== 'person');
      const asksWho = question.holes.some(({ asks }) => asks === 'who');
      return each(asksWho ? [...things, ...free] : free, 1);
    }
    case 'people': {
      const several = ofType('person', 'group', 'organisation', 'country').slice(0, 2);
      return several.length === 0 ? [] : [several];
    }
    default:
      return [];
  }
}

/** Of more people than these nobody says "he" without a name. */
const MOST_PERSONS = 3;

/**
 * "What did he say to him?": the first is he who did what was asked about before, the second the other one of the two. Of more
 * people nobody can tell.
 */
function twoPeople(
  people: readonly string[],
  question: Question,
  before: Question | undefined,
  base: FactBase,
): readonly (readonly string[])[] {
  if (people.length !== 2) return [];
  const acting = before?.parts.find(
    (part) => part.kind === 'name' && part.role === 'agent' && base.entity(part.entities[0] ?? '')?.type === 'person',
  );
  const subject = acting?.kind === 'name' ? acting.entities[0] : undefined;
  const other = people.find((id) => id !== subject);
  const isFirst = question.pronounRole === undefined || question.pronounRole === 'agent';
  return subject === undefined || other === undefined || !people.includes(subject) || !isFirst
    ? []
    : [[subject, other]];
}
