import type { Article, Entity, Fact, Knowledge, Predicate } from './fact.ts';

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
}

/** Indexes checked knowledge. */
export function createBase(knowledge: Knowledge): FactBase {
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const facts = byId(knowledge.facts);
  const entities = byId(knowledge.entities);
  const predicates = byId(knowledge.predicates);
  const articles = new Map(knowledge.articles.map((article) => [article.slug, article]));
  return {
    knowledge,
    facts: knowledge.facts,
    fact: (id) => facts.get(id),
    entity: (id) => entities.get(id),
    predicate: (id) => predicates.get(id),
    article: (slug) => articles.get(slug),
  };
}
