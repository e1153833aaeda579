/**
 * Loads a fact base as a whole: every file is read, everything in it is checked, and either all of it is served or none.
 */
import { checkEntries } from './check.ts';
import { readEntries } from './entries.ts';
import type { Entries } from './entries.ts';
import type { Entity, Knowledge, LanguageCode } from './fact.ts';
import { toKnowledge } from './normalise.ts';
import { byPlace } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Rows } from './rows.ts';
import { asEntities } from './suggestion-entries.ts';
import { readTables } from './tables.ts';

export interface LoadOptions {
  /** Languages that every text must be given in. */
  readonly required: readonly LanguageCode[];
  /** Languages that texts may be given in besides. */
  readonly allowed?: readonly LanguageCode[];
  /** Hears, while a table is read, how many of its rows there were. */
  readonly tell?: (file: string, rows: number) => void;
}

/** How much a base holds. */
export interface Counts {
  readonly files: number;
  readonly articles: number;
  readonly tables: number;
  readonly entities: number;
  readonly predicates: number;
  /** Facts that were written as such. */
  readonly facts: number;
  /** Facts made from the attributes of entities. */
  readonly attributes: number;
}

export type LoadResult =
  | {
      readonly ok: true;
      readonly knowledge: Knowledge;
      readonly counts: Counts;
      /** What an editor may want to look at, though it does not keep the base from being served. */
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks the fact base that `directories` make up together: `predicates.yaml`, `entities/*.yaml`,
 * `articles/*.yaml`, `suggestions/*.yaml` and `tables/*` of each; one may refer to what another defines. Comes back with every
 * problem at once, in the order of the files and their lines, or with all of the knowledge. Never rejects because of what is in
 * the folders.
 */
export async function loadKnowledge(directories: readonly string[], options: LoadOptions): Promise<LoadResult> {
  const languages = {
    required: options.required,
    allowed: [...new Set([...options.required, ...(options.allowed ?? [])])],
  };
  const read = await readEntries(directories, languages.allowed);
  const found = checkEntries(read.entries, languages);
  const tables = await readTables(read.tables, { ...surroundings(read.entries), ...languages, tell: options.tell });
  const problems = [...read.problems, ...found.problems, ...tables.problems].sort(byPlace);
  if (problems.length > 0) return { ok: false, problems };

  const written = toKnowledge(read.sound, options.required);
  const knowledge: Knowledge = {
    ...written,
    articles: [...written.articles, ...tables.articles],
    entities: [...written.entities, ...tables.made],
    ...(tables.rows.length === 0 ? {} : { rows: tables.rows }),
  };
  const attributes = knowledge.facts.filter((fact) => fact.attribute).length;
  const counts: Counts = {
    files: read.files + tables.files,
    articles: written.articles.length,
    tables: tables.articles.length,
    entities: knowledge.entities.length,
    predicates: knowledge.predicates.length,
    facts: knowledge.facts.length - attributes + tables.rows.length,
    attributes,
  };
  const isUsed = usedIn(tables.rows, tables.made);
  const warnings = found.warnings.filter((one) => one.code !== 'unused-entity' || !isUsed(one.params.id));
  return { ok: true, knowledge, counts, warnings: warnings.sort(byPlace) };
}

/** What tables may refer to, of entries that may not be whole. */
function surroundings({ predicates, entities, aliases, complete }: Entries) {
  return {
    predicates: predicates.flatMap(({ value: { id, label = {}, words = [] } }) =>
      id === undefined ? [] : [{ id, label, words }],
    ),
    entities: entities.flatMap(({ value }) => value.id ?? []),
    names: [...entities, ...asEntities(aliases)].flatMap(({ value }) =>
      namesOf(value).map((name) => [name, value.id ?? ''] as const),
    ),
    complete,
  };
}

/** Every name and alias of an entity, in any language, its names first. */
function namesOf({ name = {}, aliases = [] }: Entries['entities'][number]['value']): string[] {
  const names = typeof name === 'string' ? [name] : Object.values(name);
  const lists: readonly (readonly string[])[] = Array.isArray(aliases) ? [aliases] : Object.values(aliases);
  return [...names, ...lists.flat()];
}

/** Whether an entity stands in a row, or is whose role somebody has who stands in one. */
function usedIn({ parties, places, topics }: Rows, made: readonly Entity[]): (entity: string) => boolean {
  const fillers = [...places, ...topics].flat();
  const used = new Set([
    ...parties.flat(),
    ...fillers.flatMap((one) => ('entity' in one ? [one.entity] : [])),
    ...made.flatMap(({ office }) => office?.of ?? []),
  ]);
  return (entity) => used.has(entity);
}
