/** Questions worded loosely: with a title for a name, with what is only offered, or leaning on a question that found nothing. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('loose-wording');
const now = new Date('2038-06-01T00:00:00Z');
const put = (question: string) => ask(question, base, { now });

describe('what somebody is called by', () => {
  it.each([
    ['Which envoy visited Odo Varn?', 'Lusa Kemp.'],
    ['Utusan mana yang mengunjungi Odo Varn?', 'Lusa Kemp.'],
  ])('says who is asked for: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each([
    'Since when has Lusa Kemp been trade envoy?',
    'When was Lusa Kemp trade envoy?',
    'Kapan Lusa Kemp jadi utusan dagang?',
    'Sejak kapan Lusa Kemp jadi utusan dagang?',
    'Sejak kapan Lusa Kemp jadi utusan dagang di Sora?',
  ])('has no date of whatever was done as one: %s', (question) => {
    expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
  });

  it.each([
    ['When was envoy Lusa Kemp in Sora?', 'Thursday, 6 May 2038; Saturday, 8 May 2038.'],
    ['Where was envoy Kemp in May 2038?', 'Sora.'],
  ])('may stand before the name: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it('is the title of whose name follows, and not of another who has it too', () => {
    expect(put('Siapa yang menerima kunjungan Odo Varn pada 2036?').status).toBe('unknown');
    expect(put('Who welcomed Lusa Kemp in 2036?').short).toBe('Rika Sund.');
  });
});

describe('words that add nothing', () => {
  it.each([
    ['What two aspects did Odo Varn stress?', 'Fair prices and safe quays.'],
    ['What aspects did Odo Varn stress?', 'Fair prices and safe quays.'],
    ['Kapan Lusa Kemp datang ke kantor Odo Varn?', 'Kamis, 6 Mei 2038.'],
    ['Bagaimana suasana kunjungan Lusa Kemp, tegang atau santai?', 'Ramah.'],
    ['How was the mood of the visit, tense or relaxed?', 'In a friendly mood.'],
    ['Pabrik mana yang membuat derek baru?', 'Quay Works.'],
    ['From where did Lusa Kemp leave for Belm?', 'Sora.'],
  ])('are passed over: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each([
    ['What does DPB mean?', 'Joint Harbour Board'],
    ['DPB artinya apa?', 'Dewan Pelabuhan Bersama'],
  ])('ask for what letters stand for: %s', (question, meaning) => {
    expect(put(question).short).toContain(meaning);
  });

  it.each([
    ['What does new crane mean?', 'New crane: a crane for the quays.'],
    ['Derek baru artinya apa?', 'Derek baru: derek untuk dermaga.'],
  ])('ask for what something is, where it is no abbreviation: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each(['What did Odo Varn mean?', 'Who did Lusa Kemp mean?', 'What did Lusa Kemp mean for Orva?'])(
    'ask nothing of what somebody is: %s',
    (question) => {
      expect(put(question).status).toBe('unknown');
    },
  );

  it.each(['Was the visit new?', 'Is the cooperation with Belm recent?'])(
    'are the claim where they stand last: %s',
    (question) => {
      expect(put(question)).toMatchObject({ status: 'unknown', reason: 'not-stated' });
    },
  );

  it('ask for the source', () => {
    expect(put('ini berita dari mana?').short).toContain('Orva Times');
  });
});

describe('where somebody or something is from or lies', () => {
  it.each([
    ['Lusa Kemp orang mana?', 'Belm.'],
    ['Where is Lusa Kemp from?', 'Belm.'],
  ])('is a country: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each(['Berapa hari mereka berada di Sora?', 'How long did they stay in Sora?'])('is no length: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('where somebody is to go', () => {
  it.each([
    ['Apakah Odo Varn mengundang Lusa Kemp ke Orva?', 'Ya.'],
    ['Did Odo Varn invite Lusa Kemp to Orva?', 'Yes.'],
  ])('is not where it is said: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });
});

describe('what two do together', () => {
  it.each([
    ['Which areas do Orva and Belm cooperate in?', 'Fisheries.'],
    ['Apa bentuk kerja sama Orva dan Belm?', 'Perikanan.'],
  ])('is none of the two: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });
});

describe('a thing without a description', () => {
  it.each([
    ['What is the Belmish consulate?', 'The Belmish consulate in Sora is planned to start work in 2039.'],
    ['Apa itu konsulat Belm?', 'Konsulat Belm di Sora direncanakan mulai beroperasi pada 2039.'],
  ])('is introduced by what is told of it, not by its name: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });
});

describe('a plan', () => {
  it.each([
    ['Kapan konsulat Belm mulai beroperasi?', '2039.'],
    ['When will the Belmish consulate start work?', '2039.'],
  ])('has the date of what is planned: %s', (question, short) => {
    expect(put(question)).toMatchObject({ short });
    expect(put(question).text).toMatch(/plan|rencana/i);
  });
});

describe('a question that leans on one that found nothing', () => {
  it.each([
    ['When did Lusa Kemp meet Minister Dolm?', 'And if she met Odo Varn?', 'Thursday, 6 May 2038.'],
    ['Lusa Kemp ketemu Menteri Dolm kapan?', 'kalau ketemu Odo Varn?', 'Kamis, 6 Mei 2038.'],
    ['Siapa yang mendampingi Lusa Kemp?', 'terus yang mendampingi Odo Varn?', 'Ilsa Brem.'],
  ])('asks what that one asked: %s %s', (first, second, short) => {
    const before = put(first);
    expect(before.status).toBe('unknown');
    const { conversation } = before;
    expect(ask(second, base, { now, conversation }).short).toBe(short);
  });
});

describe('a claim that follows a question', () => {
  it.each([
    ['When did Lusa Kemp visit Odo Varn?', 'And Rika Sund visited Odo Varn?', /^(?!Thursday)/],
    ['When did Lusa Kemp visit Odo Varn?', 'And Lusa Kemp visited Odo Varn?', /^Yes/],
    ['Who welcomed Ilsa Brem?', 'And Rika Sund welcomed Lusa Kemp?', /^Yes/],
  ])('stays a claim: %s %s', (first, second, short) => {
    const { conversation } = put(first);
    expect(ask(second, base, { now, conversation }).short).toMatch(short);
  });
});

describe('a refusal', () => {
  it.each(['Since when has Lusa Kemp been trade envoy?', 'Was the visit by Lusa Kemp in a bad mood?'])(
    'denies nothing that the fact below it has: %s',
    (question) => {
      const { text } = put(question);
      expect(text).toMatch(/ (?:March 2036|May 2038)/);
      expect(text).not.toMatch(/do not say/);
    },
  );
});

describe('a refusal in a conversation', () => {
  it.each([
    ['Which factory built the new crane?', 'How many years did she get?'],
    ['Which factory built the new crane?', 'was anyone sentenced?'],
    ['Pabrik mana yang membuat derek baru?', 'apa ada yang didenda?'],
  ])('shows nothing of another article that shares one word: %s %s', async (first, second) => {
    const other = await baseOf('loose-wording', 'verdicts-and-records');
    const { conversation } = ask(first, other, { now });
    const { status, related, text } = ask(second, other, { now, conversation });
    expect({ status, far: related.filter(({ id }) => !id.startsWith('orva-times')) }).toEqual({
      status: 'unknown',
      far: [],
    });
    expect(text).not.toMatch(/do not say|tidak menyebutkan/);
  });

  it('shows a fact of whoever the question names, wherever it is told', async () => {
    const other = await baseOf('loose-wording', 'verdicts-and-records');
    const { conversation } = ask('Which factory built the new crane?', other, { now });
    expect(ask('Why did Dara Selim break the record?', other, { now, conversation }).related).not.toEqual([]);
  });
});
