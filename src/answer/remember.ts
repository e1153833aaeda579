import type { FactBase } from '../facts/base.ts';
import type { Conversation } from '../question/conversation.ts';
import type { Question } from '../question/question.ts';

const MOST_FACTS = 5;
const MOST_ENTITIES = 10;
/** Bytes of JSON; a longer question is not worth going on from. */
const LONGEST_QUESTION = 1500;

/**
 * The conversation after a question. One that found nothing leaves it where it was, so that a slip does not lose the thread;
 * its language always counts.
 */
export function nextConversation(
  asked: Question,
  answeredBy: readonly string[],
  /** Entities that the answer itself consists of. */
  found: readonly string[],
  /** Entities between which the answer asks to choose. */
  offered: readonly string[],
  base: FactBase,
  before: Conversation | undefined,
): Conversation {
  const question = inFull(asked, before?.question);
  const chosen = answeredBy.slice(0, MOST_FACTS);
  const plain = withoutEvents(question);
  const isReadable = JSON.stringify(plain).length <= LONGEST_QUESTION;
  if (offered.length > 0 && isReadable)
    return {
      language: question.language,
      question: plain,
      choices: offered,
      facts: [],
      entities: before?.entities ?? [],
    };
  if (chosen.length === 0 && before?.question !== undefined) {
    const { question: asked, facts, entities } = before;
    return { language: question.language, question: asked, facts, entities };
  }
  const named = question.parts.flatMap((part) => (part.kind === 'name' ? part.entities.slice(0, 1) : []));
  const answered = chosen.flatMap((id) => {
    const view = base.view(id);
    return view === undefined ? [] : [...view.who, ...view.whom];
  });
  // What a follow-up names nobody new in stays about those it was about.
  const isBare = question.fromContext.length > 0 && named.every((id) => question.fromContext.includes(id));
  const kept = isBare ? (before?.entities ?? []).filter((id) => named.includes(id) || answered.includes(id)) : [];
  const entities = [...new Set([...found, ...kept, ...named, ...answered])].slice(0, MOST_ENTITIES);
  // What found nothing and names nobody is nothing to go on from: "Kapan?" after it asks no more than by itself.
  const readable = (named.length > 0 || chosen.length > 0) && question.smallTalk === undefined;
  return {
    language: question.language,
    ...(readable && isReadable ? { question: plain } : {}),
    facts: chosen,
    entities,
  };
}

/** "Why not?" asked of the last answer's facts, as a later question goes on from it: as the question that they answered. */
function inFull(question: Question, before: Question | undefined): Question {
  if (question.reach !== 'answer' || before === undefined) return question;
  const names = before.parts.flatMap((part) => (part.kind === 'name' ? part.entities.slice(0, 1) : []));
  return { ...before, holes: question.holes, fromContext: names };
}

/** A question as a later one goes on from it: the events that set its time have become times. */
function withoutEvents(question: Question): Question {
  const plain: { -readonly [Key in keyof Question]: Question[Key] } = { ...question };
  delete plain.notFacts;
  delete plain.withinEvents;
  return plain;
}
