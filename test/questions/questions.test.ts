/**
 * Asks every question of the tables. Those about the first article must all come out as the tables say; of those about the
 * examples, and of the first article's with the examples loaded, those that are known to pass (passing.json) must stay so.
 */
import { describe, expect, it } from 'vitest';
import { openBase } from './base.ts';
import { askAll, engineOver } from './judge.ts';
import { lostFrom, passingIn, readPassing } from './passing.ts';
import { overExamples, questionKey, readTables } from './table.ts';

const bases = { shipped: await openBase('shipped'), 'with-examples': await openBase('with-examples') };
const tables = readTables();
const firstArticle = tables.filter(({ base }) => base === 'shipped');

describe.each(firstArticle)('$name', ({ conversations }) => {
  for (const turns of conversations) {
    for (const position of turns.keys()) {
      it(questionKey(turns, position), () => {
        const judged = askAll(turns.slice(0, position + 1), engineOver(bases.shipped)).at(-1);
        expect(judged?.problems, `${judged?.answer.reason ?? 'answered'}: ${judged?.answer.text ?? ''}`).toEqual([]);
      });
    }
  }
});

describe('what passed once', () => {
  const now = passingIn(
    [...tables, ...firstArticle.map(overExamples)].flatMap((table) =>
      table.conversations.flatMap((turns) =>
        askAll(turns, engineOver(bases[table.base])).map(({ problems }, position) => ({
          table,
          key: questionKey(turns, position),
          problems,
        })),
      ),
    ),
  );

  // A question that was taken out of its table or worded anew is lost too: `npm run eval -- --record --force` says which.
  it.each(Object.entries(readPassing()))('passes: %s', (table, keys) => {
    expect(lostFrom({ [table]: keys }, now)).toEqual([]);
  });
});
