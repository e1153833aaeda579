/** Sources of facts, put together as an answer names them. */
import type { ShownFact, ShownSource } from '../answer/answer.ts';

/** Paragraphs, or rows of a table, that are named of one source; several in a row count as one. */
const MOST_PLACES = 20;

/** What some facts rest on: one article, or rows of a table that are found at the same address. */
export interface SourceGroup {
  /** The source of the first of the facts. */
  readonly source: ShownSource;
  /** The first paragraphs or rows, ascending; no more than are worth naming. Three or more in a row are one: "3–7". */
  readonly places: readonly string[];
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
        places: inRuns(places).slice(0, MOST_PLACES),
        notes: [...new Set(sources.flatMap(({ note }) => note ?? []))],
        quotes: [...new Set(sources.flatMap(({ quote }) => quote ?? []))],
      },
    ];
  });
}

/** Ascending numbers as text: 1, 2, 3, 5, 6 → "1–3", "5", "6". */
function inRuns(numbers: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(String) : `${String(run[0])}–${String(run.at(-1))}`));
}

/** Whether places are more than one paragraph or row. */
export const areSeveral = (places: readonly string[]): boolean =>
  places.length > 1 || places.some((place) => place.includes('–'));
