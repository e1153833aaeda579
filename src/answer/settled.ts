/** What a "yes" takes: that a fact has all the words of a question does not yet say that it is so. */
import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import { wordForms } from '../languages/analyser.ts';
import { languageOf } from '../languages/registry.ts';
import { namesIn, sentenceIn } from '../languages/sentences.ts';
import type { Account, Candidate } from '../matching/candidate.ts';
import { isSpeechFact } from '../matching/explain-name.ts';
import { goesOn } from '../matching/governed.ts';
import { belongsToVerb, toldIn } from '../matching/sentence.ts';
import { isDoneToOther } from '../matching/only-near.ts';
import { hasOwnWord } from '../matching/only-mentioned.ts';
import { isNotHisDeed } from '../matching/subject.ts';
import { ownPlace } from '../matching/own-place.ts';
import { SHARE } from '../matching/weights.ts';
import type { Part, Question } from '../question/question.ts';

import { saysLimits, saysNumbers } from './limits-said.ts';
import { isTrueOfSubject } from './true-of-subject.ts';

/** True where a fact that explains a yes/no question also says how it stands, so that yes or no can be answered by it. */
export function isSettled(candidate: Candidate, question: Question, base: FactBase): boolean {
  return (
    isItsOwn(candidate, question, base) &&
    (candidate.anchor.means !== 'text' ||
      goesOn(candidate, question, base) ||
      (hasItsNames(candidate) &&
        (question.anyone || hasOwnWord(candidate.accounts, candidate.view)) &&
        !isNotHisDeed(candidate.accounts, candidate.anchor, question, candidate.view, base))) &&
    !isDenial(candidate, question, base) &&
    // "Does Ana want the office?" is not told by her having it.
    !(question.modal && candidate.view.fact.attribute) &&
    !isOnlyWanted(candidate, base) &&
    !isOthersWord(candidate, question, base) &&
    !isDoneToOther(candidate, base) &&
    isFromThere(candidate, question, base) &&
    hasItsActors(candidate, question, base) &&
    saysLimits(candidate.view, question) &&
    isSaidOfPlaces(candidate, question, base) &&
    isSameWayRound(candidate, base) &&
    saysNumbers(candidate.view, question) &&
    (question.parts.some(({ kind }) => kind === 'predicate') || isTrueOfSubject(candidate, question, base))
  );
}

/**
 * A fact that merely mentions what is done does not say that the ones asked about have done it, nor that it was then; one
 * that merely mentions an event does not say where that was held.
 */
export function isItsOwn(candidate: Candidate, question: Question, base: FactBase): boolean {
  const { anchor, accounts } = candidate;
  const { parts, happening } = question;
  // That something else of the same report was there says nothing of where this was.
  if (parts.length > 1 && accounts.some(({ share }) => share > 0 && share <= SHARE.article)) return false;
  if (happening && parts.every(({ kind }) => kind !== 'predicate'))
    return accounts.every(({ part, means }) => part.kind !== 'name' || means !== 'text');
  // What a larger event is about does not say that this part of it is so.
  const isOfEvent = (kinds: readonly Part['kind'][]) =>
    accounts.some(({ part, means }) => kinds.includes(part.kind) && means === 'event');
  const isNamed = accounts.some(({ part, means }) => part.kind === 'name' && (means === 'slot' || means === 'related'));
  const isOfPart = ({ part, means }: Account) =>
    part.kind === 'predicate' && part.noun && !part.context && means === 'event';
  if (accounts.some(isOfPart)) return false;
  if (isOfEvent(isNamed ? ['word'] : ['word', 'predicate'])) return false;
  if (anchor.led === true && parts.length === 1) return false;
  if (anchor.means !== 'text' || goesOn(candidate, question, base)) return true;
  return (
    parts.length > 1 && !parts.some(({ kind, role }) => kind === 'name' && (role === 'agent' || role === 'patient'))
  );
}

/** Where the verb stands in the sentence only, whoever is named must stand in the slots. */
const hasItsNames = ({ accounts }: Candidate): boolean => {
  const names = accounts.filter(({ part }) => part.kind === 'name');
  // "Is Ana the head of the delegation?" of a member of one that somebody else heads.
  const isOffice =
    accounts[0]?.part.kind === 'name' && accounts.every(({ part }) => part.kind !== 'predicate' || part.noun);
  return names.length > 0 && !isOffice && names.every(({ means }) => means !== 'text');
};

/** "Did Ana say that she took it?" of Ana who denied it. */
const isDenial = ({ view }: Candidate, { parts }: Question, base: FactBase): boolean =>
  base.broader(view.fact.did).has(WELL_KNOWN.deny) &&
  !parts.some(
    (part) => part.kind === 'predicate' && part.predicates.some((id) => base.broader(id).has(WELL_KNOWN.deny)),
  );

/** "Did people move to trains?" of a governor who hopes that they do. */
const isOnlyWanted = ({ view, anchor }: Candidate, base: FactBase): boolean =>
  anchor.means === 'text' && base.hasTrait(view.fact.did, 'prospective');

/** "Did Ana say anything?" of Ana who is said to be somebody. */
const isOthersWord = (candidate: Candidate, question: Question, base: FactBase): boolean =>
  (candidate.anchor.means === 'text' || candidate.anchor.led === true) &&
  candidate.view.fact.speaker.length === 0 &&
  !isSpeechFact(candidate.view, base) &&
  question.parts.some(
    (part) => part.kind === 'predicate' && part.predicates.some((id) => base.broader(id).has(WELL_KNOWN.say)),
  ) &&
  !goesOn(candidate, question, base);

/** "From Ana to Bima": the sentence has the name, and not as where it went. */
function isFromThere({ accounts, view }: Candidate, { language: code }: Question, base: FactBase): boolean {
  const language = languageOf(code);
  const sentence = sentenceIn(view.fact.says?.[code] ?? '', language);
  const { words } = sentence;
  const mentionsOf = (entity: string) =>
    namesIn(sentence, base).flatMap((name, at) => (name?.entities.includes(entity) === true ? [at] : []));
  const isGoal = (at: number) => words.slice(Math.max(0, at - 2), at).some((word) => language.goals.has(word));
  return accounts.every(({ part, means, entity }) => {
    if (part.kind !== 'name' || part.role !== 'origin' || entity === undefined) return true;
    if (means === 'related' || view.fact.attribute) return true;
    const mentions = mentionsOf(entity);
    return mentions.length > 0 && !mentions.every(isGoal);
  });
}

/** Who is said to have done it does so in the fact, and is not merely spoken of in it or a party to the larger event. */
function hasItsActors({ accounts, anchor, view }: Candidate, { parts }: Question, base: FactBase): boolean {
  const doers = anchor.orientation === 'swapped' ? view.whom : [...view.who, ...view.fact.speaker];
  const isDoers = ({ keys }: Part) =>
    keys.every((forms) => forms.some((form) => doers.some((id) => base.keysOf(id).has(form))));
  const isOthers = ({ keys }: Part) =>
    keys.some((forms) => forms.some((form) => [...view.entities].some((id) => base.keysOf(id).has(form))));
  const hasDoers = view.fact.who.length > 0;
  return accounts.every(({ part, means }) => {
    if (part.kind === 'name' && means === 'event') return anchor.means !== 'event' && !(hasDoers && acts(part, parts));
    if (part.kind === 'name') return means !== 'text' || !acts(part, parts);
    // "Did the captain hand it over?" of a captain to whom it was handed.
    return (
      part.kind !== 'word' ||
      part.role !== 'agent' ||
      anchor.orientation === 'either' ||
      isDoers(part) ||
      !isOthers(part)
    );
  });
}

/** It is the subject of what is done: by its role, or since it stands before the verb. */
function acts(part: Part, parts: readonly Part[]): boolean {
  if (part.role !== undefined) return part.role === 'agent';
  const verb = parts.findIndex(({ kind }) => kind === 'predicate');
  return verb > 0 && parts.indexOf(part) < verb;
}

/** "Was Ana hurt in the final?" of what happened in the semi-final, and of a final after it: a word for where it was belongs to the verb. */
function isSaidOfPlaces({ accounts, view }: Candidate, question: Question, base: FactBase): boolean {
  const places = accounts.filter(
    ({ part, means }) =>
      part.kind === 'word' &&
      part.role === 'place' &&
      means === 'text' &&
      ownPlace(part, question, view, base) !== 'named',
  );
  if (places.length === 0) return true;
  const told = toldIn(view, base, question.language);
  if (told === undefined) return true;
  const at = ({ keys }: Part) =>
    told.tokens.findIndex(({ word }) =>
      [word, ...wordForms(word, told.language)].some((form) => keys.flat().includes(form)),
    );
  return places.every(({ part }) => at(part) < 0 || belongsToVerb(told, at(part)));
}

/**
 * "Did Ana hand the cup to Bima?", where no predicate has a word for the verb: two who stand in different slots may have done it
 * the other way round.
 */
function isSameWayRound({ accounts, view, anchor }: Candidate, base: FactBase): boolean {
  const isVerb = ({ part }: Account) => part.kind === 'predicate' && !part.noun;
  if (anchor.orientation === 'either' || accounts.some(isVerb)) return true;
  const people = (slot: readonly string[]) =>
    accounts.filter(
      ({ entity }) => entity !== undefined && slot.includes(entity) && base.entity(entity)?.type === 'person',
    );
  return people(view.who).length === 0 || people(view.whom).length === 0;
}
