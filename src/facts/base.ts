import type { Article, Entity, Fact, FactDate, Filler, Knowledge, LanguageCode, Predicate, Text } from './fact.ts';
import { FuzzyIndex } from './fuzzy-index.ts';
import { hasOffice, isTitle, NameIndex, titlesOf } from './names.ts';
import { PhraseTable } from './phrase-table.ts';
import { RoleNames } from './role-names.ts';
import type { TextAnalyser } from './text-analyser.ts';
import { wordsOf } from './tokens.ts';

/** A fact as a question meets it: with what it inherits, and with the words by which it can be found. */
export interface FactView {
  readonly fact: Fact;
  /** The larger fact that this one is part of. */
  readonly parent?: FactView;
  /** The outermost fact of its event; itself where it is part of nothing. */
  readonly root: string;
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly when?: FactDate;
  readonly where: readonly Filler[];
  /** Every entity that stands in one of its slots, inherited ones included. */
  readonly entities: ReadonlySet<string>;
  /** Index keys of its own texts (not of its entities, nor of its parent). */
  readonly keys: ReadonlySet<string>;
  /** Predicates of its sentence's main verb, whatever its editor filed it under: the first that the sentence names. */
  readonly leads: ReadonlySet<string>;
  /** Entities whose names stand in its own texts. */
  readonly mentions: ReadonlySet<string>;
}

/**
 * An immutable snapshot of all facts, with the indexes that questions need. Build one with `createBase`; a reload builds a
 * new one and leaves this one as it is.
 */
export interface FactBase {
  readonly knowledge: Knowledge;
  readonly facts: readonly Fact[];
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
  view(id: string): FactView | undefined;
  /** Facts that have this entity in a slot, or in a slot that they inherit. */
  factsOf(entity: string): readonly FactView[];
  /** Facts whose own texts have this key. */
  factsWith(key: string): readonly FactView[];
  /** Facts whose predicate is this one or a narrower one. */
  factsThat(predicate: string): readonly FactView[];
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
   * whatever distance transitive attributes reach.
   */
  relatedTo(entity: string): ReadonlySet<string>;
  /** Entities whose attributes lead to this one, itself included: a ministry's officials, a city's rooms. */
  relatedFrom(entity: string): readonly string[];
  /** True of what an article is about on the whole, so that its facts need not name it each time. */
  isTopicOf(entity: string, article: string): boolean;
  /** True of a place in which things that an article tells of happened. */
  isSettingOf(entity: string, article: string): boolean;
  /** All facts of one event: those that have this outermost fact, itself included. */
  factsUnder(root: string): readonly FactView[];
  /** A predicate and everything broader than it. */
  broader(predicate: string): ReadonlySet<string>;
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

/** Predicates that the engine itself speaks of; a fact base may give them words, none has to. */
export const WELL_KNOWN = {
  description: 'description',
  position: 'position',
  rank: 'rank',
  standsFor: 'stands_for',
  say: 'say',
  plan: 'plan',
  cancel: 'cancel',
  start: 'start',
  end: 'end',
  fullName: 'full_name',
  takePlace: 'take_place',
  country: 'country',
  obtain: 'obtain',
  give: 'give',
  visit: 'visit',
  travel: 'travel',
  come: 'come',
  depart: 'depart',
} as const;

/** What this share of an article's facts name, and at least so many of them, is what the article is about. */
const TOPIC_SHARE = 0.25;
const LEAST_TOPIC_FACTS = 3;

/** Longer attribute values describe their bearer, nobody calls them by it. */
const LONGEST_TITLE = 8;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
}

const entityOf = (filler: Filler): string | undefined => ('entity' in filler ? filler.entity : undefined);
const textOf = (filler: Filler): Text | undefined => ('text' in filler ? filler.text : undefined);

/** All texts of a fact that its editor wrote in words. */
export function textsOf(fact: Fact): Text[] {
  const fillers = [...fact.where, ...fact.about].map(textOf).filter((text) => text !== undefined);
  const amounts = fact.howMany.flatMap(({ of, is }) => [of, is]);
  return [
    ...(fact.says === undefined ? [] : [fact.says]),
    ...fillers,
    ...fact.why,
    ...fact.how,
    ...fact.result,
    ...amounts,
  ];
}

/** Indexes checked knowledge. */
export function createBase(knowledge: Knowledge, analyser: TextAnalyser): FactBase {
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const facts = byId(knowledge.facts);
  const entities = byId(knowledge.entities);
  const predicates = byId(knowledge.predicates);
  const articles = new Map(knowledge.articles.map((article) => [article.slug, article]));

  const attributes = new Map<string, Fact[]>();
  const sorted = [...knowledge.facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const fact of sorted) if (fact.attribute) for (const who of fact.who) push(attributes, who, fact);

  const attributeNames = new Set(knowledge.facts.filter(({ attribute }) => attribute).map(({ did }) => did));

  const broaderOf = closure((id) => predicates.get(id)?.broader ?? []);
  const leadsTo = (id: string, along: (fact: Fact) => boolean): string[] =>
    (attributes.get(id) ?? [])
      .filter(along)
      .flatMap(({ about }) => about.map(entityOf).filter((other) => other !== undefined));
  const within = closure((id) => leadsTo(id, ({ did }) => predicates.get(did)?.transitive === true));
  const relations = new Map<string, ReadonlySet<string>>();
  const relatedOf = (id: string): ReadonlySet<string> => {
    const known =
      relations.get(id) ?? new Set([...within(id), ...leadsTo(id, () => true).flatMap((other) => [...within(other)])]);
    relations.set(id, known);
    return known;
  };

  const predicateWords = new Map<LanguageCode, PhraseTable<string>>();
  const vocabulary = new Set<string>();
  for (const predicate of knowledge.predicates) {
    for (const [language, words] of Object.entries(predicate.words)) {
      const table = predicateWords.get(language) ?? new PhraseTable<string>();
      predicateWords.set(language, table);
      for (const phrase of words) {
        const parts = wordsOf(phrase);
        table.add(
          parts.map((part) => (parts.length > 1 ? [part, ...analyser.keys(part, language)] : [part])),
          predicate.id,
        );
        for (const part of parts) for (const form of analyser.forms(part, language)) vocabulary.add(form);
      }
    }
  }

  const keysIn = (texts: readonly Text[]): Set<string> => {
    const keys = new Set<string>();
    for (const text of texts) {
      for (const [language, sentence] of Object.entries(text)) {
        const words = wordsOf(sentence);
        const forms = words.map((word) => [...new Set([word, ...analyser.keys(word, language)])]);
        forms.forEach((_, at) => {
          for (const id of predicateWords.get(language)?.longestAt(forms, at)?.values ?? [])
            keys.add(`predicate:${id}`);
        });
        for (const key of analyser.phraseKeys(words, language)) keys.add(key);
        for (const word of words) {
          vocabulary.add(word);
          for (const key of analyser.keys(word, language)) keys.add(key);
        }
      }
    }
    return keys;
  };

  const nameKeys = new Map<string, ReadonlySet<string>>();
  const officeKeys = new Map<string, ReadonlySet<string>>();
  const kindKeys = new Map<string, ReadonlySet<string>>();
  const entityKeys = new Map<string, ReadonlySet<string>>();
  const entitiesByKey = new Map<string, string[]>();
  for (const entity of knowledge.entities) {
    const aliases = Object.entries(entity.aliases).flatMap(([language, names]) =>
      names.map((name) => ({ [language]: name })),
    );
    const kinds = entity.kind === undefined ? [] : [entity.kind];
    const fillers = (attributes.get(entity.id) ?? []).flatMap((fact) => fact.about);
    const said = fillers.map(textOf).filter((text) => text !== undefined);
    const values = [
      ...said,
      ...fillers.map((filler) => entities.get(entityOf(filler) ?? '')?.names).filter((text) => text !== undefined),
    ];
    const names = keysIn([entity.names, ...aliases]);
    const what = keysIn([...kinds, ...(entity.type === 'person' ? said : [])]);
    const keys = new Set([...names, ...what, ...keysIn(values)]);
    nameKeys.set(entity.id, names);
    kindKeys.set(entity.id, what);
    const offices = (attributes.get(entity.id) ?? []).filter(
      ({ did }) => did === WELL_KNOWN.position || did === WELL_KNOWN.rank,
    );
    const titled = offices
      .flatMap(({ about }) => about)
      .map((filler) => textOf(filler) ?? entities.get(entityOf(filler) ?? '')?.names);
    officeKeys.set(entity.id, keysIn(titled.filter((text) => text !== undefined)));
    entityKeys.set(entity.id, keys);
    for (const key of keys) push(entitiesByKey, key, entity.id);
  }

  const titles = titlesOf(
    [...attributes.values()].flat().flatMap((fact) =>
      fact.did === WELL_KNOWN.description || entities.get(fact.who[0] ?? '')?.type !== 'person'
        ? []
        : fact.about
            .map(textOf)
            .filter((text) => text !== undefined)
            .filter((text) => Object.values(text).every((value) => wordsOf(value).length <= LONGEST_TITLE))
            .map((text) => ({ entity: fact.who[0] ?? '', text })),
    ),
  );

  const names = new NameIndex(knowledge.entities, titles, analyser);
  const mentionedIn = (texts: readonly Text[]): Set<string> => {
    const found = new Set<string>();
    for (const sentence of texts.flatMap((text) => Object.values(text))) {
      const forms = wordsOf(sentence).map((word) => [word]);
      for (let at = 0; at < forms.length; at++) {
        const match = names.exactAt(forms, at);
        if (match === undefined || (match.strength === 'part' && match.entities.length > 1)) continue;
        for (const entity of match.entities) found.add(entity);
      }
    }
    return found;
  };

  const leadsOf = (fact: Fact): Set<string> => {
    const leads = new Set<string>();
    for (const [language, sentence] of Object.entries(fact.says ?? {})) {
      const words = wordsOf(sentence);
      const plain = words.map((word) => [word]);
      const forms = words.map((word) => [...new Set([word, ...analyser.keys(word, language)])]);
      let settled = false;
      for (let at = 0; at < forms.length && !settled; at++) {
        const name = names.exactAt(plain, at);
        const verb = name === undefined ? predicateWords.get(language)?.longestAt(forms, at) : undefined;
        for (const id of verb?.values ?? []) leads.add(id);
        settled = verb !== undefined && !analyser.isNoun(words, at, language);
        at += Math.max(1, name?.length ?? verb?.length ?? 1) - 1;
      }
    }
    return leads;
  };
  const views = new Map<string, FactView>();
  const viewOf = (fact: Fact): FactView => {
    const known = views.get(fact.id);
    if (known !== undefined) return known;
    const larger = fact.partOf === undefined ? undefined : facts.get(fact.partOf);
    const view = inherit(
      fact,
      larger === undefined ? undefined : viewOf(larger),
      keysIn(textsOf(fact)),
      mentionedIn(textsOf(fact)),
      leadsOf(fact),
    );
    views.set(fact.id, view);
    return view;
  };
  const byEntity = new Map<string, FactView[]>();
  const byKey = new Map<string, FactView[]>();
  const byPredicate = new Map<string, FactView[]>();
  for (const fact of sorted) {
    const view = viewOf(fact);
    for (const entity of new Set([...view.entities, ...view.mentions])) push(byEntity, entity, view);
    for (const key of view.keys) push(byKey, key, view);
    for (const predicate of broaderOf(fact.did)) push(byPredicate, predicate, view);
    for (const word of wordsOf(articles.get(fact.source.article)?.publisher ?? ''))
      if (view.parent === undefined && !fact.attribute) push(byKey, word, view);
  }

  const byRoot = new Map<string, FactView[]>();
  for (const view of views.values()) push(byRoot, view.root, view);
  const bearers = new Map<string, string[]>();
  for (const entity of knowledge.entities) for (const other of relatedOf(entity.id)) push(bearers, other, entity.id);

  const topics = new Map<string, ReadonlySet<string>>();
  const settings = new Map<string, ReadonlySet<string>>();
  for (const [article, told] of groupByArticle([...views.values()])) {
    topics.set(article, frequentIn(told));
    const places = told.flatMap(({ where }) => where.map(entityOf).filter((id) => id !== undefined));
    settings.set(article, new Set(places.flatMap((id) => [id, ...relatedOf(id)])));
  }

  const ranks = new Set(
    knowledge.facts
      .filter(({ attribute, did }) => attribute && did === WELL_KNOWN.rank)
      .flatMap(({ about }) => about.map(entityOf)),
  );
  const publishers = new Set(knowledge.articles.flatMap(({ publisher }) => wordsOf(publisher)));
  const textKeys = new WeakMap<Text, ReadonlySet<string>>();
  const none: readonly never[] = [];
  return {
    knowledge,
    facts: knowledge.facts,
    fact: (id) => facts.get(id),
    entity: (id) => entities.get(id),
    predicate: (id) => predicates.get(id),
    article: (slug) => articles.get(slug),
    names,
    roles: new RoleNames(knowledge.entities, analyser),
    predicateWords,
    vocabulary: new FuzzyIndex(vocabulary),
    hasWord: (word) => vocabulary.has(word),
    view: (id) => views.get(id),
    factsOf: (entity) => byEntity.get(entity) ?? none,
    factsWith: (key) => byKey.get(key) ?? none,
    factsThat: (predicate) => byPredicate.get(predicate) ?? none,
    keysIn: (text) => {
      const known = textKeys.get(text) ?? keysIn([text]);
      textKeys.set(text, known);
      return known;
    },
    keysOf: (entity) => entityKeys.get(entity) ?? new Set(),
    kindKeysOf: (entity) => kindKeys.get(entity) ?? new Set(),
    officeKeysOf: (entity) => officeKeys.get(entity) ?? new Set(),
    nameKeysOf: (entity) => nameKeys.get(entity) ?? new Set(),
    entitiesWith: (key) => entitiesByKey.get(key) ?? none,
    relatedTo: relatedOf,
    relatedFrom: (entity) => bearers.get(entity) ?? [entity],
    isTopicOf: (entity, article) => topics.get(article)?.has(entity) === true,
    isSettingOf: (entity, article) => settings.get(article)?.has(entity) === true,
    factsUnder: (root) => byRoot.get(root) ?? none,
    broader: broaderOf,
    isRank: (entity) => ranks.has(entity),
    isPublisher: (word) => publishers.has(word),
    hasProperName: (id) =>
      Object.entries(entities.get(id)?.names ?? {}).every(
        ([language, name]) => !isTitle(name, language, analyser) && !hasOffice(name, language, analyser),
      ),
    isAttribute: (predicate) => attributeNames.has(predicate),
    attributesOf: (entity) => attributes.get(entity) ?? none,
  };
}

/** Facts of events, by the article that tells of them. */
function groupByArticle(views: readonly FactView[]): ReadonlyMap<string, FactView[]> {
  const groups = new Map<string, FactView[]>();
  for (const view of views) if (!view.fact.attribute) push(groups, view.fact.source.article, view);
  return groups;
}

/** Entities that a good part of an article's facts name. */
function frequentIn(views: readonly FactView[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { entities, mentions } of views)
    for (const entity of new Set([...entities, ...mentions])) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const least = Math.max(LEAST_TOPIC_FACTS, views.length * TOPIC_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([entity]) => entity));
}

/** What can be reached from an id, itself included; cycles are harmless. Remembered per id. */
function closure(next: (id: string) => readonly string[]): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const reached = new Set([id]);
    for (const one of reached) for (const further of next(one)) reached.add(further);
    known.set(id, reached);
    return reached;
  };
}

/** A part of an event shares its time and place; its people only where it names none of its own. What is only planned
 *  does not happen when it is talked about, so it inherits neither time nor place. */
function inherit(
  fact: Fact,
  parent: FactView | undefined,
  keys: ReadonlySet<string>,
  mentions: ReadonlySet<string>,
  leads: ReadonlySet<string>,
): FactView {
  const happened = fact.standing !== 'planned' && fact.standing !== 'cancelled';
  const alone = fact.who.length === 0 && fact.whom.length === 0;
  const who = alone ? (parent?.who ?? []) : fact.who;
  const whom = alone ? (parent?.whom ?? []) : fact.whom;
  const when = fact.when ?? (happened ? parent?.when : undefined);
  const where = fact.where.length > 0 || !happened ? fact.where : (parent?.where ?? []);
  const fillers = [...where, ...fact.about].map(entityOf).filter((entity) => entity !== undefined);
  return {
    fact,
    root: parent?.root ?? fact.id,
    who,
    whom,
    where,
    entities: new Set([...who, ...whom, ...fact.speaker, ...fillers]),
    keys,
    mentions,
    leads,
    ...(parent === undefined ? {} : { parent }),
    ...(when === undefined ? {} : { when }),
  };
}
