/** What else a word may have been meant to be: the words that one slip of the fingers, or a habit of chats, makes of it. */
import type { FactBase } from '../facts/base.ts';
import { allowedEdits, editDistance } from '../facts/fuzzy-index.ts';
import type { Language } from '../languages/language.ts';
import { lexiconOf } from './lexicon.ts';
import { likeliest, sameLetters } from './spelling.ts';
import type { Doubt } from './words.ts';

/** Another reading of a word: one word, or several where it is short for several or lacks a space. */
export interface Alternative {
  readonly words: readonly string[];
  /** How unlikely the slip is: one edit is about 1; the smaller, the likelier. */
  readonly odds: number;
  /** It shapes the question, so that no fact has to hold it. */
  readonly closed: boolean;
}

/** So many of the likeliest are looked at. */
const MOST_ALTERNATIVES = 24;

/**
 * The other readings of a word, likeliest first. A word that nobody knows may be anything near; one that a dictionary knows is
 * misspelled only by a single slip, and a common one ("county" for "country") only by a slip that changes no letter. Where a
 * common word of the language is nearer, that one was meant, whether or not any fact has it.
 */
export function alternativesOf(doubt: Doubt, language: Language, base: FactBase): Alternative[] {
  const { word, sureness, named } = doubt;
  const edits = Math.min(allowedEdits(word.length), sureness === 'unknown' ? 2 : 1);
  if (edits === 0) return [];
  const { closed, calendar, fuzzy, chat, common } = lexiconOf(language);
  const near = [...fuzzy.near(word, edits), ...base.vocabulary.near(word, edits), ...base.names.wordsNear(word, edits)];
  const nearest = Math.min(...[...near, ...common.near(word, edits)].map(({ distance }) => distance || Infinity));
  const likely = likeliest(word, near, (one) => (closed.has(one) ? 0 : 1)).filter(
    (one) => one.distance === nearest && (sureness !== 'common' || keepsLetters(word, one.word)),
  );
  const shortened = sureness === 'unknown' && !named ? likeliest(word, chat.near(word, 1), () => 2) : [];
  const found = [...likely, ...shortened].map(({ word: one, odds }): Alternative => {
    const words = (language.spellings[one] ?? one).split(' ');
    return { words, odds, closed: words.every((each) => closed.has(each)) };
  });
  const fits = ({ words: [first = ''], closed: silent }: Alternative): boolean =>
    !silent || (sureness !== 'common' && (!named || calendar.has(first)));
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.odds - b.odds)
    .filter((one) => fits(one) && !seen.has(one.words.join(' ')) && seen.add(one.words.join(' ')))
    .slice(0, MOST_ALTERNATIVES);
}

/** Two neighbours swapped, a letter doubled or dropped, but none replaced: "hire" is no slip of "fire". */
const keepsLetters = (word: string, other: string): boolean =>
  word.length > 3 && (sameLetters(word, other) || (word.length < other.length && editDistance(word, other, 1) === 1));
