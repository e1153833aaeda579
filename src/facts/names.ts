/** Names and aliases of all entities, found exactly, by a part, or almost spelled right. */
import Fuse from 'fuse.js';
import { allowedEdits, editDistance, FuzzyIndex, isTooShort, type Near } from './fuzzy-index.ts';
import { KeyedLists } from './keyed-lists.ts';
import { modernSpelling } from './names-data.ts';
import type { NameEntry, NamesData } from './names-data.ts';
import { SortedWords } from './sorted-words.ts';
import type { Steps } from './steps.ts';
import type { TextAnalyser } from './text-analyser.ts';
import { wordsOf } from './tokens.ts';

/** A name found in a row of words. */
export interface NameMatch {
  readonly entities: readonly string[];
  /** How many words it covers. */
  readonly length: number;
  /** 1 for letter-perfect; less by the share of letters that differ. */
  readonly closeness: number;
  readonly strength: NameEntry['strength'];
  /** The folded words of the name, as the fact base spells them. */
  readonly words: readonly string[];
  /** Two words that the fact base writes as one. */
  readonly joined?: boolean;
}

/** With fewer letters, another letter makes another name. */
const SHORTEST_WHOLE = 5;
const LONGEST_SHORTLIST = 400;
const NO_ENTRIES: readonly NameEntry[] = [];

export class NameIndex {
  private readonly data: NamesData;
  private readonly exact: KeyedLists;
  private readonly byWord: KeyedLists;
  /** Names without the spaces between their words; parts of names are not among them. */
  private readonly whole: KeyedLists;
  private readonly fuzzyWhole: FuzzyIndex;
  /** The words of all names. */
  readonly nameWords: FuzzyIndex;
  /** The same, for those that begin in some way. */
  private readonly sortedWords: SortedWords;
  /** Words of the longest name that starts with a word. */
  private readonly reach: ReadonlyMap<string, number>;
  /** A word of a name in today's spelling. */
  private readonly modern: (word: string) => string;
  /** Entries that have been looked at. */
  private readonly made: (NameEntry | undefined)[] = [];

  constructor(data: NamesData, analyser: TextAnalyser) {
    this.data = data;
    this.exact = new KeyedLists(data.exact);
    this.byWord = new KeyedLists(data.byWord);
    this.whole = new KeyedLists(data.whole);
    this.reach = new Map(data.first.map((word, at) => [word, data.reach[at] ?? 0]));
    this.modern = modernSpelling(analyser);
    this.sortedWords = new SortedWords({ [Symbol.iterator]: () => this.byWord.keys()[Symbol.iterator]() });
    this.nameWords = new FuzzyIndex({ [Symbol.iterator]: () => this.byWord.keys()[Symbol.iterator]() });
    this.fuzzyWhole = new FuzzyIndex({ [Symbol.iterator]: () => this.whole.keys()[Symbol.iterator]() });
  }

  /** Makes what only misspelt names and autocomplete need. */
  *prepare(): Steps<undefined> {
    for (const words of [this.nameWords, this.fuzzyWhole, this.sortedWords]) {
      words.prepare();
      yield;
    }
  }

  private entry(number: number): NameEntry {
    const { ids, entity, text, words, part } = this.data;
    return (this.made[number] ??= {
      entity: ids[entity[number] ?? 0] ?? '',
      text: text[number] ?? '',
      words: (words[number] ?? '').split('\t'),
      strength: part[number] === 1 ? 'part' : 'name',
    });
  }

  /** The entries of a list; none where it has no such key. */
  private entriesOf(lists: KeyedLists, key: string): readonly NameEntry[] {
    if (!lists.has(key)) return NO_ENTRIES;
    const entries: NameEntry[] = [];
    for (const number of lists.of(key)) entries.push(this.entry(number));
    return entries;
  }

  /** True of a word that stands in a name, letter for letter. */
  hasWord(word: string): boolean {
    return this.byWord.has(word);
  }

  /** The name that a text consists of, letter for letter or but for one letter, where it has enough of them. */
  wholly(words: readonly string[]): NameMatch | undefined {
    const text = words.join('');
    const letters = text.replace(/\P{L}/gu, '').length;
    const same = this.entriesOf(this.whole, text);
    const near = letters < SHORTEST_WHOLE || same.length > 0 ? [] : this.fuzzyWhole.near(text, 1);
    const digits = digitsOf(text);
    const meant = near.flatMap(({ word }) => (digitsOf(word) === digits ? this.entriesOf(this.whole, word) : []));
    const [first, ...others] = [...same, ...meant];
    if (first === undefined) return undefined;
    const closeness = same.length > 0 ? 1 : 1 - 1 / letters;
    return { ...strongest([first, ...others]), length: words.length, closeness, words: first.words };
  }

  /** Entities that this word alone, or one that is a letter from it, can name. */
  sharing(word: string): string[] {
    const near = this.near(word, 1).flatMap((one) => this.entriesOf(this.exact, one.word));
    return [...new Set(near.map(({ entity }) => entity))].sort();
  }

  /** How many edits lie between a word and the nearest word of a name; undefined where none is near. */
  nearestWord(word: string): number | undefined {
    return this.near(word)[0]?.distance;
  }

  /** Words of names that a word may be written for. */
  near(word: string, edits = allowedEdits(word.length)): Near[] {
    return this.nameWords.near(word, edits).filter((one) => !isTooShort(one.word, word));
  }

  /** The longest name that starts at `at` and ends before `end`; each place offers the forms in which its word may be read. */
  exactAt(sentence: readonly (readonly string[])[], at: number, end = sentence.length): NameMatch | undefined {
    const forms = sentence[at];
    if (forms === undefined || at >= end) return undefined;
    let reach = 0;
    for (const form of forms) reach = Math.max(reach, this.reach.get(form) ?? this.reach.get(this.modern(form)) ?? 0);
    const longest = Math.min(reach, end - at);
    // What stands before the last word of a name of so many words, as it is written and in today's spelling.
    const heads = ['', ''];
    const modernHeads = ['', ''];
    for (let length = 2; length <= longest; length++) {
      const head = sentence[at + length - 2]?.[0] ?? '';
      heads[length] = `${heads[length - 1] ?? ''}${head} `;
      modernHeads[length] = `${modernHeads[length - 1] ?? ''}${this.modern(head)} `;
    }
    for (let length = longest; length > 0; length--) {
      for (const last of sentence[at + length - 1] ?? []) {
        const [key, modern] = [`${heads[length] ?? ''}${last}`, `${modernHeads[length] ?? ''}${this.modern(last)}`];
        const found = this.exact.has(key) ? key : modern;
        if (!this.exact.has(found)) continue;
        const words = [...sentence.slice(at, at + length - 1).map(([first = '']) => first), last];
        return { ...strongest(this.entriesOf(this.exact, found)), length, closeness: 1, words };
      }
    }
    const [first = '', second = ''] = [forms[0], at + 1 < end ? sentence[at + 1]?.[0] : ''];
    const joined = first === '' || second === '' ? NO_ENTRIES : this.entriesOf(this.exact, first + second);
    return joined.length === 0
      ? undefined
      : { ...strongest(joined), length: 2, closeness: 1, words: [first, second], joined: true };
  }

  /**
   * A name that is written almost like the words around `at`, where the word at `at` itself is misspelled. The letter pairs
   * of that word give a shortlist, every word of a shortlisted name must lie within its allowed edits of the word in its
   * place, and Fuse.js puts those that remain in order.
   */
  almostAt(words: readonly string[], at: number): (NameMatch & { readonly start: number }) | undefined {
    const word = words[at] ?? '';
    const shortlist: {
      text: string;
      entry: NameEntry;
      start: number;
      length: number;
      edits: number;
      letters: number;
    }[] = [];
    for (const near of this.near(word)) {
      for (const number of this.byWord.of(near.word)) {
        if (shortlist.length >= LONGEST_SHORTLIST) break;
        const entry = this.entry(number);
        const aligned = align(entry, near.word, words, at);
        if (aligned !== undefined) shortlist.push({ ...aligned, text: entry.words.join(' '), entry });
      }
    }
    const [fewest] = shortlist.map(({ edits, letters }) => edits / letters).sort((a, b) => a - b);
    const longest = Math.max(0, ...shortlist.map(({ length }) => length));
    const closest = shortlist.filter((one) => one.length === longest || one.edits / one.letters === fewest);
    const best = closest.filter((one) => one.length === longest);
    const [first] = best;
    if (first === undefined) return undefined;
    const span = words.slice(first.start, first.start + first.length).join(' ');
    const ranked = new Fuse(best, { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: 0.6 }).search(
      span.slice(0, 32),
    );
    const winner = ranked[0]?.item ?? first;
    const tied = best.filter((one) => one.edits === winner.edits && one.start === winner.start);
    return {
      ...strongest(tied.map((one) => one.entry)),
      start: winner.start,
      length: winner.length,
      closeness: 1 - winner.edits / winner.letters,
      words: winner.entry.words,
    };
  }

  /** Entities whose names come closest to a text, best first: for autocomplete and "did you mean". */
  closest(text: string, limit: number, wanted: (entity: string) => boolean = () => true): NameEntry[] {
    const words = wordsOf(text);
    const isWanted = (entry: NameEntry): boolean => entry.strength === 'name' && wanted(entry.entity);
    if (words.length === 0) return firstOfEach(this.all(), limit, isWanted);
    const ranked = new Fuse(this.sharingWords(words, isWanted), {
      keys: ['text'],
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.5,
    }).search(text.slice(0, 32));
    return firstOfEach(
      ranked.map(({ item }) => item),
      limit,
    );
  }

  private *all(): Iterable<NameEntry> {
    for (let number = 0; number < this.data.text.length; number++) yield this.entry(number);
  }

  /** Names that have words like these in them, or one that begins like the last; most words first, then those that begin so. */
  private sharingWords(words: readonly string[], wanted: (entry: NameEntry) => boolean): NameEntry[] {
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const shared = new Map<NameEntry, number>();
    for (const word of new Set(words)) {
      const known = new Set(this.near(word).map((near) => near.word));
      if (word === last) for (const longer of this.sortedWords.startingWith(word)) known.add(longer);
      const entries = new Set([...known].flatMap((one) => this.entriesOf(this.byWord, one)));
      for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    }
    const groups: NameEntry[][] = [];
    for (const [entry, count] of shared)
      (groups[2 * count + (entry.words[0]?.startsWith(first) === true ? 1 : 0)] ??= []).push(entry);
    const found: NameEntry[] = [];
    for (const entry of groups.reverse().flat()) {
      if (found.length >= LONGEST_SHORTLIST) break;
      if (wanted(entry)) found.push(entry);
    }
    return found;
  }
}

/** At most `limit` names, one for each entity. */
function firstOfEach(
  entries: Iterable<NameEntry>,
  limit: number,
  wanted: (entry: NameEntry) => boolean = () => true,
): NameEntry[] {
  const found = new Map<string, NameEntry>();
  for (const entry of entries) {
    if (found.size >= limit) break;
    if (!found.has(entry.entity) && wanted(entry)) found.set(entry.entity, entry);
  }
  return [...found.values()];
}

/** Where several names fit, full names shut out mere parts. */
function strongest(entries: readonly NameEntry[]): Pick<NameMatch, 'entities' | 'strength'> {
  const strength = entries.some((entry) => entry.strength === 'name') ? 'name' : 'part';
  const entities = [...new Set(entries.filter((entry) => entry.strength === strength).map((entry) => entry.entity))];
  return { entities: entities.sort(), strength };
}

const digitsOf = (text: string): string => text.replace(/\P{N}/gu, '');

/** Names of four letters and numbers are never taken for one another: another letter makes another name of them. */
const editsIn = (word: string): number => (word.length < 5 || /\p{N}/u.test(word) ? 0 : allowedEdits(word.length));

/** Lays a name over the words so that its word `anchor` stands at `at`; undefined where another word does not fit. */
function align(entry: NameEntry, anchor: string, words: readonly string[], at: number) {
  if (entry.words.join('') === anchor) {
    const edits = editDistance(anchor, words[at] ?? '', editsIn(anchor));
    if (edits > editsIn(anchor)) return undefined;
    return { start: at, length: 1, edits, letters: anchor.length };
  }
  const offset = entry.words.indexOf(anchor);
  const start = at - offset;
  if (offset < 0 || start < 0 || start + entry.words.length > words.length) return undefined;
  let edits = 0;
  for (const [index, word] of entry.words.entries()) {
    const distance = editDistance(word, words[start + index] ?? '', editsIn(word));
    if (distance > editsIn(word)) return undefined;
    edits += distance;
  }
  return { start, length: entry.words.length, edits, letters: entry.words.join('').length };
}
