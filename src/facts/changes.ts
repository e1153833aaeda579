import { isDeepStrictEqual } from 'node:util';
import type { Knowledge } from './fact.ts';
import { compareRows } from './row-changes.ts';
import { NO_ROWS } from './rows.ts';

/** What became of the things of one kind, by their ids, in the order of the base that has them. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What is different in one fact base from another. */
export interface KnowledgeChanges {
  /** By `<article>#<fact>` and `<table>#<line>`. */
  readonly facts: Changes;
  /** By the ids of the facts that are made of them, which are counted apart, as in `Counts`. */
  readonly attributes: Changes;
  /** By slug; `changed` are those whose source changed, such as their title or date. */
  readonly articles: Changes;
  readonly entities: Changes;
  readonly predicates: Changes;
}

const NOTHING: Changes = { added: [], removed: [], changed: [] };

/** Of a base that is the same as before. */
export const NO_CHANGES: KnowledgeChanges = {
  facts: NOTHING,
  attributes: NOTHING,
  articles: NOTHING,
  entities: NOTHING,
  predicates: NOTHING,
};

/** Compares two fact bases by ids and contents; the order of files, facts and languages is of no account. */
export function compareKnowledge(before: Knowledge, after: Knowledge): KnowledgeChanges {
  const written = ({ facts }: Knowledge) => facts.filter(({ attribute }) => !attribute);
  const made = ({ facts }: Knowledge) => facts.filter(({ attribute }) => attribute);
  return {
    facts: together(
      compare(written(before), written(after), (fact) => fact.id),
      compareRows(before.rows ?? NO_ROWS, after.rows ?? NO_ROWS),
    ),
    attributes: compare(made(before), made(after), (fact) => fact.id),
    articles: compare(before.articles, after.articles, (article) => article.slug),
    entities: compare(before.entities, after.entities, (entity) => entity.id),
    predicates: compare(before.predicates, after.predicates, (predicate) => predicate.id),
  };
}

/** True if nothing at all is different. */
export function isUnchanged({ facts, attributes, articles, entities, predicates }: KnowledgeChanges): boolean {
  return [facts, attributes, articles, entities, predicates].every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  );
}

function together(one: Changes, other: Changes): Changes {
  return {
    added: [...one.added, ...other.added],
    removed: [...one.removed, ...other.removed],
    changed: [...one.changed, ...other.changed],
  };
}

function compare<T>(before: readonly T[], after: readonly T[], idOf: (item: T) => string): Changes {
  const old = new Map(before.map((item) => [idOf(item), item]));
  const present = new Set(after.map(idOf));
  return {
    added: after.map(idOf).filter((id) => !old.has(id)),
    removed: before.map(idOf).filter((id) => !present.has(id)),
    changed: after.filter((item) => old.has(idOf(item)) && !isDeepStrictEqual(old.get(idOf(item)), item)).map(idOf),
  };
}
