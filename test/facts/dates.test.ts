import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/facts/dates.ts';
import type { FactDate, Precision } from '../../src/facts/fact.ts';

const DAY = 86_400_000;

/** Reads a date that must be one, with its days written as `YYYY-MM-DD`. */
function read(written: string | number) {
  const result = readDate(written);
  if (!result.ok) throw new Error(`${written}: ${result.problem}`);
  return result.date;
}

const day = (number: number) => (Number.isFinite(number) ? new Date(number * DAY).toISOString().slice(0, 10) : number);
const days = ({ from, to }: FactDate) => [day(from), day(to)];

describe('the days that a date can mean, and how precisely it is known', () => {
  test.each<[written: string | number, from: string, to: string, precision: Precision]>([
    ['2025-04-25', '2025-04-25', '2025-04-25', 'day'],
    ['2025-04', '2025-04-01', '2025-04-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2025-12', '2025-12-01', '2025-12-31', 'month'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    [2025, '2025-01-01', '2025-12-31', 'year'],
    [' 2025-04-25 ', '2025-04-25', '2025-04-25', 'day'],
    ['2025-04-XX', '2025-04-01', '2025-04-30', 'month'],
    ['2025-XX-XX', '2025-01-01', '2025-12-31', 'year'],
    ['2025-XX', '2025-01-01', '2025-12-31', 'year'],
    ['2025-04-1X', '2025-04-10', '2025-04-19', 'month'],
    ['2025-02-2X', '2025-02-20', '2025-02-28', 'month'],
    ['2025-04-0X', '2025-04-01', '2025-04-09', 'month'],
    ['2025-1X', '2025-10-01', '2025-12-31', 'year'],
    ['2025-0X', '2025-01-01', '2025-09-30', 'year'],
    ['198X', '1980-01-01', '1989-12-31', 'year'],
    ['19XX', '1900-01-01', '1999-12-31', 'year'],
    ['0078-08-17', '0078-08-17', '0078-08-17', 'day'],
  ])('%s', (written, from, to, precision) => {
    const date = read(written);
    expect(days(date)).toEqual([from, to]);
    expect(date).toMatchObject({ precision, interval: false, uncertain: [] });
  });

  test.each<[written: string, from: string | number, to: string | number, precision: Precision]>([
    ['1955-04-18/1955-04-24', '1955-04-18', '1955-04-24', 'day'],
    ['1955-04/1955-05', '1955-04-01', '1955-05-31', 'month'],
    ['1955-04-18/1956', '1955-04-18', '1956-12-31', 'year'],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'month'],
    ['2014/..', '2014-01-01', Infinity, 'year'],
    ['../1945-08-17', -Infinity, '1945-08-17', 'day'],
  ])('the interval %s', (written, from, to, precision) => {
    const date = read(written);
    expect(days(date)).toEqual([from, to]);
    expect(date).toMatchObject({ precision, interval: true });
  });

  test.each<[written: string, uncertain: Precision[]]>([
    ['2025?-04-25', ['year']],
    ['2025-04-25?', ['year', 'month', 'day']],
    ['2025-04-?25', ['day']],
    ['2025-?04-25', ['month']],
    ['2025-04?-25', ['year', 'month']],
    ['2025-04~', ['year', 'month']],
    ['2025%', ['year']],
    ['198X?', ['year']],
    ['2025-04-XX~', ['year', 'month']],
    ['1955-04-18?/1955-04-24', ['year', 'month', 'day']],
    ['1955/1956-~05', ['month']],
  ])('of %s the marked parts are uncertain', (written, uncertain) => {
    expect(read(written).uncertain).toEqual(uncertain);
  });

  test('what the editor wrote is kept', () => {
    expect(read('2025?-04-25').edtf).toBe('2025?-04-25');
    expect(read(2025).edtf).toBe('2025');
  });
});

describe('what is no date of a fact', () => {
  test.each([
    ['25 April 2025', 'date-not-edtf'],
    ['25-04-2025', 'date-not-edtf'],
    ['25/4/2025', 'date-not-edtf'],
    ['2025-4-5', 'date-not-edtf'],
    ['yesterday', 'date-not-edtf'],
    ['', 'date-not-edtf'],
    [2025.04, 'date-not-edtf'],
    [20250425, 'date-not-edtf'],
    [`2025${'?'.repeat(5000)}`, 'date-not-edtf'],
    ['2025-13', 'date-impossible'],
    ['2025-04-31', 'date-impossible'],
    ['2025-02-29', 'date-impossible'],
    ['1900-02-29', 'date-impossible'],
    ['2025-00-01', 'date-impossible'],
    ['2025-02-01/2025-02-30', 'date-impossible'],
    ['2025-02-29/2025-03-02', 'date-impossible'],
    ['2025?-02-30', 'date-impossible'],
    ['2025-05/2025-04', 'date-reversed'],
    ['2025-04-25/2025-04-24', 'date-reversed'],
    ['2025-21', 'date-unsupported'],
    ['[2025,2026]', 'date-unsupported'],
    ['{2025,2026}', 'date-unsupported'],
    ['2025-04-25T10:00', 'date-unsupported'],
    ['2025-XX-25', 'date-unsupported'],
    ['198X-04', 'date-unsupported'],
    ['XXXX', 'date-unsupported'],
    ['1XXX', 'date-unsupported'],
    ['2014/', 'date-unsupported'],
    ['../..', 'date-unsupported'],
    ['0000', 'date-unsupported'],
    ['-0044', 'date-unsupported'],
    ['Y20250', 'date-unsupported'],
  ])('%s', (written, problem) => {
    expect(readDate(written)).toEqual({ ok: false, problem });
  });
});

test('every day of the calendar is read as itself', () => {
  const anyDay = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(anyDay, (date) => {
      const written = date.toISOString().slice(0, 10);
      expect(days(read(written))).toEqual([written, written]);
    }),
  );
});

test('no text makes it throw', () => {
  const dateLike = fc.string({
    unit: fc.constantFrom(...'0 1 2 9 - / . ? ~ % X [ ] { } , T Y Z'.split(' '), ' '),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.oneof(dateLike, fc.string()), (written) => {
      expect(readDate(written)).toHaveProperty('ok');
    }),
  );
});
