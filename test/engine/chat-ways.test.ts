/** Ways of asking in Indonesian chats: verbs without their standard affixes, topics in several words, what is owned. */
import { describe, expect, it } from 'vitest';
import { ask, type AskContext } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('chat-ways');
const now = new Date('2034-06-01T00:00:00Z');
const put = (question: string, context: Partial<AskContext> = {}) => ask(question, base, { now, ...context });

/** What the last of some turns is answered. */
const last = (...turns: readonly string[]) =>
  turns.slice(1).reduce((answer, turn) => put(turn, { conversation: answer.conversation }), put(turns[0] ?? ''));

describe('a verb of chats', () => {
  it.each([
    ['Bero Kalt ketangkep di mana?', 'Sena.'],
    ['Bero Kalt ketangkap kapan?', 'Jumat, 3 Februari 2034.'],
    ['kapal Gannet ketemu di mana', 'Teluk Sora.'],
    ['Lentera dipajang di mana?', 'Balai Tarsa.'],
    ['Lentera sempat ditunjukin di mana?', 'Balai Tarsa.'],
  ])('is read with its voice: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it('says who suffers it', () => {
    expect(put('Siapa yang ketangkep polisi Sena?').short).toBe('Bero Kalt.');
    expect(put('Kapan polisi Sena ketangkep?').status).toBe('unknown');
  });
});

describe('a topic', () => {
  it.each([
    ['Apa yang ditekankan Orla Venn soal Piagam Lindo?', 'Pentingnya menghormati Piagam Lindo.'],
    ['Apa yang ditekankan Orla Venn menyangkut Piagam Lindo?', 'Pentingnya menghormati Piagam Lindo.'],
    ['Harapan Orla Venn soal garam apa?', 'Komitmen Norland dalam soal garam.'],
  ])('may be of several words, and stand before "apa": %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each(['Apa yang ditekankan Orla Venn soal Piagam Norland?', 'Harapan Orla Venn soal gula apa?'])(
    'must be what the fact is about: %s',
    (question) => {
      expect(put(question).status).toBe('unknown');
    },
  );
});

describe('what is owned in a conversation', () => {
  it('may be told of elsewhere in the article', () => {
    expect(last('Kapan Bero Kalt ditangkap?', 'Hukumannya kapan?').short).toBe('Rabu, 5 April 2034.');
    expect(last('Kapan Bero Kalt ditangkap?', 'Pernikahannya kapan?').status).toBe('unknown');
  });

  it('is no deed of others', () => {
    expect(last('Kapan kapal Gannet ditemukan?', 'Hukumannya kapan?').status).toBe('unknown');
  });
});

describe('"there"', () => {
  it('is the place named last', () => {
    expect(last('Bero Kalt diasingkan ke mana?', 'Di sana dia ngapain?').text).toContain('Kisah Lentera');
    expect(last('Kapan Bero Kalt ditangkap?', 'Di mana?', 'Di sana dia ngapain?').text).not.toContain('Kisah Lentera');
  });
});
