/** The words of a question by their places in its text, for cutting it into clauses. */
import type { FactBase } from '../facts/base.ts';
import { RELATION_REACH } from '../languages/analyser.ts';
import type { Language } from '../languages/language.ts';
import type { CalendarUnit } from '../languages/time-relations.ts';
import { CALENDAR_UNITS } from '../languages/time-relations.ts';
import { findNames } from './name-mentions.ts';
import { longestPhraseAt } from './phrases.ts';
import type { NamePart } from './question.ts';
import type { Placed } from './reading.ts';
import { TimeReader } from './time.ts';
import { corrected, type Spelled, type Word } from './words.ts';

/** A phrase that was found: how many words it has. */
type Length = number;

export class ClauseWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: Language;
  readonly times: TimeReader;
  private readonly base: FactBase;
  /** Words that lie within a name of several words, whose "before" and "and" are no links. */
  private readonly named: readonly boolean[];
  private readonly namesFrom = new Map<number, readonly Placed<NamePart>[]>();
  /** Words that ask all by themselves: who, kapan. */
  private readonly asking: ReadonlySet<string>;

  constructor(text: string, language: Language, base: FactBase, now: Date, spelled: Spelled) {
    this.text = text;
    this.language = language;
    this.base = base;
    this.words = spelled.words.map((word) => corrected(word, language, base) ?? word);
    this.times = new TimeReader(this.words, language, now);
    this.named = namedIn(this.words, base);
    this.asking = singleAskers(language);
  }

  get length(): number {
    return this.words.length;
  }

  word(at: number): string {
    return this.words[at]?.word ?? '';
  }

  private readonly wordAt = (at: number): string => this.word(at);
  private readonly isUnitAt = (at: number): boolean => this.unitAt(at) !== undefined;

  /** Words of the longest of these phrases that starts at `at`; 0 where none does. `*` is any unit of time. */
  phraseAt(phrases: readonly string[], at: number): Length {
    if (at < 0 || at >= this.length || this.named[at] === true) return 0;
    return longestPhraseAt(phrases, at, this.wordAt, this.isUnitAt);
  }

  unitAt(at: number): CalendarUnit | undefined {
    const { units } = this.language.time;
    return CALENDAR_UNITS.find((unit) => units[unit].includes(this.word(at)));
  }

  /** The first unit of time among words. */
  unitIn(from: number, to: number): CalendarUnit | undefined {
    for (let at = from; at < to; at++) {
      const unit = this.unitAt(at);
      if (unit !== undefined) return unit;
    }
    return undefined;
  }

  /** The names behind a place. */
  names(from = 0): readonly Placed<NamePart>[] {
    const known = this.namesFrom.get(from);
    if (known !== undefined) return known;
    const { words, language, base } = this;
    const names = findNames({ words: [...words], language, base, start: 0, taken: words.map((_, at) => at < from) });
    this.namesFrom.set(from, names);
    return names;
  }

  /** True of a word that opens a question by itself. */
  asks(at: number): boolean {
    const { clitics } = this.language;
    const word = this.word(at);
    const bare = clitics.find((clitic) => word.endsWith(clitic) && this.asking.has(word.slice(0, -clitic.length)));
    return this.asking.has(word) || bare !== undefined;
  }

  /** True of a word inside a phrase that asks: the "when" of "the month when". */
  isWithinAsking(at: number): boolean {
    const { phrases, longest } = askingPhrases(this.language);
    for (let from = Math.max(0, at - longest + 1); from < at; from++)
      if (from + this.phraseAt(phrases, from) > at) return true;
    return false;
  }

  /** True where a date stands that is no part of a name. */
  isDate(at: number): boolean {
    const date = this.times.dateAt(at);
    return date !== undefined && !this.named.slice(at, at + date.length).includes(true);
  }

  /** Index keys of texts that say themselves what lies "before" or "after" what stands at a place; undefined of other words. */
  saidAt(at: number): readonly string[] | undefined {
    const found = this.times.relationAt(at);
    if (found === undefined || found.relation === 'other') return undefined;
    const behind = this.words.slice(at + found.length, at + found.length + RELATION_REACH);
    return behind.flatMap(({ forms }) => forms.map((form) => `${found.relation}:${form}`));
  }

  /** What the member wrote in these words. */
  cut(from: number, to: number): string {
    const [first, last] = [this.words[from], this.words[to - 1]];
    return first === undefined || last === undefined || to <= from ? '' : this.text.slice(first.start, last.end);
  }

  /** The text of several stretches of words in one, ending as the question ended. */
  join(...stretches: readonly (readonly [from: number, to: number])[]): string {
    const pieces = stretches.map(([from, to]) => this.cut(from, to)).filter((piece) => piece !== '');
    // A capital at the very start of a text shows no name, one after a space does.
    return `${stretches.find(([from, to]) => to > from)?.[0] === 0 ? '' : ' '}${pieces.join(' ')}${/[?]\s*$/.test(this.text) ? '?' : ''}`;
  }
}

const askersPerLanguage = new WeakMap<Language, ReadonlySet<string>>();

function singleAskers(language: Language): ReadonlySet<string> {
  const known = askersPerLanguage.get(language);
  if (known !== undefined) return known;
  const words = language.questionWords.map((entry) => entry.words).filter((entry) => !entry.includes(' '));
  const askers = new Set(words);
  askersPerLanguage.set(language, askers);
  return askers;
}

/** Phrases of several words that ask, and how many words the longest has. */
interface AskingPhrases {
  readonly phrases: readonly string[];
  readonly longest: number;
}

const phrasesPerLanguage = new WeakMap<Language, AskingPhrases>();

function askingPhrases(language: Language): AskingPhrases {
  const known = phrasesPerLanguage.get(language);
  if (known !== undefined) return known;
  const phrases = language.questionWords.map((entry) => entry.words).filter((entry) => entry.includes(' '));
  const made = { phrases, longest: Math.max(0, ...phrases.map((phrase) => phrase.split(' ').length)) };
  phrasesPerLanguage.set(language, made);
  return made;
}

function namedIn(words: readonly Word[], base: FactBase): boolean[] {
  const named = words.map(() => false);
  const forms = words.map(({ word }) => [word]);
  for (let at = 0; at < words.length; at++) {
    const match = base.names.exactAt(forms, at);
    if (match === undefined || match.length < 2) continue;
    named.fill(true, at, at + match.length);
    at += match.length - 1;
  }
  return named;
}
