/** Finds the tables of a fact base and the files beside them. */
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';

/** A table of a fact base. */
export interface TableListing {
  /** File name without its ending; the first half of the ids of its facts. */
  readonly slug: string;
  /** Path of the file, starting with the folder as it was given. */
  readonly path: string;
  /** Folder of the base that it is in, as it was given. */
  readonly folder: string;
  /** Path of the YAML file beside it; set where there is one. */
  readonly sidecar?: string;
}

const TABLE = /\.(?:csv|tsv)(?:\.gz)?$/;
const SIDECAR = '.yaml';
/** Endings by which somebody may have meant a table, or what goes with one. */
const NEAR_MISS = /\.(?:csv|tsv|txt|tab|xlsx?|ods|numbers|ya?ml|json|gz|zip)$/i;

/** The tables among the names of the files in the folder `tables` of a base's folder. */
export function tablesIn(
  base: string,
  names: readonly string[],
): { readonly tables: readonly TableListing[]; readonly problems: readonly Problem[] } {
  const folder = `${base}/tables`;
  const at = (name: string) => ({ file: `${folder}/${name}`, line: 1, column: 1 });
  const sidecars = new Set(names.filter((name) => name.endsWith(SIDECAR)));
  const tables = names
    .filter((name) => TABLE.test(name))
    .map((name): TableListing => {
      const slug = name.replace(TABLE, '');
      const beside = `${slug}${SIDECAR}`;
      return {
        slug,
        path: `${folder}/${name}`,
        folder: base,
        ...(sidecars.has(beside) ? { sidecar: `${folder}/${beside}` } : {}),
      };
    });
  const slugs = new Set(tables.map(({ slug }) => slug));
  const problems = names.flatMap((name) => {
    if (TABLE.test(name)) return [];
    if (sidecars.has(name)) {
      const slug = name.slice(0, -SIDECAR.length);
      return slugs.has(slug) ? [] : [problemAt(at(name), 'table-alone', { name: slug })];
    }
    return NEAR_MISS.test(name) ? [problemAt(at(name), 'table-ending', { name })] : [];
  });
  return { tables, problems };
}
