/** Reads the YAML file beside a table: its source, its labels, its names. */
import { readDate } from './dates.ts';
import type { Article, LanguageCode } from './fact.ts';
import type { ListedTable } from './entries.ts';
import { nearest } from './nearest.ts';
import { toArticle } from './normalise.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { tableFile } from './schema.ts';
import type { TableFile } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';
import { readYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';
import type { Path } from './yaml-places.ts';

/** What is known of a table besides its rows. */
export interface Sidecar {
  readonly article: Article;
  /** Ids of predicates by the labels that stand for them. */
  readonly did: Readonly<Record<string, string>>;
  readonly names: TableFile['names'];
}

/** What a sidecar may refer to. */
export interface SidecarSurroundings {
  readonly predicates: readonly { readonly id: string }[];
  readonly complete: boolean;
  readonly required: readonly LanguageCode[];
  readonly allowed: readonly LanguageCode[];
}

/** The file beside a table; what is known without it, where there is none or it has problems. */
export async function readSidecar(
  { slug, path, sidecar, languages }: ListedTable,
  around: SidecarSurroundings,
): Promise<{ sidecar: Sidecar; problems: readonly Problem[] }> {
  const bare: Sidecar = { article: bareArticle(slug, path, around), did: {}, names: undefined };
  if (sidecar === undefined) return { sidecar: bare, problems: [] };
  const { yaml, problems } = await readYamlFile(sidecar);
  if (yaml === undefined) return { sidecar: bare, problems };
  const result = tableFile.safeParse(yaml.data);
  if (!result.success) {
    const context = { yaml, schema: tableFile, languages: around.allowed };
    return { sidecar: bare, problems: [...problems, ...shapeProblems(result.error.issues, context)] };
  }
  const { source, did = {}, names } = result.data;
  const article = source === undefined ? bare.article : toTable(source, slug, around.required);
  return {
    sidecar: { article, did, names },
    problems: [...problems, ...checkSidecar(result.data, yaml, { ...around, required: languages ?? around.required })],
  };
}

/** A table of which nobody has said where it comes from. */
const bareArticle = (slug: string, path: string, { required }: SidecarSurroundings): Article => ({
  slug,
  table: true,
  publisher: path.slice(path.lastIndexOf('/') + 1),
  language: required[0] ?? '',
});

const toTable = (
  value: NonNullable<TableFile['source']>,
  slug: string,
  languages: readonly LanguageCode[],
): Article => ({
  ...toArticle(value, slug, languages),
  table: true,
});

function checkSidecar({ source, did = {}, names }: TableFile, yaml: YamlFile, around: SidecarSurroundings): Problem[] {
  const problems: Problem[] = [];
  const date = source?.date === undefined ? undefined : readDate(source.date);
  if (date?.ok === false)
    problems.push(problemAt(yaml.placeOf(['source', 'date']), date.problem, { value: String(source?.date) }));
  const known = new Set(around.predicates.map(({ id }) => id));
  for (const [label, id] of Object.entries(did)) {
    if (known.has(id) || !around.complete) continue;
    const near = nearest(id, known);
    const params = { id, ...(near === undefined ? {} : { nearest: near }) };
    problems.push(problemAt(yaml.placeOf(['did', label]), 'table-predicate', params));
  }
  const title = source?.title;
  if (typeof title === 'object') problems.push(...languageProblems(title, ['source', 'title'], yaml, around, true));
  for (const [role, { words = [] }] of Object.entries(names?.roles ?? {})) {
    if (!Array.isArray(words))
      problems.push(...languageProblems(words, ['names', 'roles', role, 'words'], yaml, around, false));
  }
  return problems;
}

/** Languages that the base does not have; and, of what has to be there in every language, those that are missing. */
function languageProblems(
  written: object,
  path: Path,
  yaml: YamlFile,
  { allowed, required }: SidecarSurroundings,
  complete: boolean,
): Problem[] {
  const given = Object.keys(written);
  const missing = complete ? required.filter((language) => !given.includes(language)) : [];
  return [
    ...given
      .filter((language) => !allowed.includes(language))
      .map((language) => problemAt(yaml.placeOfKey([...path, language]), 'unknown-language', { language, allowed })),
    ...(missing.length === 0
      ? []
      : [problemAt(yaml.placeOf(path), 'missing-language', { field: String(path.at(-1)), languages: missing })]),
  ];
}
