/** Questions about sentences, records, medals and places in a table, whose answers stand in the facts under other words. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('verdicts-and-records');
const now = new Date('2034-01-01T00:00:00Z');

describe('answers', () => {
  it.each([
    ['Bima Rasyad dihukum berapa lama?', /^2 tahun\.$/],
    ['For how long was Bima Rasyad sentenced?', /^2 years\.$/],
    ["Bima Rasyad's sentence?", /^2 years\.$/],
    ['Vonis Bima Rasyad?', /2 tahun penjara/],
    ['Siapa saja yang diarak di Meliana?', /Dara Selim.*Kavi Orlan/],
    ['Who was paraded through Meliana?', /Dara Selim.*Kavi Orlan/],
    ['Who was sentenced on 3 April 2033?', /^Bima Rasyad\.$/],
    ['what was the world record Dara set', /51\.3 seconds/],
    ['Rekor dunia apa yang dicetak Dara?', /^Rekor dunia renang 100 meter\.$/],
    // more answers
  ])('%s', (question, expected) => {
    const { status, short } = ask(question, base, { now });
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringMatching(expected) as string });
  });
});

describe('refuses', () => {
  it.each([
    ['how long something else took', 'How long did Ana Wirya travel to Sembara?'],
    ['the body for whoever heads it', 'Siapa ketua majelis hakim yang memvonis Ana Wirya?'],
    ['the body for whoever heads it', 'Who was the head of the panel of judges that fined Ana Wirya?'],
    // more refusals
  ])('%s: %s', (_, question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });
});
