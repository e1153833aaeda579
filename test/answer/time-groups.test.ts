import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeGroups } from '../../src/answer/time-groups.ts';

const days = fc
  .array(fc.integer({ min: -700_000, max: 60_000 }), { minLength: 1, maxLength: 300 })
  .map((list) => Int32Array.from(list).sort());

it('puts every event into one group, in order, and makes no more groups than there is room for', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 12 }), (list, most) => {
      const groups = timeGroups(list, most);
      expect(groups.length).toBeLessThanOrEqual(most);
      expect(groups[0]?.start).toBe(0);
      expect(groups.at(-1)?.end).toBe(list.length);
      groups.forEach(({ start, end }, at) => {
        expect(end).toBeGreaterThan(start);
        if (at > 0) expect(start).toBe(groups[at - 1]?.end);
      });
      // Where there is room for all, each has a place of its own.
      if (list.length <= most) expect(groups).toHaveLength(list.length);
    }),
  );
});

it('cuts where the calendar does', () => {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const list = ['2030-05-01', '2030-05-20', '2031-01-03', '2031-01-04', '2031-02-01', '2031-12-31'];
  expect(timeGroups(Int32Array.from(list, day), 2)).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 6 },
  ]);
});
