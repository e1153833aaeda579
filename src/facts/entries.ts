/**
 * Reads the files of a fact base into entries: what editors wrote, in the right shape, each with its place.
 */
import { z } from 'zod';
import { listBase } from './folder.ts';
import type { TableListing } from './folder-tables.ts';
import type { BaseFile } from './folder.ts';
import { problemAt } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import * as schemas from './schema.ts';
import type { ArticleFile, EntityEntry, FactEntry, PredicateEntry, SourceEntry, SuggestedAliases } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';
import { newArticles, suggestionsIn } from './suggestion-entries.ts';
import { readYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';
import type { Path } from './yaml-places.ts';

/** Something that an editor wrote, and where. */
export interface Entry<T> {
  readonly value: T;
  /** Slug of the article whose file it is in, or that it was suggested for; undefined in a file that articles share. */
  readonly article: string | undefined;
  /** Languages that its folder states for its texts; undefined where it states none. */
  readonly languages: readonly string[] | undefined;
  /** False if fields are left out because their values have the wrong shape: that something is missing says nothing then. */
  readonly whole: boolean;
  /** Where the value at `path` within this entry starts, or its nearest surroundings. */
  placeOf(path: Path): Place;
  /** Where the last key of `path` is written. */
  placeOfKey(path: Path): Place;
}

/** The entries of a fact base in the order of its files' names. */
export interface SoundEntries {
  /** The sources of articles; `article` is their slug. */
  readonly sources: readonly Entry<SourceEntry>[];
  readonly entities: readonly Entry<EntityEntry>[];
  readonly predicates: readonly Entry<PredicateEntry>[];
  readonly facts: readonly Entry<FactEntry>[];
  /** Further names of entities. */
  readonly aliases: readonly Entry<SuggestedAliases>[];
}

/**
 * The same, of which some may lack fields: those whose values have the wrong shape are left out, so that an entry with one
 * problem can be checked for others.
 */
export interface Entries {
  readonly sources: readonly Entry<Partial<SourceEntry>>[];
  readonly entities: readonly WrittenEntity[];
  readonly predicates: readonly WrittenPredicate[];
  readonly facts: readonly WrittenFact[];
  readonly aliases: readonly Entry<SuggestedAliases>[];
  /** Slugs of all articles. */
  readonly articles: ReadonlySet<string>;
  /** False if a folder is not there or a file could not be read to its end, so that nobody knows what else it defines. */
  readonly complete: boolean;
}

export type WrittenEntity = Entry<Partial<EntityEntry>>;
export type WrittenPredicate = Entry<Partial<PredicateEntry>>;
export type WrittenFact = Entry<Partial<FactEntry>>;

/** A table, and the languages that its folder states. */
export type ListedTable = TableListing & { readonly languages: readonly string[] | undefined };

/** Everything that was read of a base. */
export interface ReadBase {
  readonly entries: Entries;
  /** The same entries, if there are no problems; otherwise those of the files that have none. */
  readonly sound: SoundEntries;
  /** The tables of the base, of which nothing has been read yet. */
  readonly tables: readonly ListedTable[];
  /** How many files there are, tables aside. */
  readonly files: number;
  /** What is wrong with files, and with the shape of what is in them. */
  readonly problems: readonly Problem[];
}

/** What one file holds. */
interface FileEntries {
  readonly written: Omit<Entries, 'articles' | 'complete'>;
  readonly sound: SoundEntries;
  /** Sources of suggested facts, by the article that the fact names. */
  readonly suggested: readonly Entry<SourceEntry>[];
  readonly problems: readonly Problem[];
}

const SCHEMAS = {
  predicates: schemas.predicatesFile,
  entities: schemas.entitiesFile,
  article: schemas.articleFile,
} as const;

const NOTHING: SoundEntries = { sources: [], entities: [], predicates: [], facts: [], aliases: [] };

/** Reads every file of the base that `directories` make up; `languages` are those that texts may be written in. */
export async function readEntries(directories: readonly string[], languages: readonly string[]): Promise<ReadBase> {
  const { files, tables, problems } = await listBase(directories);
  const contents = await Promise.all(files.map(async (file) => ({ file, ...(await readYamlFile(file.path)) })));
  const statements = contents.flatMap(({ file, yaml }) => statedIn(file, yaml, languages));
  const stated = new Map(statements.map(({ folder, known }) => [folder, known]));
  const read = contents.flatMap(({ file, yaml }) =>
    yaml === undefined ? [] : [readFile(file, yaml, languages, stated.get(file.folder))],
  );
  const unreadable = contents.flatMap((content) => content.problems);
  const sources = read.flatMap(({ written }) => written.sources);
  const added = newArticles(
    sources,
    read.flatMap(({ suggested }) => suggested),
  );
  return {
    entries: {
      sources: [...sources, ...added.sources],
      entities: read.flatMap(({ written }) => written.entities),
      predicates: read.flatMap(({ written }) => written.predicates),
      facts: read.flatMap(({ written }) => written.facts),
      aliases: read.flatMap(({ written }) => written.aliases),
      articles: new Set([...files, ...added.sources].flatMap(({ article }) => article ?? [])),
      complete: contents.every(({ yaml }) => yaml !== undefined) && !problems.some(({ code }) => code === 'no-folder'),
    },
    sound: {
      sources: [...read.flatMap(({ sound }) => sound.sources), ...added.sources],
      entities: read.flatMap(({ sound }) => sound.entities),
      predicates: read.flatMap(({ sound }) => sound.predicates),
      facts: read.flatMap(({ sound }) => sound.facts),
      aliases: read.flatMap(({ sound }) => sound.aliases),
    },
    tables: tables.map((table) => ({ ...table, languages: stated.get(table.folder) })),
    files: files.length,
    problems: [
      ...problems,
      ...unreadable,
      ...statements.flatMap(({ foreign }) => foreign),
      ...read.flatMap((file) => file.problems),
      ...added.problems,
    ],
  };
}

/** The languages that a folder states in its file of predicates, and the problems with those that nobody has registered. */
function statedIn({ kind, folder }: BaseFile, yaml: YamlFile | undefined, allowed: readonly string[]) {
  if (kind !== 'predicates' || yaml === undefined) return [];
  const { languages } = rightFields(schemas.predicatesFile, yaml.data);
  if (languages === undefined) return [];
  const foreign = languages.flatMap((language, at) =>
    allowed.includes(language)
      ? []
      : [problemAt(yaml.placeOf(['languages', at]), 'unknown-language', { language, allowed })],
  );
  return [{ folder, known: languages.filter((language) => allowed.includes(language)), foreign }];
}

function readFile(
  { kind, article }: BaseFile,
  yaml: YamlFile,
  languages: readonly string[],
  stated: readonly string[] | undefined,
): FileEntries {
  const entry = <T>(value: T, around: Path, whole = true): Entry<T> => ({
    value,
    article,
    languages: stated,
    whole,
    placeOf: (path) => yaml.placeOf([...around, ...path]),
    placeOfKey: (path) => yaml.placeOfKey([...around, ...path]),
  });
  const each = <T>(items: readonly T[] | undefined, field: string) =>
    (items ?? []).map((item, index) => entry(item, [field, index]));

  if (kind === 'suggestions') return readSuggestions(yaml, languages, stated);
  const schema = SCHEMAS[kind];
  const result = schema.safeParse(yaml.data);
  if (result.success) {
    const { source, entities, predicates, facts }: Partial<ArticleFile> = result.data;
    const sound = {
      sources: source === undefined ? [] : [entry(source, ['source'])],
      entities: each(entities, 'entities'),
      predicates: each(predicates, 'predicates'),
      facts: each(facts, 'facts'),
      aliases: [],
    };
    return { written: sound, sound, suggested: [], problems: [] };
  }

  const data = fieldsOf(yaml.data);
  const partly = <Shape extends z.ZodRawShape>(of: z.ZodObject<Shape>, item: unknown, path: Path) =>
    entry(rightFields(of, item), path, of.safeParse(item).success);
  const eachPartly = <Shape extends z.ZodRawShape>(of: z.ZodObject<Shape>, field: string) => {
    const items: unknown = data[field];
    return Array.isArray(items) ? items.map((item: unknown, index) => partly(of, item, [field, index])) : [];
  };
  const written = {
    sources: [partly(schemas.source, data.source, ['source'])],
    entities: eachPartly(schemas.entity, 'entities'),
    predicates: eachPartly(schemas.predicate, 'predicates'),
    facts: eachPartly(schemas.fact, 'facts'),
    aliases: [],
  };
  const problems = shapeProblems(result.error.issues, { yaml, schema, languages });
  return { written, sound: NOTHING, suggested: [], problems };
}

function readSuggestions(
  yaml: YamlFile,
  languages: readonly string[],
  stated: readonly string[] | undefined,
): FileEntries {
  const schema = schemas.suggestionsFile;
  const { error } = schema.safeParse(yaml.data);
  const { sources: suggested, facts, aliases } = suggestionsIn(yaml, fieldsOf(yaml.data).suggestions, stated);
  const written = { ...NOTHING, facts, aliases };
  if (error === undefined) return { written, sound: written, suggested, problems: [] };
  return { written, sound: NOTHING, suggested, problems: shapeProblems(error.issues, { yaml, schema, languages }) };
}

/** The fields that are looked at in data of any shape. */
interface Fields {
  readonly source?: unknown;
  readonly suggestions?: unknown;
  readonly [field: string]: unknown;
}

/** The fields of an entry whose values have the right shape. */
function rightFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  written: unknown,
): Partial<z.infer<z.ZodObject<Shape>>> {
  const data = fieldsOf(written);
  const right = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([field, of]) => {
    const result = z.safeParse(of, data[field]);
    return result.success && result.data !== undefined ? [[field, result.data] as const] : [];
  });
  // Each field has just been parsed with its own schema.
  return Object.fromEntries(right) as Partial<z.infer<z.ZodObject<Shape>>>;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
