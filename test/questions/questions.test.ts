/** Asks every question of every table of the real engine, over the fact base that the project ships with. */
import { describe, expect, it } from 'vitest';
import { shippedBase } from './base.ts';
import { askAll } from './judge.ts';
import { readTables, type Row } from './table.ts';

const base = await shippedBase();
const tables = readTables();

describe.each(tables)('$name', ({ article, conversations }) => {
  for (const turns of conversations) {
    for (const position of turns.keys()) {
      const asked = turns.slice(0, position + 1);
      it(asked.map((row) => row.ask.trim() || '(nothing)').join(' → '), () => {
        const judged = askAll(asked, base).at(-1);
        expect(judged?.problems, `${judged?.answer.reason ?? 'answered'}: ${judged?.answer.text ?? ''}`).toEqual([]);
      });
    }
  }

  it('asks about an article and facts that are there', () => {
    const wanted = conversations.flat().flatMap((row) => row.facts ?? []);
    expect(base.article(article)).toBeDefined();
    expect(wanted.filter((id) => base.fact(id) === undefined)).toEqual([]);
  });
});

describe.each(tables)('the composition of $name', ({ conversations }) => {
  const rows = conversations.flat();
  const share = (wanted: (row: Row) => boolean) => rows.filter(wanted).length / rows.length;

  it('asks at least 150 questions, each of them once', () => {
    const alone = conversations.filter((turns) => turns.length === 1).map(([row]) => row?.ask);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(alone).size).toBe(alone.length);
  });

  it('has typos or chat spelling in at least a quarter of them', () => {
    expect(
      share((row) => row.traits?.some((trait) => trait === 'typo' || trait === 'chat') ?? false),
    ).toBeGreaterThanOrEqual(0.25);
  });

  it('has at least a quarter that must be refused, for every reason', () => {
    const refusals = rows.filter((row) => row.refuse && !row.or_expect);
    expect(refusals.length / rows.length).toBeGreaterThanOrEqual(0.25);
    for (const reason of ['not-stated', 'no-match', 'not-understood']) {
      expect(
        refusals.some((row) => row.refuse?.join() === reason),
        `only ${reason}`,
      ).toBe(true);
    }
  });

  it('holds at least 25 conversations of several turns', () => {
    expect(conversations.filter((turns) => turns.length > 1).length).toBeGreaterThanOrEqual(25);
  });
});
