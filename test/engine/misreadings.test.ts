/** Questions next to which something is told: answered by what tells it, or refused, and never by what is beside it. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('misreadings');
const now = new Date('2036-10-01T00:00:00Z');
const put = (question: string) => ask(question, base, { now });

describe('what somebody wants, may or will be', () => {
  it.each([
    'Does Asta Brun want to be governor?',
    'Apakah Asta Brun ingin menjadi gubernur?',
    'Will Asta Brun be governor?',
    'Does Asta Brun want the job?',
    "What is Pell Orvan's next job?",
    'Apa jabatan Asta Brun berikutnya?',
    'How long has Pell Orvan been governor?',
  ])('is not told by the office that somebody has: %s', (question) => {
    expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
  });

  it.each([
    ['Is Asta Brun the governor of Quenby?', 'No.'],
    ['Apakah Pell Orvan Gubernur Quenby?', 'Ya.'],
  ])('is not what she is: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });
});

describe('a journey', () => {
  it.each(['Apakah Asta Brun berkunjung ke Malaysia?', 'Apakah Asta Brun ke Ferra?', 'Camar mau ke mana?'])(
    'is neither denied nor told by one elsewhere: %s',
    (question) => {
      expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
    },
  );

  it.each([
    ['Asta Brun ke mana?', 'Quenby, Loma.'],
    ['Apakah Asta Brun ke Quenby?', 'Ya.'],
  ])('is told by its own goal: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it('is denied where somebody says which one is meant', () => {
    expect(put('Did Asta Brun visit Pell Orvan in Ferra?').short).toMatch(/^No/);
  });
});

describe('a length, a reason or a hope', () => {
  it.each([
    'How long is the Fish Pact?',
    'Berapa lama Pakta Ikan?',
    'Why was Dorit Lask sent off?',
    'Apa harapan Dorit?',
    'Apa harapan Rusk Havel?',
    'Where did Rusk Havel go to school?',
  ])('is not that of somebody or something else: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });

  it.each([
    ["How long was Asta Brun's visit?", '2 days.'],
    ['Why was Ilo Sarn sent off?', 'For tripping Dorit Lask.'],
    ['Apa harapan Asta?', 'Harga ikan turun.'],
  ])('is told by its own fact: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });
});

describe('what was done to something', () => {
  it.each([
    'Was the lighthouse given to Pell Orvan?',
    'Apakah mercusuar diberikan kepada Pell Orvan?',
    'Was the Lamp Tower sold?',
    'Apakah mercusuar itu terjual?',
    'Kapan Menara Lampu dilukis?',
  ])('is not what was done to a picture of it, nor what is hoped for: %s', (question) => {
    expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
  });

  it('is told of the picture itself', () => {
    expect(put('Was the painting given to Pell Orvan?').short).toBe('Yes.');
  });
});

describe('a match and a vote', () => {
  it.each([
    ['What was the score?', '2-1.'],
    ['Who lost the final?', 'Seal Club.'],
    ['Gol pertama dari siapa?', 'Ilo Sarn.'],
    ['Siapa nakhodanya?', 'Dorit Lask.'],
  ])('is told by what is called so: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each([
    'Umpan gol pertama dari siapa?',
    'Partai apa yang menang pilkada?',
    'Kapan pilkada Quenby berikutnya?',
    'How many are missing?',
    'Who was first on Mount Oru?',
  ])('is not told by whoever or whatever else is in it: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('a newspaper', () => {
  it.each(['Which newspaper does Dorit Lask work for?', 'Dorit Lask kerja di koran apa?'])(
    'that somebody may work for is not the one that tells of her: %s',
    (question) => {
      expect(put(question).status).toBe('unknown');
    },
  );

  it('that tells of something is named', () => {
    expect(put('Which newspaper is this from?').short).toContain('Ferra Gazette');
  });
});

describe('what a sentence only has in it', () => {
  it.each([
    'Did Pell Orvan sign the pact?',
    'Apakah Pell Orvan menandatangani pakta itu?',
    'How much did Asta Brun lose?',
    'How many people in the Gull Club lost money?',
    'Who is in prison?',
    'When was the Gull Club founded?',
  ])('is not taken for what it tells: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });

  it.each([
    ['Did Dorit Lask play in the final?', 'No.'],
    ['Apakah Dorit Lask bermain di final?', 'Tidak.'],
    ['What is in the cargo?', 'Rice and salt.'],
  ])('counts where it does: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it('is asked for with yes or no, though a noun in it may ask for a time', () => {
    const { status, values } = put('Did it leave on time?');
    expect({ status, slots: values.map(({ slot }) => slot) }).not.toEqual({ status: 'answered', slots: ['when'] });
  });
});
