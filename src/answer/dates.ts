/** Dates as members read them, and as bare values. */
import type { FactDate, Precision } from '../facts/fact.ts';
import type { Hole } from '../question/question.ts';
import type { Language } from '../languages/language.ts';

const DAY = 86_400_000;
const ORDER: readonly Precision[] = ['year', 'month', 'day'];

/** The coarser of what is known and what was asked for: a month is never given a day. */
function precisionOf(date: FactDate, asked: Hole['precision']): Precision {
  const wanted = asked === 'month' || asked === 'year' ? asked : 'day';
  return ORDER.indexOf(wanted) < ORDER.indexOf(date.precision) ? wanted : date.precision;
}

const FORMATS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date format, made once per locale: making one takes longer than an answer. */
function formatOf(locale: string, kind: Precision | 'days'): Intl.DateTimeFormat {
  const key = `${locale} ${kind}`;
  const options = kind === 'days' ? ({ dateStyle: 'long', timeZone: 'UTC' } as const) : FORMATS[kind];
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** "Friday, 25 April 2025", "April 2025", "18–24 April 1955", "since 2014", with a note where a part is inferred. */
export function dateText(date: FactDate, asked: Hole['precision'], language: Language): string {
  const precision = precisionOf(date, asked);
  const format = formatOf(language.locale, date.interval && precision === 'day' ? 'days' : precision);
  const text = spanText(date, format, language);
  const shown = date.uncertain.filter((part) => ORDER.indexOf(part) <= ORDER.indexOf(precision));
  return shown.length === 0 ? text : `${text} (${language.phrases.uncertain(shown)})`;
}

/** A date without its weekday and its notes, for saying it beside another one. */
export const shortDateText = (date: FactDate, language: Language): string =>
  spanText(date, formatOf(language.locale, date.precision === 'day' ? 'days' : date.precision), language);

/** `Intl` throws at the ends that an open interval does not have. */
function spanText({ from, to, interval }: FactDate, format: Intl.DateTimeFormat, { phrases }: Language): string {
  const [first, last] = [new Date(from * DAY), new Date(to * DAY)];
  if (from === -Infinity) return phrases.until(format.format(last));
  if (to === Infinity) return phrases.since(format.format(first));
  return interval ? format.formatRange(first, last) : format.format(first);
}

/** The bare value at the precision asked: `2025-04-25`, `2025-04`, `2025`, `1955-04-18/1955-04-24`, `2014/..`. */
export function dateValue(date: FactDate, asked: Hole['precision']): string {
  const length = { day: 10, month: 7, year: 4 }[precisionOf(date, asked)];
  const iso = (day: number) => (Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, length) : '..');
  const [from, to] = [iso(date.from), iso(date.to)];
  return date.interval && from !== to ? `${from}/${to}` : from;
}
