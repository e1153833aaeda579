/** When something is said to have happened: dates with their prepositions, "first" and "last", and relations to what is no date. */
import { DateReader, hasDigit } from './calendar-dates.ts';
import { constraint, type TimeConstraint } from './time-constraint.ts';
import { textOf } from './words.ts';

/** Reads what a question says of time. */
export class TimeReader extends DateReader {
  /** The condition on time that starts at `at`, with its preposition; undefined where there is none. */
  constraintAt(at: number): { readonly constraints: readonly TimeConstraint[]; readonly length: number } | undefined {
    const { time } = this.language;
    if (!this.calendarWords.conditions.has(this.word(at)) && !hasDigit(this.word(at))) return undefined;
    const between = this.phrase(time.between, at);
    if (between > 0) {
      const first = this.dateAt(at + between);
      const joiner = first === undefined ? 0 : this.phrase(time.rangeJoiners, at + between + first.length);
      const second =
        joiner === 0 || first === undefined ? undefined : this.dateAt(at + between + first.length + joiner);
      if (first !== undefined && second !== undefined) {
        const length = between + first.length + joiner + second.length;
        const text = this.textOf(at, length);
        return { constraints: [constraint('since', first.date, text), constraint('until', second.date, text)], length };
      }
    }
    for (const relation of ['before', 'after', 'since', 'until'] as const) {
      const opener = this.phrase(time[relation], at);
      const date = opener === 0 ? undefined : this.dateAt(at + opener);
      if (date !== undefined) {
        const length = opener + date.length;
        return { constraints: [constraint(relation, date.date, this.textOf(at, length))], length };
      }
    }
    const date = this.dateAt(at);
    if (date === undefined) return undefined;
    const joiner = this.phrase(time.rangeJoiners, at + date.length);
    const end = joiner === 0 ? undefined : this.dateAt(at + date.length + joiner);
    if (end?.date.year !== undefined && !time.conjunctions.includes(this.word(at + date.length))) {
      const length = date.length + joiner + end.length;
      const text = this.textOf(at, length);
      const start = {
        ...(end.date.month === undefined ? {} : { month: end.date.month }),
        year: end.date.year,
        ...date.date,
      };
      return { constraints: [constraint('since', start, text), constraint('until', end.date, text)], length };
    }
    return { constraints: [constraint('in', date.date, this.textOf(at, date.length))], length: date.length };
  }

  /** A relation in time to something that is no date ("before the visit", "the next"): which, and in how many words. */
  relationAt(at: number): { readonly relation: 'before' | 'after' | 'other'; readonly length: number } | undefined {
    const { before, after, otherTime } = this.language.time;
    const lengths = {
      before: this.phrase(before, at),
      after: this.phrase(after, at),
      other: this.phrase(otherTime, at),
    };
    const relation = (['before', 'after', 'other'] as const).find((one) => lengths[one] > 0);
    return relation === undefined ? undefined : { relation, length: lengths[relation] };
  }

  /** "pertama kali", "latest": which of those that match; none in an idiom that orders nothing ("at last"). */
  orderAt(at: number): { readonly order?: 'first' | 'last'; readonly length: number } | undefined {
    const idiom = this.phrase(this.language.time.orderless, at);
    // "At last year's summit."
    if (idiom > 0 && this.constraintAt(at + idiom - 1) === undefined) return { length: idiom };
    const first = this.phrase(this.language.time.first, at);
    const last = this.phrase(this.language.time.last, at);
    if (first === 0 && last === 0) return undefined;
    return first >= last ? { order: 'first', length: first } : { order: 'last', length: last };
  }

  private textOf(at: number, length: number): string {
    return textOf(this.words, at, at + length);
  }
}
