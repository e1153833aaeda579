/** Sentences of facts as they are read: a question is held against the same few again and again, so each is taken apart once. */
import type { FactBase } from '../facts/base.ts';
import type { NameMatch } from '../facts/names.ts';
import type { PhraseMatch } from '../facts/phrase-table.ts';
import { remembered } from '../facts/remembered.ts';
import { tokenise, type Token } from '../facts/tokens.ts';
import { wordForms } from './analyser.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './registry.ts';

/** A sentence in one language, word by word; the lists are of the same length. */
export interface Sentence {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Each word as it is written, folded. */
  readonly words: readonly string[];
  /** Each word with its dictionary forms. */
  readonly forms: readonly (readonly string[])[];
}

/** So many sentences of a language are kept. */
const MOST_KEPT = 4000;

function read(text: string, language: Language): Sentence {
  const tokens = tokenise(text);
  const words = tokens.map(({ word }) => word);
  return { text, language, tokens, words, forms: words.map((word) => [word, ...wordForms(word, language)]) };
}

const perLanguage = new Map(
  LANGUAGES.map((language) => [language.code, remembered((text) => read(text, language), MOST_KEPT)]),
);

/** A fact's sentence, taken apart. Not for what members write: that would push out what is read again. */
export const sentenceIn = (text: string, language: Language): Sentence =>
  perLanguage.get(language.code)?.(text) ?? read(text, language);

/** What a base finds at each word of a sentence; forgotten together with the sentence. */
type Found<T> = WeakMap<FactBase, WeakMap<Sentence, readonly (T | undefined)[]>>;

function foundIn<T>(
  sentence: Sentence,
  base: FactBase,
  known: Found<T>,
  at: (place: number) => T | undefined,
): readonly (T | undefined)[] {
  const ofBase = known.get(base) ?? new WeakMap<Sentence, readonly (T | undefined)[]>();
  known.set(base, ofBase);
  const found = ofBase.get(sentence) ?? sentence.words.map((_, place) => at(place));
  ofBase.set(sentence, found);
  return found;
}

const names: Found<NameMatch> = new WeakMap();

/** The longest name that starts at each word of a sentence. */
export function namesIn(sentence: Sentence, base: FactBase): readonly (NameMatch | undefined)[] {
  let words: readonly (readonly string[])[] | undefined;
  return foundIn(sentence, base, names, (at) =>
    base.names.exactAt((words ??= sentence.words.map((word) => [word])), at),
  );
}

const predicates: Found<PhraseMatch<string>> = new WeakMap();

/** The longest phrase for something done that starts at each word of a sentence. */
export const predicatesIn = (sentence: Sentence, base: FactBase): readonly (PhraseMatch<string> | undefined)[] =>
  foundIn(sentence, base, predicates, (at) =>
    base.predicateWords.get(sentence.language.code)?.longestAt(sentence.forms, at),
  );

/** For each word of a sentence whether it is part of a name of several words. */
export function namedIn(sentence: Sentence, base: FactBase): boolean[] {
  const found = namesIn(sentence, base);
  const named = found.map(() => false);
  for (let at = 0; at < named.length; at++) {
    const length = found[at]?.length ?? 0;
    if (length > 1) named.fill(true, at, at + length);
    at += Math.max(0, length - 1);
  }
  return named;
}
