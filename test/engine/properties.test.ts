/**
 * What an answer depends on: the facts and nothing else. Their order does not count; what is taken out of the base is not
 * said any more.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/ask.ts';
import { textsOf, type FactBase } from '../../src/facts/base.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';
import { openBase } from '../questions/base.ts';
import { readTables, type Row } from '../questions/table.ts';
import { random, sample, shuffled } from './random.ts';

const base = await openBase('with-examples');
const rows = readTables().flatMap(({ conversations }) => conversations.flatMap(([row]) => row ?? []));
const put = (row: Row, to: FactBase): Answer =>
  ask(row.ask, to, { now: new Date(`${row.now ?? '2025-06-02'}T09:00:00Z`) });

describe('the same answers come', () => {
  // Small talk is answered with example questions, not with facts.
  const serious = rows.filter(({ kind }) => kind !== 'small-talk');

  const answersOf = (to: FactBase, asked: readonly Row[]) =>
    asked.map((row) => {
      const { status, reason, text, values, choices, facts } = put(row, to);
      return { ask: row.ask, status, reason, text, values, choices, facts: facts.map(({ id }) => id) };
    });

  it('from shuffled articles, entities, predicates and facts', () => {
    const next = random(1);
    const { articles, entities, predicates, facts } = base.knowledge;
    const other = indexKnowledge({
      articles: shuffled(articles, next),
      entities: shuffled(entities, next),
      predicates: shuffled(predicates, next),
      facts: shuffled(facts, next),
    });
    const asked = sample(serious, 80, next);
    expect(answersOf(other, asked)).toEqual(answersOf(base, asked));
  });

  it('from folders in the other order', async () => {
    const folders = ['knowledge/examples', 'knowledge'].map((folder) => join(import.meta.dirname, '../..', folder));
    const loaded = await loadKnowledge(folders, { required: REQUIRED_LANGUAGES });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const asked = sample(serious, 60, random(3));
    expect(answersOf(indexKnowledge(loaded.knowledge), asked)).toEqual(answersOf(base, asked));
  });
});

describe('without the facts that answers rest on', () => {
  const answeredAmong = (asked: readonly Row[], count: number) =>
    sample(asked, 2 * count + 10, random(1967))
      .map((row) => ({ row, answer: put(row, base) }))
      .filter(({ answer }) => answer.facts.length > 0)
      .slice(0, count);
  /** Answers that rest on several facts at once: counts, and events held against each other. */
  const several = rows.filter(({ kind }) => ['count', 'compare', 'same-time', 'first-last', 'how-long'].includes(kind));
  const answered = [...answeredAmong(rows, 60), ...answeredAmong(several, 30)];

  /** The base without some facts; their parts become facts of their own, as an editor would leave them. */
  function without(ids: ReadonlySet<string>): FactBase {
    const facts = base.knowledge.facts
      .filter(({ id }) => !ids.has(id))
      .map(({ partOf, ...fact }): Fact => (partOf === undefined || ids.has(partOf) ? fact : { ...fact, partOf }));
    return indexKnowledge({ ...base.knowledge, facts });
  }

  /** What facts say in their editor's words: sentences, topics, reasons, numbers with their units. */
  const wordsIn = (facts: readonly Fact[], language: string): string[] =>
    facts.flatMap(textsOf).flatMap((text) => text[language] ?? []);

  it('ninety answers are tried, counts and comparisons among them', () => {
    expect(answered).toHaveLength(90);
    const kinds = new Set(answered.map(({ row }) => row.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['count', 'compare', 'same-time']));
  });

  // Indexing takes longer than asking, so the facts behind several answers are taken out at once.
  it.each([0, 1, 2])('there are refusals, or answers from other facts (batch %i)', (batch) => {
    const asked = answered.filter((_, at) => at % 3 === batch);
    const gone = new Set(asked.map(({ answer }) => answer.facts[0]?.id ?? ''));
    const rest = without(gone);
    const lost = base.knowledge.facts.filter(({ id }) => gone.has(id));
    for (const { row } of asked) {
      const { text, language, facts, related } = put(row, rest);
      const kept = wordsIn(rest.knowledge.facts, language);
      const onlyLost = wordsIn(lost, language).filter((words) => !kept.some((other) => other.includes(words)));
      const named = [...facts, ...related].map(({ id }) => id);
      expect(
        named.filter((id) => rest.fact(id) === undefined),
        row.ask,
      ).toEqual([]);
      expect(
        onlyLost.filter((words) => text.includes(words)),
        row.ask,
      ).toEqual([]);
    }
  });

  it('there is no answer at all where no facts are left', () => {
    const empty = indexKnowledge({ ...base.knowledge, facts: [] });
    for (const { row } of answered) expect(put(row, empty), row.ask).toMatchObject({ status: 'unknown', facts: [] });
  });
});
