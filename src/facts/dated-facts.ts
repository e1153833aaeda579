/** Numbers of facts by their dates. */
import type { Range } from './date-order.ts';
import type { FactDate } from './fact.ts';
import type { FactIndexData } from './fact-index-data.ts';
import type { FactView } from './fact-view.ts';
import { Postings } from './postings.ts';
import type { Rows } from './rows.ts';

export class DatedFacts {
  /** All dates, by their first days. */
  readonly #dates: readonly FactDate[];
  /** The latest last day of each date and those before it. */
  readonly #latest: readonly number[];
  readonly #byDate: Postings;

  constructor(written: readonly FactView[], rows: Rows, data: FactIndexData) {
    this.#dates = datesByNumber(written, rows, data);
    this.#latest = latestOf(this.#dates);
    this.#byDate = new Postings(data.byDate);
  }

  /**
   * Facts of the dates of which something holds that lie within some days, the first and the last included, or reach into
   * them, ascending; undefined where they are not fewer than `most`.
   */
  find(holds: (date: FactDate) => boolean, most: number, { from, to }: Range): Int32Array | undefined {
    const lists: Int32Array[] = [];
    let length = 0;
    for (let at = firstWhere(this.#latest, (day) => day >= from); at < this.#dates.length; at++) {
      const date = this.#dates[at];
      if (date === undefined || date.from > to) break;
      if (date.to < from || !holds(date)) continue;
      const list = this.#byDate.of(at);
      lists.push(list);
      length += list.length;
      if (length >= most) return undefined;
    }
    const all = new Int32Array(length);
    let end = 0;
    for (const list of lists) {
      all.set(list, end);
      end += list.length;
    }
    return isAscending(all) ? all : all.sort();
  }
}

/** The dates that lists of facts go by. */
function datesByNumber(
  written: readonly FactView[],
  { dates }: Rows,
  { writtenDates, rowDates, byDate }: FactIndexData,
): FactDate[] {
  const found = Array.from<FactDate | undefined>({ length: byDate.ends.length });
  written.forEach(({ when }, at) => {
    if (when !== undefined) found[writtenDates[at] ?? 0] = when;
  });
  dates.forEach((date, at) => {
    if (date !== undefined) found[rowDates[at] ?? 0] = date;
  });
  return found.filter((date) => date !== undefined);
}

function latestOf(dates: readonly FactDate[]): number[] {
  let latest = -Infinity;
  return dates.map(({ to }) => (latest = Math.max(latest, to)));
}

/** The first place in a list from which on something holds of all that stand there; the list's length where there is none. */
function firstWhere(list: readonly number[], holds: (number: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isAscending(numbers: Int32Array): boolean {
  for (let at = 1; at < numbers.length; at++) if ((numbers[at - 1] ?? 0) > (numbers[at] ?? 0)) return false;
  return true;
}
