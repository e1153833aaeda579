/** Counts by how many parts of a question events are reached. */
import type { FactIndex } from '../facts/fact-index.ts';
import { has } from '../facts/postings.ts';
import type { Reach } from './reach.ts';

/** What looking a number up in a list costs, measured in numbers of the list that are gone through instead. */
const LOOK_UP = 20;

/** So many parts can be counted: a count, and one more for having been reached, has to fit into eight bits. */
const MOST_PARTS = 254;

/** Events that were reached, by the number of their outermost fact, grouped by the parts that lead to them. */
export interface Counted {
  /** How many parts lead to the events that most lead to. */
  readonly most: number;
  /** At 0 the events that most parts lead to, at 1 those that one part fewer does, each ascending; others are not meant. */
  readonly roots: readonly Int32Array[];
}

/** Room for the counts of one base, which every question uses again. */
interface Room {
  /** Per event, one more than the parts that lead to it; 0 where it has not been reached. */
  readonly counts: Uint8Array;
  /** Per event, the last part that led to it: a part counts once, however often it leads there. */
  readonly last: Uint8Array;
  /** The events that have been reached, in the order in which they were. */
  readonly roots: Int32Array;
}

const rooms = new WeakMap<FactIndex, Room>();

/** What `count` counts, of at most 254 parts. Nothing else of the same base may be counted meanwhile. */
export function counted(index: FactIndex, count: (tally: Tally) => void): Counted {
  const room = rooms.get(index) ?? roomFor(index);
  rooms.set(index, room);
  const tally = new Tally(index, room);
  try {
    count(tally);
    return tally.result();
  } finally {
    tally.clear();
  }
}

const roomFor = ({ size }: FactIndex): Room => ({
  counts: new Uint8Array(size),
  last: new Uint8Array(size),
  roots: new Int32Array(size),
});

class Tally {
  readonly #index: FactIndex;
  readonly #counts: Uint8Array;
  readonly #last: Uint8Array;
  readonly #roots: Int32Array;
  /** How many events have been reached. */
  #reached = 0;
  #part = 0;
  #isAscending = true;
  #latest = -1;
  #most = 0;

  constructor(index: FactIndex, { counts, last, roots }: Room) {
    this.#index = index;
    this.#counts = counts;
    this.#last = last;
    this.#roots = roots;
  }

  result(): Counted {
    const roots = [this.#countedAs(this.#most + 1), this.#countedAs(this.#most)];
    return { most: this.#most, roots: this.#isAscending ? roots : roots.map((some) => some.sort()) };
  }

  /** The events that have been reached. */
  #soFar(): Int32Array {
    return this.#roots.subarray(0, this.#reached);
  }

  /** The events with this count. Of tens of thousands: a loop takes a fraction of what `filter` takes. */
  #countedAs(count: number): Int32Array {
    const found = new Int32Array(this.#reached);
    let length = 0;
    for (let at = 0; at < this.#reached; at++) {
      const root = this.#roots[at] ?? 0;
      if (this.#counts[root] === count) found[length++] = root;
    }
    return found.slice(0, length);
  }

  /** Leaves the room as it was. */
  clear(): void {
    for (const root of this.#soFar()) {
      this.#counts[root] = 0;
      this.#last[root] = 0;
    }
  }

  /** Takes events in without a part that leads to them. */
  open({ lists }: Reach): void {
    for (const list of lists) for (const ordinal of list) this.#touch(this.#index.rootOf(ordinal));
  }

  /** Counts a part for everything that it leads to. */
  add({ lists }: Reach): void {
    this.#nextPart();
    for (const list of lists)
      for (const ordinal of list) {
        const root = this.#index.rootOf(ordinal);
        this.#touch(root);
        this.#count(root);
      }
  }

  /** Counts a part for what has been reached before; whatever else it leads to is passed over. */
  addCommon(reach: Reach): void {
    this.#nextPart();
    if (this.#reached * reach.lists.length * LOOK_UP < reach.size) {
      for (const root of this.#soFar()) if (this.#leadsTo(reach, root)) this.#count(root);
      return;
    }
    for (const list of reach.lists)
      for (const ordinal of list) {
        const root = this.#index.rootOf(ordinal);
        if (this.#counts[root] !== 0) this.#count(root);
      }
  }

  #nextPart(): void {
    if (this.#part === MOST_PARTS)
      throw new RangeError(`more than ${MOST_PARTS} parts of a question cannot be counted`);
    this.#part++;
  }

  #touch(root: number): void {
    if (this.#counts[root] !== 0) return;
    this.#counts[root] = 1;
    this.#isAscending &&= root > this.#latest;
    this.#latest = root;
    this.#roots[this.#reached++] = root;
  }

  #count(root: number): void {
    if (this.#last[root] === this.#part) return;
    this.#last[root] = this.#part;
    const count = (this.#counts[root] ?? 0) + 1;
    this.#counts[root] = count;
    if (count > this.#most + 1) this.#most = count - 1;
  }

  #leadsTo({ lists }: Reach, root: number): boolean {
    const parts = this.#index.partsOf(root);
    return lists.some((list) => parts.some((ordinal) => has(list, ordinal)));
  }
}
