/** Stretches of time around several events, and how they are said. */
import type { Range } from '../facts/date-order.ts';
import type { FactDate, Precision } from '../facts/fact.ts';
import type { Language } from '../languages/language.ts';
import { shortDateText } from './dates.ts';

/** The days of some events, and how precisely the vaguest of them is known. */
export interface Span extends Range {
  readonly precision: Precision;
}

/** Longer spans are told in months, and in years: days would be more exact than anybody reads. */
const LONGEST_IN_DAYS = 92;
const LONGEST_IN_MONTHS = 1100;

/** All of several spans, which are in order. */
export function around(spans: readonly Span[]): Span {
  return {
    from: spans[0]?.from ?? 0,
    to: Math.max(...spans.map(({ to }) => to)),
    precision: spans.map((span) => span.precision).reduce(coarser, 'day'),
  };
}

/** A span in words that are not too exact. */
export function spanText({ from, to, precision }: Span, language: Language): string {
  const length = to - from;
  const told = coarser(precision, length > LONGEST_IN_MONTHS ? 'year' : length > LONGEST_IN_DAYS ? 'month' : 'day');
  const isWholeYears = told === 'month' && isYearStart(from) && isYearStart(to + 1);
  return textOf({ from, to }, isWholeYears ? 'year' : told, language);
}

/** Days that somebody chose, in words that are as exact as they are: "April 1955", "since 2014". */
export function windowText({ from, to }: Range, language: Language): string {
  const isWhole = (starts: (day: number) => boolean): boolean =>
    (from === -Infinity || starts(from)) && (to === Infinity || starts(to + 1));
  return textOf({ from, to }, isWhole(isYearStart) ? 'year' : isWhole(isMonthStart) ? 'month' : 'day', language);
}

const textOf = ({ from, to }: Range, precision: Precision, language: Language): string => {
  const date: FactDate = { edtf: '', from, to, precision, interval: true, uncertain: [] };
  return shortDateText(date, language);
};

const isYearStart = (day: number): boolean => isMonthStart(day) && dateOf(day).getUTCMonth() === 0;
const isMonthStart = (day: number): boolean => dateOf(day).getUTCDate() === 1;
const dateOf = (day: number): Date => new Date(day * 86_400_000);

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/** The one of two precisions that tells less. */
export const coarser = (one: Precision, other: Precision): Precision =>
  PRECISIONS.indexOf(one) < PRECISIONS.indexOf(other) ? one : other;
