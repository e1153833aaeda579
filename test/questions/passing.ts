/** The questions that are known to pass, per table: what was right once must stay right. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys of questions (see `questionKey`) by the name of their table. */
export type Passing = Readonly<Record<string, readonly string[]>>;

const FILE = join(import.meta.dirname, 'passing.json');

/** The committed list. */
export function readPassing(): Passing {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Passing;
}

export function writePassing(passing: Passing): void {
  writeFileSync(FILE, `${JSON.stringify(passing, null, 2)}\n`);
}

/** How a question of a table came out. */
interface Outcome {
  readonly table: { readonly name: string };
  readonly key: string;
  readonly problems: readonly string[];
}

/** The list of those that pass. A key that a table has several times passes when all of them do. */
export function passingIn(results: readonly Outcome[]): Passing {
  const failed = new Set(results.filter(({ problems }) => problems.length > 0).map(nameOf));
  const passing: Record<string, string[]> = {};
  for (const result of results) {
    const keys = (passing[result.table.name] ??= []);
    if (!failed.has(nameOf(result)) && !keys.includes(result.key)) keys.push(result.key);
  }
  return passing;
}

/** What `before` lists and `now` does not, as `table: question`. */
export function lostFrom(before: Passing, now: Passing): string[] {
  return Object.entries(before).flatMap(([table, keys]) => {
    const still = new Set(now[table]);
    return keys.filter((key) => !still.has(key)).map((key) => `${table}: ${key}`);
  });
}

function nameOf({ table, key }: Outcome): string {
  return `${table.name}: ${key}`;
}
