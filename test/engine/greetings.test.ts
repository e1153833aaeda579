/** Greetings, thanks and a change of topic in front of a question are no part of it. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('sides');
const now = new Date('2031-06-01T00:00:00Z');
const first = ask('Who signed the Lembara Treaty?', base, { now });

describe('what stands in front of a question', () => {
  it.each([
    'Good morning, when was the Lembara Treaty signed?',
    'good morning when was the Lembara Treaty signed?',
    'Hi all! Thanks. When was the Lembara Treaty signed?',
    'never mind. when was the Lembara Treaty signed?',
  ])('%s', (question) => {
    const { conversation } = first;
    expect(ask(question, base, { now }).short).toBe('Friday, 2 May 2031.');
    expect(ask(question, base, { now, conversation }).short).toBe('Friday, 2 May 2031.');
  });

  it.each([
    'selamat pagi, mau nanya dong, kapan Perjanjian Lembara diteken?',
    'Selamat malam min kapan Perjanjian Lembara diteken?',
    'makasih kak! izin bertanya, kapan Perjanjian Lembara diteken?',
    'lupakan itu. kapan Perjanjian Lembara diteken?',
  ])('%s', (question) => {
    expect(ask(question, base, { now }).short).toBe('Jumat, 2 Mei 2031.');
  });

  it('leaves thanks alone that are asked about', () => {
    expect(ask('Terima kasih kepada siapa?', base, { now }).status).toBe('unknown');
  });

  it('still greets whoever only greets', () => {
    expect(ask('Halo min, apa kabar?', base, { now }).short).toMatch(/^Halo!/);
    expect(ask('thanks a lot', base, { now }).short).toMatch(/^You/);
  });

  it('takes "it" for what was named, not for a part of the verb', () => {
    const { conversation } = first;
    const asked = ask('thanks! and what about the Dusk Ferry, who made it?', base, { now, conversation });
    expect(asked.short).toBe('Dock Union.');
  });
});
