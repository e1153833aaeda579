/**
 * Numbers, lengths, hours, reasons and scores that only the sentence of a fact gives, where the fact has no slot for them. A
 * score is told as it stands. Numbers count the noun behind them; the others are read where nothing stands between the fact's
 * verb and them that they could belong to instead. Of these none is read from a sentence that denies something.
 */
import type { FactBase, FactView } from '../facts/base.ts';
import type { LanguageCode, Text } from '../facts/fact.ts';
import { conceptsAt } from '../languages/analyser.ts';
import { languageOf } from '../languages/registry.ts';
import { sentenceIn } from '../languages/sentences.ts';
import { monthNames } from '../question/calendar-words.ts';
import type { Part, PredicatePart, WordPart } from '../question/question.ts';
import { HOUR, TIME_UNITS } from './lengths.ts';
import type { Fill } from './candidate.ts';
import { belongsToVerb, isNumber, textBetween, toldIn, toldOf, type Told } from './sentence.ts';

/** So many words behind a number may come before the noun that it counts: "100 medical scholarships". */
const REACH = 3;

/** "Five memoranda": the one number of a sentence that stands before what the question counts, with its "more than". */
export function saidAmounts(
  noun: readonly WordPart[],
  view: FactView,
  base: FactBase,
  code: LanguageCode,
): readonly Fill[] {
  const told = toldIn(view, base, code);
  if (told === undefined || noun.length === 0) return [];
  const found = told.tokens.flatMap((_, at) => {
    if (!isCount(told, at) || isPartOfOther(told, at)) return [];
    const places = nounPhraseFrom(told, numberEnd(told, at));
    const ends = noun.map((word) => endOf(told, places, word));
    return ends.includes(0) ? [] : [{ from: boundOf(told, at), to: Math.max(...ends) }];
  });
  const [only] = found;
  return only === undefined || found.length > 1 ? [] : [asAmount(textBetween(told, only.from, only.to), code)];
}

/** "Asked for 500,000 crowns": the one sum of money of a sentence, where it is the verb's and no other verb's or noun's. */
export function saidSums(view: FactView, base: FactBase, code: LanguageCode): readonly Fill[] {
  const told = toldIn(view, base, code);
  if (told === undefined) return [];
  const { tokens, language } = told;
  const isCurrency = (at: number) => language.currencies.includes(tokens[at]?.word ?? '');
  const sums = tokens.flatMap((_, at) => {
    if (!isCount(told, at)) return [];
    const end = numberEnd(told, at);
    const last = [end, end + 1].find((place) => isCurrency(place) && !isNumber(told, place));
    if (last === undefined && !isCurrency(at - 1)) return [];
    return [{ from: boundOf(told, isCurrency(at - 1) ? at - 1 : at), to: last === undefined ? end : last + 1 }];
  });
  const [only] = sums;
  return only === undefined || sums.length > 1 || !isPaid(told, only.from, view, base)
    ? []
    : [asAmount(textBetween(told, only.from, only.to), code)];
}

/** Before a sum stand only the verb, those who take part, what the fact is about and little words: it is what was paid. */
function isPaid(told: Told, from: number, { fact }: FactView, base: FactBase): boolean {
  const topics = new Set(
    fact.about.flatMap((filler) =>
      'entity' in filler ? [...base.keysOf(filler.entity)] : [...base.keysIn(filler.text)],
    ),
  );
  return belongsToVerb(told, from, (at) => told.sentence.forms[at]?.some((form) => topics.has(form)) === true);
}

/** "At a depth of 300 metres": the number right behind the noun for what is measured, with its unit. */
export function saidMeasure(
  noun: Pick<Part, 'keys'>,
  view: FactView,
  base: FactBase,
  code: LanguageCode,
): readonly Fill[] {
  const told = toldIn(view, base, code);
  if (told === undefined) return [];
  const { tokens, language } = told;
  const asked = new Set(noun.keys.flat().filter((key) => key.startsWith('concept:')));
  const found = tokens.flatMap((_, at) => {
    if (conceptsAt(told.sentence.forms, at, code)?.values.some((concept) => asked.has(concept)) !== true) return [];
    const number = tokens.findIndex(
      (one, place) => place > at && !language.functionWords.has(one.word) && !language.bounds.has(one.word),
    );
    const [unit] = number < 0 ? [] : nounPhraseFrom(told, numberEnd(told, number));
    return number < 0 || unit === undefined || !isCount(told, number) || isInClause(told, at)
      ? []
      : [{ from: boundOf(told, number), to: unit + 1 }];
  });
  const [only] = found;
  return only === undefined || found.length > 1 ? [] : [asAmount(textBetween(told, only.from, only.to), code)];
}

/** Something else is told in between: "found the bell of a boat that had once reached a depth of 300 metres". */
const isInClause = ({ tokens, start, language }: Told, at: number): boolean =>
  tokens.slice(start, at).some(({ word }) => language.relatives.has(word) || language.subordinators.has(word));

/** "For six days": the length of time behind a word that introduces one. */
export const saidLengths = (view: FactView, base: FactBase, code: LanguageCode): readonly Fill[] =>
  lengthIn(toldIn(view, base, code), code);

/** "The crossing takes 40 minutes": the length of what a fact's sentence speaks of, whatever its own verb. */
export const saidLengthsOf = (
  part: PredicatePart,
  view: FactView,
  base: FactBase,
  code: LanguageCode,
): readonly Fill[] => lengthIn(toldOf(part, view, base, code), code);

function lengthIn(told: Told | undefined, code: LanguageCode): readonly Fill[] {
  if (told === undefined) return [];
  const { tokens, language } = told;
  for (const [at, { word }] of tokens.entries()) {
    if (!language.lengthOpeners.has(word) || !belongsToVerb(told, at)) continue;
    const from = tokens.findIndex((_, place) => place > at && isNumber(told, place));
    const unit = tokens.findIndex((one, place) => place > at && TIME_UNITS.has(one.word));
    if (from > at && from <= at + REACH && unit > from && unit <= from + 2)
      return [asAmount(textBetween(told, from, unit + 1), code)];
  }
  return [];
}

/** "At 19:00": the hour behind a word that introduces one. */
export function saidHours(view: FactView, base: FactBase, code: LanguageCode): readonly Fill[] {
  const told = toldIn(view, base, code);
  if (told === undefined) return [];
  const { tokens, language } = told;
  const at = tokens.findIndex(
    ({ word }, place) =>
      language.hourOpeners.has(word) && HOUR.test(tokens[place + 1]?.word ?? '') && belongsToVerb(told, place),
  );
  return at < 0 ? [] : [asAmount(textBetween(told, at + 1, at + 2), code)];
}

/** "Because she was ill": the rest of a sentence behind a word that gives a reason. */
export function saidReasons(view: FactView, base: FactBase, code: LanguageCode): readonly Fill[] {
  const told = toldIn(view, base, code);
  if (told === undefined) return [];
  const { tokens, language, text } = told;
  const at = tokens.findIndex(({ word }, place) => place >= told.start && language.reasonOpeners.has(word));
  const start = tokens[at]?.start;
  if (start === undefined || !belongsToVerb(told, at)) return [];
  return [{ kind: 'text', slot: 'why', text: { [code]: text.slice(start).replace(/[.!?]\s*$/u, '') } }];
}

/** "They won 3-1": the scores of a sentence, as they stand there. */
export function saidScores({ fact }: FactView, code: LanguageCode): readonly Fill[] {
  const text = fact.says?.[code];
  if (text === undefined) return [];
  const { tokens } = sentenceIn(text, languageOf(code));
  const places = tokens.flatMap(({ word }, at) => (SCORE.test(word) ? [at] : []));
  const [first, last] = [places[0], places.at(-1)];
  const stand = first !== undefined && last !== undefined && last - first === places.length - 1;
  return stand ? [asAmount(text.slice(tokens[first]?.start, tokens[last]?.end), code)] : [];
}

/** True of a question's part that asks for a score. */
export const asksScore = ({ keys }: Pick<Part, 'keys'>): boolean =>
  keys.some((forms) => forms.includes('concept:score'));

/** True of a fact whose sentence gives a score. */
export const hasScore = ({ fact }: FactView): boolean =>
  Object.entries(fact.says ?? {}).some(([code, text]) =>
    sentenceIn(text, languageOf(code)).words.some((word) => SCORE.test(word)),
  );

/** "3-1" and nothing else. */
export const isScore = (text: string): boolean => SCORE.test(text);

const SCORE = /^\d{1,3}-\d{1,3}$/;

/** The first word of a number that is no part of a date. */
export function isCount(told: Pick<Told, 'tokens' | 'language'>, at: number): boolean {
  const { tokens, language } = told;
  const isMonth = (place: number) => monthNames(tokens[place]?.word ?? '', language).length > 0;
  const isYear = /^(?:1\d|20)\d\d$/.test(tokens[at]?.word ?? '');
  const inYear = isYear && language.prepositions[tokens[at - 1]?.word ?? ''] !== undefined;
  return isNumber(told, at) && !isNumber(told, at - 1) && !isMonth(at - 1) && !isMonth(at + 1) && !inYear;
}

/** "Three of the five ships": five is how many there were. */
function isPartOfOther(told: Told, at: number): boolean {
  const { tokens, language } = told;
  const word = (place: number) => tokens[place]?.word ?? '';
  const link = language.determiners.has(word(at - 1)) ? at - 2 : at - 1;
  return language.genitives.has(word(link)) && isNumber(told, link - 1);
}

/** The place at which the words begin that bound a number: "more than", "hampir". */
function boundOf({ tokens, language }: Told, at: number): number {
  let from = at;
  while (from > 0 && language.bounds.has(tokens[from - 1]?.word ?? '')) from -= 1;
  return from;
}

/** The place behind a number and its magnitude: "9.6 billion", "156 juta". */
function numberEnd(told: Told, at: number): number {
  let end = at + 1;
  while (isNumber(told, end) || told.language.magnitudes.has(told.tokens[end]?.word ?? '')) end += 1;
  return end;
}

/** Places of the words behind a number up to what ends its noun phrase. */
function nounPhraseFrom({ tokens, text, language }: Told, from: number): number[] {
  const places: number[] = [];
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
    const word = tokens[at]?.word ?? '';
    if (/[,;.()]/u.test(gap) || (language.functionWords.has(word) && !language.genitives.has(word))) break;
    places.push(at);
  }
  return places;
}

/** The place behind the words among some that are what a noun of the question says; 0 where none is. */
function endOf({ language, sentence: { forms } }: Told, places: readonly number[], noun: WordPart): number {
  const keys = new Set(noun.keys.flat());
  for (const at of places) {
    const concepts = conceptsAt(forms, at, language.code);
    if (concepts?.values.some((key) => keys.has(key)) === true) return at + concepts.length;
    if (forms[at]?.some((key) => keys.has(key)) === true) return at + 1;
  }
  return 0;
}

const asAmount = (said: string, code: LanguageCode): Fill => {
  const text: Text = { [code]: said };
  return { kind: 'amount', amount: { of: text, is: text } };
};
