/** Numbers of things that a question speaks of: "more than two goals". */
import { tokenise } from '../facts/tokens.ts';
import type { Text } from '../facts/fact.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/registry.ts';
import type { Placed, Reading } from './reading.ts';

/** A number of things, with the words that make it a bound: "more than" in "more than two". */
export interface NumberSaid {
  /** In digits as they are written, or the value of a number word. */
  readonly number: string;
  /** Words of the language before it, none where it is exact. */
  readonly bound: readonly string[];
}

/** The numbers among some words, each with its bound; those behind "the" only point at who is known: "the two clubs". */
function numbersAmong(words: readonly string[], language: Language): (NumberSaid & { readonly at: number })[] {
  return words.flatMap((word, at) => {
    const value = language.time.numbers.indexOf(word) + 1;
    if (value === 0 && !/^\p{N}/u.test(word)) return [];
    let from = at;
    while (from > 0 && language.bounds.has(words[from - 1] ?? '')) from -= 1;
    // "Sentenced to nine" bounds nothing, "up to nine" does.
    const isLink = (link: string) => language.goals.has(link) || language.genitives.has(link);
    while (from < at && isLink(words[from] ?? '')) from += 1;
    return [{ number: value === 0 ? word : `${value}`, bound: words.slice(from, at), at }];
  });
}

/** The numbers that a question says itself, outside of its names and times. */
export function numbersIn({ words, language, taken }: Reading, parts: readonly Placed[]): NumberSaid[] {
  const said = words.map(({ word }) => word);
  const isFree = (at: number) =>
    taken[at] !== true || parts.some(({ part, from, to }) => part.kind === 'word' && from <= at && at < to);
  return numbersAmong(said, language)
    .filter(({ at, bound }) => isFree(at) && !language.determiners.has(said[at - bound.length - 1] ?? ''))
    .map(({ number, bound }) => ({ number, bound }));
}

/** The number that a word is, as `givesNumber` takes it: "five" and "5" are the same; undefined of any other word. */
export function numberOf(word: string, language: Language): NumberSaid | undefined {
  const [said, ...more] = numbersAmong([word.toLowerCase()], language);
  return said === undefined || more.length > 0 ? undefined : { number: said.number, bound: [] };
}

/** True of a text that gives a number with the same bound, in any of its languages; "two" is as good as "2". */
export function givesNumber(text: Text, { number, bound }: NumberSaid): boolean {
  return Object.entries(text).some(([code, said]) => {
    const language = languageOf(code);
    return numbersAmong(
      tokenise(said).map(({ word }) => word),
      language,
    ).some((one) => one.number === number && (bound.length === 0 || sameBound(one.bound, bound)));
  });
}

const sameBound = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ');
