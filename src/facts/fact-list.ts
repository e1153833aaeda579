import type { FactView } from './fact-view.ts';
import { has } from './postings.ts';

/** Facts that an index leads to, by number. Each becomes an object only when somebody looks at it. */
export class FactList implements Iterable<FactView> {
  /** Numbers of the facts, ascending. */
  readonly ordinals: Int32Array;
  readonly #viewAt: (ordinal: number) => FactView;

  constructor(ordinals: Int32Array, viewAt: (ordinal: number) => FactView) {
    this.ordinals = ordinals;
    this.#viewAt = viewAt;
  }

  get length(): number {
    return this.ordinals.length;
  }

  *[Symbol.iterator](): Generator<FactView> {
    for (const ordinal of this.ordinals) yield this.#viewAt(ordinal);
  }

  /** The first `most` facts of which something holds. */
  first(most: number, holds: (view: FactView) => boolean = () => true): FactView[] {
    const found: FactView[] = [];
    for (const view of this) {
      if (found.length >= most) break;
      if (holds(view)) found.push(view);
    }
    return found;
  }

  /** Those that are in another list as well. */
  and(other: FactList): FactList {
    const [shorter, longer] = this.length < other.length ? [this, other] : [other, this];
    return new FactList(
      shorter.ordinals.filter((ordinal) => has(longer.ordinals, ordinal)),
      this.#viewAt,
    );
  }
}
