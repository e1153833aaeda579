/** Finds the files of a fact base. */
import { readdir, stat } from 'node:fs/promises';
import { tablesIn } from './folder-tables.ts';
import type { TableListing } from './folder-tables.ts';
import { problemAt } from './problem.ts';
import type { Problem, ProblemCode, ProblemParams } from './problem.ts';
import { isSlug } from './slug.ts';
import { systemReason } from './system-reason.ts';

/** A file of a fact base; the kind says what it holds. */
export interface BaseFile {
  readonly kind: 'predicates' | 'entities' | 'article' | 'suggestions';
  /** Path of the file, starting with the folder as it was given. */
  readonly path: string;
  /** Folder of the base that it is in, as it was given. */
  readonly folder: string;
  /** Of an article: its slug. */
  readonly article?: string;
}

const ENDING = '.yaml';
/** Endings by which somebody may have meant a YAML file. */
const NEAR_MISS = /\.(?:ya?ml|json|txt)$/i;

/** What was found in the folders of a base. */
interface Listing {
  readonly files: readonly BaseFile[];
  readonly tables: readonly TableListing[];
  readonly problems: readonly Problem[];
}

/**
 * The files of the fact base that `directories` make up together, folder by folder: `predicates.yaml`, then
 * `entities/*.yaml`, then `articles/*.yaml`, then `suggestions/*.yaml`, each in the order of their names, whatever order the
 * file system gives; and its tables, in the same order. Other files, such as a README.md, and those whose names start with a dot are passed over. A folder that is named twice counts
 * once.
 */
export async function listBase(directories: readonly string[]): Promise<Listing> {
  const folders = [...new Set(directories.map((directory) => directory.replace(/(?<=[^/])\/{1,9}$/, '')))];
  const listings = await Promise.all(folders.map(listFolder));
  const files = listings.flatMap((listing) => listing.files);
  const tables = listings.flatMap((listing) => listing.tables);
  const problems = [
    ...listings.flatMap((listing) => listing.problems),
    ...sameArticles(files),
    ...sameTables(files, tables),
  ];
  if (problems.length === 0 && tables.length === 0 && !files.some(({ kind }) => kind === 'article')) {
    problems.push(...folders.map((folder) => fileProblem(`${folder}/articles`, 'no-articles', {})));
  }
  return { files, tables, problems };
}

/** Tables that have the name of an article, or of another table: `visits.csv` and `visits.tsv`. */
function sameTables(files: readonly BaseFile[], tables: readonly TableListing[]): Problem[] {
  const first = new Map(
    files.flatMap(({ article, path }) => (article === undefined ? [] : [[article, path] as const])),
  );
  return tables.flatMap(({ slug, path }) => {
    const file = first.get(slug);
    if (file === undefined) first.set(slug, path);
    const params = { name: slug, first: { file: file ?? path, line: 1, column: 1 } };
    return file === undefined ? [] : [fileProblem(path, 'table-taken', params)];
  });
}

/** Articles of different folders that have the same file name, by which facts name their article. */
function sameArticles(files: readonly BaseFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ article, path }) => {
    if (article === undefined) return [];
    const file = first.get(article);
    if (file === undefined) first.set(article, path);
    return file === undefined
      ? []
      : [fileProblem(path, 'duplicate-id', { kind: 'article', id: article, first: { file, line: 1, column: 1 } })];
  });
}

async function listFolder(base: string): Promise<Listing> {
  if (!(await isFolder(base)))
    return { files: [], tables: [], problems: [fileProblem(base, 'no-folder', { folder: base })] };

  const root = await fileNamesIn(base);
  const entities = await fileNamesIn(`${base}/entities`);
  const articles = await fileNamesIn(`${base}/articles`);
  const suggestions = await fileNamesIn(`${base}/suggestions`);
  const inTables = await fileNamesIn(`${base}/tables`);
  const { tables, problems: misplaced } = tablesIn(base, inTables.names);
  const problems = [
    ...root.problems,
    ...entities.problems,
    ...articles.problems,
    ...suggestions.problems,
    ...inTables.problems,
    ...misplaced,
    ...tables
      .filter(({ slug }) => !isSlug(slug))
      .map(({ slug, path }) => fileProblem(path, 'table-name', { name: slug })),
  ];
  const take = (folder: string, names: readonly string[]) => {
    const missed = names.filter((name) => NEAR_MISS.test(name) && !name.endsWith(ENDING));
    problems.push(...missed.map((name) => fileProblem(`${folder}/${name}`, 'wrong-ending', { name })));
    return names.filter((name) => name.endsWith(ENDING)).map((name) => ({ name, path: `${folder}/${name}` }));
  };

  const files: BaseFile[] = [
    ...take(base, root.names.filter(isPredicates)).map(({ path }) => ({
      kind: 'predicates' as const,
      path,
      folder: base,
    })),
    ...take(`${base}/entities`, entities.names).map(({ path }) => ({ kind: 'entities' as const, path, folder: base })),
    ...take(`${base}/articles`, articles.names).map(({ name, path }) => {
      const article = name.slice(0, -ENDING.length);
      if (!isSlug(article)) problems.push(fileProblem(path, 'bad-file-name', { name: article }));
      return { kind: 'article' as const, path, folder: base, article };
    }),
    ...take(`${base}/suggestions`, suggestions.names).map(({ path }) => ({
      kind: 'suggestions' as const,
      path,
      folder: base,
    })),
  ];
  return { files, tables, problems };
}

/** A problem with a file or folder as a whole. */
function fileProblem<Code extends ProblemCode>(file: string, code: Code, params: ProblemParams[Code]): Problem {
  return problemAt({ file, line: 1, column: 1 }, code, params);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The names in a folder, sorted; none if the folder is not there. */
async function fileNamesIn(folder: string): Promise<{ names: string[]; problems: Problem[] }> {
  try {
    const names = await readdir(folder);
    return { names: names.filter((name) => !name.startsWith('.')).sort(), problems: [] };
  } catch (error) {
    const reason = systemReason(error);
    return { names: [], problems: reason === 'ENOENT' ? [] : [fileProblem(folder, 'unreadable', { reason })] };
  }
}

function isPredicates(name: string): boolean {
  return /^predicates\.[a-z]{1,4}$/i.test(name);
}
