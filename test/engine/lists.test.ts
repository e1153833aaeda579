/** Long lists, and questions that could mean several: over the facts of the Discord tests. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { MOST_FOUND } from '../../src/answer/draft.ts';
import { ask, type AskContext } from '../../src/ask.ts';
import type { FactBase } from '../../src/facts/base.ts';
import type { Knowledge } from '../../src/facts/fact.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';
import { expectContract } from './contract.ts';

const folders = ['facts', 'more-facts'].map((folder) => join(import.meta.dirname, '../discord', folder));

let knowledge: Knowledge;
let base: FactBase;
beforeAll(async () => {
  const loaded = await loadKnowledge(folders, { required: REQUIRED_LANGUAGES });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  knowledge = loaded.knowledge;
  base = indexKnowledge(knowledge);
});

function answerTo(question: string, context: Partial<AskContext> = {}, over: FactBase = base): Answer {
  const answer = ask(question, over, { now: new Date('2031-07-01T00:00:00Z'), ...context });
  expectContract(answer);
  return answer;
}

describe('a long list', () => {
  it.each([
    ['Who did Dewi Malik meet?', /^15 in all: Citra Dale, Gita .* Maya Seroja and 7 more\.$/],
    ['Siapa yang ditemui Dewi Malik?', /^Ada 15: Citra Dale, Gita .* Maya Seroja, dan 7 lagi\.$/],
  ])('says how many it has and keeps all of them: %s', (question, short) => {
    const answer = answerTo(question);
    expect(answer.short).toMatch(short);
    expect(new Set(answer.values.map(({ text }) => text)).size).toBe(15);
    expect(answer.more.values).toHaveLength(7);
    for (const value of answer.more.values) {
      expect(answer.short).not.toContain(value);
      expect(answer.values.map(({ text }) => text)).toContain(value);
    }
  });

  it('keeps all the facts that it rests on, and says which ones its text leaves out', () => {
    const { facts, more, text } = answerTo('Who did Edo Malik visit?');
    expect(facts).toHaveLength(9);
    expect(more.facts).toHaveLength(6);
    for (const fact of facts) expect(text.includes(fact.says)).toBe(!more.facts.some(({ id }) => id === fact.id));
  });

  it('says that there may be more where the engine has stopped to look', () => {
    const visit = knowledge.facts.find(({ id }) => id === 'gala#visit-1');
    const guest = knowledge.entities.find(({ id }) => visit?.whom.includes(id));
    if (visit === undefined || guest === undefined) throw new Error('the facts of the Discord tests have changed');
    const guests = Array.from({ length: MOST_FOUND + 1 }, (_, at) => {
      const name = `Guest ${at.toString()}`;
      return { ...guest, id: `guest-${at.toString()}`, names: { id: name, en: name }, aliases: {} };
    });
    const visits = guests.map(({ id }, at) => ({ ...visit, id: `gala#tour-${at.toString()}`, whom: [id] }));
    const others = knowledge.facts.filter(({ id }) => !id.startsWith('gala#visit-'));
    const larger = indexKnowledge({
      ...knowledge,
      entities: [...knowledge.entities, ...guests],
      facts: [...others, ...visits],
    });
    const most = MOST_FOUND.toString();
    expect(answerTo('Who did Edo Malik visit?', {}, larger).short).toMatch(new RegExp(`^At least ${most}: `));
    expect(answerTo('Siapa yang dikunjungi Edo Malik?', {}, larger).short).toMatch(
      new RegExp(`^Sedikitnya ada ${most}: `),
    );
  });
});

it('counts nothing that can be seen at a glance', () => {
  const answer = answerTo('Who met Bima?');
  expect(answer.short).toMatch(/^(Ana Wira and Citra Dale|Citra Dale and Ana Wira)\.$/);
  expect(answer.more).toEqual({ values: [], facts: [] });
});

describe('a choice that was picked', () => {
  const pick = (question: string, label: string | RegExp): Answer => {
    const asked = answerTo(question);
    expect(asked.status).toBe('ambiguous');
    const choice = asked.choices.find((one) => new RegExp(label).test(one.label));
    if (choice === undefined) throw new Error(`no ${String(label)} among ${JSON.stringify(asked.choices)}`);
    return answerTo(question, { meant: choice.id });
  };

  test.each([
    ['When did Malik meet Citra?', 'Edo Malik', '2 April 2031'],
    ['When did Malik meet Citra?', 'Dewi Malik', '1 April 2031'],
    ['Kapan Malik bertemu Citra?', 'Dewi Malik', '1 April 2031'],
    ['Who is Malik?', 'Edo Malik', 'Edo Malik'],
  ])('%s → %s: %s', (question, label, expected) => {
    const answer = pick(question, label);
    expect(answer.status).toBe('answered');
    expect(answer.short).toContain(expected);
    expect(answer.question).toBe(question);
    expect(answer.conversation.entities).toContain(label.toLowerCase().replace(' ', '-'));
  });

  test('of several events answers the question about that one', () => {
    const answer = pick('When was Citra Dale?', /Bima Sole/);
    expect(answer.short).toBe('Sunday, 1 June 2031.');
    expect(answer.facts.map(({ id }) => id)).toEqual(['harbour-opens#meeting']);
  });

  test('is ignored where it has nothing to do with the question', () => {
    expect(answerTo('Who met Bima?', { meant: 'edo-malik' }).short).toBe(answerTo('Who met Bima?').short);
    expect(answerTo('When did Malik meet Citra?', { meant: 'nobody' }).status).toBe('ambiguous');
  });
});
