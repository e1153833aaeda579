import { describe, expect, it } from 'vitest';
import { orderOf, share, spanBetween } from '../../src/facts/date-order.ts';
import { readDate } from '../../src/facts/dates.ts';

function date(edtf: string) {
  const read = readDate(edtf);
  if (!read.ok) throw new Error(`${edtf} is no date`);
  return read.date;
}

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('which of two dates is the earlier', () => {
  it.each([
    ['2031-03-03', '2031-03-04', 'before'],
    ['2031-03-04', '2031-03-03', 'after'],
    ['2031-03-03', '2031-03-03', 'same'],
    ['2031-02', '2031-03-01', 'before'],
    ['2031', '2032', 'before'],
    ['2031-03', '2031-03-20', 'unclear'],
    ['2031', '2031', 'unclear'],
    ['2031-03-01/2031-03-05', '2031-03-06', 'before'],
    ['2031-03-01/2031-03-05', '2031-03-03', 'same'],
    ['2031/2033', '2034-01-01', 'before'],
    ['2031/..', '2034-01-01', 'unclear'],
    ['../2030', '2034-01-01', 'before'],
    ['198X', '1990', 'before'],
    ['198X', '1985', 'unclear'],
  ] as const)('%s and %s: %s', (one, other, order) => {
    const mirrored = { before: 'after', after: 'before', same: 'same', unclear: 'unclear' } as const;
    expect(orderOf(date(one), date(other))).toBe(order);
    expect(orderOf(date(other), date(one))).toBe(mirrored[order]);
  });
});

describe('whether two dates share a day, a week, a month or a year', () => {
  it.each([
    ['2031-03-03', '2031-03-03', 'day', true],
    ['2031-03-03', '2031-03-04', 'day', false],
    ['2031-03-03', '2031-03', 'day', undefined],
    ['2031-03-03', '2031-04', 'day', false],
    ['2031-03-03', '2031-03', 'month', true],
    ['2031-03-03', '2031', 'month', undefined],
    ['2031-03-03', '2031', 'year', true],
    ['2031', '2032', 'year', false],
    // A Monday, the Sunday before it, and the one behind it.
    ['2031-03-03', '2031-03-02', 'week', false],
    ['2031-03-03', '2031-03-09', 'week', true],
    ['2031-03-01/2031-03-05', '2031-03-04', 'day', true],
  ] as const)('%s and %s, %s: %s', (one, other, unit, shared) => {
    expect(share(date(one), date(other), unit)).toBe(shared);
    expect(share(date(other), date(one), unit)).toBe(shared);
  });
});

describe('the time between two days as a calendar counts it', () => {
  it.each([
    ['1967-08-08', '2007-08-09', { years: 40, months: 0, days: 1 }],
    ['2024-02-29', '2025-02-28', { years: 0, months: 11, days: 30 }],
    ['2031-01-31', '2031-03-01', { years: 0, months: 1, days: 1 }],
    ['2031-05-05', '2031-05-05', { years: 0, months: 0, days: 0 }],
    ['2030-12-31', '2031-01-01', { years: 0, months: 0, days: 1 }],
  ])('%s to %s', (from, to, span) => {
    expect(spanBetween(dayOf(from), dayOf(to))).toEqual(span);
  });
});
