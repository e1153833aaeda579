import { ENTITY_TYPES, STANDINGS, type Knowledge, type LanguageCode } from '../facts/fact.ts';
import type { Counts } from '../facts/load.ts';
import type { BaseSummary } from '../languages/terminal-phrases.ts';

/**
 * The sound fact base in `folders`, in numbers. Types and standings that do not occur are left out; `languages` are those that at least
 * one fact's sentence is written in, named in `reader`.
 */
export function summarise(
  folders: readonly string[],
  knowledge: Knowledge,
  counts: Counts,
  reader: LanguageCode,
): BaseSummary {
  const { entities, facts, rows } = knowledge;
  const written = facts.filter((fact) => !fact.attribute);
  const codes = new Set(written.flatMap((fact) => Object.keys(fact.says ?? {})));
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  return {
    folder: folders.join(' + '),
    articles: counts.articles,
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
  };
}

function count<T>(items: readonly T[], matches: (item: T) => boolean): number {
  return items.filter(matches).length;
}

function occurs(group: { readonly count: number }): boolean {
  return group.count > 0;
}
