/** Fills what a follow-up leaves out from what was asked before: "Kapan?", "Kalau Ana?", "And where did he go?" */
import type { FactBase } from '../facts/base.ts';
import type { Conversation } from './conversation.ts';
import type { NamePart, Part, Question } from './question.ts';

const isName = (part: Part): part is NamePart => part.kind === 'name';

/** The question as it stands in its conversation. One that leans on nothing comes back unchanged. */
export function inConversation(question: Question, conversation: Conversation | undefined, base: FactBase): Question {
  if (conversation?.question === undefined) return question;
  const before = conversation.question;
  const names = question.parts.filter(isName);
  const saysWhat = question.parts.some((part) => part.kind !== 'name');
  const pronouns = referents(question, conversation, base);

  if (
    !saysWhat &&
    (question.holes.length > 0 || question.followUp || question.time.length > 0) &&
    pronouns.length === 0
  ) {
    if (
      names.length > 0 &&
      question.holes.some(({ asks }) => asks === 'definition' || asks === 'who') &&
      !question.followUp
    )
      return question;
    return mergeInto(before, question, names, base);
  }
  if (!saysWhat && question.holes.length > 0 && !question.holes.some(({ asks }) => asks === 'definition')) {
    const merged = mergeInto(before, question, [], base);
    return withReferents(merged, pronouns, base);
  }
  return withReferents(question, pronouns, base);
}

/** The earlier question with what the follow-up says put in its place. */
function mergeInto(before: Question, question: Question, names: readonly NamePart[], base: FactBase): Question {
  let parts: Part[] = [...before.parts];
  for (const name of names) {
    const type = base.entity(name.entities[0] ?? '')?.type;
    const same = parts.findIndex((part) => isName(part) && base.entity(part.entities[0] ?? '')?.type === type);
    const role = parts[same]?.role;
    if (same >= 0)
      parts = parts.map((part, at) => (at === same ? { ...name, ...(role === undefined ? {} : { role }) } : part));
    else parts.push(name);
  }
  return {
    ...question,
    holes: question.holes.length > 0 ? question.holes : before.holes,
    parts,
    time: question.time.length > 0 ? question.time : before.time,
    fromContext: before.parts.filter(isName).flatMap((part) => part.entities.slice(0, 1)),
  };
}

/** The entities that the question's pronouns stand for. */
function referents(question: Question, { entities }: Conversation, base: FactBase): string[] {
  const named = new Set(question.parts.filter(isName).flatMap((part) => part.entities));
  const free = entities.filter((id) => !named.has(id));
  const ofType = (...types: string[]) => free.filter((id) => types.includes(base.entity(id)?.type ?? ''));
  for (const pronoun of question.pronouns) {
    if (pronoun === 'person') return ofType('person').slice(0, 1);
    if (pronoun === 'people') return ofType('person', 'group', 'organisation', 'country').slice(0, 2);
  }
  return [];
}

function withReferents(question: Question, entities: readonly string[], base: FactBase): Question {
  if (entities.length === 0) return question;
  const parts = entities.map((id): NamePart => {
    const name = Object.values(base.entity(id)?.names ?? {})[0] ?? id;
    return { kind: 'name', text: name, keys: [[...base.keysOf(id)]], entities: [id], strength: 'name', closeness: 1 };
  });
  return { ...question, parts: [...question.parts, ...parts], fromContext: entities };
}
