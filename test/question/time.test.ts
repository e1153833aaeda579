/** Time expressions in both languages, against a fixed today: Monday, 2 June 2025. */
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/facts/dates.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { analyse } from '../../src/question/analyse.ts';
import { meets, type TimeConstraint } from '../../src/question/time-constraint.ts';

const nothing = indexKnowledge({ articles: [], entities: [], predicates: [], facts: [] });
const now = new Date('2025-06-02T23:59:59Z');
const read = (code: string, text: string) => analyse(text, languageOf(code), nothing, now);

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A condition in one line: `in 2025-04-25..2025-04-25`, `in --4-25` where no year was said. */
function written({ relation, from, to, month, day, weekday }: TimeConstraint): string {
  const span =
    from === undefined || to === undefined ? '' : iso(from) === iso(to) ? iso(from) : `${iso(from)}..${iso(to)}`;
  const parts = month === undefined && day === undefined ? '' : `--${month ?? ''}-${day ?? ''}`;
  return [relation, weekday === undefined ? '' : WEEKDAYS[weekday], span, parts]
    .filter((part) => part !== '')
    .join(' ');
}

const YEAR = 'in 2025-01-01..2025-12-31';
const APRIL = 'in 2025-04-01..2025-04-30';
const DAY = 'in 2025-04-25';
const YEARLESS = 'in --4-25';

const expressions: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['in 2025', YEAR],
    ['in the year 2025', YEAR],
    ['in April 2025', APRIL],
    ['on 25 April 2025', DAY],
    ['on April 25, 2025', DAY],
    ['on April 25th, 2025', DAY],
    ['on the 25th of April 2025', DAY],
    ['on 25 Apr 2025', DAY],
    ['on 25/4/2025', DAY],
    ['on 25/04/25', DAY],
    ['on 25-4-2025', DAY],
    ['on 25.4.2025', DAY],
    ['on 2025-04-25', DAY],
    ['on 2025/04/25', DAY],
    ['on 25 April', YEARLESS],
    ['on April 25th', YEARLESS],
    ['on 25/4', YEARLESS],
    ['on 25-4', YEARLESS],
    ['in September', 'in --9-'],
    ['in Sept 2025', 'in 2025-09-01..2025-09-30'],
    ['in May', 'in --5-'],
    ['on May 1', 'in --5-1'],
    ['on Friday', 'in Friday'],
    ['on Friday 25 April', 'in Friday --4-25'],
    ['on Friday, 25 April 2025', 'in Friday 2025-04-25'],
    ['before 2020', 'before 2020-01-01..2020-12-31'],
    ['earlier than 2020', 'before 2020-01-01..2020-12-31'],
    ['after 25 April 2025', 'after 2025-04-25'],
    ['later than April 2025', 'after 2025-04-01..2025-04-30'],
    ['since 2014', 'since 2014-01-01..2014-12-31'],
    ['until March 2025', 'until 2025-03-01..2025-03-31'],
    ['between 2010 and 2012', 'since 2010-01-01..2010-12-31, until 2012-01-01..2012-12-31'],
    ['from 2010 to 2012', 'since 2010-01-01..2010-12-31, until 2012-01-01..2012-12-31'],
    ['between 1 April 2025 and 5 May 2025', 'since 2025-04-01, until 2025-05-05'],
    ['during 1955', 'in 1955-01-01..1955-12-31'],
    ['in the 1990s', 'in 1990-01-01..1999-12-31'],
    ["in the '90s", 'in 1990-01-01..1999-12-31'],
    ['in the nineties', 'in 1990-01-01..1999-12-31'],
    ['before the 1990s', 'before 1990-01-01..1999-12-31'],
    ['in the 20th century', 'in 1901-01-01..2000-12-31'],
    ['by December 2013', 'until 2013-12-01..2013-12-31'],
    ['yesterday', 'in 2025-06-01'],
    ['the day before yesterday', 'in 2025-05-31'],
    ['last Friday', 'in 2025-05-30'],
    ['last Monday', 'in 2025-05-26'],
    ['this Friday', 'in 2025-06-06'],
    ['next Monday', 'in 2025-06-09'],
    ['a week ago', 'in 2025-05-26..2025-06-01'],
    ['a month ago', 'in 2025-05-01..2025-05-31'],
    ['today', 'in 2025-06-02'],
    ['tomorrow', 'in 2025-06-03'],
    ['this week', 'in 2025-06-02..2025-06-08'],
    ['last week', 'in 2025-05-26..2025-06-01'],
    ['next week', 'in 2025-06-09..2025-06-15'],
    ['this month', 'in 2025-06-01..2025-06-30'],
    ['last month', 'in 2025-05-01..2025-05-31'],
    ['next month', 'in 2025-07-01..2025-07-31'],
    ['this year', YEAR],
    ['last year', 'in 2024-01-01..2024-12-31'],
    ['next year', 'in 2026-01-01..2026-12-31'],
    ['3 days ago', 'in 2025-05-30'],
    ['three days ago', 'in 2025-05-30'],
    ['two weeks ago', 'in 2025-05-19..2025-05-25'],
    ['five years ago', 'in 2020-01-01..2020-12-31'],
    ['since last year', 'since 2024-01-01..2024-12-31'],
    ['before yesterday', 'before 2025-06-01'],
  ],
  id: [
    ['pada 2025', YEAR],
    ['tahun 2025', YEAR],
    ['pada tahun 2025', YEAR],
    ['thn 2025', YEAR],
    ['pada April 2025', APRIL],
    ['pada bulan April 2025', APRIL],
    ['bln april 2025', APRIL],
    ['25 April 2025', DAY],
    ['pada tanggal 25 April 2025', DAY],
    ['tgl 25 april 2025', DAY],
    ['25 Apr 2025', DAY],
    ['25/4/2025', DAY],
    ['25/04/25', DAY],
    ['25-4-2025', DAY],
    ['25.4.2025', DAY],
    ['2025-04-25', DAY],
    ['2025/04/25', DAY],
    ['25 April', YEARLESS],
    ['tgl 25 April', YEARLESS],
    ['25/4', YEARLESS],
    ['25-4', YEARLESS],
    ['tanggal 25', 'in ---25'],
    ['bulan Agustus', 'in --8-'],
    ['Agt 2025', 'in 2025-08-01..2025-08-31'],
    ['bulan Mei', 'in --5-'],
    ['1 Mei', 'in --5-1'],
    ['Senin', 'in Monday'],
    ['Jumat 25 April', 'in Friday --4-25'],
    ["Jum'at, 25 April 2025", 'in Friday 2025-04-25'],
    ['Minggu, 27 April 2025', 'in Sunday 2025-04-27'],
    ['sebelum 2020', 'before 2020-01-01..2020-12-31'],
    ['sebelum tahun 2020', 'before 2020-01-01..2020-12-31'],
    ['setelah 25 April 2025', 'after 2025-04-25'],
    ['sesudah April 2025', 'after 2025-04-01..2025-04-30'],
    ['sejak 2014', 'since 2014-01-01..2014-12-31'],
    ['mulai 2014', 'since 2014-01-01..2014-12-31'],
    ['sampai Maret 2025', 'until 2025-03-01..2025-03-31'],
    ['hingga 2025', 'until 2025-01-01..2025-12-31'],
    ['antara 2010 dan 2012', 'since 2010-01-01..2010-12-31, until 2012-01-01..2012-12-31'],
    ['antara tahun 2010 dan 2012', 'since 2010-01-01..2010-12-31, until 2012-01-01..2012-12-31'],
    ['dari 2010 sampai 2012', 'since 2010-01-01..2010-12-31, until 2012-01-01..2012-12-31'],
    ['dari tanggal 18 sampai 24 April 1955', 'since 1955-04-18, until 1955-04-24'],
    ['kemarin', 'in 2025-06-01'],
    ['kemarin lusa', 'in 2025-05-31'],
    ['Jumat lalu', 'in 2025-05-30'],
    ['hari Jumat yang lalu', 'in 2025-05-30'],
    ['Jumat depan', 'in 2025-06-06'],
    ['seminggu lalu', 'in 2025-05-26..2025-06-01'],
    ['setahun yang lalu', 'in 2024-01-01..2024-12-31'],
    ['tahun 1990-an', 'in 1990-01-01..1999-12-31'],
    ['pada tahun 90-an', 'in 1990-01-01..1999-12-31'],
    ['dekade 1950-an', 'in 1950-01-01..1959-12-31'],
    ['abad ke-20', 'in 1901-01-01..2000-12-31'],
    ['kmrn', 'in 2025-06-01'],
    ['hari ini', 'in 2025-06-02'],
    ['besok', 'in 2025-06-03'],
    ['lusa', 'in 2025-06-04'],
    ['minggu ini', 'in 2025-06-02..2025-06-08'],
    ['minggu lalu', 'in 2025-05-26..2025-06-01'],
    ['minggu kemarin', 'in 2025-05-26..2025-06-01'],
    ['pekan depan', 'in 2025-06-09..2025-06-15'],
    ['bulan ini', 'in 2025-06-01..2025-06-30'],
    ['bulan lalu', 'in 2025-05-01..2025-05-31'],
    ['bulan depan', 'in 2025-07-01..2025-07-31'],
    ['tahun ini', YEAR],
    ['tahun lalu', 'in 2024-01-01..2024-12-31'],
    ['tahun depan', 'in 2026-01-01..2026-12-31'],
    ['3 hari lalu', 'in 2025-05-30'],
    ['tiga hari yang lalu', 'in 2025-05-30'],
    ['dua minggu lalu', 'in 2025-05-19..2025-05-25'],
    ['dua minggu yang lalu', 'in 2025-05-19..2025-05-25'],
    ['lima tahun lalu', 'in 2020-01-01..2020-12-31'],
    ['sejak tahun lalu', 'since 2024-01-01..2024-12-31'],
    ['sebelum kemarin', 'before 2025-06-01'],
  ],
};

describe.each(Object.entries(expressions))('%s', (code, rows) => {
  it.each(rows)('%s', (text, expected) => {
    const { time, parts } = read(code, text);
    expect(time.map(written).join(', ')).toBe(expected);
    // What is read as a date is nothing that a fact must hold besides.
    expect(parts).toEqual([]);
  });

  it('leaves numbers alone that are no dates', () => {
    for (const text of ['77', '25/13/2025', '40/4/2025', '12345', '0/0/0000', '2,5'])
      expect(read(code, text).time, text).toEqual([]);
  });
});

describe('the first and the last', () => {
  it.each([
    ['en', 'first', 'first'],
    ['en', 'for the first time', 'first'],
    ['en', 'last', 'last'],
    ['en', 'latest', 'last'],
    ['en', 'most recent', 'last'],
    ['id', 'pertama kali', 'first'],
    ['id', 'terakhir kali', 'last'],
    ['id', 'terbaru', 'last'],
  ])('%s: %s', (code, text, order) => {
    expect(read(code, text)).toMatchObject({ order, time: [] });
  });
});

describe('a fact that is known no better than to the month or the year', () => {
  const met = (fact: string, text: string) => {
    const [time] = read('en', text).time;
    const when = readDate(fact);
    return time === undefined || !when.ok ? undefined : meets(when.date, time);
  };

  it.each([
    ['2025-04-25', 'on 25 April 2025', 'yes'],
    ['2025-04-25', 'in April', 'yes'],
    ['2025-04-25', 'on Friday', 'yes'],
    ['2025-04-25', 'on Saturday', 'no'],
    ['2025-04-25', 'on 26 April', 'no'],
    ['2025-04-25', 'before 25 April 2025', 'no'],
    ['2025-04-25', 'after 25 April 2025', 'no'],
    ['2025-04-25', 'since 25 April 2025', 'yes'],
    ['2025-04-25', 'until 25 April 2025', 'yes'],
    ['2025-04', 'in 2025', 'yes'],
    ['2025-04', 'on 25 April 2025', 'maybe'],
    ['2025-04', 'on Friday', 'maybe'],
    ['2025-04', 'in May 2025', 'no'],
    ['2025', 'in April 2025', 'maybe'],
    ['2025', 'in April', 'maybe'],
    ['2025', 'before 2025', 'no'],
    ['2025', 'before June 2025', 'maybe'],
    ['1955-04-18/1955-04-24', 'on 20 April 1955', 'yes'],
    ['1955-04-18/1955-04-24', 'on 25 April 1955', 'no'],
    ['1955-04-18/1955-04-24', 'on 20 April', 'yes'],
    ['2014/..', 'in 2025', 'yes'],
    ['2014/..', 'in 2013', 'no'],
  ])('%s, asked "%s": %s', (fact, text, expected) => {
    expect(met(fact, text)).toBe(expected);
  });
});
