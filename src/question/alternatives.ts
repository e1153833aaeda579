/** What else a word may have been meant to be: the words that one slip of the fingers, or a habit of chats, makes of it. */
import type { FactBase } from '../facts/base.ts';
import { allowedEdits, editDistance, type Near } from '../facts/fuzzy-index.ts';
import type { Language } from '../languages/language.ts';
import { EVERYDAY, lexiconOf } from './lexicon.ts';
import { splitWords, withVowels } from './shorthand.ts';
import { isWritten, likeliest, nearWithClitics, oddity, sameLetters } from './spelling.ts';
import type { Doubt } from './words.ts';

/** Another reading of a word: one word, or several where it is short for several or lacks a space. */
export interface Alternative {
  readonly words: readonly string[];
  /** How unlikely the slip is: one edit is about 1; the smaller, the likelier. */
  readonly odds: number;
  /** It shapes the question, so that no fact has to hold it. */
  readonly closed: boolean;
}

/** How much likelier than any word with content one must be that only shapes the question. */
const CLEARLY = 0.05;
/** How much less likely than the likeliest word a word of the facts may be and still be the one that was meant. */
const LESS_LIKELY = 0.051;

/** A shorter word with two mistakes could be anything. */
const SHORTEST_TWICE_WRONG = 6;

/** So many of the likeliest are looked at. */
const MOST_ALTERNATIVES = 24;

/**
 * The other readings of a word, likeliest first. A word that nobody knows may be anything near; one that a dictionary knows is
 * misspelled only by a single slip, and a common one ("county" for "country") only by a slip that changes no letter. Where a
 * common word of the language is nearer, that one was meant, whether or not any fact has it.
 */
export function alternativesOf(
  doubt: Doubt,
  language: Language,
  base: FactBase,
  /** True of a word in which facts tell what is done, whatever else it does: the "want" of "want to trade". */
  tells: (word: string) => boolean = () => false,
): Alternative[] {
  const { word, sureness, named } = doubt;
  const { closed, calendar, chat, rank } = lexiconOf(language);
  const near = nearWords(doubt, language, base);
  const ranked = likeliest(word, near, (one) => Math.max(1, oddity(one, language, base)));
  const isShape = (one: string) => (closed.has(one) && !tells(one)) || Object.hasOwn(language.spellings, one);
  const everyday = ranked.find((one) => !isShape(one.word) && rank(one.word) < EVERYDAY);
  const bound = everyday?.odds ?? Infinity;
  const common = ranked.find((one) => !isShape(one.word) && rank(one.word) < Infinity);
  const nearest = Math.min(...ranked.map(({ distance }) => distance));
  const likely = ranked.filter(
    (one) =>
      one.distance === nearest &&
      one.odds <= bound + LESS_LIKELY &&
      (sureness !== 'common' || (keepsLetters(word, one.word) && oddity(one.word, language, base) < 2)),
  );
  const shortened = sureness === 'unknown' && !named ? likeliest(word, chat.near(word, 1), () => 2) : [];
  const found = [
    ...[...likely, ...shortened]
      .map(({ word: one, odds }) => asAlternative([one], odds, language))
      .map((one) => (one.closed && one.words.every(tells) ? { ...one, closed: false } : one)),
    ...(sureness === 'unknown' ? shorthandsOf(word, language, base) : []),
  ];
  // With a word that only shapes the question, any word that the facts do not know could be explained away.
  const fits = ({ words: [first = ''], odds, closed: silent }: Alternative): boolean =>
    !silent ||
    (sureness !== 'common' && odds + CLEARLY < (common?.odds ?? Infinity) && (!named || calendar.has(first)));
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.odds - b.odds)
    .filter((one) => fits(one) && !seen.has(one.words.join(' ')) && seen.add(one.words.join(' ')))
    .slice(0, MOST_ALTERNATIVES);
}

/** Words in their standard spelling. */
function asAlternative(written: readonly string[], odds: number, language: Language): Alternative {
  const { closed } = lexiconOf(language);
  const words = written.flatMap((one) => (language.spellings[one] ?? one).split(' '));
  return { words, odds, closed: words.every((one) => closed.has(one)) };
}

/** What a word may be short for; the less it was shortened, the likelier. */
const shorthandsOf = (word: string, language: Language, base: FactBase): Alternative[] => [
  ...withVowels(word, language, base).map((one) =>
    asAlternative([one], 1 + 0.1 * (one.length - word.length) + 0.1 * oddity(one, language, base), language),
  ),
  ...splitWords(word, language, base).map((halves) => asAlternative(halves, 1.2, language)),
];

/** How many edits a word may be away from what was meant, where a fact decides in the end. */
function editsOf({ word, sureness, named }: Doubt): number {
  const edits = allowedEdits(word.length);
  if (sureness !== 'unknown') return Math.min(edits, 1);
  return word.length >= SHORTEST_TWICE_WRONG && !named ? 2 : edits;
}

/** Words near one that is in doubt. */
function nearWords(doubt: Doubt, language: Language, base: FactBase): Near[] {
  const { fuzzy, common, calendar } = lexiconOf(language);
  return nearWithClitics(doubt.word, language, (stem) => {
    const edits = editsOf({ ...doubt, word: stem });
    if (edits === 0) return [];
    const names = base.names.near(stem, Math.min(edits, allowedEdits(stem.length)));
    if (doubt.named) return [...names, ...fuzzy.near(stem, edits).filter((one) => calendar.has(one.word))];
    const words = [fuzzy, base.vocabulary, common].flatMap((index) => index.near(stem, edits));
    return [...names, ...words.filter((one) => isWritten(one, stem, language, base))];
  }).filter(({ distance }) => distance > 0);
}

/** Two neighbours swapped, a letter doubled or dropped, but none replaced: "hire" is no slip of "fire". */
const keepsLetters = (word: string, other: string): boolean =>
  word.length > 3 && (sameLetters(word, other) || (word.length < other.length && editDistance(word, other, 1) === 1));
