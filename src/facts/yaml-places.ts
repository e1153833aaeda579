/** Finds where the values of a YAML text are written. */
import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Event } from 'js-yaml';

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** The way from the top of a file to a value: `['facts', 0, 'who']`. */
export type Path = readonly PropertyKey[];

/** A line and a column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A value in the text: where it starts, and the values in it. */
interface Spot {
  readonly offset: number;
  readonly items?: readonly Spot[];
  readonly fields?: ReadonlyMap<string, { readonly key: Spot; readonly value: Spot }>;
}

/** Where the values of one text start. It is worked out only when it is first asked for: sound files need none of it. */
export class YamlPlaces {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;
  #root: Spot | undefined;
  #lineStarts: readonly number[] | undefined;
  /** Offsets of fields that are there before in the same map. */
  readonly #duplicates: number[] = [];

  /** `events` are those of the text's only document. */
  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  /** Where the value at `path` starts; where there is none, the nearest value around it. */
  ofValue(path: Path): Position {
    return this.at(this.#walk(path).spot.offset);
  }

  /** Where the last key of `path` is written. */
  ofKey(path: Path): Position {
    const { spot, key } = this.#walk(path);
    return this.at((key ?? spot).offset);
  }

  /** Where fields are that were there before in the same map. */
  duplicates(): Position[] {
    this.#tree();
    return this.#duplicates.map((offset) => this.at(offset));
  }

  /** Line and column of an offset. */
  at(offset: number): Position {
    const starts = (this.#lineStarts ??= lineStarts(this.#text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** Follows `path` as far as it goes; `key` is set only where it ends in a field that is there. */
  #walk(path: Path): { spot: Spot; key?: Spot } {
    let spot = this.#tree();
    let key: Spot | undefined;
    for (const step of path) {
      const field = spot.fields?.get(String(step));
      const next = field?.value ?? spot.items?.[Number(step)];
      if (next === undefined) return { spot };
      key = field?.key;
      spot = next;
    }
    return key === undefined ? { spot } : { spot, key };
  }

  #tree(): Spot {
    // The first event opens the document.
    if (this.#root === undefined) this.#next = 1;
    return (this.#root ??= this.#spot(0));
  }

  /** Reads the value that starts with the next event; what is not written at all is `around`. */
  #spot(around: number): Spot {
    const event = this.#events[this.#next];
    this.#next += 1;
    if (event?.type === EVENT_ID.SCALAR) return { offset: startOf(event) ?? around };
    if (event?.type === EVENT_ID.SEQUENCE) {
      const items: Spot[] = [];
      while (this.#isOpen()) items.push(this.#spot(event.start));
      return { offset: event.start, items };
    }
    if (event?.type === EVENT_ID.MAPPING) return { offset: event.start, fields: this.#fields(event.start) };
    return { offset: around };
  }

  #fields(start: number): Map<string, { key: Spot; value: Spot }> {
    const fields = new Map<string, { key: Spot; value: Spot }>();
    while (this.#isOpen()) {
      const event = this.#events[this.#next];
      const key = this.#spot(start);
      const value = this.#spot(key.offset);
      const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.#text, event) : '';
      if (fields.has(name)) this.#duplicates.push(key.offset);
      fields.set(name, { key, value });
    }
    return fields;
  }

  /** Whether the list or map that is being read goes on; takes its end if it does not. */
  #isOpen(): boolean {
    const event = this.#events[this.#next];
    if (event !== undefined && event.type !== EVENT_ID.POP) return true;
    this.#next += 1;
    return false;
  }
}

/** Where a scalar starts, with its quote if it has one; undefined for a value that is left out. */
function startOf({ valueStart, style }: ScalarEvent): number | undefined {
  if (valueStart === -1) return undefined;
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
