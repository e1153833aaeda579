/** Which predicate a label in a table's column `did` stands for. */
import { nearest } from './nearest.ts';
import type { ProblemParams } from './problem.ts';
import { foldedName } from './table-names.ts';
import type { LabelMeanings } from './table-reader.ts';

/** What is known of a predicate by the time that tables are read. */
export interface Labelled {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  readonly words: readonly string[] | Readonly<Record<string, readonly string[]>>;
}

/** The predicates of a base by everything that a label may call them. */
export class PredicateLabels {
  readonly #ids = new Set<string>();
  readonly #spoken = new Map<string, Set<string>>();
  readonly #labels = new Map<string, Set<string>>();
  readonly #words = new Map<string, Set<string>>();

  constructor(predicates: Iterable<Labelled>) {
    for (const { id, label, words } of predicates) {
      this.#ids.add(id);
      add(this.#spoken, inWords(id), id);
      for (const text of Object.values(label)) add(this.#labels, foldedName(text), id);
      const lists: readonly (readonly string[])[] = Array.isArray(words) ? [words] : Object.values(words);
      for (const word of lists.flat()) add(this.#words, foldedName(word), id);
    }
  }

  /** The predicate whose id, label or word this is, the first of these that tells; where two share it, neither. */
  find(label: string): string | undefined {
    const folded = foldedName(label);
    if (this.#ids.has(label)) return label;
    return only(this.#spoken.get(inWords(folded))) ?? only(this.#labels.get(folded)) ?? only(this.#words.get(folded));
  }

  /** What may have been meant by a label that is nobody's. */
  suggest(label: string): { readonly nearest?: string } {
    const found = nearest(foldedName(label), [...this.#spoken.keys(), ...this.#labels.keys(), ...this.#words.keys()]);
    return found === undefined ? {} : { nearest: found };
  }
}

/** `take_place` and `take-place` as they would be said. */
const inWords = (id: string): string => id.replaceAll(/[_-]/g, ' ');

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([id]));
  else known.add(id);
}

function only(ids: ReadonlySet<string> | undefined): string | undefined {
  if (ids?.size !== 1) return undefined;
  const [id] = ids;
  return id;
}

/** What the labels of one table mean: what its sidecar says, or else the predicate that they name themselves. */
export class TableLabels implements LabelMeanings {
  readonly #written: ReadonlyMap<string, string>;
  readonly #labels: PredicateLabels;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #sidecar: string;

  /** `numbers` are those of all predicates by their ids, `sidecar` the path of the file that says or would say more. */
  constructor(
    written: Readonly<Record<string, string>>,
    labels: PredicateLabels,
    numbers: ReadonlyMap<string, number>,
    sidecar: string,
  ) {
    // A label as it is written counts before those that differ from it in capitals or accents only.
    this.#written = new Map([
      ...Object.entries(written).map(([label, id]) => [foldedName(label), id] as const),
      ...Object.entries(written),
    ]);
    this.#labels = labels;
    this.#numbers = numbers;
    this.#sidecar = sidecar;
  }

  of(label: string): number | undefined {
    const written = this.#written.get(label) ?? this.#written.get(foldedName(label));
    // That the sidecar names no predicate is told there.
    if (written !== undefined) return this.#numbers.get(written) ?? 0;
    return this.#numbers.get(this.#labels.find(label) ?? '');
  }

  unknown(label: string): ProblemParams['table-label'] {
    return { label, sidecar: this.#sidecar, ...this.#labels.suggest(label) };
  }
}
