/** What the facts say to statements, over the made-up base of the Discord tests: verdicts, and above all what is left open. */
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FactBase } from '../src/facts/base.ts';
import { checkClaims } from '../src/check-claims.ts';
import { openFactBase } from '../src/terminal/fact-base.ts';

const folder = (name: string) => join(import.meta.dirname, 'discord', name);
const now = new Date('2031-06-15T09:00:00Z');

let base: FactBase;
beforeAll(async () => {
  const opened = await openFactBase([folder('facts'), folder('more-facts')]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  base = opened.live.current;
});

/** A sentence, its verdict, and what the facts have instead. */
const TABLE: readonly (readonly ['en' | 'id', string, string] | readonly ['en' | 'id', string, string, string])[] = [
  ['en', 'Ana Wira visited Bima Sole in Port Example on 3 March 2031.', 'confirmed'],
  ['id', 'Ana Wira mengunjungi Bima Sole di Port Example pada 3 Maret 2031.', 'confirmed'],
  ['en', 'Bima Sole was visited by Ana.', 'confirmed'],
  ['id', 'Bima ditemui Ana pada Maret 2031', 'confirmed'],
  ['en', 'Ana and Bima discussed the second pier.', 'confirmed'],
  ['id', 'Ana dan Bima membahas dermaga kedua.', 'confirmed'],
  ['en', 'Citra Dale met Bima Sole two weeks ago.', 'confirmed'],
  // Another date, another place.
  ['en', 'Ana Wira visited Bima Sole on 5 March 2031.', 'contradicted', '3 March 2031'],
  ['id', 'Ana Wira mengunjungi Bima Sole pada 5 Maret 2031.', 'contradicted', '3 Maret 2031'],
  ['en', 'Ana visited Bima on 3 March 2029.', 'contradicted', '3 March 2031'],
  ['en', 'Ana Wira met Bima Sole at the Harbour Museum.', 'contradicted', 'Port Example'],
  ['id', 'Ana Wira bertemu Bima Sole di Museum Bahari.', 'contradicted', 'Port Example'],
  ['en', 'Ana never visited Bima.', 'contradicted'],
  ['id', 'Ana tidak mengunjungi Bima.', 'contradicted'],
  // What is planned has not happened.
  ['en', 'The Crane Committee visited Hendra Pramono.', 'planned'],
  ['id', 'Komite Derek mengunjungi Hendra Pramono.', 'planned'],
  // Another meeting may well have been then, there, or with somebody else.
  ['en', 'Ana Wira visited Bima Sole in 2024.', 'not-covered'],
  ['id', 'Ana Wira mengunjungi Bima Sole pada Agustus 2030.', 'not-covered'],
  ['en', 'Ana Wira met Citra Dale.', 'not-covered'],
  ['id', 'Ana Wira bertemu Citra Dale.', 'not-covered'],
  ['en', 'Bima Sole visited Ana Wira.', 'not-covered'],
  ['en', 'Ana Wira visited Bima Sole in Atlantis.', 'not-covered'],
  ['en', 'Ana Wira visited Bima Sole with seven ministers.', 'not-covered'],
  // What is read with certainty only in part.
  ['en', 'Ana should visit Bima.', 'not-covered'],
  ['id', 'Ana mungkin mengunjungi Bima.', 'not-covered'],
  ['en', 'Ana always visits Bima.', 'not-covered'],
  ['id', 'Ana selalu mengunjungi Bima.', 'not-covered'],
  ['en', 'If Ana visited Bima, the pier was discussed.', 'not-covered'],
  ['en', 'Ana never said that she did not visit Bima.', 'not-covered'],
  ['en', 'He visited Bima with Ana.', 'not-covered'],
  ['en', 'Ana visited Bima before the opening.', 'not-covered'],
  ['id', 'Ana mengunjungi Bima sejak 2020.', 'not-covered'],
  ['en', `Ana visited Bima ${'very '.repeat(60)} often and killed him.`, 'not-covered'],
];

// A denial or a place beside the point: the facts' own sentences must not be taken for their contrary.
test.each([
  ['en', 'The Crane Committee not merely visited Joko Wardana at the Harbour Museum.'],
  ['id', 'Komite Derek bukan sekadar mengunjungi Joko Wardana di Museum Bahari.'],
])('in %s, what a fact says itself is never contradicted: “%s”', (language, text) => {
  expect(checkClaims(text, base, { now, language }).claims.map(({ verdict }) => verdict)).not.toContain('contradicted');
});

test.each(TABLE)('in %s, “%s” is %s', (language, text, verdict, instead?: string) => {
  const { claims } = checkClaims(text, base, { now, language });
  expect(claims.map((claim) => claim.verdict)).toEqual([verdict]);
  if (instead === undefined) expect(claims[0]?.instead).toBeUndefined();
  else expect(claims[0]?.instead).toContain(instead);
  if (verdict !== 'not-covered') expect(claims[0]?.facts.length).toBeGreaterThan(0);
});

describe('a text', () => {
  test('is read sentence by sentence; what asks or is about something else is counted', () => {
    const text = 'Hello all! Did Ana visit Bima? Ana visited Bima on 3 March 2031. The weather is nice.';
    const { claims, others, unread } = checkClaims(text, base, { now });
    expect(claims.map(({ sentence }) => sentence)).toEqual(['Ana visited Bima on 3 March 2031.']);
    expect([others, unread]).toEqual([3, 0]);
  });

  test('has one language, whatever it is checked for', () => {
    const text = 'Ana mengunjungi Bima pada 5 Maret 2031. Itu benar sekali.';
    const { language, claims } = checkClaims(text, base, { now, language: 'en' });
    expect(language).toBe('id');
    expect(claims[0]?.facts[0]?.says).toContain('mengunjungi');
  });

  test('is dated by when it was written', () => {
    const text = 'Citra Dale met Bima Sole yesterday.';
    const on = (day: string) => checkClaims(text, base, { now: new Date(day) }).claims[0]?.verdict;
    expect(on('2031-06-02T09:00:00Z')).toBe('confirmed');
    expect(on('2031-06-04T09:00:00Z')).toBe('contradicted');
    expect(on('2033-01-20T09:00:00Z')).toBe('not-covered');
  });

  test('that is too long is read up to a bound, and says so', () => {
    const text = 'Ana visited Bima on 3 March 2031. '.repeat(2000);
    const { claims, others, unread } = checkClaims(text, base, { now });
    expect(claims.length + others).toBe(20);
    expect(unread).toBeGreaterThan(0);
  });

  test('whatever it is, never throws and never confirms what is not there', () => {
    const piece = fc.constantFrom(
      'Ana',
      'Bima',
      'visited',
      'not',
      'on',
      '3 March 2031',
      '2020',
      '.',
      '?',
      '\n',
      '@everyone',
      '**',
      'the',
      'pier',
    );
    const any = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(any, (text) => {
        for (const { facts, verdict } of checkClaims(text, base, { now }).claims)
          if (verdict !== 'not-covered') expect(facts.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
