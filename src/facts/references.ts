import type { Entries, Entry } from './entries.ts';
import { nearest } from './nearest.ts';
import { problemAt } from './problem.ts';
import type { Kind, Problem } from './problem.ts';
import type { Path } from './yaml-places.ts';

/** For how many wrong ids the right ones are sought. Of more, something larger is wrong, such as a file left out. */
const MOST_SUGGESTIONS = 100;

/** Knows which ids there are in a base, and remembers which entities were referred to. */
export class References {
  readonly #known: Readonly<Record<Exclude<Kind, 'fact'>, ReadonlySet<string>>>;
  /** Local ids of the facts of each article. */
  readonly #facts = new Map<string | undefined, Set<string>>();
  readonly #complete: boolean;
  readonly #used = new Set<string>();
  /** What was looked up before: one wrong id is often written many times. */
  readonly #nearest = new Map<string, string | undefined>();

  constructor(entries: Entries) {
    const ids = (list: readonly Entry<{ id?: string }>[]) => new Set(list.flatMap(({ value }) => value.id ?? []));
    this.#known = {
      entity: ids(entries.entities),
      predicate: ids(entries.predicates),
      article: entries.articles,
    };
    for (const { value, article } of entries.facts) {
      const facts = this.#facts.get(article) ?? new Set();
      this.#facts.set(article, facts);
      if (value.id !== undefined) facts.add(value.id);
    }
    this.#complete = entries.complete;
  }

  /** The problem with what `entry` refers to at `path`, if it does not exist. Facts are sought in the entry's article. */
  check(kind: Kind, id: string, entry: Entry<unknown>, path: Path): Problem[] {
    if (kind === 'entity') this.#used.add(id);
    const known = kind === 'fact' ? (this.#facts.get(entry.article) ?? new Set<string>()) : this.#known[kind];
    // Where a file could not be read to its end, it may well define what is missing here.
    if (known.has(id) || !this.#complete) return [];
    const found = this.#suggest(`${kind === 'fact' ? (entry.article ?? '') : kind} ${id}`, id, known);
    const params = { kind, id, ...(found === undefined ? {} : { nearest: found }) };
    return [problemAt(entry.placeOf(path), 'unknown', params)];
  }

  /** Whether anything that was checked refers to the entity `id`. */
  isUsed(id: string): boolean {
    return this.#used.has(id);
  }

  #suggest(key: string, id: string, known: ReadonlySet<string>): string | undefined {
    if (!this.#nearest.has(key) && this.#nearest.size < MOST_SUGGESTIONS) this.#nearest.set(key, nearest(id, known));
    return this.#nearest.get(key);
  }
}
