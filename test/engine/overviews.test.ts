/** "Summarise the news", "berita ini tentang apa?": what an article tells, in its order; or which article is meant. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const several = await baseOf('sides', 'conversations');
const now = new Date('2031-06-01T00:00:00Z');

describe('the only article, the one that is spoken of, or the one that a name picks', () => {
  it.each([
    ['Summarise the Lembara Treaty', 'What “Lembara Treaty” tells:'],
    ['Tell me everything about Camar Biru', 'What “The Dusk Regatta” tells:'],
    ['Rangkum Perjanjian Lembara dong', 'Yang diceritakan “Perjanjian Lembara”:'],
    ['Summarise “The Dusk Regatta”', 'What “The Dusk Regatta” tells:'],
  ])('%s', (question, expected) => {
    const answer = ask(question, several, { now });
    expect({ status: answer.status, short: answer.short }).toEqual({ status: 'answered', short: expected });
  });

  it.each(['What is this article about?', 'berita ini tentang apa?', 'rangkum beritanya', 'isi beritanya apa?'])(
    '%s after a question about one',
    (question) => {
      const { conversation } = ask('Who signed the Lembara Treaty?', several, { now });
      const answer = ask(question, several, { now, conversation });
      expect(answer.status).toBe('answered');
      expect(answer.facts.map(({ id }) => id.split('#')[0])).toEqual(answer.facts.map(() => 'lembara-treaty'));
    },
  );

  it.each(['What is this article about?', 'Berita ini tentang apa?', 'can you summarize the news?'])(
    '%s of several: asks which',
    (question) => {
      const answer = ask(question, several, { now });
      expect(answer.status).toBe('ambiguous');
      expect(answer.choices.map(({ label }) => label).sort()).toContain('Komando');
      const picked = ask(question, several, { now, meant: 'regatta' });
      expect({ status: picked.status, first: picked.facts[0]?.id }).toEqual({
        status: 'answered',
        first: 'regatta#meeting',
      });
    },
  );

  it('of more than can be offered: the newest, what tells them apart, and how to ask for another', async () => {
    const base = await baseOf('../../knowledge/examples');
    for (const [question, hint] of [
      ['What is the news about?', /These are the 5 newest of (\d+)\. .*“Summarise”/],
      ['Berita ini tentang apa?', /Ini 5 yang terbaru dari (\d+)\. .*“Rangkum”/],
    ] as const) {
      const answer = ask(question, base, { now });
      expect(answer.choices).toHaveLength(5);
      expect(Number(hint.exec(answer.text)?.[1])).toBeGreaterThan(5);
      for (const { label, detail, question: other } of answer.choices) {
        expect(answer.text).toContain(`– ${label} – ${detail ?? '?'}`);
        expect(ask(other, base, { now }).status).toBe('answered');
      }
    }
  });

  it('tells everything, in the order of the paragraphs', () => {
    const { facts, more } = ask('Summarise the Lembara Treaty', several, { now });
    const told = several.knowledge.facts.filter(
      ({ source, attribute }) => source.article === 'lembara-treaty' && !attribute,
    );
    expect(facts.map(({ id }) => id).sort()).toEqual(told.map(({ id }) => id).sort());
    expect(facts.length - more.facts.length).toBe(3);
    const paragraphs = facts.map(({ source }) => source.paragraph);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  it('leaves questions about a summary, or about the contents of something else, alone', () => {
    expect(ask('Who wrote the summary?', several, { now }).status).toBe('unknown');
  });
});
