/** Talks of two countries: what they were about, what came of them, and who is meant without a name. */
import { describe, expect, it } from 'vitest';
import { ask, type AskContext } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('bilateral-talks');
const now = new Date('2034-06-01T00:00:00Z');
const shortOf = (question: string, conversation?: AskContext['conversation']) => {
  const { status, short } = ask(question, base, { now, ...(conversation && { conversation }) });
  return status === 'answered' ? short : status;
};
/** In a conversation about the talks. */
const goOn = (question: string) =>
  shortOf(question, ask('When did Ilse Brandt visit Dara Wening?', base, { now }).conversation);

describe('what came of talks', () => {
  it.each([
    ['Apa hasil pertemuan Ilse Brandt dan Dara Wening?', 'Membuka jalur feri dan mempekerjakan juru tulis.'],
    ['hasil kunjungan Ilse Brandt apa?', 'Membuka jalur feri dan mempekerjakan juru tulis.'],
    ['What was the outcome of the visit of Ilse Brandt?', 'Opening a ferry line and hiring clerks.'],
    ['hasil kesepakatan Ilse Brandt dan Dara Wening apa aja?', 'Membuka jalur feri dan mempekerjakan juru tulis.'],
  ])('is what was agreed: %s', (question, short) => {
    expect(shortOf(question)).toBe(short);
  });

  it('is nothing where the facts tell of no such talks', () => {
    expect(shortOf('What was the outcome of the trial?')).toBe('unknown');
  });
});

describe('two who are meant by what they are', () => {
  it.each([
    ['What did the two countries agree on?', 'Opening a ferry line and hiring clerks.'],
    ['hasil kesepakatan kedua pihak apa aja?', 'Membuka jalur feri dan mempekerjakan juru tulis.'],
    ['what did both nations discuss', 'The salt tariff.'],
    ['Apa yang disepakati kedua negara?', 'Membuka jalur feri dan mempekerjakan juru tulis.'],
    ['kedua belah pihak membahas apa?', 'Tarif garam.'],
  ])('are no countries that the fact must name: %s', (question, short) => {
    expect(goOn(question)).toBe(short);
  });

  it('do only what the facts tell', () => {
    expect(goOn('What did both countries build?')).toBe('unknown');
    expect(goOn('Apa yang dibangun kedua negara?')).toBe('unknown');
  });
});

describe('what was talked about', () => {
  it.each([
    ['apa isi pembicaraan Ilse Brandt dan Dara Wening?', 'Tarif garam.'],
    ['isi pertemuan Ilse Brandt dan Dara Wening apa', 'Tarif garam dan membuka jalur feri.'],
    ['What did they agree on regarding clerks?', 'Hiring clerks.'],
    ['What did they agree concerning the ferry?', 'Opening a ferry line.'],
  ])('%s', (question, short) => {
    expect(shortOf(question)).toBe(short);
  });

  it('is not what a fact about something else contains', () => {
    expect(shortOf('What did they agree on regarding salt?')).toBe('unknown');
    expect(shortOf('apa isi telepon Ilse Brandt?')).toBe('unknown');
  });
});

describe('somebody who is meant by a country', () => {
  it.each([
    ['who is the Norlandic guy', /^Ilse Brandt/],
    ["what's the name of the Norlandic guy?", /^Ilse Brandt/],
    ['siapa nama orang Norland itu?', /^Ilse Brandt/],
    ['What is Norland?', /^Norland/],
    ['Who is Norland?', /^Norland/],
  ])('%s', (question, short) => {
    expect(shortOf(question)).toMatch(short);
  });
});

it('takes a guest for no guest room', () => {
  expect(shortOf('siapa tamunya sekretaris pelabuhan?')).toBe('Ilse Brandt.');
});

it('takes nobody for the speaker of what is said of them', () => {
  expect(shortOf('Did Norland say anything?')).toBe('unknown');
  expect(shortOf('Did Dara Wening say anything?')).toMatch(/^Yes/);
});

it('answers whom somebody met who is meant by a country with the other one', () => {
  expect(shortOf('Who did the Norlandic guy visit?')).toBe('Dara Wening.');
  expect(shortOf('orang Norland itu mengunjungi siapa?')).toBe('Dara Wening.');
});

it('takes nobody to their own country by a visit elsewhere', () => {
  expect(shortOf('When did Ilse Brandt visit Norland?')).toBe('unknown');
  expect(shortOf('Kapan Ilse Brandt mengunjungi Norland?')).toBe('unknown');
  expect(shortOf('When did Ilse Brandt visit Tavonia?')).toMatch(/3 May 2034/);
});

it('takes an abbreviation for nothing with a letter more', () => {
  expect(shortOf('What is NDF?')).toMatch(/Norland Dock Fund/);
  expect(shortOf('What is nsdf?')).toBe('unknown');
});
