/** Where a fact, or a larger one that it is part of, has what is done in a question. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { PredicatePart, Question } from '../question/question.ts';
import type { Anchor } from './candidate.ts';
import { explainPredicate, isNamedIn, isSpeech, orientationIn, writtenIn } from './explain-predicate.ts';
import { isHeadship, isLeading } from './leading.ts';

/** "Who is the director's boss?" is not answered with the director, whose office it is to lead. */
const asksOwnLeader = (question: Question, { who }: FactView): boolean =>
  asksWho(question) &&
  question.parts.some(
    (part) => part.kind === 'name' && part.entities.length === 1 && who.includes(part.entities[0] ?? ''),
  );

/** Finds the question's main predicate in a fact, or in the larger facts that it is part of. */
export function anchorOf(main: PredicatePart, question: Question, view: FactView, base: FactBase): Anchor {
  const own = orientationIn(main, view, base);
  if (own !== undefined) {
    const headship = isLeading(main, base) && isHeadship(view, base);
    // "Who commands the army of Examplia?": an office says nothing of a body that is described.
    if (headship && (question.parts.some(({ kind }) => kind === 'word') || asksOwnLeader(question, view)))
      return { means: 'none', stage: view, orientation: 'either' };
    return { means: 'slot', stage: view, orientation: own, saying: isSaidBySpeaker(main, view, base), headship };
  }
  if (view.fact.attribute) return { means: 'none', stage: view, orientation: 'either' };
  if (main.predicates.every((id) => base.isAttribute(id)))
    return {
      means: !asksForValue(question) && writtenIn(main, view) ? 'text' : 'none',
      stage: view,
      orientation: 'either',
    };
  // "Who is the head of the union?": a mention of leading says nothing of who leads.
  const asksLeader = isLeading(main, base) && main.noun && question.holes.some(({ asks }) => asks === 'who');
  if (asksLeader) return larger(main, view, base) ?? { means: 'none', stage: view, orientation: 'either' };
  // "What did Ana and Bima talk about?" of Ana's visit to Bima at which, the sentence says, something was discussed.
  const isMutual = main.predicates.every((id) => base.predicate(id)?.symmetric === true);
  if (main.predicates.some((id) => view.leads.has(id)))
    return { means: 'slot', stage: view, orientation: isMutual ? 'either' : 'same', led: true };
  if (asksWhoDidIt(question, main)) {
    const event = larger(main, view, base);
    if (event !== undefined) return event;
    // "Who built it?" of somebody who plans to go on with the building.
    const isDone = view.fact.standing !== 'planned';
    const isTold = isDone && isSentence(main, view, base) && !isSpeech(main, base) && leavesOne(question, view, base);
    return { means: isTold ? 'text' : 'none', stage: view, orientation: 'same' };
  }
  // "Who was the mediator?" of a sentence that has another word of the same root: "in the middle of the year".
  const isRootAlone = main.noun && asksWho(question) && !isNamedIn(main, view);
  if (isRootAlone && writtenIn(main, view))
    return larger(main, view, base) ?? { means: 'none', stage: view, orientation: 'either' };
  if (writtenIn(main, view) && !isSpeech(main, base))
    return { means: 'text', stage: view, orientation: isMutual ? 'either' : 'same' };
  return larger(main, view, base) ?? anchorInNames(main, view, base);
}

/**
 * "Who saw Ana off?" of a fact whose sentence says so under another predicate: those who are named stand in its slots, and one
 * other is left who can have done it, or to whom it can have been done.
 */
function leavesOne({ parts, holes }: Question, { fact }: FactView, base: FactBase): boolean {
  const asksObject = holes.some(({ asks, role }) => asks === 'whom' || (role !== undefined && role !== 'agent'));
  const slots = [...fact.who, ...fact.whom];
  const names = parts.filter((part) => part.kind === 'name' && part.role !== 'place' && part.describes === undefined);
  const named = names.flatMap((part) => (part.kind === 'name' ? part.entities : []));
  const topics = fact.about.flatMap((filler) => ('entity' in filler ? [filler.entity] : []));
  const stands = names.every(
    (part) => part.kind === 'name' && part.entities.some((id) => [...slots, ...topics].includes(id)),
  );
  const free = (asksObject ? fact.whom : fact.who).filter((id) => !named.includes(id) && base.entity(id) !== undefined);
  return names.length > 0 && stands && free.length === 1 && fact.speaker.length === 0;
}

function larger(main: PredicatePart, view: FactView, base: FactBase): Anchor | undefined {
  for (let stage = view.parent; stage !== undefined; stage = stage.parent) {
    const orientation = orientationIn(main, stage, base);
    if (orientation !== undefined) return { means: 'event', stage, orientation };
  }
  return undefined;
}

const anchorInNames = (main: PredicatePart, view: FactView, base: FactBase): Anchor => ({
  means: explainPredicate(main, view, base).means === 'none' || isOnlySpokenOf(main, view, base) ? 'none' : 'text',
  stage: view,
  orientation: 'either',
});

/** "What is Ana's rank?" asks for an attribute's value; "how many countries took part" only uses its name. */
const asksForValue = (question: Question): boolean =>
  question.holes.some(({ asks }) => ['what', 'who', 'which', 'definition', 'polarity'].includes(asks));

/** "Who received Ana?" turns on who did it to whom: a fact that only mentions receiving does not say. */
const asksWhoDidIt = (question: Question, main: PredicatePart): boolean => !main.noun && asksWho(question);

/** A fact whose sentence only mentions saying, and in which nobody is reported to have said something. */
const isOnlySpokenOf = (part: PredicatePart, view: FactView, base: FactBase): boolean =>
  isSpeech(part, base) && writtenIn(part, view) && view.fact.speaker.length === 0;

/** What is done in the fact is no saying of its own: only its speaker says it. */
const isSaidBySpeaker = (part: PredicatePart, { fact }: FactView, base: FactBase): boolean =>
  isSpeech(part, base) && !part.predicates.some((id) => base.broader(fact.did).has(id));

const asksWho = ({ holes }: Question): boolean => holes.some(({ asks }) => asks === 'who' || asks === 'whom');

/**
 * The fact's sentence has what is done; what its other texts tell of, such as a result or a condition, others may do: "if he
 * does not pay, prison replaces the fine" says nobody who replaces him.
 */
function isSentence(part: PredicatePart, { fact }: FactView, base: FactBase): boolean {
  const keys = fact.says === undefined ? undefined : base.keysIn(fact.says);
  return part.keys.every((forms) => forms.some((form) => keys?.has(form) === true));
}
