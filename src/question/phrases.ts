/** The phrases that a language brings, found at a place in a question without trying each of them there. */

import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Any unit of time, in a phrase that has `*` for one of its words. */
const ANY_UNIT = '*';

/** Phrases by the word that they begin with, longest first. */
type ByFirstWord = ReadonlyMap<string, readonly (readonly string[])[]>;

const indexes = new WeakMap<readonly string[], ByFirstWord>();

/** Indexed once: a language's lists live as long as the process, and every question is held against all of them. */
function indexOf(phrases: readonly string[]): ByFirstWord {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const byFirst = new Map<string, string[][]>();
  for (const words of phrases.map((phrase) => phrase.split(/[ -]/)).sort((a, b) => b.length - a.length)) {
    const first = words[0] ?? '';
    const sharing = byFirst.get(first);
    if (sharing === undefined) byFirst.set(first, [words]);
    else sharing.push(words);
  }
  indexes.set(phrases, byFirst);
  return byFirst;
}

const isNoUnit = (): boolean => false;

/**
 * How many words the longest of `phrases` that starts at `at` has; 0 where none does. `phrases` is one of a language's own
 * lists, never one made for the call. `isUnit` tells what `*` may stand for.
 */
export function longestPhraseAt(
  phrases: readonly string[],
  at: number,
  wordAt: (at: number) => string,
  isUnit: (at: number) => boolean = isNoUnit,
): number {
  const index = indexOf(phrases);
  const own = lengthAmong(index.get(wordAt(at)), at, wordAt, isUnit);
  const open = index.get(ANY_UNIT);
  return open === undefined || !isUnit(at) ? own : Math.max(own, lengthAmong(open, at, wordAt, isUnit));
}

function lengthAmong(
  phrases: readonly (readonly string[])[] | undefined,
  at: number,
  wordAt: (at: number) => string,
  isUnit: (at: number) => boolean,
): number {
  if (phrases === undefined) return 0;
  for (const words of phrases) {
    let offset = 1;
    while (offset < words.length) {
      const word = words[offset] ?? '';
      if (word === ANY_UNIT ? !isUnit(at + offset) : wordAt(at + offset) !== word) break;
      offset += 1;
    }
    if (offset === words.length) return words.length;
  }
  return 0;
}

/** The same among words, whatever has taken them; no `*`. */
export const phraseAt = (words: readonly Word[], at: number, phrases: readonly string[]): number =>
  longestPhraseAt(phrases, at, (place) => words[place]?.word ?? '');

/** The same in a question that is being read: of words that nothing else has taken. */
export function freePhraseAt(
  { words, taken }: Pick<Reading, 'words' | 'taken'>,
  phrases: readonly string[],
  at: number,
): number {
  const first = taken[at] === true ? '' : (words[at]?.word ?? '');
  if (!indexOf(phrases).has(first)) return 0;
  return longestPhraseAt(phrases, at, (place) => (taken[place] === true ? '' : (words[place]?.word ?? '')));
}
