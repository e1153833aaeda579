/** Names and aliases of all entities, found exactly, by a part, or almost spelled right. */
import Fuse from 'fuse.js';
import type { Entity } from './fact.ts';
import { allowedEdits, editDistance, FuzzyIndex } from './fuzzy-index.ts';
import { hasOffice, isTitle } from './titles.ts';
import { SortedWords } from './sorted-words.ts';
import { remembered } from './remembered.ts';
import type { TextAnalyser } from './text-analyser.ts';
import { tokenise, wordsOf } from './tokens.ts';

/** One way of calling one entity. */
export interface NameEntry {
  readonly entity: string;
  /** The name as an editor wrote it. */
  readonly text: string;
  /** Folded words. */
  readonly words: readonly string[];
  /** `part` is derived (a surname alone, a title): several entities may share one. */
  readonly strength: 'name' | 'part';
}

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

/** Name words that say nothing alone. */
const SHORTEST_PART = 3;
/** With fewer letters, another letter makes another name. */
const SHORTEST_WHOLE = 5;
const LONGEST_SHORTLIST = 400;
/** Nobody is called by two words out of more than these. */
const MOST_PAIRED = 8;

export class NameIndex {
  private readonly exact = new Map<string, NameEntry[]>();
  private readonly byWord = new Map<string, NameEntry[]>();
  /** The words of all names. */
  readonly nameWords: FuzzyIndex;
  /** The same, for those that begin in some way. */
  private readonly sortedWords: SortedWords;

  /** Names without the spaces between their words; parts of names are not among them. */
  private readonly whole = new Map<string, NameEntry[]>();
  private readonly fuzzyWhole = new FuzzyIndex({ [Symbol.iterator]: () => this.whole.keys() });
  private readonly analyser: TextAnalyser;
  private readonly entries: NameEntry[] = [];
  /** Words of the longest name that starts with a word. */
  private readonly reach = new Map<string, number>();

  constructor(entities: readonly Entity[], titles: ReadonlyMap<string, readonly string[]>, analyser: TextAnalyser) {
    this.analyser = analyser;
    for (const entity of entities) {
      const own = new Set([...Object.values(entity.names), ...Object.values(entity.aliases).flat()]);
      for (const text of own) this.add({ entity: entity.id, text, words: wordsOf(text), strength: 'name' });
      for (const title of titles.get(entity.id) ?? [])
        this.add({ entity: entity.id, text: title, words: wordsOf(title), strength: 'part' });
      // A harbour master of Examplia is called neither Harbour nor Examplia.
      if (entity.type === 'person' && entity.office === undefined) this.addParts(entity);
    }
    this.sortedWords = new SortedWords({ [Symbol.iterator]: () => this.byWord.keys() });
    this.nameWords = new FuzzyIndex({ [Symbol.iterator]: () => this.byWord.keys() });
  }

  /** The words of a person's name alone and two by two, so that a surname (with its particles) or "first last" is enough. */
  private addParts(entity: Entity): void {
    for (const [language, text] of Object.entries(entity.names)) {
      if (isTitle(text, language, this.analyser)) continue;
      const tokens = tokenise(text);
      // "Defence Attaché of Examplia" is an office and not somebody called Defence; "Examplian Forces" may be a person or not.
      const ordinary = (word: string) =>
        (entity.assumed === true || hasOffice(text, language, this.analyser)) && this.analyser.isWord(word, language);
      const words = tokens.filter(({ word, capital }) => capital && !ordinary(word)).map(({ word }) => word);
      if (words.length < 2) continue;
      const parts = new Set<string>(words.filter((word) => word.length >= SHORTEST_PART));
      // A surname with its particles: "van Dale", "di Sole"; "in Examplia" after "Ambassador" is none.
      const isNamesOnly = tokens.every(({ word, capital }) =>
        capital ? !this.analyser.isWord(word, language) : word.length <= SHORTEST_PART,
      );
      tokens.forEach(({ capital }, at) => {
        if (isNamesOnly && at > 0 && !capital)
          parts.add(
            tokens
              .slice(at)
              .map(({ word }) => word)
              .join(' '),
          );
      });
      for (let from = 0; from < words.length && words.length <= MOST_PAIRED; from++)
        for (let to = from + 1; to < words.length; to++) parts.add(`${words[from] ?? ''} ${words[to] ?? ''}`);
      for (const part of parts) this.add({ entity: entity.id, text: part, words: part.split(' '), strength: 'part' });
    }
  }

  private add(entry: NameEntry): void {
    if (entry.words.length === 0) return;
    const spellings = [entry.words, entry.words.map((word) => this.modern(word))];
    for (const words of spellings) {
      const key = words.join(' ');
      const first = words[0] ?? '';
      this.reach.set(first, Math.max(this.reach.get(first) ?? 0, words.length));
      const known = this.exact.get(key);
      if (known === undefined) this.exact.set(key, [entry]);
      // All names of an entity are added one after the other.
      else if (known.at(-1)?.entity !== entry.entity) known.push(entry);
      else continue;
      for (const word of new Set([...words, ...(words.length > 1 && words.length < 4 ? [words.join('')] : [])])) {
        const sharing = this.byWord.get(word);
        if (sharing === undefined) this.byWord.set(word, [entry]);
        // A name is added once for each of its spellings, one after the other.
        else if (sharing.at(-1) !== entry) sharing.push(entry);
      }
    }
    this.entries.push(entry);
    const whole = entry.words.join('');
    if (entry.strength !== 'name') return;
    const same = this.whole.get(whole);
    if (same === undefined) this.whole.set(whole, [entry]);
    else same.push(entry);
  }

  /** True of a word that stands in a name, letter for letter. */
  hasWord(word: string): boolean {
    return this.byWord.has(word);
  }

  /** The name that a text consists of, letter for letter or but for one letter, where it has enough of them. */
  wholly(words: readonly string[]): NameMatch | undefined {
    const text = words.join('');
    const letters = text.replace(/\P{L}/gu, '').length;
    const same = this.whole.get(text) ?? [];
    const near = letters < SHORTEST_WHOLE || same.length > 0 ? [] : this.fuzzyWhole.near(text, 1);
    const digits = digitsOf(text);
    const meant = near.flatMap(({ word }) => (digitsOf(word) === digits ? (this.whole.get(word) ?? []) : []));
    const [first, ...others] = [...same, ...meant];
    if (first === undefined) return undefined;
    const closeness = same.length > 0 ? 1 : 1 - 1 / letters;
    return { ...strongest([first, ...others]), length: words.length, closeness, words: first.words };
  }

  /** Entities that this word alone, or one that is a letter from it, can name. */
  sharing(word: string): string[] {
    const near = this.nameWords.near(word, 1).flatMap((one) => this.exact.get(one.word) ?? []);
    return [...new Set(near.map(({ entity }) => entity))].sort();
  }

  /** How many edits lie between a word and the nearest word of a name; undefined where none is near. */
  nearestWord(word: string): number | undefined {
    return this.nameWords.near(word)[0]?.distance;
  }

  /** The longest name that starts at `at` and ends before `end`; each place offers the forms in which its word may be read. */
  exactAt(sentence: readonly (readonly string[])[], at: number, end = sentence.length): NameMatch | undefined {
    const forms = sentence[at];
    if (forms === undefined || at >= end) return undefined;
    let reach = 0;
    for (const form of forms) reach = Math.max(reach, this.reach.get(form) ?? this.reach.get(this.modern(form)) ?? 0);
    for (let length = Math.min(reach, end - at); length > 0; length--) {
      let heads = '';
      let modernHeads = '';
      for (let place = at; place < at + length - 1; place++) {
        const head = sentence[place]?.[0] ?? '';
        heads += `${head} `;
        modernHeads += `${this.modern(head)} `;
      }
      for (const last of sentence[at + length - 1] ?? []) {
        const found = this.exact.get(heads + last) ?? this.exact.get(modernHeads + this.modern(last));
        if (found === undefined) continue;
        const words = [...sentence.slice(at, at + length - 1).map(([first = '']) => first), last];
        return { ...strongest(found), length, closeness: 1, words };
      }
    }
    const [first = '', second = ''] = [forms[0], at + 1 < end ? sentence[at + 1]?.[0] : ''];
    const joined = first === '' || second === '' ? undefined : this.exact.get(first + second);
    return joined === undefined
      ? undefined
      : { ...strongest(joined), length: 2, closeness: 1, words: [first, second], joined: true };
  }

  /** A word of a name in today's spelling; remembered, since texts repeat their words. */
  private readonly modern = remembered((word) => this.analyser.nameForms(word)[0] ?? word);

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
    for (const near of this.nameWords.near(word)) {
      for (const entry of this.byWord.get(near.word) ?? []) {
        if (shortlist.length >= LONGEST_SHORTLIST) break;
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
    if (words.length === 0) return firstOfEach(this.entries, limit, isWanted);
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

  /** Names that have words like these in them, or one that begins like the last; most words first, then those that begin so. */
  private sharingWords(words: readonly string[], wanted: (entry: NameEntry) => boolean): NameEntry[] {
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const shared = new Map<NameEntry, number>();
    for (const word of new Set(words)) {
      const known = new Set(this.nameWords.near(word).map((near) => near.word));
      if (word === last) for (const longer of this.sortedWords.startingWith(word)) known.add(longer);
      const entries = new Set([...known].flatMap((one) => this.byWord.get(one) ?? []));
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
