/** Conditions on when something happened, and whether the date of a fact meets them. */
import type { FactDate } from '../facts/fact.ts';
import { DAY, dayOf, type CalendarDate } from './calendar-dates.ts';

/** Where 31 February lies. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** A condition on when something happened. */
export interface TimeConstraint {
  readonly relation: 'in' | 'before' | 'after' | 'since' | 'until';
  /** First and last day meant, in days since 1970-01-01; absent where the year is not said ("on 25 April"). */
  readonly from?: number;
  readonly to?: number;
  /** Parts that were said where no year was. */
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** It is the time of an event of which no more is known than that it lies between the two. */
  readonly vague?: boolean;
  /** As the member wrote it. */
  readonly text: string;
}

/** The condition that a date sets. */
export function constraint(relation: TimeConstraint['relation'], date: CalendarDate, text: string): TimeConstraint {
  const { year, month, day, weekday } = date;
  const said = { relation, text, ...(weekday === undefined ? {} : { weekday }) };
  if (date.from !== undefined && date.to !== undefined) return { ...said, from: date.from, to: date.to };
  if (year === undefined)
    return { ...said, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  if (month === undefined) return { ...said, from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  if (day !== undefined && dayOf(year, month, day) >= dayOf(year, month + 1, 1))
    return { ...said, relation: 'in', from: NEVER, to: NEVER };
  if (day === undefined) return { ...said, from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 };
  return { ...said, from: dayOf(year, month, day), to: dayOf(year, month, day) };
}

/** Whether a fact's date meets a condition; `maybe` where the date is not known precisely enough to tell. */
export function meets(date: FactDate, time: TimeConstraint): 'yes' | 'no' | 'maybe' {
  if (time.weekday !== undefined) {
    if (date.precision !== 'day') return 'maybe';
    if (!date.interval && new Date(date.from * DAY).getUTCDay() !== time.weekday) return 'no';
  }
  if (time.from === undefined || time.to === undefined) return meetsWithoutYear(date, time);
  switch (time.relation) {
    case 'before':
      return date.to < time.from ? 'yes' : date.from >= (time.vague === true ? time.to : time.from) ? 'no' : 'maybe';
    case 'after':
      return date.from > time.to ? 'yes' : date.to <= (time.vague === true ? time.from : time.to) ? 'no' : 'maybe';
    case 'since':
      return date.from >= time.from ? 'yes' : date.to < time.from ? 'no' : date.interval ? 'yes' : 'maybe';
    case 'until':
      return date.to <= time.to ? 'yes' : date.from > time.to ? 'no' : date.interval ? 'yes' : 'maybe';
    case 'in':
      if (date.to < time.from || date.from > time.to) return 'no';
      return date.interval || (date.from >= time.from && date.to <= time.to) ? 'yes' : 'maybe';
  }
}

function meetsWithoutYear(date: FactDate, time: TimeConstraint): 'yes' | 'no' | 'maybe' {
  if (date.interval) {
    // An open end is at infinity, where counting days gets nowhere.
    const from = Number.isFinite(date.from) ? date.from : date.to - 400;
    for (let day = from; day <= Math.min(date.to, from + 400); day++)
      if (meetsWithoutYear({ ...date, interval: false, precision: 'day', from: day, to: day }, time) === 'yes')
        return 'yes';
    return 'no';
  }
  const first = new Date(date.from * DAY);
  if (time.month !== undefined) {
    if (date.precision === 'year') return 'maybe';
    if (first.getUTCMonth() + 1 !== time.month) return 'no';
  }
  if (time.day !== undefined) {
    if (date.precision !== 'day') return 'maybe';
    if (first.getUTCDate() !== time.day) return 'no';
  }
  return 'yes';
}
