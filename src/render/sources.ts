/** Sources of facts, put together as an answer names them. */
import type { ShownFact, ShownSource } from '../answer/answer.ts';

/** Paragraphs, or rows of a table, that are named of one source. */
const MOST_PLACES = 20;

/** What some facts rest on: one article, or rows of a table that are found at the same address. */
export interface SourceGroup {
  /** The source of the first of the facts. */
  readonly source: ShownSource;
  /** The first paragraphs or rows, ascending; no more than are worth naming. */
  readonly places: readonly number[];
  readonly notes: readonly string[];
  readonly quotes: readonly string[];
}

/** The sources of facts, in the order in which the facts name them. */
export function sourceGroups(facts: readonly ShownFact[]): SourceGroup[] {
  const groups = new Map<string, ShownSource[]>();
  for (const { source } of facts) {
    const key = source.table === true ? `${source.article} ${source.url ?? ''}` : source.article;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [source]);
    else known.push(source);
  }
  return [...groups.values()].flatMap((sources) => {
    const [source] = sources;
    if (source === undefined) return [];
    const places = [...new Set(sources.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
    return [
      {
        source,
        places: places.slice(0, MOST_PLACES),
        notes: [...new Set(sources.flatMap(({ note }) => note ?? []))],
        quotes: [...new Set(sources.flatMap(({ quote }) => quote ?? []))],
      },
    ];
  });
}
