/** Questions in everyday words: what stands for what, which of several is meant, and what is left of a long question. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';

const loaded = await loadKnowledge(
  [join(import.meta.dirname, '../../knowledge'), join(import.meta.dirname, 'everyday-words')],
  { required: REQUIRED_LANGUAGES },
);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const base = indexKnowledge(loaded.knowledge);
const now = new Date('2031-06-01T00:00:00Z');
const answersTo = (...questions: string[]) => {
  let conversation;
  let answer = ask('', base, { now });
  for (const question of questions) {
    answer = ask(question, base, { now, ...(conversation === undefined ? {} : { conversation }) });
    conversation = answer.conversation;
  }
  return answer;
};

describe('answers', () => {
  it.each([
    ['Why was Nordmark thrown out of the Straits League?', 'harbour dues'],
    ['Where was the second Straits meeting held?', 'Lembayung'],
    ['pertemuan selat kedua di mana?', 'Lembayung'],
    ['pertemuan selat pertama di mana?', 'Port Merona'],
    ['Which Lembaran minister accompanied Ana Wirata?', 'Bima Solena and Cakra Nusa'],
    ['siapa saja menteri yang menemani Ana Wirata?', 'Dara Oslund'],
    ['Was the second Straits meeting held in Port Merona?', 'No. According to the article: Lembayung.'],
    ['Apakah Ana Wirata mencoba kereta pantai di Lembayung?', 'Tidak. Menurut artikelnya: Port Merona.'],
  ])('%s', (question, expected) => {
    const { status, short } = answersTo(question);
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringContaining(expected) as string });
  });
});

describe('goes on', () => {
  it.each([
    ['Kapan Ana Wirata mencoba kereta pantai?', 'sama siapa aja?', 'Bima Solena', 'Ana Wirata'],
    ['When did Ana Wirata try the coastal train?', 'With whom?', 'Bima Solena', 'Ana Wirata'],
  ])('%s %s', (first, then, expected, other) => {
    const { short } = answersTo(first, then);
    expect(short).toContain(expected);
    expect(short).not.toContain(other);
  });
});

describe('a long question that a single everyday word is left of', () => {
  it('is answered, and the word is named', () => {
    const { status, text, confidence } = answersTo(
      'Who said the tariff of solar power in Lembara fell by a tenth in five years?',
    );
    expect({ status, text }).toEqual({
      status: 'answered',
      text: expect.stringMatching(/^Ana Wirata\..*“tariff”/) as string,
    });
    expect(confidence).toBeLessThan(1);
  });

  it.each([
    ['a name', 'Who said the cost of solar power in Nordmark fell by a tenth in five years?'],
    ['a number', 'Who said the cost of solar power in Lembara fell by a tenth in 7 years?'],
    [
      'what may decide over yes or no',
      'Did Ana Wirata say the tariff of solar power in Lembara fell by a tenth in five years?',
    ],
    ['a word of a short question', 'Who cooked in Port Merona?'],
  ])('is refused for %s', (_, question) => {
    expect(answersTo(question).status).toBe('unknown');
  });
});
