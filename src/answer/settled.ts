/** What a "yes" takes: that a fact has all the words of a question does not yet say that it is so. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { Limit } from '../languages/language.ts';
import { limitAt } from '../languages/limits.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Account, Candidate } from '../matching/candidate.ts';
import { isPlace } from '../matching/explain-name.ts';
import { goesOn } from '../matching/governed.ts';
import { SHARE } from '../matching/weights.ts';
import { givesNumber } from '../question/numbers-said.ts';
import type { Part, Question } from '../question/question.ts';

/** True where a fact that explains a yes/no question also says how it stands, so that yes or no can be answered by it. */
export function isSettled(candidate: Candidate, question: Question, base: FactBase): boolean {
  return (
    isItsOwn(candidate, question, base) &&
    hasItsActors(candidate, question) &&
    saysLimits(candidate.view, question) &&
    saysNumbers(candidate.view, question) &&
    (question.parts.some(({ kind }) => kind === 'predicate') || isTrueOfSubject(candidate, question, base))
  );
}

/**
 * A fact that merely mentions what is done does not say that the ones asked about have done it, nor that it was then; one
 * that merely mentions an event does not say where that was held.
 */
function isItsOwn(candidate: Candidate, question: Question, base: FactBase): boolean {
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
  if (isOfEvent(isNamed ? ['word'] : ['word', 'predicate'])) return false;
  if (anchor.led === true && parts.length === 1) return false;
  if (anchor.means !== 'text' || goesOn(candidate, question, base)) return true;
  const names = parts.filter(({ kind }) => kind === 'name');
  return parts.length > 1 && names.length > 0 && !names.some(({ role }) => role === 'agent' || role === 'patient');
}

/** Who is said to have done it takes part in the fact, and is not merely spoken of in it. */
const hasItsActors = ({ accounts }: Candidate, { parts }: Question): boolean =>
  accounts.every(({ part, means }) => part.kind !== 'name' || !acts(part, parts) || means !== 'text');

/** It is the subject of what is done: by its role, or since it stands before the verb. */
function acts(part: Part, parts: readonly Part[]): boolean {
  if (part.role !== undefined) return part.role === 'agent';
  const verb = parts.findIndex(({ kind }) => kind === 'predicate');
  return verb > 0 && parts.indexOf(part) < verb;
}

/** "All", "only", "for the first time": the fact's own sentence says so as well. */
function saysLimits({ fact }: FactView, { limits, order }: Question): boolean {
  const asked: readonly Limit[] = order === undefined ? limits : [...limits, order];
  if (asked.length === 0) return true;
  const said = LANGUAGES.flatMap((language) => {
    const words = wordsOf(fact.says?.[language.code] ?? '');
    return words.map((_, at) => limitAt(words, at, language));
  });
  return asked.every((limit) => said.includes(limit));
}

/** "More than two goals": the fact gives that number, and for a bound that bound. */
const saysNumbers = ({ fact }: FactView, { numbers }: Question): boolean =>
  numbers.every((number) =>
    [fact.says ?? {}, ...fact.howMany.map(({ is }) => is), ...fact.result].some((text) => givesNumber(text, number)),
  );

/** What only a verb would say: who does it, and to whom. */
const DONE: readonly Part['role'][] = ['agent', 'patient', 'recipient'];

/**
 * "Was Ana in Examplia?", "is she from the ministry?", without a verb: the fact must have the first that is named take part, and
 * what is said of her must be true of her or of where it was, not of somebody else in the same fact.
 */
function isTrueOfSubject({ view, accounts }: Candidate, { parts }: Question, base: FactBase): boolean {
  const names = accounts.filter(({ part }) => part.kind === 'name' && part.cited !== true);
  const [subject, ...others] = names;
  if (subject === undefined) return true;
  if (subject.part !== parts[0] || others.length === 0) return names.every(({ means }) => means !== 'text');
  if (names.some(({ part }) => DONE.includes(part.role))) return false;
  if (subject.means !== 'slot' && subject.means !== 'related') return false;
  const isDescribed = parts.some(({ kind }) => kind === 'word');
  return others.every((other) => isTrueOf(subject, other, isDescribed, view, base));
}

function isTrueOf(subject: Account, other: Account, isDescribed: boolean, view: FactView, base: FactBase): boolean {
  const { part, entity, means } = other;
  if (entity === undefined) return false;
  const isOfSubject = subject.entity !== undefined && base.relatedTo(subject.entity).has(entity);
  switch (part.role) {
    case 'place':
      // "In the Examplian delegation" is no place.
      if (isPlace(entity, base)) return isAt(other, view, base, isDescribed) || (isDescribed && isOfSubject);
      return isOfSubject || (base.entity(entity)?.type === 'event' && means !== 'text');
    case 'origin':
      return isOfSubject;
    default:
      return means !== 'text' || isHeld(view, base);
  }
}

/** The fact tells of a rank or an office, so that a title in its text is the one that somebody has. */
const isHeld = ({ fact }: FactView, base: FactBase): boolean =>
  [WELL_KNOWN.rank, WELL_KNOWN.position].some((id) => base.broader(fact.did).has(id));

/** It was there, or in something that lies there; a fact without a place may have the place in its sentence. */
function isAt({ part, entity, means }: Account, { where }: FactView, base: FactBase, exactly: boolean): boolean {
  if (entity === undefined || (part.kind === 'name' && part.strength === 'part')) return false;
  if (where.length === 0) return means === 'slot' && !exactly;
  return where.some(
    (one) => 'entity' in one && (one.entity === entity || (!exactly && base.relatedTo(one.entity).has(entity))),
  );
}
