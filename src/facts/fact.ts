import type { Rows } from './rows.ts';

/**
 * The words of this project's world: fact, slot, entity, predicate, source. Everything a fact base holds once it has been
 * read and checked. All of it is immutable.
 */

/** A BCP 47 language tag, e.g. `id` or `en`. */
export type LanguageCode = string;

/** One text in every language that the fact base gives it in, keyed by language. */
export type Text = Readonly<Record<LanguageCode, string>>;

/** What an entity is, in the coarse sense that "who", "where" and "which country" need. */
export const ENTITY_TYPES = [
  'person',
  'group',
  'organisation',
  'country',
  'city',
  'place',
  'event',
  'document',
  'thing',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Types of entities that do something of their own accord. */
export const DOER_TYPES: readonly EntityType[] = ['person', 'group', 'organisation', 'country'];

/** Types of entities that something can take place in, from narrow to wide. */
export const PLACE_TYPES: readonly EntityType[] = ['place', 'city', 'country'];

/** The reporter's questions, in the order in which an editor fills them in. */
export const SLOTS = ['who', 'did', 'whom', 'when', 'where', 'about', 'why', 'how', 'result', 'how_many'] as const;
export type Slot = (typeof SLOTS)[number];

/**
 * How firmly a fact stands. `stated` carries the speaker who said it; `planned` and `cancelled` things have not happened.
 */
export const STANDINGS = ['reported', 'stated', 'planned', 'cancelled', 'disputed', 'retracted'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What stands in a slot: an entity of the base, or a text that is nobody's name. */
export type Filler = { readonly entity: string } | { readonly text: Text };

/** How precisely a date is known, or was asked for. */
export type Precision = 'day' | 'month' | 'year';

/**
 * A date or an interval as EDTF (ISO 8601-2) writes it, read into days.
 */
export interface FactDate {
  /** As the editor wrote it, e.g. `2025?-04-25`. */
  readonly edtf: string;
  /** First day that it can mean, in days since 1970-01-01 (UTC); -Infinity of `../1945`, which has no beginning. */
  readonly from: number;
  /** Last day that it can mean, inclusive, in days since 1970-01-01 (UTC); Infinity of `2014/..`, which has no end. */
  readonly to: number;
  /**
   * How precisely it is known; of an interval, how precisely the vaguer of its ends is. A decade (`198X`) has no precision
   * of its own: it is a `year` whose days are those of ten years.
   */
  readonly precision: Precision;
  /** True of an interval such as `1955-04-18/1955-04-24`, which is a duration and not one imprecise day. */
  readonly interval: boolean;
  /** Which parts are marked as uncertain (`?`) or approximate (`~`). */
  readonly uncertain: readonly Precision[];
}

/** A number that a fact gives: 29 participating countries, 3 days, 11.4 trillion rupiah. */
export interface Amount {
  /** What is counted or measured, as a noun: "participating countries". */
  readonly of: Text;
  /** The number with its unit, as a member should read it: "29", "11.4 trillion rupiah". */
  readonly is: Text;
}

/** Where in an article or a table a fact rests. */
export interface FactSource {
  /** Slug of the article (its file name), or of the table that a bulk fact comes from. */
  readonly article: string;
  /** Paragraph of the article, from 1; the line of a table, its header being line 1. */
  readonly paragraph: number;
  /** A short passage that the editor has the right to quote. */
  readonly quote?: string;
  /** Of a table's row: what its own column `source` says in a few words. */
  readonly note?: string;
  /** The same, where that is an address. */
  readonly url?: string;
}

/**
 * Who did what to whom, when, where, about what, why, how, and with what result.
 * An attribute of an entity (its rank, what it stands for) is a fact as well: the entity is `who`, the attribute's name is
 * the predicate, the value is `about`.
 */
export interface Fact {
  /** `<article>#<local id>`, unique in the base. */
  readonly id: string;
  readonly who: readonly string[];
  /** Id of a predicate. */
  readonly did: string;
  readonly whom: readonly string[];
  readonly when?: FactDate;
  readonly where: readonly Filler[];
  readonly about: readonly Filler[];
  readonly why: readonly Text[];
  readonly how: readonly Text[];
  readonly result: readonly Text[];
  readonly howMany: readonly Amount[];
  /** The whole fact as one sentence per language; absent where it was never written (an attribute, a table row). */
  readonly says?: Text;
  /** Id of the larger fact whose time, place and people this one inherits where its own slots are empty. */
  readonly partOf?: string;
  readonly standing: Standing;
  /** Entity ids of those who said so, when `standing` is `stated`. */
  readonly speaker: readonly string[];
  readonly source: FactSource;
  /** True of a fact made from an entity's attribute rather than written as a fact of its own. */
  readonly attribute: boolean;
}

/** A person, body, place or thing that facts are about. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The full name to show, per language. */
  readonly names: Text;
  /** Other names by which people call it, per language. */
  readonly aliases: Readonly<Record<LanguageCode, readonly string[]>>;
  /** What kind of thing it is, as a noun phrase: "fighter aircraft", "state-owned company". */
  readonly kind?: Text;
  /** Of an entity that is named after a role: "Harbour Master (Examplia)". */
  readonly office?: Office;
  /** Nobody has said what it is: it was made from a name in a table, and its type is the likeliest. */
  readonly assumed?: boolean;
}

/** What somebody is called after who has no name of his own: a role, and whose it is. */
export interface Office {
  readonly role: Role;
  /** Id of the country or body whose role it is. */
  readonly of: string;
}

/** A role that many have, each for one country or body. */
export interface Role {
  /** As the table writes it: "Harbour Master". */
  readonly name: string;
  /** Its name and further words for it, per language. */
  readonly words: Readonly<Record<LanguageCode, readonly string[]>>;
}

/**
 * What is true of a predicate and of all that are narrower than it. `prospective`: what it is about has not happened with it
 * (hoping, asking, planning). `lasting`: it goes on until something else is told (living or staying somewhere). `goods`: what it
 * is about is goods (selling, sending, stealing). `monetary`: it is done with money, so that "how much" asks for a sum (paying,
 * buying, lending). `leading`: whoever does it is at the head of what it is done to (chairing, governing). `voiced`: whoever
 * does it says or thinks something, and can be cited for it (announcing, believing, hoping). `concluding`: it is what comes of
 * talks (agreeing, signing, deciding). `imposing`: whoever it is done to has to pay (fining, taxing).
 */
export const TRAITS = [
  'prospective',
  'lasting',
  'goods',
  'monetary',
  'leading',
  'voiced',
  'concluding',
  'imposing',
] as const;
export type Trait = (typeof TRAITS)[number];

/**
 * Something that can be done, or that an entity can have (an attribute). The relations between predicates are named after
 * SKOS and OWL.
 */
export interface Predicate {
  readonly id: string;
  /** The article whose own it is; left out where articles share it. */
  readonly article?: string;
  /** A noun for it, for labels and sentences: "visit", "rank". */
  readonly label: Text;
  /** Verbs and nouns that express it, in their basic form; several words make a phrase. */
  readonly words: Readonly<Record<LanguageCode, readonly string[]>>;
  /** Whoever meets is met: `who` and `whom` may be swapped. */
  readonly symmetric: boolean;
  /** The same event seen from the other side: visiting and receiving. */
  readonly converse?: string;
  /** Predicates that this one is a case of: a visit is a meeting. */
  readonly broader: readonly string[];
  /** Of an attribute: what holds of the value holds of the entity too (a room in a building in a city). */
  readonly transitive: boolean;
  readonly traits: readonly Trait[];
}

/** A published report, a table, or another source with numbered paragraphs. */
export interface Article {
  /** File name without its ending; the first half of the ids of its facts. */
  readonly slug: string;
  /** Set where it is a table, whose facts are counted in lines. */
  readonly table?: true;
  readonly publisher: string;
  readonly title?: Text;
  readonly url?: string;
  /** The place that the report was filed from. */
  readonly dateline?: string;
  /** Date of publication, where it is known. */
  readonly date?: FactDate;
  readonly language: LanguageCode;
}

/** A fact base as it was read and checked: plain data, ready to be indexed. */
export interface Knowledge {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly predicates: readonly Predicate[];
  /** Facts of articles, and those made from attributes. */
  readonly facts: readonly Fact[];
  /** Facts of tables; absent where there are none. */
  readonly rows?: Rows;
}
