import { describe, expect, it } from 'vitest';
import type { GoldQuestion } from '../../../bench/multitq/questions.ts';
import { f1Of, hitOf, scoreOf, type Answered } from '../../../bench/multitq/score.ts';

const question = (change: Partial<GoldQuestion>): GoldQuestion => ({
  id: 1,
  question: 'Who visited Examplia?',
  gold: ['Ana'],
  type: 'equal',
  answer: 'entity',
  ...change,
});

/** An answer with these values; those in one list tie. */
function answered(ranks: readonly (readonly string[])[], change: Partial<GoldQuestion> = {}, tookMs = 1): Answered {
  const values = ranks.flatMap((texts, at) => texts.map((text) => ({ text, rank: at + 1 })));
  return { question: question(change), asked: 'Who visited Examplia?', values, tookMs };
}

describe('one answer', () => {
  it.each([
    ['the one right answer', [['Ana']], ['Ana'], [1, 1, 1]],
    ['a wrong answer', [['Bima']], ['Ana'], [0, 0, 0]],
    ['no answer', [], ['Ana'], [0, 0, 0]],
    ['a right answer behind a wrong one', [['Bima'], ['Ana']], ['Ana'], [0, 0, 0]],
    ['a tie of a right and a wrong one', [['Ana', 'Bima']], ['Ana'], [1, 0.5, 1]],
    ['the same tie in the other order', [['Bima', 'Ana']], ['Ana'], [0, 0.5, 1]],
    ['a value that is said for two slots', [['Ana', 'Ana', 'Bima']], ['Ana'], [1, 0.5, 1]],
    ['all of many right answers', [['Ana', 'Bima', 'Citra']], ['Citra', 'Ana', 'Bima'], [1, 1, 1]],
    ['a month where a day was asked for', [['2031-05']], ['2031-05-17'], [0, 0, 0]],
  ])('counts %s', (_, said, gold, [hits1, hits1Expected, hits1Any]) => {
    expect(hitOf(answered(said, { gold }))).toEqual({ hits1, hits1Expected, hits1Any });
  });

  it.each([
    ['everything', ['Ana', 'Bima'], ['Bima', 'Ana'], 1],
    ['half of what is right', ['Ana'], ['Ana', 'Bima'], 2 / 3],
    ['one right and one wrong', ['Ana', 'Citra'], ['Ana', 'Bima'], 0.5],
    ['nothing', [], ['Ana'], 0],
    ['something twice', ['Ana', 'Ana'], ['Ana'], 1],
  ])('gives F1 of %s', (_, said, gold, f1) => {
    expect(f1Of(answered([said], { gold }))).toBeCloseTo(f1);
  });
});

describe('all answers', () => {
  const answers = [
    answered([['Ana']], {}, 2),
    answered([['Ana', 'Bima']], { type: 'before_last' }, 4),
    answered([['2031']], { answer: 'time', gold: ['2032'] }, 6),
    answered([['Ana']], { gold: Array.from({ length: 21 }, (_, at) => `Person ${at}`) }, 8),
  ];
  const score = scoreOf(answers);

  it('are counted by type and by what is asked for', () => {
    expect(score).toMatchObject({ questions: 4, hits1: 0.5, hits1Expected: 0.375, hits1Any: 0.5 });
    expect(score.byType.before_last).toEqual({ questions: 1, hits1: 1, hits1Expected: 0.5, hits1Any: 1 });
    expect(score.byAnswer.time).toEqual({ questions: 1, hits1: 0, hits1Expected: 0, hits1Any: 0 });
  });

  it('are compared as sets only where few answers are right and none is a time', () => {
    expect(score.exact).toBe(0.5);
    expect(score.f1).toBeCloseTo((1 + 2 / 3) / 2, 3);
  });

  it('are summed up in time', () => {
    expect(score.latency).toEqual({ p50: 4, p95: 8, p99: 8, max: 8 });
  });
});
