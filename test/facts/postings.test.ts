import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cursor } from '../../src/facts/postings.ts';

const ascending = fc.uniqueArray(fc.nat(300)).map((numbers) => numbers.sort((a, b) => a - b));

test('a cursor finds what a look through the whole list finds, whatever it was asked before', () => {
  fc.assert(
    fc.property(ascending, fc.array(fc.nat(310)), (list, asked) => {
      const cursor = new Cursor(Int32Array.from(list));
      for (const number of asked.sort((a, b) => a - b))
        expect(cursor.seek(number)).toBe(list.find((one) => one >= number) ?? Infinity);
    }),
  );
});
