/** Words that say how many or which of something is meant: "all", "only", "the first". */
import type { Language, Limit } from './language.ts';

/** The limit that a word of a sentence sets; undefined for none, and within an idiom that sets none ("at all", "above all"). */
export function limitAt(words: readonly string[], at: number, language: Language): Limit | undefined {
  const word = words[at] ?? '';
  const isIdiom = language.limitless.some((idiom) => idiom === `${words[at - 1] ?? ''} ${word}`);
  return isIdiom ? undefined : language.limits.get(word);
}

/** Entries of a language's table: words, parted by spaces, that all set one limit. */
export const limiting = (limit: Limit, words: string): (readonly [string, Limit])[] =>
  words.split(' ').map((word) => [word, limit]);
