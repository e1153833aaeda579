/**
 * A second article, made up and written from knowledge/README.md alone, beside the first: questions about it are answered
 * without a change of code, and what is known about the first stays as it was.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { FactBase } from '../../src/facts/base.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { tokenise, wordsOf } from '../../src/facts/tokens.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';
import { askAll, engineOver } from '../questions/judge.ts';
import { questionKey, readTables } from '../questions/table.ts';
import { questions } from './second-article/questions.ts';

const ARTICLE = 'lembayung-stadium';
const knowledge = join(import.meta.dirname, '../../knowledge');

async function open(...folders: string[]): Promise<FactBase> {
  const loaded = await loadKnowledge(folders, { required: REQUIRED_LANGUAGES });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return indexKnowledge(loaded.knowledge);
}

const first = await open(knowledge);
const both = await open(knowledge, join(import.meta.dirname, 'second-article'));

describe.each(Object.entries(questions))('questions about it, %s', (_language, conversations) => {
  for (const turns of conversations) {
    for (const position of turns.keys()) {
      it(questionKey(turns, position), () => {
        const rows = turns.map((row) => ({
          ...row,
          now: '2032-09-01',
          ...(row.facts && { facts: row.facts.map((id) => `${ARTICLE}#${id}`) }),
        }));
        const judged = askAll(rows.slice(0, position + 1), engineOver(both)).at(-1);
        expect(judged?.problems, `${judged?.answer.reason ?? 'answered'}: ${judged?.answer.text ?? ''}`).toEqual([]);
      });
    }
  }
});

/** The words with a capital in the full names of the first article's people, bodies, places and things. */
const names = new Set(
  first.knowledge.entities
    .flatMap((entity) => Object.values(entity.names).flatMap(tokenise))
    .flatMap(({ word, capital }) => (capital && word.length > 3 ? [word] : [])),
);

describe('the first article, with the second beside it', () => {
  const asked = readTables()
    .filter(({ base }) => base === 'shipped')
    .flatMap(({ conversations }) => conversations.map(([row]) => row?.ask ?? ''))
    .filter((question) => wordsOf(question).some((word) => names.has(word)))
    .filter((_question, at) => at % 2 === 0);

  it('is asked about in more than a hundred questions that name its people or things', () => {
    expect(new Set(asked).size).toBeGreaterThan(100);
  });

  it('is told in the very same words', () => {
    const now = new Date('2025-06-02T09:00:00Z');
    const told = (question: string, base: FactBase) => {
      const { status, reason, text, values, facts } = ask(question, base, { now });
      return { question, status, reason, text, values, facts: facts.map(({ id }) => id) };
    };
    expect(asked.map((question) => told(question, both))).toEqual(asked.map((question) => told(question, first)));
  });
});
