/** Works out what leads to the facts of a base: everything that a `FactIndex` serves from, as plain data. */
import type { Fact, FactDate, Filler } from './fact.ts';
import { entityOf } from './fact-view.ts';
import type { FactView, OwnWords } from './fact-view.ts';
import { GrowingLists } from './keyed-lists.ts';
import type { KeyedListsData } from './keyed-lists.ts';
import { postingsOf } from './postings.ts';
import type { PostingsData } from './postings.ts';
import { rowFact } from './rows.ts';
import type { Rows } from './rows.ts';
import { stringSetsOf } from './string-sets.ts';
import type { StringSetsData } from './string-sets.ts';
import { byNumber, numbersOf, viewsOf } from './written-facts.ts';

/** What the index asks of its surroundings. */
export interface Surroundings {
  readonly wordsOf: (fact: Fact) => OwnWords;
  /** A predicate and everything broader than it. */
  readonly broader: (predicate: string) => ReadonlySet<string>;
  /** Further words by which a fact that is part of nothing can be found. */
  readonly publisherWords: (fact: Fact) => readonly string[];
}

export interface FactIndexData {
  /** What the facts' own texts say: of the written ones by their numbers, then of the topics in `topics`. */
  readonly words: { readonly [Kind in keyof OwnWords]: StringSetsData };
  /** Numbers of the rows' topics that have texts, ascending. */
  readonly topics: Int32Array;
  /** Ids, whose places are the numbers that `byEntity` goes by. */
  readonly entities: readonly string[];
  readonly byEntity: PostingsData;
  readonly predicates: readonly string[];
  readonly byPredicate: PostingsData;
  /**
   * Numbers that `byDate` goes by, of each written fact and of each of the rows' dates: the dates are numbered by their first
   * days. -1 where there is no date.
   */
  readonly writtenDates: Int32Array;
  readonly rowDates: Int32Array;
  readonly byDate: PostingsData;
  readonly byKey: KeyedListsData;
}

/** Numbers things in the order in which they are met. */
class Numbers<T> {
  readonly #numbers = new Map<T, number>();

  of = (thing: T): number => {
    const number = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, number);
    return number;
  };

  get size(): number {
    return this.#numbers.size;
  }

  all(): T[] {
    return [...this.#numbers.keys()];
  }
}

export function factIndexData(facts: readonly Fact[], rows: Rows, around: Surroundings): FactIndexData {
  const sorted = byNumber(facts);
  const own = sorted.map(around.wordsOf);
  const written = viewsOf(sorted, numbersOf(sorted), (ordinal) => own[ordinal] ?? NO_WORDS);
  const firstRows = firstOfTopics(rows);
  const topics = Int32Array.from(firstRows.keys()).sort();
  const ofTopics = Array.from(topics, (topic) => around.wordsOf(rowFact(rows, firstRows.get(topic) ?? 0)));
  const wordsOfTopic = new Map(ofTopics.map((words, at) => [topics[at] ?? 0, words]));
  const all = [...own, ...ofTopics];
  return {
    words: {
      keys: stringSetsOf(all.map(({ keys }) => keys)),
      leads: stringSetsOf(all.map(({ leads }) => leads)),
      mentions: stringSetsOf(all.map(({ mentions }) => mentions)),
    },
    topics,
    ...entityPostings(written, rows, wordsOfTopic),
    ...predicatePostings(written, rows, around.broader),
    ...datePostings(written, rows),
    byKey: keyLists(written, rows, wordsOfTopic, around.publisherWords),
  };
}

const NO_KEYS: ReadonlySet<string> = new Set();
export const NO_WORDS: OwnWords = { keys: NO_KEYS, leads: NO_KEYS, mentions: NO_KEYS };

/** A row of each topic that has a text in it, by the topic's number. */
function firstOfTopics({ about, topics }: Rows): Map<number, number> {
  const first = new Map<number, number>();
  about.forEach((topic, row) => {
    if (!first.has(topic) && topics[topic]?.some((filler) => 'text' in filler) === true) first.set(topic, row);
  });
  return first;
}

function entityPostings(written: readonly FactView[], rows: Rows, wordsOfTopic: ReadonlyMap<number, OwnWords>) {
  const { parties, places, topics, who, whom, where, about } = rows;
  const ids = new Numbers<string>();
  const inWritten = written.map(({ entities, mentions }) => [...new Set([...entities, ...mentions])].map(ids.of));
  const inParties = parties.map((party) => party.map(ids.of));
  const standing = (fillers: readonly Filler[]) => fillers.map(entityOf).filter((id) => id !== undefined);
  const inPlaces = places.map((fillers) => standing(fillers).map(ids.of));
  const inTopics = topics.map((fillers, topic) =>
    [...new Set([...standing(fillers), ...(wordsOfTopic.get(topic)?.mentions ?? [])])].map(ids.of),
  );
  const byEntity = postingsOf(ids.size, (add) => {
    const each = (numbers: readonly number[] | undefined, ordinal: number): void => {
      if (numbers !== undefined) for (const number of numbers) add(number, ordinal);
    };
    inWritten.forEach(each);
    for (let row = 0; row < rows.length; row++) {
      const ordinal = written.length + row;
      each(inParties[who[row] ?? 0], ordinal);
      each(inParties[whom[row] ?? 0], ordinal);
      each(inPlaces[where[row] ?? 0], ordinal);
      each(inTopics[about[row] ?? 0], ordinal);
    }
  });
  return { entities: ids.all(), byEntity };
}

function predicatePostings(
  written: readonly FactView[],
  { did, predicates }: Rows,
  broader: (predicate: string) => ReadonlySet<string>,
) {
  const ids = new Numbers<string>();
  const inWritten = written.map(({ fact }) => [...broader(fact.did)].map(ids.of));
  const inRows = predicates.map((id) => (id === '' ? [] : [...broader(id)].map(ids.of)));
  const byPredicate = postingsOf(ids.size, (add) => {
    inWritten.forEach((numbers, ordinal) => {
      for (const number of numbers) add(number, ordinal);
    });
    did.forEach((predicate, row) => {
      for (const number of inRows[predicate] ?? []) add(number, written.length + row);
    });
  });
  return { predicates: ids.all(), byPredicate };
}

function datePostings(written: readonly FactView[], { dates, when }: Rows) {
  const all = datesOf(written, dates);
  const numbers = new Map(all.map((date, number) => [date, number]));
  const numberOf = (date: FactDate | undefined): number => (date === undefined ? -1 : (numbers.get(date) ?? -1));
  const writtenDates = Int32Array.from(written, (view) => numberOf(view.when));
  const rowDates = Int32Array.from(dates, numberOf);
  const byDate = postingsOf(all.length, (add) => {
    const each = (number: number, ordinal: number): void => {
      if (number >= 0) add(number, ordinal);
    };
    writtenDates.forEach(each);
    when.forEach((date, row) => {
      each(rowDates[date] ?? -1, written.length + row);
    });
  });
  return { writtenDates, rowDates, byDate };
}

/** The dates of facts, each once, by their first days. */
function datesOf(written: readonly FactView[], ofRows: Rows['dates']): FactDate[] {
  const dates = new Set([...written.map(({ when }) => when), ...ofRows].filter((date) => date !== undefined));
  // Days that are infinitely far away are not subtracted: that would be no number.
  return [...dates].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}

function keyLists(
  written: readonly FactView[],
  { about }: Rows,
  wordsOfTopic: ReadonlyMap<number, OwnWords>,
  publisherWords: Surroundings['publisherWords'],
): KeyedListsData {
  const lists = new GrowingLists();
  written.forEach(({ fact, keys, parent }, ordinal) => {
    for (const key of keys) lists.add(key, ordinal);
    if (parent === undefined && !fact.attribute) for (const word of publisherWords(fact)) lists.add(word, ordinal);
  });
  about.forEach((topic, row) => {
    for (const key of wordsOfTopic.get(topic)?.keys ?? []) lists.add(key, written.length + row);
  });
  return lists.done();
}
