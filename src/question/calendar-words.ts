/** A language's words for dates, gathered once for looking them up. */
import type { Language } from '../languages/language.ts';

export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly shortMonths: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly shortWeekdays: ReadonlyMap<string, number>;
  /** "yesterday", "lusa": phrases and how many days from today they mean. */
  readonly relativeDays: readonly { readonly phrases: readonly string[]; readonly offset: number }[];
  /** What may stand before a year: "the year of". */
  readonly yearOpeners: ReadonlySet<string>;
  /** What may stand before a day, a month or a year. */
  readonly openers: ReadonlySet<string>;
  /** Words that a date can begin with, besides numbers: most words of most questions do not. */
  readonly starts: ReadonlySet<string>;
  /** The same of a condition on time: "before", "since" and all that a date can begin with. */
  readonly conditions: ReadonlySet<string>;
}

const known = new WeakMap<Language, CalendarWords>();

/** The words of a language, gathered at the first call. */
export function calendarWordsOf(language: Language): CalendarWords {
  const before = known.get(language);
  if (before !== undefined) return before;
  const words = gathered(language);
  known.set(language, words);
  return words;
}

/** All names of the month that a folded word names: "oct" is "october" too; none for any other word. */
export function monthNames(word: string, language: Language): readonly string[] {
  const { months, shortMonths } = calendarWordsOf(language);
  const month = months.get(word) ?? shortMonths.get(word);
  return [...months, ...shortMonths].flatMap(([name, number]) => (number === month ? [name] : []));
}

function gathered({ locale, time }: Language): CalendarWords {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const { units } = time;
  const names = {
    months: numbered(
      Array.from({ length: 12 }, (_, index) => [month.format(Date.UTC(2024, index))]),
      1,
    ),
    shortMonths: numbered(time.months, 1),
    weekdays: numbered(
      Array.from({ length: 7 }, (_, index) => [weekday.format(Date.UTC(2024, 0, 7 + index))]),
      0,
    ),
    shortWeekdays: numbered(time.weekdays, 0),
  };
  const yearOpeners = [...units.year, ...time.dateOpeners];
  const starts = [
    ...[names.months, names.shortMonths, names.weekdays, names.shortWeekdays].flatMap((some) => [...some.keys()]),
    ...[...units.day, ...units.week, ...units.month, ...yearOpeners],
    ...[...time.decadeOpeners, ...Object.keys(time.decades), ...time.centuries],
    ...[...time.ones, ...time.numbers, ...Object.keys(time.oneUnits), ...Object.keys(time.relativeBeforeUnit)],
    ...firstWords(Object.keys(time.relativeDays)),
  ];
  const relations = [time.between, time.before, time.after, time.since, time.until].flatMap(firstWords);
  return {
    ...names,
    relativeDays: Object.entries(time.relativeDays).map(([phrase, offset]) => ({ phrases: [phrase], offset })),
    yearOpeners: new Set(yearOpeners),
    openers: new Set([...units.day, ...units.month, ...yearOpeners]),
    starts: new Set(starts),
    conditions: new Set([...relations, ...starts]),
  };
}

const numbered = (lists: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + first] as const)));

const firstWords = (phrases: readonly string[]): string[] => phrases.map((phrase) => phrase.split(' ')[0] ?? '');
