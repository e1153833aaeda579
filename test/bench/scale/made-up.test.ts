import { describe, expect, it } from 'vitest';
import { latencyChart } from '../../../bench/scale/chart.ts';
import { madeUpFacts, madeUpQuestions } from '../../../bench/scale/made-up.ts';

describe('a made-up base', () => {
  it('is the same one for a seed, and another one for another', () => {
    expect(madeUpFacts(200, 7)).toEqual(madeUpFacts(200, 7));
    expect(madeUpFacts(200, 7)).not.toEqual(madeUpFacts(200, 8));
  });

  it('has as many facts as asked for, each with a day', () => {
    const facts = madeUpFacts(500, 1);
    expect(facts).toHaveLength(500);
    expect(facts.filter(({ when }) => !/^20[0-3]\d-[01]\d-[0-3]\d$/.test(when))).toEqual([]);
  });

  it('is asked about those who are in it', () => {
    const facts = madeUpFacts(300, 1);
    const names = new Set(facts.flatMap(({ who, whom }) => [who, whom]));
    const questions = madeUpQuestions(facts, 60, 2);
    expect(new Set(questions).size).toBeGreaterThan(50);
    expect(questions.filter((question) => ![...names].some((name) => question.includes(name)))).toEqual([]);
  });
});

describe('the chart', () => {
  const size = (facts: number, p50: number) => ({
    facts,
    buildMs: 1,
    rssMb: 1,
    asked: 1,
    answered: 1,
    latency: { p50, p95: 2 * p50, p99: 4 * p50, max: 9 * p50 },
  });

  it('draws slower answers higher up', () => {
    const svg = latencyChart([size(1000, 0.5), size(100_000, 2)]);
    const [first, last] = (/<polyline points="([^"]+)"/.exec(svg)?.[1] ?? '')
      .split(' ')
      .map((point) => Number(point.split(',')[1]));
    expect(last).toBeLessThan(first ?? 0);
    expect(svg).toContain('>100,000</text>');
  });
});
