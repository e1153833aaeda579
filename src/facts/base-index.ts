/** Works out what questions need to find facts, entities and predicates by: everything of a base but the knowledge itself. */
import { EntityKeys } from './entity-keys.ts';
import { factIndexData } from './fact-index-data.ts';
import type { FactIndexData } from './fact-index-data.ts';
import type { Entity, Fact, Knowledge, Predicate, Text } from './fact.ts';
import { textOf } from './fact-view.ts';
import type { KeyedListsData } from './keyed-lists.ts';
import { NameIndex } from './names.ts';
import { namesData } from './names-data.ts';
import type { NamesData } from './names-data.ts';
import { impliedBroader } from './own-predicates.ts';
import { closure } from './relations.ts';
import { roleNamesData } from './role-names.ts';
import { NO_ROWS } from './rows.ts';
import type { TextAnalyser } from './text-analyser.ts';
import { TextKeys } from './text-keys.ts';
import type { TextKeysData } from './text-keys.ts';
import { titlesOf } from './titles.ts';
import { wordsOf } from './tokens.ts';
import { WELL_KNOWN } from './well-known.ts';

/** The index of a base as plain data: numbers in typed arrays, texts in lists. */
export interface BaseIndex {
  readonly names: NamesData;
  readonly roleNames: NamesData;
  /** Places of entities by their keys. */
  readonly entityKeys: KeyedListsData;
  readonly facts: FactIndexData;
  readonly texts: TextKeysData;
  /** What articles' own predicates are cases of though their authors do not say so. */
  readonly implied: readonly (readonly [predicate: string, broader: readonly string[]])[];
}

/** Longer attribute values describe their bearer, nobody calls them by it. */
const LONGEST_TITLE = 8;

/** Indexes checked knowledge. */
export function indexOf(knowledge: Knowledge, analyser: TextAnalyser): BaseIndex {
  const { entities, predicates, articles, attributes, own, isAttribute } = surveyOf(knowledge);
  const texts = new TextKeys(knowledge.predicates, analyser);
  const inRows = new Set((knowledge.rows ?? NO_ROWS).predicates);
  for (const predicate of knowledge.predicates) if (inRows.has(predicate.id)) texts.addSpoken(predicate);
  const implied = impliedBroader(knowledge.predicates, texts.predicatesOf, isAttribute);
  const entityKeys = new EntityKeys(entities, own, texts).data();
  const named = namesData(knowledge.entities, titlesIn(attributes, entities), analyser);
  const names = new NameIndex(named, analyser);
  const facts = factIndexData(knowledge.facts, knowledge.rows ?? NO_ROWS, {
    wordsOf: (fact) => texts.ofFact(fact, names, (id) => entities.get(id)?.type === 'person'),
    broader: broaderOf(predicates, implied),
    publisherWords: ({ source }) => wordsOf(articles.get(source.article)?.publisher ?? ''),
  });
  const roleNames = roleNamesData(knowledge.entities, analyser);
  // Last, since every text that is looked at adds to it.
  return { names: named, roleNames, entityKeys, facts, texts: texts.data(), implied: [...implied] };
}

/** A predicate and everything broader than it, what is implied included. */
export const broaderOf = (
  predicates: ReadonlyMap<string, Predicate>,
  implied: ReadonlyMap<string, readonly string[]>,
): ((predicate: string) => ReadonlySet<string>) =>
  closure((id) => implied.get(id) ?? predicates.get(id)?.broader ?? []);

/** What there is in a base, by ids. */
export function surveyOf(knowledge: Knowledge) {
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const attributes = attributesOf(knowledge.facts);
  const attributeNames = new Set(knowledge.facts.filter(({ attribute }) => attribute).map(({ did }) => did));
  return {
    entities: byId(knowledge.entities),
    predicates: byId(knowledge.predicates),
    articles: new Map(knowledge.articles.map((article) => [article.slug, article])),
    attributes,
    own: (id: string): readonly Fact[] => attributes.get(id) ?? [],
    isAttribute: (predicate: string) => attributeNames.has(predicate),
  };
}

/** Attribute facts by the entity that they are of, in the order of their ids. */
function attributesOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const attributes = new Map<string, Fact[]>();
  const sorted = facts.filter(({ attribute }) => attribute).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const fact of sorted)
    for (const who of fact.who) {
      const known = attributes.get(who);
      if (known === undefined) attributes.set(who, [fact]);
      else known.push(fact);
    }
  return attributes;
}

/** What people are called by an attribute instead of their name. */
function titlesIn(
  attributes: ReadonlyMap<string, readonly Fact[]>,
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, readonly string[]> {
  const isTitled = ({ did, who }: Fact) =>
    did !== WELL_KNOWN.description && entities.get(who[0] ?? '')?.type === 'person';
  const isShort = (text: Text) => Object.values(text).every((value) => wordsOf(value).length <= LONGEST_TITLE);
  return titlesOf(
    [...attributes.values()]
      .flat()
      .filter(isTitled)
      .flatMap(({ who, about }) =>
        about
          .map(textOf)
          .filter((text) => text !== undefined)
          .filter(isShort)
          .map((text) => ({ entity: who[0] ?? '', text })),
      ),
  );
}
