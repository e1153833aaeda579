/** Scores answers against the benchmark's gold, as `README.md` of this folder defines it. */
import type { Value } from '../../src/answer/answer.ts';
import { latency, type Latency } from '../latency.ts';
import type { GoldQuestion } from './questions.ts';

/** A question with what was answered. */
export interface Answered {
  readonly question: GoldQuestion;
  /** What was asked, with typing mistakes or without. */
  readonly asked: string;
  readonly values: readonly Pick<Value, 'text' | 'rank'>[];
  /** The engine's time for it, in milliseconds. */
  readonly tookMs: number;
}

/** Shares from 0 to 1 of so many questions. */
export interface Hits {
  readonly questions: number;
  /** The first answer is right. */
  readonly hits1: number;
  /** The same by expectation: of several first answers that tie, the share that is right. */
  readonly hits1Expected: number;
  /** Any of the answers that tie for the first place is right. */
  readonly hits1Any: number;
}

export interface Score extends Hits {
  readonly byType: Readonly<Record<string, Hits>>;
  readonly byAnswer: Readonly<Record<string, Hits>>;
  /** Of the questions for entities with at most `MOST_GOLD` right answers: the share whose answer is exactly those. */
  readonly exact: number;
  /** Of the same questions: the mean of F1 over their answers. */
  readonly f1: number;
  readonly latency: Latency;
}

/** Questions with more right answers than that say more about the list than about the engine. */
export const MOST_GOLD = 20;

/** How far one answer is right, by each of the three ways of counting. */
export function hitOf({ question, values }: Answered): Pick<Hits, 'hits1' | 'hits1Expected' | 'hits1Any'> {
  const gold = new Set(question.gold);
  const best = Math.min(...values.map(({ rank }) => rank));
  const tied = [...new Set(values.filter(({ rank }) => rank === best).map(({ text }) => text))];
  const right = tied.filter((text) => gold.has(text)).length;
  return {
    hits1: gold.has(values[0]?.text ?? '') ? 1 : 0,
    hits1Expected: tied.length === 0 ? 0 : right / tied.length,
    hits1Any: right > 0 ? 1 : 0,
  };
}

/** The harmonic mean of how many of the answers are right and how many of the right ones are answered; 0 without answers. */
export function f1Of({ question, values }: Pick<Answered, 'question' | 'values'>): number {
  const gold = new Set(question.gold);
  const said = new Set(values.map(({ text }) => text));
  const right = [...said].filter((text) => gold.has(text)).length;
  return (2 * right) / (gold.size + said.size);
}

export function scoreOf(answers: readonly Answered[]): Score {
  const sets = answers.filter(({ question }) => question.answer === 'entity' && question.gold.length <= MOST_GOLD);
  return {
    ...hitsOf(answers),
    byType: grouped(answers, ({ question }) => question.type),
    byAnswer: grouped(answers, ({ question }) => question.answer),
    exact: mean(sets.map((answer) => (f1Of(answer) === 1 ? 1 : 0))),
    f1: mean(sets.map(f1Of)),
    latency: latency(answers.map(({ tookMs }) => tookMs)),
  };
}

function hitsOf(answers: readonly Answered[]): Hits {
  const hits = answers.map(hitOf);
  return {
    questions: answers.length,
    hits1: mean(hits.map((hit) => hit.hits1)),
    hits1Expected: mean(hits.map((hit) => hit.hits1Expected)),
    hits1Any: mean(hits.map((hit) => hit.hits1Any)),
  };
}

function grouped(answers: readonly Answered[], keyOf: (answer: Answered) => string): Record<string, Hits> {
  const keys = [...new Set(answers.map(keyOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, hitsOf(answers.filter((answer) => keyOf(answer) === key))]));
}

/** To four places; 0 of nothing. */
const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : Number((numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(4));
