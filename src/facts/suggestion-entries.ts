/** What a file of suggestions holds, as entries like those of articles and of lists of entities. */
import { isDeepStrictEqual } from 'node:util';
import type { Entries, Entry, SoundEntries, WrittenEntity } from './entries.ts';
import type { Entity, LanguageCode } from './fact.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { suggestedAliases, suggestedFact } from './schema.ts';
import type { SourceEntry } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';
import type { Path } from './yaml-places.ts';

/**
 * The entries among `items` that have the right shape; facts and sources are those of the article that they name. `languages` are those that
 * the folder states.
 */
export function suggestionsIn(
  yaml: YamlFile,
  items: unknown,
  languages: readonly string[] | undefined,
): Pick<SoundEntries, 'facts' | 'aliases'> & { readonly sources: readonly Entry<SourceEntry>[] } {
  const entry = <T>(value: T, around: Path, article?: string): Entry<T> => ({
    value,
    article,
    languages,
    whole: true,
    placeOf: (path) => yaml.placeOf(['suggestions', ...around, ...path]),
    placeOfKey: (path) => yaml.placeOfKey(['suggestions', ...around, ...path]),
  });
  const each = (Array.isArray(items) ? items : []).map((item: unknown, index) => ({
    index,
    fact: suggestedFact.safeParse(item).data,
    aliases: suggestedAliases.safeParse(item).data,
  }));
  return {
    sources: each.flatMap(({ fact, index }) =>
      fact?.source === undefined ? [] : [entry(fact.source, [index, 'source'], fact.article)],
    ),
    facts: each.flatMap(({ fact, index }) =>
      fact === undefined ? [] : [entry(fact.fact, [index, 'fact'], fact.article)],
    ),
    aliases: each.flatMap(({ aliases, index }) => (aliases === undefined ? [] : [entry(aliases, [index])])),
  };
}

/**
 * The articles that suggestions bring with them: one for each source, however many of its facts were suggested. A name of
 * an article that stands for another source already is a problem.
 */
export function newArticles(
  known: Entries['sources'],
  suggested: readonly Entry<SourceEntry>[],
): { readonly sources: readonly Entry<SourceEntry>[]; readonly problems: readonly Problem[] } {
  const first = new Map<string | undefined, Entry<Partial<SourceEntry>>>();
  for (const entry of known) if (!first.has(entry.article)) first.set(entry.article, entry);
  const sources: Entry<SourceEntry>[] = [];
  const problems: Problem[] = [];
  for (const entry of suggested) {
    const { article: id = '' } = entry;
    const taken = first.get(id);
    if (taken === undefined) {
      first.set(id, entry);
      sources.push(entry);
    } else if (taken.whole && !isDeepStrictEqual(taken.value, entry.value)) {
      const params = { kind: 'article', id, first: taken.placeOf([]) } as const;
      problems.push(problemAt(entry.placeOf([]), 'duplicate-id', params));
    }
  }
  return { sources, problems };
}

/** Suggested aliases as part of what is written of their entities, to be checked like all names. */
export function asEntities(aliases: Entries['aliases']): readonly WrittenEntity[] {
  return aliases.map(({ value, ...entry }) => ({ ...entry, value: { id: value.entity, aliases: value.aliases } }));
}

/** Further names of an entity, in lists per language. */
export interface FurtherNames {
  readonly entity: string;
  readonly aliases: Entity['aliases'];
}

/** The entities, with the aliases that were suggested for them. */
export function withAliases(entities: readonly Entity[], suggested: readonly FurtherNames[]): readonly Entity[] {
  const further = new Map<string, Entity['aliases'][]>();
  for (const { entity, aliases } of suggested) {
    const lists = further.get(entity) ?? [];
    further.set(entity, lists);
    lists.push(aliases);
  }
  return entities.map((entity) => {
    const lists = further.get(entity.id);
    if (lists === undefined) return entity;
    const all = [entity.aliases, ...lists];
    const languages = [...new Set(all.flatMap((list) => Object.keys(list)))];
    const together = (language: LanguageCode) => [...new Set(all.flatMap((list) => list[language] ?? []))];
    return { ...entity, aliases: Object.fromEntries(languages.map((language) => [language, together(language)])) };
  });
}
