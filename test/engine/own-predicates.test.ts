/** Predicates that only an article has: what is true of those that they are cases of is true of them. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('own-predicates');
const now = new Date('2031-06-01T00:00:00Z');

describe("an article's own predicate with the traits of a broader one", () => {
  it.each([
    ['What goods did Gale Shipping ferry across?', 'Salt, coconuts and tobacco.'],
    ['What goods did Gale Shipping transport?', 'Salt, coconuts and tobacco.'],
    ['Barang apa yang diseberangkan Gale Shipping?', 'Garam, kelapa, dan tembakau.'],
    ['How much did Mira Tolan stump up?', '40,000 guilders.'],
    ['Berapa yang diurunkan Mira Tolan?', '40 ribu gulden.'],
    ['Who skippers the East Pier Guild?', 'Rodan Vey.'],
    ['Siapa yang menakhodai Serikat Dermaga Timur?', 'Rodan Vey.'],
    ['According to Mira Tolan, what would be busy?', 'A busy fish market.'],
    ['Where is Rodan Vey now?', 'Port Selby.'],
    ['Di mana Rodan Vey sekarang?', 'Port Selby.'],
  ])('%s', (question, expected) => {
    const { status, short } = ask(question, base, { now });
    expect({ status, short }).toEqual({ status: 'answered', short: expected });
  });

  it.each([
    ['what somebody only dreams of is not done', 'Was the lighthouse sold?'],
    ['what somebody only dreams of is not done', 'Apakah mercusuar dijual?'],
    ['what is reckoned is no goods', 'What goods did Mira Tolan reckon?'],
    ['lodging is not leading', 'Who skippers Port Selby?'],
    ['where somebody paid he need not be now', 'Where is Mira Tolan now?'],
  ])('%s: %s', (_, question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });
});

it('has the trait by whatever it is a case of, and no other', () => {
  expect(base.hasTrait('ferry_across', 'goods')).toBe(true);
  expect(base.hasTrait('ferry_across', 'monetary')).toBe(false);
  expect(base.hasTrait('stump_up', 'monetary')).toBe(true);
  expect(base.hasTrait('daydream', 'prospective')).toBe(true);
  expect(base.hasTrait('reckon', 'prospective')).toBe(false);
});
