/** The words of a question in their standard spelling, with everything by which they can be looked up. */
import type { FactBase } from '../facts/base.ts';
import { fold, tokenise, wordsOf, type Token } from '../facts/tokens.ts';
import { remembered } from '../facts/remembered.ts';
import { wordForms } from '../languages/analyser.ts';
import type { Language, Lemma } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { isCountryWord } from './country-words.ts';
import { EVERYDAY, lexiconOf } from './lexicon.ts';
import { wordForDigit } from './soundalikes.ts';
import { correction, openingWord, respell } from './spelling.ts';
import { rememberedWord } from './word-memory.ts';

/** Words of which is kept what is the same of them in every question. */
const MOST_KEPT = 8000;

/** No question that means one thing has more words; what follows is not read. */
export const MOST_WORDS = 48;

/** One word of a question. */
export interface Word extends Omit<Token, 'word'> {
  /** Folded, in standard spelling. */
  readonly word: string;
  /** Everything it can be looked up by: itself, without particles, dictionary forms. */
  readonly forms: readonly string[];
  /** Grammar of its best reading. */
  readonly lemma: Lemma;
  /** The fact base or a dictionary knows it. */
  readonly known: boolean;
  /** It only shapes the question. */
  readonly functional: boolean;
  /** A comma, a semicolon or the end of a sentence stands before it. */
  readonly afterPause: boolean;
}

/** A word that may have been meant to be another one. */
export interface Doubt {
  /** Where it starts in the text. */
  readonly start: number;
  /** Folded, as it was written. */
  readonly word: string;
  /** How it is read for now. */
  readonly read: readonly Word[];
  /** Nobody knows it as it is written, only a dictionary does, or many people do. */
  readonly sureness: 'unknown' | 'rare' | 'common';
  /** Written like a name: a capital letter inside a sentence. */
  readonly named: boolean;
  /** It stands where a question says what kind is asked for ("which county", "the last county"), and no fact has it. */
  readonly asked?: boolean;
}

/** Other words than those written, by where these start in the text. */
export type Replacements = ReadonlyMap<number, readonly string[]>;

export interface Spelled {
  readonly words: readonly Word[];
  /** All words but those that shape the question, none of which is beyond doubt. */
  readonly doubts: readonly Doubt[];
  readonly respelled: readonly { readonly from: string; readonly to: string }[];
}

/** The language whose words a text uses most; `preferred` where they tie, as in a text of names only. */
export function detectLanguage(text: string, preferred: Language, base: FactBase): Language {
  const words = wordsOf(text)
    .slice(0, 100)
    .filter((word) => !base.names.hasWord(word));
  const scores = LANGUAGES.map((language) => {
    const evidence = evidences.get(language.code);
    let score = language.code === preferred.code ? 0.5 : 0;
    for (const word of words) score += evidence?.(word) ?? 0;
    return { language, score };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).language;
}

/** How much a word speaks for a language: twice as much where it is one of those that shape questions. */
function evidenceFor(word: string, language: Language): number {
  const { closed, open, fuzzy } = lexiconOf(language);
  if (closed.has(word) || language.spellings[word] !== undefined) return 2;
  if (open.has(word) || language.isWord(word)) return 1;
  const isSlip = word.length > 3 && !LANGUAGES.some((one) => one.isWord(word));
  return isSlip && fuzzy.near(word, 1).some((one) => closed.has(one.word)) ? 1 : 0;
}

const evidences = new Map(
  LANGUAGES.map((language) => [language.code, remembered((word) => evidenceFor(word, language), MOST_KEPT)]),
);

/**
 * Reads a text word by word: chat spellings written out, typos mended where only one reading makes sense. Where nothing asks,
 * a misspelt word that is near a question word is one.
 */
export function readWords(
  text: string,
  language: Language,
  base: FactBase,
  replacements: Replacements = new Map(),
): Spelled {
  const spelled = readOnce(text, language, base, replacements);
  const { askers } = lexiconOf(language);
  const asks = spelled.words.some(({ word }) => askers.has(word) || language.polarityWords.has(word));
  if (asks) return spelled;
  const last = spelled.words.at(-1);
  const asking = spelled.doubts
    .filter(({ named, sureness, start }) => !named && (sureness !== 'common' || start === last?.start))
    .flatMap(({ start, word }) => {
      const meant = openingWord(word, '', language, base);
      return meant === undefined ? [] : [[start, [meant]] as const];
    });
  return asking.length === 0
    ? spelled
    : readOnce(text, language, base, new Map([...asking.slice(0, 1), ...replacements]));
}

/** A text with other words in the places of those that start there. */
export function rewritten(text: string, replacements: Replacements): string {
  const tokens = tokenise(text).filter(({ start }) => replacements.has(start));
  return tokens.reduceRight(
    (written, { start, end }) =>
      `${written.slice(0, start)}${replacements.get(start)?.join(' ') ?? ''}${written.slice(end)}`,
    text,
  );
}

function readOnce(text: string, language: Language, base: FactBase, replacements: Replacements): Spelled {
  const words: Word[] = [];
  const doubts: Doubt[] = [];
  const respelled: { from: string; to: string }[] = [];
  const shouted = text === text.toUpperCase();
  let end = 0;
  const tokens = withHyphenated(tokenise(text).slice(0, MOST_WORDS), text);
  for (const [at, token] of tokens.entries()) {
    const replacement = replacements.get(token.start);
    // "From were was it sent?"
    const isBehindPreposition = at === 1 && Object.hasOwn(language.prepositions, tokens[0]?.word ?? '');
    const opens = at === 0 || (isBehindPreposition && language.passiveAuxiliaries.has(token.word));
    const opener = opens ? openingWord(token.word, tokens[at + 1]?.word ?? '', language, base) : undefined;
    const spoken = opener ?? wordForDigit(tokens, at, language, base);
    const guess = replacement ?? (spoken === undefined ? undefined : [spoken]);
    const reading = guess === undefined ? respell(token, language, base, shouted) : { words: guess, known: true };
    const afterPause = /[,;.?!\n]/.test(text.slice(end, token.start)) && words.length > 0;
    end = token.end;
    if (reading.words.join(' ') !== token.word) respelled.push({ from: token.raw, to: reading.words.join(' ') });
    const first = words.length;
    for (const word of reading.words) {
      const named = token.capital && token.start > 0 && !shouted && base.names.hasWord(word);
      const place = { ...token, known: reading.known, afterPause: afterPause && word === reading.words[0] };
      words.push(wordIn(word, place, language, named));
    }
    const before = tokens[at - 1]?.word ?? '';
    const asked =
      (lexiconOf(language).askers.has(before) || orders.get(language.code)?.has(before) === true) &&
      !base.hasWord(token.word) &&
      !base.names.hasWord(token.word) &&
      !isFixed(token.word, language);
    const sureness =
      surenessOf(token.word, reading.known && words.at(-1)?.word === token.word, language, base) ??
      (asked ? 'common' : undefined);
    if (sureness !== undefined && opener === undefined)
      doubts.push({
        start: token.start,
        word: token.word,
        read: words.slice(first),
        sureness,
        named: token.capital && words.length > 1 && !shouted,
        ...(asked ? { asked } : {}),
      });
  }
  return { words, doubts, respelled };
}

/** The words for the first and the last of several. */
const orders = new Map(LANGUAGES.map(({ code, time }) => [code, new Set([...time.first, ...time.last])]));

/** The second half of a name that is written with a hyphen, "Li Min-wen", is written like a name as well. */
const withHyphenated = (tokens: readonly Token[], text: string): readonly Token[] =>
  tokens.map((token, at) => {
    const before = tokens[at - 1];
    const joins = before?.capital === true && token.start === before.end + 1 && text[before.end] === '-';
    return joins && !token.capital ? { ...token, capital: true } : token;
  });

/** How sure it is that a word is the one that was meant; undefined where there is nothing to doubt. */
const surenessOf = (
  word: string,
  asWritten: boolean,
  language: Language,
  base: FactBase,
): Doubt['sureness'] | undefined =>
  asWritten ? surenessOfWritten(word, language, base) : isFixed(word, language) ? undefined : 'unknown';

/** It shapes questions, or is an abbreviation, a number or the word of a country. */
const isFixed = (word: string, language: Language): boolean =>
  lexiconOf(language).closed.has(word) ||
  Object.hasOwn(language.spellings, word) ||
  /\p{N}/u.test(word) ||
  isCountryWord(word);

const surenessOfWritten = rememberedWord((word, language, base): 'rare' | 'common' | undefined => {
  if (isFixed(word, language)) return undefined;
  const ranks = LANGUAGES.filter((one) => one.isWord(word)).flatMap((one) =>
    one.lemmas(word).map(({ lemma }) => lexiconOf(one).rank(lemma)),
  );
  const rank = Math.min(Infinity, ...ranks);
  if (rank < EVERYDAY) return undefined;
  const common = rank < Infinity || base.hasWord(word) || base.names.hasWord(word);
  return common ? 'common' : 'rare';
});

/** Everything there is to know of a word in standard spelling at its place in a question. */
function wordIn(
  word: string,
  place: Token & Pick<Word, 'known' | 'afterPause'>,
  language: Language,
  named: boolean,
): Word {
  const { raw, start, end, capital, known, afterPause } = place;
  const { forms, lemma, functional } = shapes.get(language.code)?.(word) ?? shapeOf(word, language);
  return {
    raw,
    word,
    start,
    end,
    capital,
    forms,
    lemma,
    known,
    functional: (functional && !named) || isTitle(word, place, language),
    afterPause,
  };
}

/** What is the same of a word wherever it stands. */
function shapeOf(word: string, language: Language): Pick<Word, 'forms' | 'lemma' | 'functional'> {
  const others = LANGUAGES.filter((other) => other.code !== language.code);
  const ordinary = language.isWord(word);
  const foreign = ordinary ? [] : others.flatMap((other) => wordForms(word, other));
  const borrowed = !ordinary && !lexiconOf(language).closed.has(word);
  return {
    forms: [...new Set([word, ...wordForms(word, language), ...foreign])],
    lemma: language.lemmas(word)[0] ?? { lemma: word },
    functional: language.functionWords.has(word) || (borrowed && others.some((other) => other.functionWords.has(word))),
  };
}

const shapes = new Map(
  LANGUAGES.map((language) => [language.code, remembered((word) => shapeOf(word, language), MOST_KEPT)]),
);

/** "Ibu Ana", "pak Bima" are forms of address; "ibu" in small letters is a mother. */
const isTitle = (word: string, { raw, capital }: Token, language: Language): boolean =>
  language.titles.has(word) && (capital || raw.toLowerCase() !== word);

/** An unknown word that turned out to be no name, in the spelling that makes it known; undefined where there is none. */
export function corrected(word: Word, language: Language, base: FactBase): Word | undefined {
  if (word.known || (word.capital && word.start > 0)) return undefined;
  const other = correction(word.word, language, base);
  return other === undefined ? undefined : wordIn(other, { ...word, known: true }, language, false);
}

/** True of a text in which nothing can be read: no letters, no digits. */
export const isBlank = (text: string): boolean => wordsOf(fold(text)).length === 0;

/** What the member wrote in these words, chat spelling and all. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  const raws = words.slice(from, to).map(({ raw, start }) => ({ raw, start }));
  return raws
    .filter(({ start }, index) => start !== raws[index - 1]?.start)
    .map(({ raw }) => raw)
    .join(' ');
}
