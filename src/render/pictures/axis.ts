/** Dates along an axis: round ones, as many as have room. */
import { startOfUnit } from '../../facts/date-order.ts';
import type { Range } from '../../facts/date-order.ts';
import type { Precision } from '../../facts/fact.ts';

export interface Tick {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly label: string;
}

const DAY = 86_400_000;

/** How far apart ticks can lie, the finest first. */
const STEPS: readonly { readonly unit: Precision; readonly count: number; readonly days: number }[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'month', count: 1, days: 30 },
  { unit: 'month', count: 3, days: 91 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => ({ unit: 'year' as const, count, days: 365 * count })),
];

const FORMATS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
};

/** At most `most` ticks between two days, both included; none where there is no round date between them. */
export function ticks({ from, to }: Range, most: number, locale: string): Tick[] {
  const step = STEPS.find(({ days }) => (to - from) / days <= most - 1) ?? STEPS.at(-1);
  if (step === undefined || to <= from) return [];
  const { unit, count } = step;
  const format = new Intl.DateTimeFormat(locale, FORMATS[unit]);
  const found: Tick[] = [];
  for (let day = firstTick(from, unit, count); day <= to; day = startOfUnit(day, unit, count))
    if (day >= from) found.push({ day, label: format.format(new Date(day * DAY)) });
  return found;
}

/** The start of the unit that a day lies in: of years one that the step divides, of months a quarter where these are three. */
function firstTick(day: number, unit: Precision, count: number): number {
  if (unit === 'day') return day;
  const start = startOfUnit(day, unit);
  const date = new Date(start * DAY);
  const past = unit === 'year' ? date.getUTCFullYear() % count : date.getUTCMonth() % count;
  return startOfUnit(start, unit, -past);
}
