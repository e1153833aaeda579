/**
 * All facts of a base, by number: those that articles write and those made from attributes first, in the order of their ids,
 * then the rows of tables. What is looked up are lists of numbers; a fact becomes an object when it is looked at.
 */
import type { Range } from './date-order.ts';
import type { Fact, FactDate, Filler } from './fact.ts';
import { FactList } from './fact-list.ts';
import { entityOf, viewOf } from './fact-view.ts';
import type { FactView, OwnWords } from './fact-view.ts';
import { Postings } from './postings.ts';
import { rowFact, rowOf } from './rows.ts';
import type { Rows } from './rows.ts';

/** Rows that are kept as objects: a question looks at the same ones several times. */
const MOST_KEPT = 4096;

const NO_ORDINALS = new Int32Array(0);
const NOTHING: readonly number[] = [];
const NOBODY: readonly string[] = [];
const NO_FILLERS: readonly Filler[] = [];
const NO_KEYS: ReadonlySet<string> = new Set();
const NO_WORDS: OwnWords = { keys: NO_KEYS, leads: NO_KEYS, mentions: NO_KEYS };

/** What the index asks of its surroundings. */
export interface Surroundings {
  readonly wordsOf: (fact: Fact) => OwnWords;
  /** A predicate and everything broader than it. */
  readonly broader: (predicate: string) => ReadonlySet<string>;
  /** Further words by which a fact that is part of nothing can be found. */
  readonly publisherWords: (fact: Fact) => readonly string[];
}

/** Numbers ids in the order in which they are met. */
class Ids {
  readonly #numbers = new Map<string, number>();

  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  find(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  get size(): number {
    return this.#numbers.size;
  }
}

export class FactIndex {
  /** How many facts there are; their numbers run from 0. */
  readonly size: number;
  /** Views of the facts that are no rows. */
  readonly written: readonly FactView[];
  readonly #rows: Rows;
  readonly #around: Surroundings;
  readonly #ordinals: ReadonlyMap<string, number>;
  /** Number of the outermost fact of each written fact's event. */
  readonly #roots: Int32Array;
  readonly #parts = new Map<number, readonly number[]>();
  /** What the texts among the topics of rows say, by the topic's number. */
  readonly #topicWords: ReadonlyMap<number, OwnWords>;
  readonly #entities = new Ids();
  readonly #predicates = new Ids();
  /** All dates, by their first days. */
  readonly #dates: readonly FactDate[];
  /** The latest last day of each date and those before it. */
  readonly #latest: readonly number[];
  readonly #byEntity: Postings;
  readonly #byPredicate: Postings;
  readonly #byDate: Postings;
  readonly #byKey: ReadonlyMap<string, Int32Array>;
  readonly #view = (ordinal: number): FactView => this.viewAt(ordinal);
  #kept = new Map<number, FactView>();
  #keptBefore = new Map<number, FactView>();

  constructor(facts: readonly Fact[], rows: Rows, around: Surroundings) {
    this.#rows = rows;
    this.#around = around;
    const sorted = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.size = sorted.length + rows.length;
    this.#ordinals = new Map(sorted.map(({ id }, ordinal) => [id, ordinal]));
    this.written = this.#views(sorted);
    this.#roots = Int32Array.from(this.written, ({ root }) => this.#ordinals.get(root) ?? 0);
    for (const [root, parts] of grouped(this.#roots)) this.#parts.set(root, parts);
    this.#topicWords = this.#wordsOfTopics();
    this.#byEntity = this.#entityPostings();
    this.#byPredicate = this.#predicatePostings();
    this.#dates = datesOf(this.written, rows);
    this.#latest = latestOf(this.#dates);
    this.#byDate = this.#datePostings();
    this.#byKey = this.#keyPostings();
  }

  #views(sorted: readonly Fact[]): FactView[] {
    const views = new Map<string, FactView>();
    const view = (fact: Fact): FactView => {
      const known = views.get(fact.id);
      if (known !== undefined) return known;
      const ordinal = this.#ordinals.get(fact.partOf ?? '');
      const larger = ordinal === undefined ? undefined : sorted[ordinal];
      const made = viewOf(fact, larger === undefined ? undefined : view(larger), this.#around.wordsOf(fact));
      views.set(fact.id, made);
      return made;
    };
    return sorted.map(view);
  }

  /** The number of a fact by its id. */
  ordinalOf(id: string): number | undefined {
    const written = this.#ordinals.get(id);
    if (written !== undefined) return written;
    const row = rowOf(this.#rows, id);
    return row === undefined ? undefined : row + this.written.length;
  }

  viewAt(ordinal: number): FactView {
    const written = this.written[ordinal];
    if (written !== undefined) return written;
    const known = this.#kept.get(ordinal) ?? this.#keptBefore.get(ordinal);
    const view = known ?? this.#rowView(ordinal - this.written.length);
    if (this.#kept.size >= MOST_KEPT) {
      this.#keptBefore = this.#kept;
      this.#kept = new Map();
    }
    this.#kept.set(ordinal, view);
    return view;
  }

  #rowView(row: number): FactView {
    const fact = rowFact(this.#rows, row);
    return viewOf(fact, undefined, this.#topicWords.get(this.#rows.about[row] ?? 0) ?? NO_WORDS);
  }

  /** Number of the outermost fact of a fact's event. */
  rootOf(ordinal: number): number {
    return this.#roots[ordinal] ?? ordinal;
  }

  /** Numbers of all facts of one event, ascending, by that of its outermost fact. */
  partsOf(root: number): readonly number[] {
    if (root >= this.written.length) return [root];
    return this.#parts.get(root) ?? NOTHING;
  }

  /** True of a row: it is an event by itself. */
  isRow(ordinal: number): boolean {
    return ordinal >= this.written.length;
  }

  /** When it was, as far as it is known. */
  whenAt(ordinal: number): FactDate | undefined {
    const written = this.written[ordinal];
    if (written !== undefined) return written.when;
    return this.#rows.dates[this.#rows.when[ordinal - this.written.length] ?? 0];
  }

  didAt(ordinal: number): string {
    const written = this.written[ordinal];
    if (written !== undefined) return written.fact.did;
    return this.#rows.predicates[this.#rows.did[ordinal - this.written.length] ?? 0] ?? '';
  }

  whoAt(ordinal: number): readonly string[] {
    const written = this.written[ordinal];
    if (written !== undefined) return written.who;
    return this.#rows.parties[this.#rows.who[ordinal - this.written.length] ?? 0] ?? NOBODY;
  }

  whomAt(ordinal: number): readonly string[] {
    const written = this.written[ordinal];
    if (written !== undefined) return written.whom;
    return this.#rows.parties[this.#rows.whom[ordinal - this.written.length] ?? 0] ?? NOBODY;
  }

  whereAt(ordinal: number): readonly Filler[] {
    const written = this.written[ordinal];
    if (written !== undefined) return written.where;
    return this.#rows.places[this.#rows.where[ordinal - this.written.length] ?? 0] ?? NO_FILLERS;
  }

  aboutAt(ordinal: number): readonly Filler[] {
    const written = this.written[ordinal];
    if (written !== undefined) return written.fact.about;
    return this.#rows.topics[this.#rows.about[ordinal - this.written.length] ?? 0] ?? NO_FILLERS;
  }

  speakerAt(ordinal: number): readonly string[] {
    return this.written[ordinal]?.fact.speaker ?? NOBODY;
  }

  /** What is in a row's cells, the same text for rows that have the same in them; its date only on demand. Undefined of no row. */
  cellsAt(ordinal: number, { withDate }: { readonly withDate: boolean }): string | undefined {
    const row = ordinal - this.written.length;
    if (row < 0) return undefined;
    const { who, did, whom, where, about, when, ranges } = this.#rows;
    const table = ranges.findIndex(({ end }) => row < end);
    const cells = `${table} ${who[row] ?? 0} ${did[row] ?? 0} ${whom[row] ?? 0} ${where[row] ?? 0} ${about[row] ?? 0}`;
    return withDate ? `${cells} ${when[row] ?? 0}` : cells;
  }

  /** Facts that have an entity in a slot, in one that they inherit, or in their texts. */
  of(entity: string): FactList {
    const number = this.#entities.find(entity);
    return this.list(number === undefined ? NO_ORDINALS : this.#byEntity.of(number));
  }

  /** Facts whose predicate is this one or a narrower one. */
  that(predicate: string): FactList {
    const number = this.#predicates.find(predicate);
    return this.list(number === undefined ? NO_ORDINALS : this.#byPredicate.of(number));
  }

  /** Facts whose own texts have a key. */
  with(key: string): FactList {
    return this.list(this.#byKey.get(key) ?? NO_ORDINALS);
  }

  /**
   * Facts of the dates of which something holds that lie within some days, the first and the last included, or reach into
   * them; undefined where they are not fewer than `most`.
   */
  dated(holds: (date: FactDate) => boolean, most: number, { from, to }: Range): FactList | undefined {
    const lists: Int32Array[] = [];
    let length = 0;
    for (let at = firstWhere(this.#latest, (day) => day >= from); at < this.#dates.length; at++) {
      const date = this.#dates[at];
      if (date === undefined || date.from > to) break;
      if (date.to < from || !holds(date)) continue;
      const list = this.#byDate.of(at);
      lists.push(list);
      length += list.length;
      if (length >= most) return undefined;
    }
    const all = new Int32Array(length);
    let end = 0;
    for (const list of lists) {
      all.set(list, end);
      end += list.length;
    }
    return this.list(isAscending(all) ? all : all.sort());
  }

  /** Facts by their numbers, which ascend. */
  list(ordinals: Int32Array): FactList {
    return new FactList(ordinals, this.#view);
  }

  #wordsOfTopics(): Map<number, OwnWords> {
    const words = new Map<number, OwnWords>();
    const { about, topics } = this.#rows;
    about.forEach((topic, row) => {
      if (!words.has(topic) && topics[topic]?.some((filler) => 'text' in filler) === true)
        words.set(topic, this.#around.wordsOf(rowFact(this.#rows, row)));
    });
    return words;
  }

  #entityPostings(): Postings {
    const { parties, places, topics, who, whom, where, about } = this.#rows;
    const written = this.written.map(({ entities, mentions }) =>
      [...new Set([...entities, ...mentions])].map((id) => this.#entities.of(id)),
    );
    const numbersOf = (ids: readonly string[]) => ids.map((id) => this.#entities.of(id));
    const inParties = parties.map(numbersOf);
    const standing = (fillers: readonly Filler[]) => fillers.map(entityOf).filter((id) => id !== undefined);
    const inPlaces = places.map((fillers) => numbersOf(standing(fillers)));
    const inTopics = topics.map((fillers, topic) =>
      numbersOf([...new Set([...standing(fillers), ...(this.#topicWords.get(topic)?.mentions ?? [])])]),
    );
    return new Postings(this.#entities.size, (add) => {
      const each = (numbers: readonly number[] | undefined, ordinal: number): void => {
        if (numbers !== undefined) for (const number of numbers) add(number, ordinal);
      };
      written.forEach(each);
      for (let row = 0; row < who.length; row++) {
        const ordinal = written.length + row;
        each(inParties[who[row] ?? 0], ordinal);
        each(inParties[whom[row] ?? 0], ordinal);
        each(inPlaces[where[row] ?? 0], ordinal);
        each(inTopics[about[row] ?? 0], ordinal);
      }
    });
  }

  #predicatePostings(): Postings {
    const numbersOf = (did: string) => [...this.#around.broader(did)].map((id) => this.#predicates.of(id));
    const written = this.written.map(({ fact }) => numbersOf(fact.did));
    const { did, predicates } = this.#rows;
    const inRows = predicates.map((id) => (id === '' ? [] : numbersOf(id)));
    return new Postings(this.#predicates.size, (add) => {
      written.forEach((numbers, ordinal) => {
        for (const number of numbers) add(number, ordinal);
      });
      did.forEach((predicate, row) => {
        for (const number of inRows[predicate] ?? []) add(number, written.length + row);
      });
    });
  }

  #datePostings(): Postings {
    const numbers = new Map(this.#dates.map((date, number) => [date, number]));
    const numberOf = (date: FactDate | undefined): number => (date === undefined ? -1 : (numbers.get(date) ?? -1));
    const written = this.written.map(({ when }) => numberOf(when));
    const inRows = this.#rows.dates.map(numberOf);
    return new Postings(this.#dates.length, (add) => {
      written.forEach((number, ordinal) => {
        if (number >= 0) add(number, ordinal);
      });
      this.#rows.when.forEach((date, row) => {
        const number = inRows[date] ?? -1;
        if (number >= 0) add(number, written.length + row);
      });
    });
  }

  #keyPostings(): Map<string, Int32Array> {
    const lists = new Map<string, number[]>();
    const add = (key: string, ordinal: number): void => {
      const known = lists.get(key);
      if (known === undefined) lists.set(key, [ordinal]);
      else if (known.at(-1) !== ordinal) known.push(ordinal);
    };
    this.written.forEach(({ fact, keys, parent }, ordinal) => {
      for (const key of keys) add(key, ordinal);
      if (parent === undefined && !fact.attribute)
        for (const word of this.#around.publisherWords(fact)) add(word, ordinal);
    });
    this.#rows.about.forEach((topic, row) => {
      for (const key of this.#topicWords.get(topic)?.keys ?? []) add(key, this.written.length + row);
    });
    return new Map([...lists].map(([key, list]) => [key, Int32Array.from(list)]));
  }
}

/** The dates of facts, each once, by their first days. */
function datesOf(written: readonly FactView[], rows: Rows): FactDate[] {
  const dates = new Set([...written.map(({ when }) => when), ...rows.dates].filter((date) => date !== undefined));
  // Days that are infinitely far away are not subtracted: that would be no number.
  return [...dates].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}

function latestOf(dates: readonly FactDate[]): number[] {
  let latest = -Infinity;
  return dates.map(({ to }) => (latest = Math.max(latest, to)));
}

/** The first place in a list from which on something holds of all that stand there; the list's length where there is none. */
function firstWhere(list: readonly number[], holds: (number: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isAscending(numbers: Int32Array): boolean {
  for (let at = 1; at < numbers.length; at++) if ((numbers[at - 1] ?? 0) > (numbers[at] ?? 0)) return false;
  return true;
}

/** Places in a list by what stands there. */
function grouped(values: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  values.forEach((value, at) => {
    const known = groups.get(value);
    if (known === undefined) groups.set(value, [at]);
    else known.push(at);
  });
  return groups;
}
