/** Checks the dates of a base, and whether they fit those of the articles. */
import { readDate } from './dates.ts';
import type { Entries, Entry } from './entries.ts';
import type { FactDate } from './fact.ts';
import { attributeValues } from './normalise.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Path } from './yaml-places.ts';

/** Dates that are none, as problems; facts that an article reports although they come later, as warnings. */
export function checkDates(entries: Entries): { problems: readonly Problem[]; warnings: readonly Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const read = (entry: Entry<unknown>, path: Path, written: string | number | undefined): FactDate | undefined => {
    if (written === undefined) return undefined;
    const result = readDate(written);
    if (result.ok) return result.date;
    problems.push(problemAt(entry.placeOf(path), result.problem, { value: String(written) }));
    return undefined;
  };

  const published = new Map(
    entries.sources.map((entry) => [entry.article, read(entry, ['date'], entry.value.date)] as const),
  );
  for (const entry of entries.facts) {
    const when = read(entry, ['when'], entry.value.when);
    const article = published.get(entry.article);
    const happened = (entry.value.standing ?? 'reported') === 'reported';
    if (when !== undefined && article !== undefined && happened && when.from > article.to) {
      const params = { when: when.edtf, published: article.edtf };
      warnings.push(problemAt(entry.placeOf(['when']), 'later-than-article', params));
    }
  }
  for (const entry of entries.entities) {
    for (const [attribute, written] of Object.entries(entry.value.attributes ?? {})) {
      for (const { when, path } of attributeValues(written, attribute)) read(entry, [...path, 'when'], when);
    }
  }
  return { problems, warnings };
}
