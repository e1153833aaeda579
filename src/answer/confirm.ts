/** Yes or no: what the facts that explain a yes/no question say to it, and what they say instead. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { hasHappened } from '../facts/standing.ts';
import { DOER_TYPES } from '../facts/fact.ts';
import { explainsAll, type Candidate } from '../matching/candidate.ts';
import { fill } from '../matching/fill.ts';
import { denies, deniesOf, deniesWord } from '../matching/negation.ts';
import type { Question } from '../question/question.ts';
import { foundIn, type Draft, type Found } from './draft.ts';
import { isOtherJourney } from './other-journey.ts';
import { isOtherNumber } from './other-number.ts';
import { isItsOwn, isSettled } from './settled.ts';

/** True of a question in which this predicate is what is done: "was the visit cancelled?" for `cancel`. */
export const asksFor = (predicate: string, question: Question): boolean =>
  question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(predicate));

/** "When was it scheduled for?", "what was planned?": what did not happen was planned all the same. */
export const asksForPlan = (question: Question, base: FactBase): boolean =>
  question.parts.some(
    (part) => part.kind === 'predicate' && part.predicates.some((id) => base.broader(id).has(WELL_KNOWN.plan)),
  );

/** True where the fact's sentence denies something that the question says: "the regent did not attend". */
export const isDeniedIn = ({ view }: Pick<Candidate, 'view'>, question: Question, base: FactBase): boolean =>
  question.parts.some((part) => denies(view, part, base)) ||
  question.light.some((keys) => deniesWord(view, keys, base)) ||
  isDeniedOfSubject(view, question, base);

/** "Was Ana on the ship?" has no verb that a fact could deny, so what it denies is that. */
function isDeniedOfSubject(view: FactView, { parts, holes }: Question, base: FactBase): boolean {
  const [subject] = parts;
  if (subject?.kind !== 'name' || !holes.some(({ asks }) => asks === 'polarity')) return false;
  return parts.every(({ kind }) => kind !== 'predicate') && subject.entities.every((id) => deniesOf(view, id, base));
}

/**
 * Yes, no, or not yet, by the best of the facts that explain all of a yes/no question: "Did Ana visit Examplia?". Undefined
 * where none of them settles it.
 */
export function confirmation(question: Question, explaining: readonly Candidate[], base: FactBase): Draft | undefined {
  const nobody = question.anyone ? explaining.find((one) => deniesAnybody(one, question, base)) : undefined;
  if (nobody !== undefined) return { kind: 'answer', found: [foundIn(nobody)], polarity: 'no' };
  const [own] = explaining.filter((one) => isItsOwn(one, question, base));
  if (own !== undefined && isDeniedIn(own, question, base))
    return { kind: 'answer', found: [foundIn(own)], polarity: 'no' };
  const full = explaining.filter((one) => isSettled(one, question, base));
  const [best] = full;
  if (best === undefined) return undefined;
  const found = full
    .filter(({ score }) => best.score - score <= 0.01)
    .slice(0, 2)
    .map(foundIn);
  const { standing } = best.view.fact;
  if (question.parts.length === 1 && question.parts[0]?.kind === 'name' && question.time.length === 0) {
    const planned = full.find(({ view }) => view.fact.standing === 'planned');
    return planned === undefined ? undefined : { kind: 'answer', found: [foundIn(planned)], polarity: 'planned' };
  }
  const first = found.slice(0, 1);
  if (question.negated) return { kind: 'answer', found, polarity: 'contrary' };
  if (standing === 'planned' && !asksForPlan(question, base))
    return { kind: 'answer', found: first, polarity: 'planned' };
  if (isCancelled(best, base) && !asksFor(WELL_KNOWN.cancel, question))
    return { kind: 'answer', found: first, polarity: 'cancelled' };
  if (standing === 'disputed') return { kind: 'answer', found: first, polarity: 'disputed' };
  if (question.anyone) {
    const doers = doersIn(full, question, base);
    return doers.length === 0 ? undefined : { kind: 'answer', found: doers, polarity: 'yes' };
  }
  return { kind: 'answer', found, polarity: 'yes' };
}

/** "Was anybody hurt in the raid?" of a raid in which, the sentence says, nobody was. */
function deniesAnybody({ accounts, view }: Candidate, { bound }: Question, base: FactBase): boolean {
  const denied = accounts.filter(({ part }) => denies(view, part, base));
  const others = accounts.filter((one) => !denied.includes(one));
  const isOfEvent =
    others.length === 0
      ? bound
      : others.some(({ means }) => means === 'slot') &&
        others.every(({ means }) => means === 'slot' || means === 'text');
  return denied.length > 0 && isOfEvent && view.fact.standing === 'reported';
}

/** It was cancelled, or the fact tells that it was: "the concert was cancelled" is no concert. */
const isCancelled = ({ view, accounts }: Candidate, base: FactBase): boolean =>
  view.fact.standing === 'cancelled' ||
  (base.broader(view.fact.did).has(WELL_KNOWN.cancel) &&
    !accounts.some(({ part, means }) => part.kind === 'predicate' && !part.noun && means === 'slot'));

/** "Did anyone come along?": who did, by the facts that name somebody besides those in the question. */
function doersIn(full: readonly Candidate[], question: Question, base: FactBase): Found[] {
  const hole = { asks: 'who', ...(question.pronounRole && { role: question.pronounRole }) } as const;
  return full
    .filter(({ view }) => hasHappened(view.fact.standing))
    .map((candidate) => {
      const { view, anchor, accounts } = candidate;
      return { ...foundIn(candidate), holes: [{ hole, fills: fill(hole, question, view, base, anchor, accounts) }] };
    })
    .filter(({ holes }) => holes.every(({ fills }) => fills.length > 0))
    .slice(0, 3);
}

/**
 * A yes/no question that a fact explains but for its time or place: no, and what the fact says instead. A time that another
 * event sets is not denied by whatever was at another time.
 */
export function correction(question: Question, candidates: readonly Candidate[], base: FactBase): Draft | undefined {
  if (!question.holes.some(({ asks }) => asks === 'polarity') || !saysWhatHappened(question, base)) return undefined;
  // A fact that has all that is asked, though it does not confirm it, is no reason to deny it by another.
  if (candidates.some((one) => explainsAll(one) && isItsOwn(one, question, base))) return undefined;
  const byPlace = [...candidates].sort((a, b) => Number(isElsewhere(b)) - Number(isElsewhere(a)));
  const wrong = byPlace.find(
    (candidate) => isContradicted(candidate, question, base) && !isOtherJourney(candidate, question, base),
  );
  const other =
    wrong === undefined
      ? candidates.find((candidate) => isDoneByOthers(candidate, base) || isOtherNumber(candidate, question, base))
      : undefined;
  const [miscounted] = other === undefined || !isOtherNumber(other, question, base) ? [] : other.unexplained;
  if (other !== undefined)
    return {
      kind: 'answer',
      found: [foundIn(other)],
      polarity: 'no',
      ...(miscounted === undefined ? {} : { conflict: { over: 'number', said: miscounted } }),
    };
  const [conflict] = wrong?.conflicts ?? [];
  if (wrong === undefined || conflict === undefined || wrong.accounts.every(({ means }) => means === 'none'))
    return undefined;
  return { kind: 'answer', found: [foundIn(wrong)], polarity: 'no', conflict };
}

/** One thing of the question, and nothing else, is otherwise in the fact. */
const isContradicted = (
  { conflicts, unexplained, missingTime, anchor, accounts }: Candidate,
  question: Question,
  base: FactBase,
): boolean =>
  !missingTime &&
  conflicts.length === 1 &&
  (anchor.means !== 'text' || isOfEvent(accounts, base) || conflicts.every(({ over }) => over === 'time')) &&
  // One word that a fact merely has in its text is too little to know that it would say otherwise.
  (question.parts.length > 1 || (anchor.means === 'slot' && anchor.led !== true)) &&
  conflicts.every(({ over }) => over !== 'role' && !(over === 'time' && question.notFacts !== undefined)) &&
  unexplained.every((part) => conflicts.some((conflict) => conflict.said === part));

/** An event that is named takes part: where and when the fact has it is where and when it was. */
const isOfEvent = (accounts: Candidate['accounts'], base: FactBase): boolean =>
  accounts.some(({ means, entity }) => means === 'slot' && base.entity(entity ?? '')?.type === 'event');

/**
 * True of a question with a verb or an event: that a fact has somebody elsewhere says nothing of where she is or was besides,
 * nor of what she is.
 */
const saysWhatHappened = ({ parts }: Question, base: FactBase): boolean =>
  parts.some(
    (part) =>
      part.kind === 'predicate' ||
      (part.kind === 'name' && part.entities.some((id) => ['event', 'document'].includes(base.entity(id)?.type ?? ''))),
  );

/**
 * "Did Ana sign the treaty?" where others signed it: what is done to one named document, event or thing is done once, so the
 * fact that says by whom says no.
 */
function isDoneByOthers(
  { unexplained, accounts, conflicts, anchor, view, missingTime }: Candidate,
  base: FactBase,
): boolean {
  const [stranger, ...others] = unexplained;
  const isActor = stranger?.kind === 'name' && (stranger.role === 'agent' || stranger.role === undefined);
  const isKnown = isActor && stranger.entities.every((id) => DOER_TYPES.some((type) => base.entity(id)?.type === type));
  const isOneThing = accounts.some(
    ({ means, entity }) => means === 'slot' && ['document', 'event'].includes(base.entity(entity ?? '')?.type ?? ''),
  );
  const isDeed = accounts.some(({ part }) => part.kind === 'predicate');
  const settled = isDeed && conflicts.every(({ said }) => said === stranger) && !missingTime && anchor.means === 'slot';
  return isKnown && others.length === 0 && isOneThing && settled && view.who.length > 0;
}

/** The time fits and the place does not: a better correction than the other way round. */
const isElsewhere = ({ conflicts }: Candidate): boolean =>
  conflicts.length > 0 && conflicts.every(({ over }) => over === 'place');
