/**
 * Dates as editors write them, in EDTF (ISO 8601-2), read into days.
 *
 * Read are days, months, years, decades (`198X`), unknown parts (`2025-04-XX`), intervals (`1955-04-18/1955-04-24`),
 * intervals without an end or a beginning (`2014/..`, `../1945`), and the marks `?`, `~` and `%` on the whole or on a part.
 * Refused, because a `FactDate` cannot hold them truthfully, are seasons, sets and lists of dates, times of day, years
 * outside 1 to 9999, an interval with an unknown end (`2014/`), and a known part within an unknown one (`2025-XX-25`).
 */
import { parse } from 'edtf';
import type { EdtfDate, PartMask } from 'edtf';
import type { FactDate, Precision } from './fact.ts';
import type { ProblemCode } from './problem.ts';

/** Why something is no date of a fact. */
export type DateProblem = ProblemCode & `date-${string}`;

export type DateResult =
  { readonly ok: true; readonly date: FactDate } | { readonly ok: false; readonly problem: DateProblem };

/** No date that can be read is longer: two days with every part marked. */
const LENGTH_LIMIT = 40;
const MS_PER_DAY = 86_400_000;
const PARTS: readonly Precision[] = ['year', 'month', 'day'];
/** The bits of each part in the masks of `edtf`, in the order of `PARTS`. */
const BITS = [15, 48, 192] as const;
/** The first two digits of a year: without them it is hardly known at all. */
const CENTURY_BITS = 3;

type Span = Omit<FactDate, 'edtf' | 'interval'>;

/** Reads one EDTF date. A number is a year that YAML took for a number. */
export function readDate(written: string | number): DateResult {
  const edtf = String(written).trim();
  if (edtf.length > LENGTH_LIMIT) return refuse('date-not-edtf');
  // The package cannot parse a mark after an unspecified digit, which level 2 of EDTF allows.
  const marked = /X[?~%]$/.test(edtf);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = plain(edtf) ?? parse(marked ? edtf.slice(0, -1) : edtf);
  } catch {
    return refuse(looksLikeDates(edtf) ? 'date-impossible' : 'date-not-edtf');
  }
  if (parsed.type === 'Interval') return readInterval(edtf, parsed.values as readonly unknown[]);
  const span = readSpan(parsed, marked);
  return typeof span === 'string' ? refuse(span) : { ok: true, date: { edtf, ...span, interval: false } };
}

/** Nearly all dates are plain; reading these needs no grammar, which takes a large share of the time to load a base. */
function plain(edtf: string): ReturnType<typeof parse> | undefined {
  const slash = edtf.indexOf('/');
  if (slash === -1) return plainDate(edtf);
  const first = plainDate(edtf.slice(0, slash));
  const last = plainDate(edtf.slice(slash + 1));
  return first && last && { type: 'Interval', values: [first, last] };
}

function plainDate(edtf: string): EdtfDate | undefined {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(edtf);
  if (parts === null) return undefined;
  const numbers = parts.slice(1).filter((part: string | undefined) => part !== undefined);
  const values = numbers.map((part, index) => (index === 1 ? Number(part) - 1 : Number(part)));
  return { type: 'Date', values };
}

function readInterval(edtf: string, ends: readonly unknown[]): DateResult {
  const [first, last] = ends.map((end) => (end === Infinity ? undefined : readSpan(end, false)));
  if (typeof first === 'string') return refuse(first);
  if (typeof last === 'string') return refuse(last);
  const known = [first, last].filter((span) => span !== undefined);
  if (known.length === 0) return refuse('date-unsupported');
  const from = first?.from ?? -Infinity;
  const to = last?.to ?? Infinity;
  if (from > to || (first && last && first.from > last.from)) return refuse('date-reversed');
  const coarsest = Math.min(...known.map((span) => PARTS.indexOf(span.precision)));
  const uncertain = PARTS.filter((part) => known.some((span) => span.uncertain.includes(part)));
  return { ok: true, date: { edtf, from, to, precision: PARTS[coarsest] ?? 'year', interval: true, uncertain } };
}

/** The days that a parsed date, or one end of an interval, can mean. */
function readSpan(parsed: unknown, marked: boolean): Span | DateProblem {
  if (!isDate(parsed)) return 'date-unsupported';
  const { values, unspecified = 0, uncertain = false, approximate = false } = parsed;
  const [year, month, day] = values;
  if (year === undefined || year < 1 || year > 9999 || values.length > 3) return 'date-unsupported';
  if (month !== undefined && day !== undefined && day > daysInMonth(year, month)) return 'date-impossible';

  const known = BITS.filter((_, part) => has(values, unspecified, part)).length;
  const unknown = BITS.findIndex((bits) => (unspecified & bits) !== 0);
  const knownAfterUnknown = unknown !== -1 && BITS.some((_, part) => part > unknown && has(values, unspecified, part));
  if (knownAfterUnknown || (unspecified & CENTURY_BITS) !== 0) return 'date-unsupported';

  const precision = PARTS[Math.max(known, 1) - 1] ?? 'year';
  const marks = PARTS.slice(0, Math.max(known, 1));
  const isMarked = (part: Precision) => {
    const bits = BITS[PARTS.indexOf(part)] ?? 0;
    return marked || covers(uncertain, bits) || covers(approximate, bits);
  };
  return { ...days(values, unspecified), precision, uncertain: marks.filter(isMarked) };
}

function has(values: readonly number[], unspecified: number, part: number): boolean {
  return values[part] !== undefined && (unspecified & (BITS[part] ?? 0)) === 0;
}

/** The first and the last day of a date whose last digits may be unspecified. */
function days(values: readonly number[], unspecified: number): { from: number; to: number } {
  const [year = 1, month, day] = values;
  const lastYear = year + ((unspecified & 4) === 0 ? 0 : 90) + ((unspecified & 8) === 0 ? 0 : 9);
  const anyMonth = month === undefined || (unspecified & 16) !== 0;
  // Of "0X" and "1X" the second digit is open: January to September, October to December.
  const someMonths = !anyMonth && (unspecified & 32) !== 0;
  const firstMonth = anyMonth ? 0 : month;
  const lastMonth = anyMonth ? 11 : someMonths ? (month < 9 ? 8 : 11) : month;
  const length = daysInMonth(lastYear, lastMonth);
  const anyDay = day === undefined || anyMonth || someMonths || (unspecified & 64) !== 0;
  const someDays = !anyDay && (unspecified & 128) !== 0;
  const firstDay = anyDay ? 1 : day;
  const lastDay = anyDay ? length : someDays ? Math.min(Math.floor(day / 10) * 10 + 9, length) : day;
  return { from: dayNumber(year, firstMonth, firstDay), to: dayNumber(lastYear, lastMonth, lastDay) };
}

/** Days since 1970-01-01; `month` is counted from 0. */
function dayNumber(year: number, month: number, day: number): number {
  // `Date.UTC` takes the years 0 to 99 for those after 1900; `setUTCFullYear` does not.
  return Math.round(new Date(0).setUTCFullYear(year, month, day) / MS_PER_DAY);
}

function daysInMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month + 1, 0)).getUTCDate();
}

function covers(mask: PartMask, bits: number): boolean {
  return typeof mask === 'boolean' ? mask : (mask & bits) !== 0;
}

function isDate(parsed: unknown): parsed is EdtfDate {
  if (typeof parsed !== 'object' || parsed === null || !('values' in parsed)) return false;
  // An end of an interval with unspecified digits comes without its type.
  return !('type' in parsed) || parsed.type === 'Date';
}

/** True of digits in the places of a date: what is wrong can then only be the calendar. */
function looksLikeDates(edtf: string): boolean {
  const ends = edtf.replaceAll(/[?~%]/g, '').split('/');
  return ends.length <= 2 && ends.every((end) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(end));
}

function refuse(problem: DateProblem): DateResult {
  return { ok: false, problem };
}
