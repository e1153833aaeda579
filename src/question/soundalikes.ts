/** Digits of chats that are no numbers: "wants 2 build", "stands 4", "the 1st dose". */
import type { FactBase } from '../facts/base.ts';
import type { Token } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import type { Language } from '../languages/language.ts';
import { monthNames } from './calendar-words.ts';
import { lexiconOf } from './lexicon.ts';

/** So many words from a month an ordinal is still its day: "on the 1st of May". */
const MONTH_REACH = 2;

/** The word that a digit at a place stands for; undefined where it may be a number. */
export function wordForDigit(
  tokens: readonly Token[],
  at: number,
  language: Language,
  base: FactBase,
): string | undefined {
  const digits = tokens[at]?.word ?? '';
  const ordinal = Object.hasOwn(language.ordinalDigits, digits) ? language.ordinalDigits[digits] : undefined;
  const sound = Object.hasOwn(language.soundalikes, digits) ? language.soundalikes[digits] : undefined;
  if (ordinal === undefined && sound === undefined) return undefined;
  const noun = tokens[at + 1]?.word;
  const isCounting = noun !== undefined && !language.functionWords.has(noun) && !isDay(tokens, at, language);
  if (ordinal !== undefined) return isCounting ? ordinal : undefined;
  const before = tokens[at - 1]?.word;
  if (sound === undefined || before === undefined || precedesNumber(before, language)) return undefined;
  const next = tokens[at + 1];
  if (next !== undefined && isMonth(next, tokens[at + 2], language)) return undefined;
  const table = base.predicateWords.get(language.code);
  const formsOf = (word: string) => [word, ...wordForms(word, language)];
  const phrase = table?.longestAt([formsOf(before), [sound]], 0);
  if (next === undefined) return phrase?.length === 2 ? sound : undefined;
  const { word, capital } = next;
  const isReference = language.determiners.has(word) || language.pronouns[word] !== undefined;
  const isNamed = base.names.hasWord(word) && (capital || !language.isWord(word));
  const isBare = language.lemmas(word).every(({ lemma }) => lemma === word) && !/\p{N}/u.test(word);
  const isDone = language.doWords.has(word) || table?.longestAt([[word]], 0) !== undefined;
  const isAsked = lexiconOf(language).askers.has(word);
  return isReference || isNamed || isAsked || (isBare && isDone) ? sound : undefined;
}

/** "The 2 ministers", "by 2": words with which a number is counted or dated. */
const precedesNumber = (word: string, language: Language): boolean =>
  language.determiners.has(word) ||
  language.prepositions[word] !== undefined ||
  language.genitives.has(word) ||
  language.time.rangeJoiners.includes(word) ||
  lexiconOf(language).calendar.has(word);

/** "2 March", "2 march 2031": a number before a month is its day; "wants 2 march" has a verb there. */
const isMonth = ({ word, capital }: Token, next: Token | undefined, language: Language): boolean =>
  monthNames(word, language).length > 0 && (capital || /^\p{N}{4}$/u.test(next?.word ?? ''));

const isDay = (tokens: readonly Token[], at: number, language: Language): boolean =>
  tokens
    .slice(Math.max(0, at - MONTH_REACH), at + MONTH_REACH + 1)
    .some(({ word }) => lexiconOf(language).calendar.has(word));
