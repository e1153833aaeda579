/** Dates and spans in a question, as the calendar has them. Exact, never fuzzy: what is no date is left alone. */
import type { Language } from '../languages/language.ts';
import { CALENDAR_UNITS } from '../languages/time-relations.ts';
import { calendarWordsOf, type CalendarWords } from './calendar-words.ts';
import { eraAt } from './eras.ts';
import { longestPhraseAt } from './phrases.ts';
import type { Word } from './words.ts';

/** Milliseconds in a day. */
export const DAY = 86_400_000;

/** "The year of" 2031. */
const MOST_OPENERS = 3;

/** Days since 1970-01-01 (UTC) of a calendar day; months count from 1. */
export const dayOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY);

/** A date as it was said: a day, a month or a year, with what is left out left out; or the days of a span. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly from?: number;
  readonly to?: number;
}

/** A date with the number of words that say it. */
interface Parsed {
  readonly date: CalendarDate;
  readonly length: number;
}

/** Has a digit in it, as a date may. */
export const hasDigit = (word: string): boolean => /\d/.test(word);
const isYear = (word: string): boolean => /^(?:1[0-9]|20|21)\d\d$/.test(word);
const dayNumber = (word: string): number | undefined => {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

const isDateNumber = (word: string): boolean => isYear(word) || dayNumber(word) !== undefined;

/** A date written in digits, the day first as both languages do: 25/4/2025, 25-4, 2025-04-25. */
function numericDate(word: string): CalendarDate | undefined {
  if (!hasDigit(word)) return undefined;
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(word);
  const local = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(word);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined;
  const full = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
  return {
    month: Number(month),
    ...(full === undefined ? {} : { year: full }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Reads the dates that stand in a question. */
export class DateReader {
  protected readonly words: readonly Word[];
  protected readonly language: Language;
  private readonly today: number;
  protected readonly calendarWords: CalendarWords;

  /** `now` is what relative expressions count from. */
  constructor(words: readonly Word[], language: Language, now: Date) {
    this.words = words;
    this.language = language;
    this.today = Math.floor(now.getTime() / DAY);
    this.calendarWords = calendarWordsOf(language);
  }

  protected word(at: number): string {
    return this.words[at]?.word ?? '';
  }

  private readonly wordAt = (at: number): string => this.word(at);

  /** Words of the longest of `phrases` that starts at `at`; 0 where none does. */
  protected phrase(phrases: readonly string[], at: number): number {
    return longestPhraseAt(phrases, at, this.wordAt);
  }

  private month(at: number): number | undefined {
    const full = this.calendarWords.months.get(this.word(at));
    const isShort = full === undefined && this.calendarWords.shortMonths.has(this.word(at));
    if (full === undefined && !isShort) return undefined;
    const behind = this.openedAt(at + 1, this.calendarWords.yearOpeners);
    const nextToNumber = [at - 1, at + 1, behind].some((place) => isDateNumber(this.word(place)));
    if (full !== undefined)
      return this.word(at).length > 3 || nextToNumber || this.words[at]?.capital === true ? full : undefined;
    return nextToNumber ? this.calendarWords.shortMonths.get(this.word(at)) : undefined;
  }

  /** The date or span that starts at `at`. */
  dateAt(at: number): Parsed | undefined {
    if (!this.calendarWords.starts.has(this.word(at)) && !hasDigit(this.word(at))) return undefined;
    return this.era(at) ?? this.relative(at) ?? this.relativeWeekday(at) ?? this.calendar(at);
  }

  private era(at: number): Parsed | undefined {
    const era = eraAt(this.wordAt, at, this.language.time);
    if (era === undefined) return undefined;
    return { date: { from: dayOf(era.first, 1, 1), to: dayOf(era.last, 12, 31) }, length: era.length };
  }

  /** "last Friday", "Jumat lalu": the nearest one before today; "this Friday" lies in this week. */
  private relativeWeekday(at: number): Parsed | undefined {
    const { time } = this.language;
    const opened = time.units.day.includes(this.word(at)) && this.weekdayAt(at + 1) !== undefined ? 1 : 0;
    const linked = time.relativeLinks.includes(this.word(at + opened + 1)) ? 1 : 0;
    const [weekday, offset, length] =
      this.weekdayAt(at + opened) === undefined
        ? [this.weekdayAt(at + 1), time.relativeBeforeUnit[this.word(at)], 2]
        : [
            this.weekdayAt(at + opened),
            time.relativeAfterUnit[this.word(at + opened + linked + 1)],
            opened + linked + 2,
          ];
    if (weekday === undefined || offset === undefined) return undefined;
    const today = new Date(this.today * DAY).getUTCDay();
    const ahead = (weekday - today + 7) % 7;
    // Weeks begin on Monday.
    const inThisWeek = ((weekday + 6) % 7) - ((today + 6) % 7);
    const days = offset < 0 ? ahead - 7 : offset > 0 ? (ahead === 0 ? 7 : ahead) : inThisWeek;
    return { date: this.span('day', days), length };
  }

  private weekdayAt(at: number): number | undefined {
    return this.calendarWords.weekdays.get(this.word(at));
  }

  /** "They won 3-2": two numbers with a hyphen that nothing makes a day. */
  private isScore(at: number, next: number): boolean {
    const before = this.word(next - 1);
    // "By 3-2", "dengan 3-2": what somebody won with.
    const isMeans = ['agent', 'partner'].includes(this.language.prepositions[before] ?? '');
    const opens = this.language.functionWords.has(before) && !isMeans;
    const isDated = next > at || this.calendarWords.openers.has(before) || opens;
    return next > 0 && /^\d{1,2}-\d{1,2}$/.test(this.word(next)) && !isDated;
  }

  private calendar(at: number): Parsed | undefined {
    let next = at;
    let date: CalendarDate = {};
    const weekday =
      this.calendarWords.weekdays.get(this.word(next)) ??
      (this.words[next]?.capital === true ? this.calendarWords.shortWeekdays.get(this.word(next)) : undefined);
    if (weekday !== undefined) {
      date = { weekday };
      next += 1;
    }
    const { dateLinks } = this.language.time;
    const opened = this.openedAt(next, this.calendarWords.openers);
    if (this.dateContinues(opened)) next = opened;
    const numeric = this.numericAt(next);
    if (numeric !== undefined && !this.isScore(at, next))
      return { date: { ...date, ...numeric }, length: next + 1 - at };
    const dayFirst = dayNumber(this.word(next));
    const afterDay = dateLinks.includes(this.word(next + 1)) ? next + 2 : next + 1;
    if (dayFirst !== undefined && this.month(afterDay) !== undefined) {
      date = { ...date, day: dayFirst };
      next = afterDay;
    } else if (dayFirst !== undefined && (next > at || weekday !== undefined)) {
      return { date: { ...date, day: dayFirst }, length: next + 1 - at };
    }
    const month = this.month(next);
    if (month !== undefined) {
      date = { ...date, month };
      next += 1;
      const dayAfter = dayNumber(this.word(next));
      if (date.day === undefined && dayAfter !== undefined) {
        date = { ...date, day: dayAfter };
        next += 1;
      }
      const year = this.openedAt(next, this.calendarWords.yearOpeners);
      if (isYear(this.word(year))) next = year;
    }
    if (isYear(this.word(next))) {
      date = { ...date, year: Number(this.word(next)) };
      next += 1;
    }
    return Object.keys(date).length === 0 ? undefined : { date, length: next - at };
  }

  /** The place behind words such as "the year of", which only open a date. */
  private openedAt(at: number, openers: ReadonlySet<string>): number {
    let next = at;
    while (next - at < MOST_OPENERS && openers.has(this.word(next))) next += 1;
    return next;
  }

  private dateContinues(at: number): boolean {
    return (
      isDateNumber(this.word(at)) ||
      this.month(at) !== undefined ||
      this.calendarWords.weekdays.has(this.word(at)) ||
      this.numericAt(at) !== undefined
    );
  }

  /** A date in digits; "3.5 years", "2.5 million" are none. */
  private numericAt(at: number): CalendarDate | undefined {
    const { currencies, magnitudes, time } = this.language;
    const unit = this.word(at + 1);
    const isMeasured =
      /^\d{1,2}[.]\d{1,2}$/.test(this.word(at)) &&
      (this.unitAt(at + 1) !== undefined ||
        time.smallUnits.includes(unit) ||
        magnitudes.has(unit) ||
        currencies.includes(unit));
    return isMeasured ? undefined : numericDate(this.word(at));
  }

  private unitAt(at: number): (typeof CALENDAR_UNITS)[number] | undefined {
    const { units } = this.language.time;
    const word = this.word(at);
    return CALENDAR_UNITS.find((unit) => units[unit].includes(word));
  }

  /** "kemarin", "last week", "3 days ago", "bulan depan". */
  private relative(at: number): Parsed | undefined {
    const { time } = this.language;
    for (const { phrases, offset } of this.calendarWords.relativeDays) {
      const length = this.phrase(phrases, at);
      if (length > 0) return { date: this.span('day', offset), length };
    }
    const digits = /^\d{1,4}$/.exec(this.word(at))?.[0];
    const spelled = time.ones.includes(this.word(at)) ? 1 : time.numbers.indexOf(this.word(at)) + 1;
    const count = digits === undefined ? spelled : Number(digits);
    const one = time.oneUnits[this.word(at)];
    const single = one === undefined ? 0 : this.phrase(time.ago, at + 1);
    if (one !== undefined && single > 0) return { date: this.span(one, -1), length: 1 + single };
    const counted = count > 0 ? this.unitAt(at + 1) : undefined;
    const ago = counted === undefined ? 0 : this.phrase(time.ago, at + 2);
    if (counted !== undefined && ago > 0) return { date: this.span(counted, -count), length: 2 + ago };
    const before = time.relativeBeforeUnit[this.word(at)];
    const unitAfter = this.unitAt(at + 1);
    if (before !== undefined && unitAfter !== undefined) return { date: this.span(unitAfter, before), length: 2 };
    const unit = this.unitAt(at);
    const linked = time.relativeLinks.includes(this.word(at + 1)) ? 1 : 0;
    const after = time.relativeAfterUnit[this.word(at + 1 + linked)];
    if (unit !== undefined && after !== undefined && !(unit === 'day' && after === 0))
      return { date: this.span(unit, after), length: 2 + linked };
    return undefined;
  }

  /** The unit that lies `offset` units from today: the week from Monday, the calendar month, the calendar year. */
  private span(unit: 'day' | 'week' | 'month' | 'year', offset: number): CalendarDate {
    const now = new Date(this.today * DAY);
    const year = now.getUTCFullYear();
    const month = now.getUTCMonth() + 1;
    switch (unit) {
      case 'day':
        return { from: this.today + offset, to: this.today + offset };
      case 'week': {
        const monday = this.today - ((now.getUTCDay() + 6) % 7) + 7 * offset;
        return { from: monday, to: monday + 6 };
      }
      case 'month':
        return { from: dayOf(year, month + offset, 1), to: dayOf(year, month + offset + 1, 1) - 1 };
      case 'year':
        return { from: dayOf(year + offset, 1, 1), to: dayOf(year + offset, 12, 31) };
    }
  }
}
