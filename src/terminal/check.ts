import type { FactBase } from '../facts/base.ts';
import { ENTITY_TYPES, STANDINGS, type Article, type Fact, type LanguageCode } from '../facts/fact.ts';
import type { Counts } from '../facts/load.ts';
import type { BaseSummary } from '../languages/terminal-phrases.ts';

/** More articles than this are not listed one by one: nobody would look for his own among them. */
const FEW_ARTICLES = 100;

/** A sound fact base, and what is known of how it was read. */
export interface SoundBase {
  readonly folders: readonly string[];
  readonly base: FactBase;
  readonly counts: Counts;
  /** How many warnings there were. */
  readonly warnings: number;
}

/**
 * A sound fact base in numbers. Types and standings that do not occur are left out; `languages` are those that at least one
 * fact's sentence is written in, named in `reader`.
 */
export function summarise({ folders, base, counts, warnings }: SoundBase, reader: LanguageCode): BaseSummary {
  const { articles, entities, facts, predicates, rows } = base.knowledge;
  const written = facts.filter((fact) => !fact.attribute);
  const codes = new Set(written.flatMap((fact) => Object.keys(fact.says ?? {})));
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  return {
    folder: folders.join(' + '),
    articles: counts.articles,
    factsByArticle: counts.articles > FEW_ARTICLES ? [] : factsByArticle(articles.slice(0, counts.articles), written),
    tables: counts.tables,
    facts: counts.facts,
    attributes: counts.attributes,
    predicates: counts.predicates,
    entities: counts.entities,
    entitiesByType: ENTITY_TYPES.map((type) => ({
      type,
      count: count(entities, (entity) => entity.type === type),
    })).filter(occurs),
    factsByStanding: STANDINGS.map((standing) => ({
      standing,
      // A row of a table has no field for how firmly it stands.
      count: count(written, (fact) => fact.standing === standing) + (standing === 'reported' ? (rows?.length ?? 0) : 0),
    })).filter(occurs),
    languages: [...codes].sort().map((code) => names.of(code) ?? code),
    implied: predicates.flatMap(({ id, article = '' }) => {
      const broader = base.implied.get(id);
      return broader === undefined ? [] : [{ predicate: id, article, broader }];
    }),
    warnings,
  };
}

/** How many facts each of the articles has, by their slugs from A to Z. */
function factsByArticle(articles: readonly Article[], written: readonly Fact[]) {
  const counts = new Map(articles.map(({ slug }) => [slug, 0]));
  for (const { source } of written) counts.set(source.article, (counts.get(source.article) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([article, number]) => ({ article, facts: number }));
}

function count<T>(items: readonly T[], matches: (item: T) => boolean): number {
  return items.filter(matches).length;
}

function occurs(group: { readonly count: number }): boolean {
  return group.count > 0;
}
