/** What the tables are made of: a measure is worth as much as the questions in it. */
import { describe, expect, it } from 'vitest';
import { openBase } from './base.ts';
import { questionKey, readTables, type Row } from './table.ts';

const bases = { shipped: await openBase('shipped'), 'with-examples': await openBase('with-examples') };
const tables = readTables();

const isRefusal = (row: Row) => row.refuse !== undefined && row.or_expect === undefined;
const isMisspelt = (row: Row) => row.traits?.some((trait) => trait === 'typo' || trait === 'chat') ?? false;
const share = (rows: readonly Row[], wanted: (row: Row) => boolean) => rows.filter(wanted).length / rows.length;

describe.each(tables)('$name', ({ base, article, conversations }) => {
  it('asks about an article and facts that are there', () => {
    const wanted = conversations.flat().flatMap((row) => row.facts ?? []);
    if (article !== undefined) expect(bases[base].article(article)).toBeDefined();
    expect(wanted.filter((id) => bases[base].fact(id) === undefined)).toEqual([]);
  });

  it('asks each question on its own once', () => {
    const alone = conversations.filter((turns) => turns.length === 1).map((turns) => questionKey(turns, 0));
    expect(alone.filter((key, at) => alone.indexOf(key) !== at)).toEqual([]);
  });
});

describe.each(tables.filter(({ base }) => base === 'shipped'))('the first article: $name', ({ conversations }) => {
  const rows = conversations.flat();

  it('asks at least 150 questions', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it('has typos or chat spelling in at least a quarter of them', () => {
    expect(share(rows, isMisspelt)).toBeGreaterThanOrEqual(0.25);
  });

  it('has at least a quarter that must be refused, for every reason', () => {
    expect(share(rows, isRefusal)).toBeGreaterThanOrEqual(0.25);
    const reasons = rows.filter(isRefusal).flatMap(({ refuse }) => (refuse?.length === 1 ? refuse : []));
    expect(new Set(reasons)).toEqual(new Set(['not-stated', 'no-match', 'not-understood']));
  });

  it('holds at least 25 conversations of several turns', () => {
    expect(conversations.filter((turns) => turns.length > 1).length).toBeGreaterThanOrEqual(25);
  });
});

describe('all tables together', () => {
  const rows = tables.flatMap(({ conversations }) => conversations.flat());
  const followUps = tables.flatMap(({ conversations }) => conversations.flatMap((turns) => turns.slice(1)));

  it.each(['id', 'en'])('ask at least 300 questions in %s', (language) => {
    const own = tables
      .filter((table) => table.language === language)
      .flatMap(({ conversations }) => conversations.flat());
    expect(own.length).toBeGreaterThanOrEqual(300);
  });

  it('have at least 30 in 100 that must be refused', () => {
    expect(share(rows, isRefusal)).toBeGreaterThanOrEqual(0.3);
  });

  it('have typos or chat spelling in at least a quarter', () => {
    expect(share(rows, isMisspelt)).toBeGreaterThanOrEqual(0.25);
  });

  it('have at least 100 questions that only what was asked before makes clear', () => {
    expect(followUps.length).toBeGreaterThanOrEqual(100);
  });
});
