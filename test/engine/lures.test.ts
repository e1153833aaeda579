/** Questions that facts have most words of and do not answer: another deed, another number, another of the same name. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('lures');
const now = new Date('2034-07-01T00:00:00Z');
const put = (question: string) => ask(question, base, { now });

describe('what is done is never left out', () => {
  it.each([
    'Why did Zora Kell give the sailing boat to Milo Brandt?',
    'Why did Zora Kell give Milo Brandt the sailing boat?',
    'Kenapa Zora Kell memberi perahu layar kepada Milo Brandt?',
    'Kenapa Zora Kell membawa perahu layar kepada Milo Brandt?',
    'Kenapa Zora Kell memakai perahu layar?',
    'How did Zora Kell give Milo Brandt the harbour cup?',
    'When did Zora Kell give Milo Brandt the harbour cup?',
    'Where did Zora Kell give Milo Brandt the harbour cup?',
    'When did Milo Brandt make the harbour cup?',
    'Why did Zora Kell handle the sailing boat?',
    'Why did Zora Kell bring the sailing boat to Milo Brandt?',
    'Why did Milo Brandt run the sailing boat?',
    'Why did Milo Brandt keep the sailing boat?',
    'Who gave the sailing boat to Zora Kell?',
    'Why did Zora Kell steal the harbour cup from Milo Brandt?',
    'Kapan Milo Brandt mengambil piala pelabuhan?',
    'Kenapa Milo Brandt ambil piala pelabuhan?',
  ])('%s', (question) => {
    expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
  });

  it.each([
    ['Why did Zora Kell confiscate the sailing boat?', 'Because of his debts.'],
    ['Kenapa Zora Kell menyita perahu layar?', 'Karena utangnya.'],
    ['When did Zora Kell win the harbour cup?', 'Sunday, 1 May 2033.'],
  ])('and what is done is answered: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });
});

describe('a sum is that of what was done', () => {
  it.each([
    'How much did Zora Kell donate?',
    'How much did Milo Brandt fine Zora Kell?',
    'How much was Zora Kell fined?',
    'Berapa denda untuk Zora Kell?',
  ])('and of nothing else in the sentence: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });

  it.each([
    ['How much did Zora Kell pay Milo Brandt?', '40 dollars.'],
    ['Berapa Zora Kell membayar Milo Brandt?', '40 dolar.'],
  ])('%s', (question, short) => {
    expect(put(question).short).toBe(short);
  });
});

describe('a time of day and a length of time', () => {
  it.each([
    'At what time did Zora Kell lend Milo Brandt money?',
    'Pukul berapa Zora Kell meminjamkan uang kepada Milo Brandt?',
    'How long did Zora Kell visit Milo Brandt?',
    'Berapa lama Zora Kell mengunjungi Milo Brandt?',
    'How long did the match that Zora Kell won last?',
    'How long did Zora Kell attend the sailing race?',
  ])('are no share, no sum, no round and no day of the week: %s', (question) => {
    expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
  });

  it.each([
    ['At what time did Ivoria City Rovers beat Reef United?', '7:30 p.m. local time.'],
    ['Pukul berapa Ivoria City Rovers mengalahkan Reef United?', 'Pukul 19.30 waktu setempat.'],
  ])('are told where the fact gives them: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });
});

describe('a country', () => {
  it.each(['Whom did Ivoria beat?', 'When did Ivoria beat Reef United?', 'Siapa yang dikalahkan Ivoria?'])(
    'has not done what a club of a city with its name did: %s',
    (question) => {
      expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
    },
  );
});

describe('which of its kind', () => {
  it.each([
    'Who scored the second goal?',
    'When did Milo Brandt score the third goal?',
    'Siapa yang mencetak gol kedua?',
  ])('is not told by another one: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });

  it.each([
    ['Who scored the first goal?', 'Milo Brandt.'],
    ['Siapa yang mencetak gol pertama?', 'Milo Brandt.'],
  ])('is told by that one: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each(['Which gallery exhibited the wave painting?', 'Galeri mana yang memamerkan lukisan ombak?'])(
    'is no person with an office there: %s',
    (question) => {
      expect(put(question).short).not.toContain('Ada Lorne');
    },
  );
});

describe('what somebody is', () => {
  it.each([
    ['What happened to Ada Lorne?', 'harbour-cup-2033#shown'],
    ['Apa yang terjadi pada Ada Lorne?', 'harbour-cup-2033#shown'],
  ])('did not happen: %s', (question, fact) => {
    expect(put(question).facts.map(({ id }) => id)).toEqual([fact]);
  });

  it('is a parent of one, not of the other', () => {
    expect(put('Who are the parents of Ada Lorne?').short).toBe('Zora Kell.');
    expect(put('Siapa orang tua Ada Lorne?').short).toBe('Zora Kell.');
    expect(put('Who are the parents of Zora Kell?').status).toBe('unknown');
    expect(put('Siapa orang tua Zora Kell?').status).toBe('unknown');
  });
});
