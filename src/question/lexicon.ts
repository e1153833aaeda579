import { FuzzyIndex } from '../facts/fuzzy-index.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';

/** Words that the language itself brings: those that shape questions, and those for concepts. */
export interface Lexicon {
  readonly closed: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly fuzzy: FuzzyIndex;
  /** Chat spellings that are long enough to be misspelt themselves. */
  readonly chat: FuzzyIndex;
  /** The commonest words of the language at large, for spelling correction. */
  readonly common: FuzzyIndex;
  /** Place of a word among the commonest, from 0; Infinity beyond. */
  readonly rank: (word: string) => number;
  /** Names of months and days. */
  readonly calendar: ReadonlySet<string>;
  /** Words that question words begin with. */
  readonly openers: ReadonlySet<string>;
  /** Words that ask by themselves: "kapan", "where". */
  readonly askers: ReadonlySet<string>;
  /** All words of question words. */
  readonly asking: ReadonlySet<string>;
}

/** So many of the commonest words are beyond doubt. */
export const EVERYDAY = 2500;
/** A slip in a shorter abbreviation could be anything. */
const SHORTEST_CHAT = 3;

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language.code);
  if (known !== undefined) return known;
  const { time } = language;
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language.locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month)),
  );
  const days = Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(language.locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 7 + day)),
  );
  const phrases = [
    ...language.questionWords.map(({ words }) => words),
    ...Object.keys(language.slotNouns),
    ...Object.keys(language.pronouns),
    ...Object.keys(language.prepositions),
    ...[...language.followUps, ...language.corrections],
    ...[...time.before, ...time.after, ...time.since, ...time.until, ...time.first, ...time.last, ...time.ago],
    ...Object.values(time.units).flat(),
    ...Object.keys(time.relativeDays),
    ...time.numbers,
    ...[...time.months, ...time.weekdays].flat(),
    ...months,
    ...days,
  ];
  const closed = new Set([
    ...[...language.functionWords, ...language.lightWords, ...language.eventWords, ...language.polarityWords],
    ...[...language.negations, ...language.listWords, ...language.passiveAuxiliaries, ...language.inversionAuxiliaries],
    ...phrases.flatMap(wordsOf),
  ]);
  const open = new Set(Object.values(language.concepts).flat().flatMap(wordsOf));
  const forms = [...open].flatMap((word) => language.forms(word));
  const asked = language.questionWords.map(({ words }) => words.split(' '));
  let ranks: ReadonlyMap<string, number> | undefined;
  const rankOf = (word: string): number => {
    ranks ??= new Map([...language.commonWords().entries()].map(([at, one]) => [one, at]));
    return ranks.get(word) ?? Infinity;
  };
  const openers = new Set(asked.map(([first = '']) => first));
  const emphatic = [...openers]
    .filter((word) => language.functionWords.has(word))
    .flatMap((word) => language.clitics.map((clitic) => word + clitic));
  const lexicon = {
    closed,
    open,
    fuzzy: new FuzzyIndex([...closed, ...open, ...forms, ...emphatic]),
    chat: new FuzzyIndex(Object.keys(language.spellings).filter((word) => word.length > SHORTEST_CHAT)),
    common: new FuzzyIndex({ [Symbol.iterator]: () => language.commonWords()[Symbol.iterator]() }),
    rank: rankOf,
    calendar: new Set([...[...time.months, ...time.weekdays].flat(), ...months, ...days].flatMap(wordsOf)),
    openers,
    askers: new Set([...asked.filter(({ length }) => length === 1).flat(), ...emphatic]),
    asking: new Set(asked.flat()),
  };
  lexicons.set(language.code, lexicon);
  return lexicon;
}

const ordinalPhrases = new Map<string, readonly string[]>();

/** The phrases for "first", "second" … of a language, the same list each time. */
export function ordinalPhrasesOf(language: Language): readonly string[] {
  const known = ordinalPhrases.get(language.code) ?? Object.keys(language.ordinals);
  ordinalPhrases.set(language.code, known);
  return known;
}

const ordinals = new Map<string, ReadonlyMap<string, number>>();

/** The words for "first", "second" … of a language, with their places from 0: those that stand in one of its ordinals only. */
export function ordinalsOf(language: Language): ReadonlyMap<string, number> {
  const known = ordinals.get(language.code);
  if (known !== undefined) return known;
  const placed = Object.entries(language.ordinals).flatMap(([phrase, at]) =>
    wordsOf(phrase).map((word) => [word, at] as const),
  );
  const isOwn = (word: string, at: number) => placed.every(([other, place]) => other !== word || place === at);
  const found = new Map(placed.filter(([word, at]) => at >= 0 && isOwn(word, at)));
  ordinals.set(language.code, found);
  return found;
}
