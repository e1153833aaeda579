/** Words as chats shorten them: without their vowels, or without the space between two of them. */
import type { FactBase } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { lexiconOf } from './lexicon.ts';

/** Shorter ones are no halves of a word. */
const SHORTEST_HALF = 3;

const skeletonOf = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');

/** Words by what is left of them without vowels. */
type Skeletons = ReadonlyMap<string, readonly string[]>;

const skeletons = new WeakMap<object, Skeletons>();

function skeletonsIn(words: Iterable<string>, owner: object): Skeletons {
  const known = skeletons.get(owner);
  if (known !== undefined) return known;
  const made = new Map<string, string[]>();
  for (const word of words) {
    const skeleton = skeletonOf(word);
    if (skeleton.length < SHORTEST_HALF) continue;
    const sharing = made.get(skeleton);
    if (sharing === undefined) made.set(skeleton, [word]);
    else sharing.push(word);
  }
  skeletons.set(owner, made);
  return made;
}

/** The letters of `short` stand in `word` in their order. */
function isWithin(short: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}

/** Words that lack nothing but vowels in `short`: "mnteri" and "mntri" are "menteri". At least three letters must be left. */
export function withVowels(short: string, language: Language, base: FactBase): string[] {
  const skeleton = skeletonOf(short);
  if (skeleton.length < SHORTEST_HALF) return [];
  const { fuzzy } = lexiconOf(language);
  const indexes = [fuzzy, base.vocabulary, base.names.nameWords];
  const found = indexes.flatMap((index) => skeletonsIn(index.all(), index).get(skeleton) ?? []);
  return [...new Set(found)].filter((word) => word.length > short.length && isWithin(short, word));
}

/** The two words that were written as one ("dimanaana", "examplianambassador"), the longest first half first. */
export function splitWords(word: string, language: Language, base: FactBase): (readonly [string, string])[] {
  const { closed, open } = lexiconOf(language);
  const isWhole = (half: string): boolean =>
    half.length >= SHORTEST_HALF &&
    (closed.has(half) ||
      open.has(half) ||
      base.hasWord(half) ||
      base.names.hasWord(half) ||
      Object.hasOwn(language.spellings, half));
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.length - 1 - at)
    .map((at) => [word.slice(0, at), word.slice(at)] as const)
    .filter((halves) => halves.every(isWhole));
}
