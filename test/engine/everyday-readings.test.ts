/** Everyday ways of asking: words that say nothing, verbs that own, goals nobody knows, names that are none. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('everyday-readings');
const put = (question: string) => ask(question, base, { now: new Date('2034-06-01T00:00:00Z') });

describe('words that say next to nothing', () => {
  it.each([
    ['Roket apa yang dipakai untuk meluncurkan Alba?', 'Dengan roket Gannet-5.'],
    ['How much stuff does Cape Lindo need every day?', '40 tons.'],
    ['When was the huge Alba launched?', 'Tuesday, 2 May 2034.'],
    ['Kapan Alba yang besar itu diluncurkan?', 'Selasa, 2 Mei 2034.'],
  ])('are left out where one event alone answers, and said to be missing: %s', (question, short) => {
    const answer = put(question);
    expect(answer.short).toBe(short);
    expect(answer.text).toMatch(/do not mention|tidak menyebutkan/);
  });

  it.each([
    'Who used Alba?',
    'What did Sena Orell give the agency?',
    'Was the huge Alba launched?',
    'When was the biggest probe of the agency launched?',
  ])('count where the answer turns on them: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('a verb', () => {
  it.each(['When did Sena Orell go to Varo?', 'Kapan Sena Orell ke varo?'])(
    'of going needs a journey, also to where nobody knows: %s',
    (question) => {
      expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
    },
  );

  it('of owning is none of telling, and no auxiliary', () => {
    expect(put('What did Bram Tolla have on at the hearing?').status).toBe('unknown');
    expect(put('What did Bram Tolla testify about at the hearing?').status).toBe('answered');
  });
});

describe('a name', () => {
  it.each(["What is the name of Bram Tolla's lawyers?", 'Siapa nama pengacara Bram Tolla?'])(
    'is more than what was asked: %s',
    (question) => {
      expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
    },
  );
});

describe('what is planned', () => {
  it.each([
    ['Is Bram Tolla going to resign?', 'Yes, that is planned.', 'yes'],
    ['Apakah Bram Tolla akan mundur?', 'Ya, itu direncanakan.', 'yes'],
    ['Has Bram Tolla resigned?', 'Not yet; it is only planned.', 'no'],
    ['Apakah Bram Tolla sudah mundur?', 'Belum; itu baru direncanakan.', 'no'],
  ])('is a yes for the future alone: %s', (question, short, value) => {
    const answer = put(question);
    expect(answer.short).toBe(short);
    expect(answer.values[0]?.text).toBe(value);
  });
});

describe('what somebody says', () => {
  it.each([
    ['What did Sena Orell say about the budget?', /still being drawn up/],
    ['Menurut Sena Orell anggaran Alba gimana?', /masih disusun/],
  ])('is told in full where the question names its topic: %s', (question, short) => {
    expect(put(question).short).toMatch(short);
  });

  it('is traced to whoever says it', () => {
    const first = put('Anggaran Alba untuk tahun depan gimana menurut Sena Orell?');
    const asked = ask('Menurut siapa?', base, {
      now: new Date('2034-06-01T00:00:00Z'),
      conversation: first.conversation,
    });
    expect(asked.short).toBe('Sena Orell.');
  });
});

describe('whoever is at the head', () => {
  it.each(['Who runs the Marun Space Agency?', 'Siapa bos Badan Antariksa Marun?'])(
    'is found by the office: %s',
    (question) => {
      expect(put(question).short).toBe('Sena Orell.');
    },
  );
});

describe('a national team', () => {
  it('stands for its country, and no other body does', () => {
    expect(put('Who did Varoland beat?').short).toBe('Mesia.');
    expect(put('Apakah Varoland mengalahkan Mesia?').short).toBe('Ya.');
    expect(put('Did Mesia beat Varoland?').short).not.toMatch(/^Yes/);
    expect(put('Whom did Varoland criticise?').status).toBe('unknown');
  });
});

describe('a number that only the sentence gives', () => {
  it.each([
    ['How much money did Bram Tolla ask for?', '500,000 lire.'],
    ['How deep is the Grey Gannet?', '3,008 metres.'],
    ['Seberapa dalam Camar Kelabu?', '3.008 meter.'],
  ])('is the sum that is paid, or stands right behind what is measured: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });
});

describe('a means', () => {
  it('of travelling is a vehicle, and no training', () => {
    expect(put('Naik apa Sena Orell ke Tanjung Lindo?').short).toMatch(/kereta api/);
    expect(put('Naik apa Bram Tolla ke Tanjung Lindo?').status).toBe('unknown');
  });
});

describe('a person', () => {
  it('has not done what somebody of the family did', () => {
    expect(put('Where did Edda Orell come?').status).toBe('unknown');
    expect(put('Who is the spouse of Edda Orell?').short).toMatch(/Sena Orell/);
  });
});

describe('"it"', () => {
  it('is the article where somebody wrote it, and a letter is none', () => {
    expect(put('Who wrote this?').status).toBe('answered');
    expect(put('Who wrote to Sena Orell?').status).toBe('unknown');
  });
});
