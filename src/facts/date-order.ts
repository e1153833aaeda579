/** Which of two dates is the earlier, as far as both are known. */
import type { FactDate, Precision } from './fact.ts';

const DAY = 86_400_000;

/** The days between which something lies, in days since 1970-01-01. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How one date lies to another; `unclear` where they are not known precisely enough to tell. */
export type Order = 'before' | 'same' | 'after' | 'unclear';

/** The first day of the month or year that a day lies in, or of the one `offset` months or years on. */
export function startOfUnit(day: number, unit: Precision, offset = 0): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'day') return day + offset;
  return Math.round(
    new Date(0).setUTCFullYear(unit === 'year' ? year + offset : year, unit === 'year' ? 0 : month + offset, 1) / DAY,
  );
}

/** The days on which a fact's time can have begun: of an interval those of its first end, of a month any of its days. */
export function beginning({ from, to, interval, precision }: FactDate): Range {
  if (!interval) return { from, to };
  return { from, to: Number.isFinite(from) ? startOfUnit(from, precision, 1) - 1 : to };
}

/** The days on which a fact's time can have ended. */
export function ending({ from, to, interval, precision }: FactDate): Range {
  if (!interval) return { from, to };
  return { from: Number.isFinite(to) ? startOfUnit(to, precision) : from, to };
}

/** True of a date that is known to the day, or an interval both of whose ends are. */
export const isExact = ({ precision, from, to }: FactDate): boolean =>
  precision === 'day' && Number.isFinite(from) && Number.isFinite(to);

/** How `one` lies to `other`: wholly before or after it, or, where both are exact, at the same time as some of it. */
export function orderOf(one: FactDate, other: FactDate): Order {
  if (ending(one).to < beginning(other).from) return 'before';
  if (beginning(one).from > ending(other).to) return 'after';
  return isExact(one) && isExact(other) ? 'same' : 'unclear';
}

/**
 * Compares two dates for the first or the last of several: the one that can lie furthest out comes first, and of two that can
 * lie equally far out the one that must.
 */
export const byEnd = (order: 'first' | 'last'): ((one: Range, other: Range) => number) => BY_END[order];

/** Days that are infinitely far away are not subtracted: that would be no number. */
const compareDays = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const BY_END: Readonly<Record<'first' | 'last', (one: Range, other: Range) => number>> = {
  first: (one, other) => compareDays(one.from, other.from) || compareDays(one.to, other.to),
  last: (one, other) => compareDays(other.to, one.to) || compareDays(other.from, one.from),
};

/** Whether `one` surely lies less far out than `other`. */
export const isWithinEnd = (one: Range, other: Range, order: 'first' | 'last'): boolean =>
  order === 'first' ? one.from > other.to : one.to < other.from;

/** Whether two dates share a day, a month or a year; undefined where they are not known precisely enough. */
export function share(one: FactDate, other: FactDate, unit: 'day' | 'week' | 'month' | 'year'): boolean | undefined {
  const [a, b] = [unitsOf(one, unit), unitsOf(other, unit)];
  if (a.last < b.first || b.last < a.first) return false;
  const settled = (date: FactDate, units: { first: number; last: number }) =>
    date.interval || units.first === units.last;
  return settled(one, a) && settled(other, b) ? true : undefined;
}

function unitsOf({ from, to }: FactDate, unit: 'day' | 'week' | 'month' | 'year'): { first: number; last: number } {
  // 1970-01-01 was a Thursday: three days on, weeks begin on Monday.
  const index = (day: number) =>
    unit === 'week' ? Math.floor((day + 3) / 7) : unit === 'day' ? day : startOfUnit(day, unit);
  return { first: Number.isFinite(from) ? index(from) : from, last: Number.isFinite(to) ? index(to) : to };
}

/** Years, months and days from one day to a later one, as a calendar counts them. */
export interface Span {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** The span between two days, the earlier first. */
export function spanBetween(from: number, to: number): Span {
  const [a, b] = [new Date(from * DAY), new Date(to * DAY)];
  let months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  if (b.getUTCDate() < a.getUTCDate()) months -= 1;
  const reached = monthsLater(from, months);
  return { years: Math.floor(months / 12), months: months % 12, days: to - reached };
}

/** The same day of the month so many months on, or the month's last where it has fewer days. */
function monthsLater(day: number, months: number): number {
  const date = new Date(day * DAY);
  const first = startOfUnit(day, 'month', months);
  const length = startOfUnit(first, 'month', 1) - first;
  return first + Math.min(date.getUTCDate(), length) - 1;
}
