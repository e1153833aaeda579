/**
 * Loads a fact base as a whole: every file is read, everything in it is checked, and either all of it is served or none.
 */
import { checkEntries } from './check.ts';
import { readEntries } from './entries.ts';
import type { Knowledge, LanguageCode } from './fact.ts';
import { toKnowledge } from './normalise.ts';
import { byPlace } from './problem.ts';
import type { Problem } from './problem.ts';

export interface LoadOptions {
  /** Languages that every text must be given in. */
  readonly required: readonly LanguageCode[];
  /** Languages that texts may be given in besides. */
  readonly allowed?: readonly LanguageCode[];
}

/** How much a base holds. */
export interface Counts {
  readonly files: number;
  readonly articles: number;
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
 * `articles/*.yaml` of each; one may refer to what another defines. Comes back with every problem at once, in the order of
 * the files and their lines, or with all of the knowledge. Never rejects because of what is in the folders.
 */
export async function loadKnowledge(directories: readonly string[], options: LoadOptions): Promise<LoadResult> {
  const languages = { required: options.required, allowed: [...options.required, ...(options.allowed ?? [])] };
  const read = await readEntries(directories, languages.allowed);
  const found = checkEntries(read.entries, languages);
  const problems = [...read.problems, ...found.problems].sort(byPlace);
  if (problems.length > 0) return { ok: false, problems };

  const knowledge = toKnowledge(read.sound, options.required);
  const attributes = knowledge.facts.filter((fact) => fact.attribute).length;
  const counts: Counts = {
    files: read.files,
    articles: knowledge.articles.length,
    entities: knowledge.entities.length,
    predicates: knowledge.predicates.length,
    facts: knowledge.facts.length - attributes,
    attributes,
  };
  return { ok: true, knowledge, counts, warnings: [...found.warnings].sort(byPlace) };
}
