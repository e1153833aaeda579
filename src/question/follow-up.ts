/** Fills what a follow-up leaves out from what was asked before: "Kapan?", "Kalau Ana?", "And where did he go?" */
import type { FactBase } from '../facts/base.ts';
import type { Conversation } from './conversation.ts';
import type { NamePart, Part, Question } from './question.ts';

const isName = (part: Part): part is NamePart => part.kind === 'name';

/**
 * The ways in which a question can be meant in its conversation, likeliest first. One that leans on nothing has one reading.
 */
export function readingsOf(
  question: Question,
  conversation: Conversation | undefined,
  base: FactBase,
): readonly Question[] {
  const before = conversation?.question;
  if (conversation === undefined || before === undefined) return [question];
  const asked = question.holes.map(({ asks }) => asks);
  const names = question.parts.filter(isName);
  const leans = names.length === 0 && (question.others || question.pronouns.some((pronoun) => pronoun !== 'event'));
  const onlyWords = question.followUp && !question.parts.some((part) => part.kind === 'predicate');
  const plain = {
    ...excluding(question, conversation),
    bound: leans,
    holes: onlyWords ? question.holes.filter((hole) => hole.asks !== 'polarity') : question.holes,
  };
  const meant = withReferents(plain, referents(question, conversation, base), base);
  const introduces = asked.includes('definition') || asked.includes('who');
  const hasPredicate = question.parts.some((part) => part.kind === 'predicate');

  if (question.parts.length === 0) {
    if (question.holes.length === 0 && question.time.length === 0) return [question];
    if (introduces && meant !== plain) return [meant];
    const merged = mergeInto(before, meant, meant.parts.filter(isName), base);
    return question.followUp || question.time.length > 0 ? [merged] : [merged, meant];
  }
  if (names.length === question.parts.length) {
    if (!question.followUp && (introduces || asked.length === 0)) return [plain];
    const merged = mergeInto(before, plain, names, base);
    return question.followUp && plain.holes.length === 0 ? [merged] : [merged, plain];
  }
  const hasVerb = question.parts.some((part) => part.kind === 'predicate' && !part.noun);
  const isOne = question.pronouns.some((pronoun) => (pronoun === 'any' && !hasVerb) || pronoun === 'person');
  const readings = meant === plain ? [plain] : isOne ? [meant] : [meant, plain];
  const extendsIt = !hasPredicate && (question.followUp || asked.includes('polarity'));
  const extended = { ...mergeInto(before, plain, names, base), parts: [...before.parts, ...plain.parts] };
  return extendsIt ? (question.followUp ? [extended, ...readings] : [...readings, extended]) : readings;
}

/** "Who else was there?": those that were just named are not asked for. */
function excluding(question: Question, { entities }: Conversation): Question {
  return question.others ? { ...question, excluded: entities } : question;
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
    bound: names.length === 0 && !parts.some(isName),
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
    if (pronoun === 'thing') return ofType('thing', 'organisation', 'document', 'event', 'group').slice(0, 1);
    if (pronoun === 'any') return free.slice(0, 1);
    if (pronoun === 'people') return ofType('person', 'group', 'organisation', 'country').slice(0, 2);
  }
  return [];
}

function withReferents(question: Question, entities: readonly string[], base: FactBase): Question {
  if (entities.length === 0) return question;
  const parts = entities.map((id): NamePart => {
    const name = Object.values(base.entity(id)?.names ?? {})[0] ?? id;
    const role = question.pronounRole;
    return {
      kind: 'name',
      text: name,
      keys: [[...base.nameKeysOf(id)]],
      entities: [id],
      strength: 'name',
      closeness: 1,
      ...(role === undefined ? {} : { role }),
    };
  });
  return { ...question, parts: [...question.parts, ...parts], fromContext: entities };
}
