/** Lengths of time and times of day that a fact gives: how long, at what time. */
import type { FactBase, FactView } from '../facts/base.ts';
import { PLACE_TYPES, type Amount, type Text } from '../facts/fact.ts';
import { tokenise, wordsOf, type Token } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES, languageOf } from '../languages/registry.ts';
import type { Part, Question } from '../question/question.ts';
import type { Account, Fill } from './candidate.ts';
import { isHeadedByDeed } from './heads.ts';

const asFill = (amount: Amount): Fill => ({ kind: 'amount', amount });

/** "19.30", "23:05". */
export const HOUR = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;

/**
 * "19.30", "pukul 19.30 WIB", "about 9:00 a.m. local time": an hour, and beside it only what opens one, names of time zones or a
 * word for time. "7.25 per cent", "12.50 dollars" are none.
 */
export const isClock = (text: Text): boolean =>
  Object.entries(text).some(([code, one]) => {
    const { hourOpeners, functionWords, bounds, slotNouns } = languageOf(code);
    const words = tokenise(one);
    const isBeside = ({ capital, word }: Token) =>
      capital || hourOpeners.has(word) || functionWords.has(word) || bounds.has(word) || HALF_OF_DAY.test(word);
    const isHour = ({ word }: Token) => HOUR.test(word);
    return (
      words.some(isHour) &&
      (words.some(({ word }) => slotNouns[word] === 'when') || words.every((one) => isHour(one) || isBeside(one)))
    );
  });

const HALF_OF_DAY = /^(?:[ap]\.?m\.?|[apm])$/;

/** "At what time did she arrive?": a time of day among the numbers or circumstances that the fact gives. */
export function clockTimes({ fact }: FactView): readonly Fill[] {
  const amounts = fact.howMany.filter(({ is }) => isClock(is)).map(asFill);
  const how = fact.how.filter(isClock).map((text): Fill => ({ kind: 'text', slot: 'how', text }));
  return [...amounts, ...how];
}

/** Units of time in every language. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ time }) => [...Object.values(time.units).flat(), ...time.smallUnits]),
);

const unitsOf = ({ time }: Language): ReadonlySet<string> =>
  new Set([...Object.values(time.units).flat(), ...time.smallUnits, ...Object.keys(time.oneUnits)]);
const UNITS_IN = new Map(LANGUAGES.map((language) => [language.code, unitsOf(language)]));

/** "days", "months of talks": what is counted is time, in the words of the text's own language. */
const countsTime = ({ of, is }: Amount): boolean =>
  isNumberAlone(is) &&
  Object.entries(of).some(([code, text]) => UNITS_IN.get(code)?.has(wordsOf(text)[0] ?? '') === true);

/** "Three", "about 40": no sum, no share, nothing that is counted with it. */
const isNumberAlone = (text: Text): boolean =>
  Object.entries(text).some(([code, one]) => {
    const { time, bounds, magnitudes } = languageOf(code);
    return wordsOf(one).every(
      (word) => /^\p{N}/u.test(word) || time.numbers.includes(word) || bounds.has(word) || magnitudes.has(word),
    );
  });

/** "one hour", "hampir 2 jam", "seminggu": a number right before a unit of the text's own language, and little else. */
export const isLength = (text: Text): boolean =>
  !isClock(text) &&
  Object.entries(text).some(([code, one]) => {
    const { time, magnitudes } = languageOf(code);
    const words = wordsOf(one);
    const isNumber = (word = '') =>
      /^\p{N}+(?:[.,]\p{N}+)*$/u.test(word) ||
      [time.numbers, time.ones].some((some) => some.includes(word)) ||
      magnitudes.has(word);
    return (
      words.filter((word) => /\p{L}/u.test(word)).length <= LONGEST_LENGTH &&
      words.some(
        (word, at) =>
          Object.hasOwn(time.oneUnits, word) || (isNumber(words[at - 1]) && UNITS_IN.get(code)?.has(word) === true),
      )
    );
  });

const LONGEST_LENGTH = 4;

/** "Prison sentence: 2 years" of a sentence: a length under the noun for what was done is how long that is. */
const isLengthOfDeed = ({ of, is }: Amount, did: string, base: FactBase): boolean =>
  isLength(is) && isHeadedByDeed(of, [did, ...base.broader(did)], base);

/** "The 20th minute", "menit ke-20", "45+4": its digits say which one it was, and not how many there were. */
export const isOneOfMany = (text: Text): boolean =>
  Object.values(text).some((one) => {
    const digits = one.split(/[\s–—]+/u).filter((word) => /\p{N}/u.test(word));
    return digits.length > 0 && !digits.some((word) => /^\P{L}?\p{N}+(?:[.,]\p{N}+)*\P{L}?(?:-\p{L}+)?$/u.test(word));
  });

/** How long it lasted: as the fact says in numbers or in words, or from the first day to the last. */
export function durations({ fact }: FactView, base: FactBase): readonly Fill[] {
  const said = fact.howMany.filter(
    ({ of, is }) =>
      (base.keysIn(of).has('concept:duration') ||
        countsTime({ of, is }) ||
        isLengthOfDeed({ of, is }, fact.did, base)) &&
      !isClock(is) &&
      !isOneOfMany(is),
  );
  if (said.length > 0) return said.map(asFill);
  const how = fact.how.filter(isLength);
  if (how.length > 0) return how.map((text): Fill => ({ kind: 'text', slot: 'how', text }));
  const { when } = fact;
  const days = when?.interval === true && when.precision === 'day' ? when.to - when.from + 1 : Infinity;
  return Number.isFinite(days) ? [{ kind: 'days', days }] : [];
}

/**
 * Nothing is done in the question: how long a treaty or a match lasts is told by a fact of it, not by a visit for which it was a
 * reason; how long somebody has been what she is, by nothing that she did.
 */
export function isNoLengthOf(accounts: readonly Account[], { parts, fromContext }: Question, base: FactBase): boolean {
  if (parts.length === 0 || fromContext.length > 0 || !parts.every(({ kind }) => kind === 'name')) return false;
  const isOf = (types: readonly string[], id: string) => types.includes(base.entity(id)?.type ?? '');
  const isOfType = (part: Part, types: readonly string[]) =>
    part.kind === 'name' && part.entities.some((id) => isOf(types, id));
  const lasting = accounts.filter(({ part }) => isOfType(part, ['event', 'document', 'thing']));
  if (lasting.length > 0) return lasting.every(({ means }) => means === 'text' || means === 'event');
  return !parts.some((part) => isOfType(part, [...PLACE_TYPES, 'organisation']));
}
