/**
 * All facts of a base, by number: those that articles write and those made from attributes first, in the order of their ids,
 * then the rows of tables. What is looked up are lists of numbers; a fact becomes an object when it is looked at.
 */
import type { Range } from './date-order.ts';
import { DatedFacts } from './dated-facts.ts';
import type { Fact, FactDate, Filler } from './fact.ts';
import { NO_WORDS } from './fact-index-data.ts';
import type { FactIndexData } from './fact-index-data.ts';
import { FactList } from './fact-list.ts';
import { viewOf } from './fact-view.ts';
import type { FactView, OwnWords } from './fact-view.ts';
import { KeyedLists } from './keyed-lists.ts';
import { Postings } from './postings.ts';
import { rowFact, rowOf } from './rows.ts';
import type { Rows } from './rows.ts';
import { StringSets } from './string-sets.ts';
import { byNumber, numbersOf, viewsOf } from './written-facts.ts';

/** Rows that are kept as objects: a question looks at the same ones several times. */
const MOST_KEPT = 4096;

const NO_ORDINALS = new Int32Array(0);
const NOTHING: readonly number[] = [];
const NOBODY: readonly string[] = [];
const NO_FILLERS: readonly Filler[] = [];

/** Places of texts in a list. */
const placesIn = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map(texts.map((text, place) => [text, place]));

export class FactIndex {
  /** How many facts there are; their numbers run from 0. */
  readonly size: number;
  /** Views of the facts that are no rows. */
  readonly written: readonly FactView[];
  readonly #rows: Rows;
  readonly #ordinals: ReadonlyMap<string, number>;
  /** Number of the outermost fact of each written fact's event. */
  readonly #roots: Int32Array;
  readonly #parts: ReadonlyMap<number, readonly number[]>;
  /** What the facts' own texts say; those of topics stand behind those of written facts, by their place in `#topics`. */
  readonly #words: { readonly [Kind in keyof OwnWords]: StringSets };
  readonly #topics: ReadonlyMap<number, number>;
  readonly #entities: ReadonlyMap<string, number>;
  readonly #predicates: ReadonlyMap<string, number>;
  readonly #dates: DatedFacts;
  readonly #byEntity: Postings;
  readonly #byPredicate: Postings;
  readonly #byKey: KeyedLists;
  readonly #view = (ordinal: number): FactView => this.viewAt(ordinal);
  #kept = new Map<number, FactView>();
  #keptBefore = new Map<number, FactView>();

  /** `data` is what `factIndexData` works out of the same facts and rows. */
  constructor(facts: readonly Fact[], rows: Rows, data: FactIndexData) {
    this.#rows = rows;
    const { keys, leads, mentions } = data.words;
    this.#words = { keys: new StringSets(keys), leads: new StringSets(leads), mentions: new StringSets(mentions) };
    const sorted = byNumber(facts);
    this.size = sorted.length + rows.length;
    this.#ordinals = numbersOf(sorted);
    this.written = viewsOf(sorted, this.#ordinals, (ordinal) => this.#wordsAt(ordinal));
    this.#roots = Int32Array.from(this.written, ({ root }) => this.#ordinals.get(root) ?? 0);
    this.#parts = grouped(this.#roots);
    this.#topics = new Map(Array.from(data.topics, (topic, place) => [topic, sorted.length + place]));
    this.#entities = placesIn(data.entities);
    this.#predicates = placesIn(data.predicates);
    this.#dates = new DatedFacts(this.written, rows, data);
    this.#byEntity = new Postings(data.byEntity);
    this.#byPredicate = new Postings(data.byPredicate);
    this.#byKey = new KeyedLists(data.byKey);
  }

  #wordsAt(set: number): OwnWords {
    const { keys, leads, mentions } = this.#words;
    return { keys: keys.of(set), leads: leads.of(set), mentions: mentions.of(set) };
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
    const topic = this.#topics.get(this.#rows.about[row] ?? 0);
    return viewOf(fact, undefined, topic === undefined ? NO_WORDS : this.#wordsAt(topic));
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
    const number = this.#entities.get(entity);
    return this.list(number === undefined ? NO_ORDINALS : this.#byEntity.of(number));
  }

  /** Facts whose predicate is this one or a narrower one. */
  that(predicate: string): FactList {
    const number = this.#predicates.get(predicate);
    return this.list(number === undefined ? NO_ORDINALS : this.#byPredicate.of(number));
  }

  /** Facts whose own texts have a key. */
  with(key: string): FactList {
    return this.list(this.#byKey.of(key));
  }

  /**
   * Facts of the dates of which something holds that lie within some days, the first and the last included, or reach into
   * them; undefined where they are not fewer than `most`.
   */
  dated(holds: (date: FactDate) => boolean, most: number, within: Range): FactList | undefined {
    const dated = this.#dates.find(holds, most, within);
    return dated === undefined ? undefined : this.list(dated);
  }

  /** Facts by their numbers, which ascend. */
  list(ordinals: Int32Array): FactList {
    return new FactList(ordinals, this.#view);
  }
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
