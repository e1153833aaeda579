/**
 * Reads the files of a fact base into entries: what editors wrote, in the right shape, each with its place.
 */
import { readdir, stat } from 'node:fs/promises';
import type { z } from 'zod';
import { problemAt } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import * as schemas from './schema.ts';
import type { EntityEntry, FactEntry, PredicateEntry, SourceEntry } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';
import { readYamlFile, systemReason } from './yaml-file.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Something that an editor wrote, and where. */
export interface Entry<T> {
  readonly value: T;
  /** Slug of the article whose file it is in; undefined in a file that articles share. */
  readonly article: string | undefined;
  /** Where the value at `path` within this entry starts, or its nearest surroundings. */
  placeOf(path: Path): Place;
  /** Where the last key of `path` is written. */
  placeOfKey(path: Path): Place;
}

/** Everything that is written in a fact base, in the order of its files' names. */
export interface Entries {
  /** The sources of articles; `article` is their slug. */
  readonly sources: readonly Entry<SourceEntry>[];
  readonly entities: readonly Entry<EntityEntry>[];
  readonly predicates: readonly Entry<PredicateEntry>[];
  readonly facts: readonly Entry<FactEntry>[];
  /** Ids of entries that have problems and are therefore not above: referring to them is no second problem. */
  readonly broken: { readonly entity: ReadonlySet<string>; readonly predicate: ReadonlySet<string> };
  /** Facts of that kind, as `<article>#<id>`, and articles. */
  readonly brokenFacts: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** False if a file could not be read to its end, so that nobody knows what else it defines. */
  readonly complete: boolean;
  /** How many files were read. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

interface Growing {
  sources: Entry<SourceEntry>[];
  entities: Entry<EntityEntry>[];
  predicates: Entry<PredicateEntry>[];
  facts: Entry<FactEntry>[];
  broken: { entity: Set<string>; predicate: Set<string> };
  brokenFacts: Set<string>;
  articles: Set<string>;
  complete: boolean;
  files: number;
  problems: Problem[];
}

/** The fields that are looked at in data of any shape. */
interface Fields {
  readonly id?: unknown;
  readonly source?: unknown;
  readonly entities?: unknown;
  readonly predicates?: unknown;
  readonly facts?: unknown;
}

interface FileToRead {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly article?: string;
}

const ENDING = '.yaml';

/** Reads every file of the base in `directory`; `languages` are those that texts may be written in. */
export async function readEntries(directory: string, languages: readonly string[]): Promise<Entries> {
  const base = directory.replace(/(?<=[^/])\/{1,9}$/, '');
  const entries: Growing = {
    sources: [],
    entities: [],
    predicates: [],
    facts: [],
    broken: { entity: new Set(), predicate: new Set() },
    brokenFacts: new Set(),
    articles: new Set(),
    complete: true,
    files: 0,
    problems: [],
  };
  if (!(await isFolder(base))) {
    entries.problems.push(problemAt({ file: base, line: 1, column: 1 }, 'no-folder', { folder: base }));
    return entries;
  }
  const files = await listFiles(base, entries);
  const contents = await Promise.all(files.map(async (file) => readYamlFile(file.path)));
  for (const [index, file] of files.entries()) {
    const { yaml, problems } = contents[index] ?? { problems: [] };
    entries.files += 1;
    entries.problems.push(...problems);
    if (file.article !== undefined) entries.articles.add(file.article);
    if (problems.length > 0) entries.complete = false;
    if (yaml !== undefined) addFile(entries, yaml, file, languages);
  }
  return entries;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The base's files in the order of their names, whatever order the file system gives. */
async function listFiles(base: string, entries: Growing): Promise<FileToRead[]> {
  const predicates = (await names(base, entries)).filter((name) => /^predicates\.ya?ml$/.test(name));
  const entities = await names(`${base}/entities`, entries);
  const articles = await names(`${base}/articles`, entries);
  const yaml = (folder: string, files: readonly string[]) => onlyYaml(folder, files, entries);
  const files = [
    ...yaml(base, predicates).map((path) => ({ path, schema: schemas.predicatesFile })),
    ...yaml(`${base}/entities`, entities).map((path) => ({ path, schema: schemas.entitiesFile })),
    ...yaml(`${base}/articles`, articles).map((path) => {
      const article = path.slice(path.lastIndexOf('/') + 1, -ENDING.length);
      if (!schemas.isSlug(article)) {
        entries.problems.push(problemAt({ file: path, line: 1, column: 1 }, 'bad-file-name', { name: article }));
      }
      return { path, schema: schemas.articleFile, article };
    }),
  ];
  if (!files.some((file) => 'article' in file) && entries.problems.length === 0) {
    const folder = `${base}/articles`;
    entries.problems.push(problemAt({ file: folder, line: 1, column: 1 }, 'no-articles', { folder }));
  }
  return files;
}

async function names(folder: string, entries: Growing): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    const reason = systemReason(error);
    if (reason !== 'ENOENT') {
      entries.problems.push(problemAt({ file: folder, line: 1, column: 1 }, 'unreadable', { reason }));
    }
    return [];
  }
}

function onlyYaml(folder: string, files: readonly string[], entries: Growing): string[] {
  for (const name of files.filter((each) => /\.(?:yml|json|txt|ya?ml\.txt)$/i.test(each))) {
    const place = { file: `${folder}/${name}`, line: 1, column: 1 };
    entries.problems.push(problemAt(place, 'wrong-ending', { name }));
  }
  return files.filter((name) => name.endsWith(ENDING)).map((name) => `${folder}/${name}`);
}

function addFile(
  entries: Growing,
  yaml: YamlFile,
  { schema, article }: FileToRead,
  languages: readonly string[],
): void {
  const result = schema.safeParse(yaml.data);
  if (!result.success) {
    entries.problems.push(...shapeProblems(result.error.issues, { yaml, schema, languages }));
  }
  // Where one entry has a problem the others are still taken, so that their problems are reported as well.
  const data = asFields(result.success ? result.data : yaml.data);
  const entry = <T>(value: T, around: Path): Entry<T> => ({
    value,
    article,
    placeOf: (path) => yaml.placeOf([...around, ...path]),
    placeOfKey: (path) => yaml.placeOfKey([...around, ...path]),
  });
  const list = <T>(
    field: 'entities' | 'predicates' | 'facts',
    of: z.ZodType<T>,
    onBroken: (id: string) => void,
  ): Entry<T>[] => {
    const items: unknown = data[field];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: unknown, index) => {
      if (result.success) return [entry(item as T, [field, index])];
      const parsed = of.safeParse(item);
      if (parsed.success) return [entry(parsed.data, [field, index])];
      const { id } = asFields(item);
      if (typeof id === 'string') onBroken(id);
      return [];
    });
  };
  entries.entities.push(...list('entities', schemas.entity, (id) => entries.broken.entity.add(id)));
  entries.predicates.push(...list('predicates', schemas.predicate, (id) => entries.broken.predicate.add(id)));
  if (article === undefined) return;
  entries.facts.push(...list('facts', schemas.fact, (id) => entries.brokenFacts.add(`${article}#${id}`)));
  const source = schemas.source.safeParse(data.source);
  if (source.success) entries.sources.push(entry(source.data, ['source']));
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value : {};
}
