/** By which index keys the words of a question are looked up. */
import type { Forms } from '../facts/phrase-table.ts';
import { conceptsAt } from '../languages/analyser.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { synonymsAt } from '../languages/synonyms.ts';
import type { Reading } from './reading.ts';

/** Index keys of a word: its forms, and the concepts and synonyms it names in any language that it may be written in. */
export function keysAt({ words, language, base }: Reading, at: number, sentence: readonly Forms[]): string[] {
  const keys = new Set(words[at]?.forms);
  // The question's own language first: the order of keys is kept.
  for (const concept of conceptsAt(sentence, at, language.code)?.values ?? []) keys.add(concept);
  for (const { code } of LANGUAGES)
    if (code !== language.code) for (const concept of conceptsAt(sentence, at, code)?.values ?? []) keys.add(concept);
  // A word that the facts use means itself; for one that none of them has, another may stand.
  if (words[at]?.forms.some((form) => base.hasWord(form)) === true) return [...keys];
  for (const { code } of LANGUAGES) for (const key of synonymsAt(sentence, at, code)?.keys ?? []) keys.add(key);
  return [...keys];
}

/** The forms of each word of a question, in order. */
export const formsOf = ({ words }: Reading): readonly Forms[] => words.map(({ forms }) => forms);
