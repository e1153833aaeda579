/** Questions that say too little for a fact that has all their words to answer them. */
import type { FactBase } from '../facts/base.ts';
import type { Focus } from '../matching/focus.ts';
import { asks, namePartsOf, type NamePart, type Part, type Question } from '../question/question.ts';

/** Neither asks nor names anybody or any time: that some fact has all its verbs in it is chance. */
export const saysNothing = (question: Question, focus: Focus): boolean =>
  question.time.length === 0 &&
  focus.events.size === 0 &&
  (question.parts.length === 0 ||
    (question.holes.length === 0 && question.parts.every(({ kind }) => kind === 'predicate')));

/** "Is Ana a general?" says nothing happened; a fact that has both words in it does not make it true. */
export const isBareCopula = (question: Question): boolean =>
  question.time.length === 0 &&
  question.parts[0]?.kind === 'name' &&
  question.parts.length > 1 &&
  question.parts.every((part) => part.kind !== 'predicate' && part.role === undefined && !isCited(part));

/** "According to Ana" makes it something that she says. */
const isCited = (part: Part): boolean => part.kind === 'name' && part.cited === true;

/** "Since when is Ana a colonel?", "since when has Ana been harbour master?": the date of that, not of whatever she did as one. */
export const asksSinceWhen = (question: Question, base: FactBase): boolean =>
  asks(question, 'when', 'where', 'why') &&
  question.parts.length > 1 &&
  question.parts.every(({ kind }) => kind !== 'predicate') &&
  (asksSinceTitle(question) ||
    question.parts.some((part) => part.kind === 'name' && part.entities.every((id) => base.isRank(id))));

/** The same one is named by "Ana" and by "harbour master", and either "since when" is asked or nothing else is said. */
function asksSinceTitle(question: Question): boolean {
  const meant = namePartsOf(question).flatMap(({ entities, describes }) =>
    entities.length === 1 && describes === undefined ? entities : [],
  );
  if (new Set(meant).size === meant.length) return false;
  const saysNoMore = asks(question, 'when') && question.parts.length === 2 && question.time.length === 0;
  return saysNoMore || question.holes.some(({ since }) => since === true);
}

/** "Who was first on the mountain?": first at what, it does not say, and whoever was there at some time may not have been. */
export const isOrderOfNothing = ({ order, holes, parts, acts }: Question): boolean =>
  order !== undefined &&
  !acts &&
  holes.some(({ asks, noun }) => (asks === 'who' || asks === 'whom') && noun === undefined) &&
  parts.length > 0 &&
  parts.every(({ kind }) => kind === 'name');

/** "Who is the president of Examplia?": a fact in which a president goes to Examplia does not answer that. */
export const isDescription = (question: Question, base: FactBase): boolean =>
  question.holes.some(
    (hole) =>
      (hole.asks === 'who' || hole.asks === 'definition') && hole.role === undefined && hole.among === undefined,
  ) &&
  (question.parts.length > 1 || question.parts.some(({ kind }) => kind === 'word')) &&
  !(question.acts && question.parts.length > 1) &&
  !question.parts.some((part) => part.kind === 'word' && part.verb === true) &&
  question.parts.every((part) => part.kind !== 'predicate' && !(part.kind === 'name' && isMade(part, base)));

/** A thing, document or event: what is asked beside it is who made, signed or held it. */
const isMade = ({ entities }: NamePart, base: FactBase): boolean =>
  entities.some((id) => ['thing', 'document', 'event'].includes(base.entity(id)?.type ?? '') && !base.isRank(id));
