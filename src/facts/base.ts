import { broaderOf, surveyOf } from './base-index.ts';
import type { BaseIndex } from './base-index.ts';
import type { Range } from './date-order.ts';
import { EntityKeys } from './entity-keys.ts';
import type {
  Article,
  Entity,
  Fact,
  FactDate,
  Filler,
  Knowledge,
  LanguageCode,
  Predicate,
  Text,
  Trait,
} from './fact.ts';
import { FactIndex } from './fact-index.ts';
import type { FactList } from './fact-list.ts';
import { entityOf } from './fact-view.ts';
import type { FactView } from './fact-view.ts';
import { FuzzyIndex } from './fuzzy-index.ts';
import { NameIndex } from './names.ts';
import type { PhraseTable } from './phrase-table.ts';
import { Relations } from './relations.ts';
import { RoleNames } from './role-names.ts';
import { NO_ROWS } from './rows.ts';
import type { TextAnalyser } from './text-analyser.ts';
import type { Steps } from './steps.ts';
import { TextKeys } from './text-keys.ts';
import { hasOffice, isTitle } from './titles.ts';
import { wordsOf } from './tokens.ts';
import { WELL_KNOWN } from './well-known.ts';

export { textsOf } from './fact-view.ts';
export type { FactView } from './fact-view.ts';
export { isJourney, JOURNEYS, WELL_KNOWN } from './well-known.ts';

/**
 * An immutable snapshot of all facts, with the indexes that questions need. Build one with `createBase`; a reload builds a
 * new one and leaves this one as it is.
 */
export interface FactBase {
  readonly knowledge: Knowledge;
  /** All facts by number, and what leads to them. */
  readonly index: FactIndex;
  fact(id: string): Fact | undefined;
  entity(id: string): Entity | undefined;
  predicate(id: string): Predicate | undefined;
  article(slug: string): Article | undefined;
  readonly names: NameIndex;
  /** Those who are called after a role and whose it is. */
  readonly roles: RoleNames;
  /** Verbs and nouns of all predicates, per language. */
  readonly predicateWords: ReadonlyMap<LanguageCode, PhraseTable<string>>;
  /** Words of the facts' texts and forms of the predicates' words, for spelling correction. */
  readonly vocabulary: FuzzyIndex;
  hasWord(word: string): boolean;
  /** True of a form of a predicate's word that no text has: only rules know it. */
  isMadeForm(word: string): boolean;
  view(id: string): FactView | undefined;
  /** Facts that have this entity in a slot, or in a slot that they inherit. */
  factsOf(entity: string): FactList;
  /** Facts whose own texts have this key. */
  factsWith(key: string): FactList;
  /** Facts whose predicate is this one or a narrower one. */
  factsThat(predicate: string): FactList;
  /**
   * Facts of the dates of which something holds, and which reach into these days; of none that has no date; undefined where
   * they are not fewer than `most`.
   */
  factsDated(holds: (date: FactDate) => boolean, most: number, within: Range): FactList | undefined;
  /** Facts of what is planned. */
  factsPlanned(): FactList;
  /** Every fact, one after the other; those of tables come last. Meant for the first few. */
  everyFact(): Iterable<FactView>;
  /** A fact that an article or a table tells of, and no attribute. */
  firstOf(article: string): FactView | undefined;
  /** Index keys of any text of the base, per word and phrase. */
  keysIn(text: Text): ReadonlySet<string>;
  /** Index keys of an entity's names, kind and attributes. */
  keysOf(entity: string): ReadonlySet<string>;
  /** Index keys of what an entity is: its kind; of a person also the offices. */
  kindKeysOf(entity: string): ReadonlySet<string>;
  /** Index keys of a person's offices and ranks. */
  officeKeysOf(entity: string): ReadonlySet<string>;
  /** Index keys of an entity's names. */
  nameKeysOf(entity: string): ReadonlySet<string>;
  /** Entities among whose keys this one is. */
  entitiesWith(key: string): readonly string[];
  /**
   * Entities that an entity's attributes lead to (its country, its ministry, the city it lies in), and from there over
   * whatever distance transitive attributes reach; of a person no relatives.
   */
  relatedTo(entity: string): ReadonlySet<string>;
  /** Entities whose attributes lead to this one, itself included: a ministry's officials, a city's rooms. */
  relatedFrom(entity: string): readonly string[];
  /** True of what an article is about on the whole, so that its facts need not name it each time. */
  isTopicOf(entity: string, article: string): boolean;
  /** True of a place in which things that an article tells of happened. */
  isSettingOf(entity: string, article: string): boolean;
  /** All facts of one event: those that have this outermost fact, itself included. */
  factsUnder(root: string): FactList;
  /** A predicate and everything broader than it. */
  broader(predicate: string): ReadonlySet<string>;
  /** True of a predicate that has a trait itself or by one that is broader. */
  hasTrait(predicate: string, trait: Trait): boolean;
  /** What articles' own predicates count as cases of though their authors do not say so; see `impliedBroader`. */
  readonly implied: ReadonlyMap<string, readonly string[]>;
  /** True of what somebody has as a rank: a colonelcy. */
  isRank(entity: string): boolean;
  /** True of a folded word of a publisher's name. */
  isPublisher(word: string): boolean;
  /** True of an entity that is known by a name of its own and not by an office or a description alone. */
  hasProperName(entity: string): boolean;
  /** True of a predicate that entities have as an attribute: rank, position, what it stands for. */
  isAttribute(predicate: string): boolean;
  /** Attribute facts of an entity. */
  attributesOf(entity: string): readonly Fact[];
}

/** What this share of an article's facts name, and at least so many of them, is what the article is about. */
const TOPIC_SHARE = 0.25;
const LEAST_TOPIC_FACTS = 3;

/**
 * The base over checked knowledge and the index of it: `indexOf` works one out, a snapshot brings one along.
 */
export function* createBase(knowledge: Knowledge, data: BaseIndex, analyser: TextAnalyser): Steps<FactBase> {
  const { entities, predicates, articles, own, isAttribute } = surveyOf(knowledge);
  const relations = new Relations(knowledge.entities, predicates, own);
  yield;
  const texts = TextKeys.from(data.texts, analyser);
  yield;
  const implied = new Map(data.implied);
  const broader = broaderOf(predicates, implied);
  const keys = new EntityKeys(entities, own, texts, data.entityKeys);
  const rows = knowledge.rows ?? NO_ROWS;
  yield;
  const index = new FactIndex(knowledge.facts, rows, data.facts);
  yield;
  const names = new NameIndex(data.names, analyser);
  yield;
  const roles = new RoleNames(knowledge.entities, data.roleNames, analyser);
  yield;
  const { topics, settings } = frequent(index.written, (id) => relations.of(id));
  const ranks = new Set(
    knowledge.facts
      .filter(({ attribute }) => attribute)
      .flatMap(({ did, about }) => (did === WELL_KNOWN.rank ? about.map(entityOf) : [])),
  );
  const publishers = new Set(knowledge.articles.flatMap(({ publisher }) => wordsOf(publisher)));
  const planned = Int32Array.from(index.written.flatMap(({ fact }, at) => (fact.standing === 'planned' ? [at] : [])));
  const textKeys = new WeakMap<Text, ReadonlySet<string>>();
  const viewOf = (id: string): FactView | undefined => {
    const ordinal = index.ordinalOf(id);
    return ordinal === undefined ? undefined : index.viewAt(ordinal);
  };
  return {
    knowledge,
    index,
    fact: (id) => viewOf(id)?.fact,
    entity: (id) => entities.get(id),
    predicate: (id) => predicates.get(id),
    article: (slug) => articles.get(slug),
    names,
    roles,
    predicateWords: texts.predicateWords,
    vocabulary: new FuzzyIndex(texts.vocabulary),
    hasWord: (word) => texts.vocabulary.has(word),
    isMadeForm: (word) => texts.made.has(word),
    view: viewOf,
    factsOf: (entity) => index.of(entity),
    factsWith: (key) => index.with(key),
    factsThat: (predicate) => index.that(predicate),
    factsDated: (holds, most, within) => index.dated(holds, most, within),
    factsPlanned: () => index.list(planned),
    *everyFact() {
      for (const { id } of knowledge.facts) {
        const view = viewOf(id);
        if (view !== undefined) yield view;
      }
      for (let ordinal = index.written.length; ordinal < index.size; ordinal++) yield index.viewAt(ordinal);
    },
    firstOf: (article) => {
      const fact = knowledge.facts.find(({ source, attribute }) => source.article === article && !attribute);
      if (fact !== undefined) return viewOf(fact.id);
      const range = rows.ranges.find(({ table, start, end }) => table === article && end > start);
      return range === undefined ? undefined : index.viewAt(index.written.length + range.start);
    },
    keysIn: (text) => {
      const known = textKeys.get(text) ?? texts.of([text]);
      textKeys.set(text, known);
      return known;
    },
    keysOf: (entity) => keys.of(entity).all,
    kindKeysOf: (entity) => keys.of(entity).kinds,
    officeKeysOf: (entity) => keys.of(entity).offices,
    nameKeysOf: (entity) => keys.of(entity).names,
    entitiesWith: (key) => keys.with(key),
    relatedTo: (entity) => relations.of(entity),
    relatedFrom: (entity) => relations.from(entity),
    isTopicOf: (entity, article) => topics.get(article)?.has(entity) === true,
    isSettingOf: (entity, article) => settings.get(article)?.has(entity) === true,
    factsUnder: (root) => index.list(Int32Array.from(index.partsOf(index.ordinalOf(root) ?? -1))),
    broader,
    hasTrait: (predicate, trait) => {
      for (const id of broader(predicate)) if (predicates.get(id)?.traits.includes(trait) === true) return true;
      return false;
    },
    implied,
    isRank: (entity) => ranks.has(entity),
    isPublisher: (word) => publishers.has(word),
    hasProperName: (id) =>
      Object.entries(entities.get(id)?.names ?? {}).every(
        ([language, name]) => !isTitle(name, language, analyser) && !hasOffice(name, language, analyser),
      ),
    isAttribute,
    attributesOf: own,
  };
}

/** What articles are about, and where what they tell of happened. */
function frequent(written: readonly FactView[], relatedTo: (entity: string) => ReadonlySet<string>) {
  const topics = new Map<string, ReadonlySet<string>>();
  const settings = new Map<string, ReadonlySet<string>>();
  const told = new Map<string, FactView[]>();
  for (const view of written) {
    if (view.fact.attribute) continue;
    const known = told.get(view.fact.source.article);
    if (known === undefined) told.set(view.fact.source.article, [view]);
    else known.push(view);
  }
  for (const [article, views] of told) {
    topics.set(article, frequentIn(views));
    const places = views.flatMap(({ where }) =>
      where.map((place: Filler) => entityOf(place)).filter((id) => id !== undefined),
    );
    settings.set(article, new Set(places.flatMap((id) => [id, ...relatedTo(id)])));
  }
  return { topics, settings };
}

/** Entities that a good part of an article's facts name. */
function frequentIn(views: readonly FactView[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { entities, mentions } of views)
    for (const entity of new Set([...entities, ...mentions])) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const least = Math.max(LEAST_TOPIC_FACTS, views.length * TOPIC_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([entity]) => entity));
}
