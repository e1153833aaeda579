/** Numbers, lengths, hours and reasons that only the sentence of a fact gives, where the fact has no slot for them. */
import type { FactView } from '../facts/base.ts';
import type { LanguageCode, Text } from '../facts/fact.ts';
import { tokenise, type Token } from '../facts/tokens.ts';
import { conceptsAt, wordForms } from '../languages/analyser.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/registry.ts';
import type { WordPart } from '../question/question.ts';
import type { Fill } from './candidate.ts';

/** So many words behind a number may come before the noun that it counts: "100 medical scholarships". */
const REACH = 3;

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
}

function sentenceOf({ fact }: FactView, code: LanguageCode): Sentence | undefined {
  const language = languageOf(code);
  const text = fact.attribute ? undefined : (fact.says?.[code] ?? fact.says?.[language.fallback ?? code]);
  return text === undefined ? undefined : { text, tokens: tokenise(text), language };
}

/** "Five memoranda": the one number of a sentence that stands before what the question counts. */
export function saidAmounts(noun: readonly WordPart[], view: FactView, code: LanguageCode): readonly Fill[] {
  const sentence = sentenceOf(view, code);
  if (sentence === undefined || noun.length === 0) return [];
  const { tokens } = sentence;
  const found = tokens.flatMap((_, at) => {
    if (!isNumber(sentence, at) || isDate(sentence, at)) return [];
    const end = numberEnd(sentence, at);
    const nouns = nounsBehind(sentence, end);
    const [first] = noun.map((word) => nouns.findIndex((one) => isCalled(sentence, one, word)));
    if (first === undefined || noun.some((word) => !nouns.some((one) => isCalled(sentence, one, word)))) return [];
    // "Lima nota kesepahaman": where the noun comes first, what narrows it stands behind.
    const last = sentence.language.nounBeforeQuestionWord ? nouns.at(-1) : nouns[first];
    return isNumber(sentence, at - 1) ? [] : [{ from: at, to: (last ?? at) + 1 }];
  });
  const [only] = found;
  return only === undefined || found.length > 1 ? [] : [asAmount(textBetween(sentence, only.from, only.to), code)];
}

/** "They won 3-1": the scores of a sentence, as they stand there. */
export function saidScores(view: FactView, code: LanguageCode): readonly Fill[] {
  const sentence = sentenceOf(view, code);
  if (sentence === undefined) return [];
  const places = sentence.tokens.flatMap(({ word }, at) => (SCORE.test(word) ? [at] : []));
  const [first, last] = [places[0], places.at(-1)];
  const stand = first !== undefined && last !== undefined && last - first === places.length - 1;
  return stand ? [asAmount(textBetween(sentence, first, last + 1), code)] : [];
}

/** True of a fact whose sentence gives a score. */
export const hasScore = ({ fact }: FactView): boolean =>
  Object.values(fact.says ?? {}).some((text) => tokenise(text).some(({ word }) => SCORE.test(word)));

const SCORE = /^\d{1,3}-\d{1,3}$/;

/** "For six days": the length of time behind a word that introduces one, in the sentence's main clause. */
export function saidLengths(view: FactView, code: LanguageCode): readonly Fill[] {
  const sentence = sentenceOf(view, code);
  if (sentence === undefined) return [];
  const { tokens, language } = sentence;
  const units = new Set([...Object.values(language.time.units).flat(), ...language.time.smallUnits]);
  for (const [at, { word }] of tokens.entries()) {
    if (!language.lengthOpeners.has(word) || !isInMainClause(sentence, at)) continue;
    const from = tokens.findIndex((_, place) => place > at && isNumber(sentence, place));
    const unit = tokens.findIndex((one, place) => place > at && units.has(one.word));
    if (from > at && from <= at + REACH && unit > from && unit <= from + 2)
      return [asAmount(textBetween(sentence, from, unit + 1), code)];
  }
  return [];
}

/** "At 19:00": the hour behind a word that introduces one. */
export function saidHours(view: FactView, code: LanguageCode): readonly Fill[] {
  const sentence = sentenceOf(view, code);
  if (sentence === undefined) return [];
  const { tokens, language } = sentence;
  const at = tokens.findIndex(
    ({ word }, place) =>
      language.hourOpeners.has(word) && HOUR.test(tokens[place + 1]?.word ?? '') && isInMainClause(sentence, place),
  );
  return at < 0 ? [] : [asAmount(textBetween(sentence, at + 1, at + 2), code)];
}

const HOUR = /^\d{1,2}[.:]\d{2}$/;

/** "Because she was ill": the rest of a sentence behind a word that gives a reason, in its main clause. */
export function saidReasons(view: FactView, code: LanguageCode): readonly Fill[] {
  const sentence = sentenceOf(view, code);
  if (sentence === undefined) return [];
  const { tokens, language, text } = sentence;
  const at = tokens.findIndex(({ word }, place) => place > 0 && language.reasonOpeners.has(word));
  const start = tokens[at]?.start;
  if (start === undefined || !isInMainClause(sentence, at)) return [];
  return [{ kind: 'text', slot: 'why', text: { [code]: text.slice(start).replace(/[.!?]\s*$/u, '') } }];
}

/** Neither a relative clause nor a second statement has begun. */
function isInMainClause({ text, tokens, language }: Sentence, at: number): boolean {
  const end = tokens[at]?.start ?? text.length;
  const begins = tokens
    .slice(0, at)
    .some(({ word }) => language.relatives.has(word) || language.subordinators.has(word));
  return !begins && !/[;:]/u.test(text.slice(0, end));
}

const isNumber = ({ tokens, language }: Sentence, at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  return /^\p{N}+(?:[.,]\p{N}+)*$/u.test(word) || language.time.numbers.includes(word);
};

/** A number beside a month is a day or a year; one with a preposition before it may be a year by itself. */
function isDate({ tokens, language }: Sentence, at: number): boolean {
  const isYear = /^(?:1\d|20)\d\d$/.test(tokens[at]?.word ?? '');
  return isYear && language.prepositions[tokens[at - 1]?.word ?? ''] !== undefined;
}

/** The place behind a number and its magnitude: "9.6 billion", "156 juta". */
function numberEnd(sentence: Sentence, at: number): number {
  let end = at + 1;
  while (isNumber(sentence, end) || sentence.language.magnitudes.has(sentence.tokens[end]?.word ?? '')) end += 1;
  return end;
}

/** Places of the words behind a number up to the next one that ends its noun phrase. */
function nounsBehind({ tokens, text, language }: Sentence, from: number): number[] {
  const places: number[] = [];
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
    const word = tokens[at]?.word ?? '';
    if (/[,;.()]/u.test(gap) || (language.functionWords.has(word) && !language.genitives.has(word))) break;
    places.push(at);
  }
  return places;
}

/** The word at a place is what a noun of the question says, in any of its forms or as the same concept. */
function isCalled({ tokens, language }: Sentence, at: number, noun: WordPart): boolean {
  const keys = new Set(noun.keys.flat());
  const forms = tokens.map(({ word }) => [word, ...wordForms(word, language)]);
  const said = [...(forms[at] ?? []), ...(conceptsAt(forms, at, language.code)?.values ?? [])];
  return said.some((key) => keys.has(key));
}

const textBetween = ({ text, tokens }: Sentence, from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

const asAmount = (said: string, code: LanguageCode): Fill => {
  const text: Text = { [code]: said };
  return { kind: 'amount', amount: { of: text, is: text } };
};
