import { expect, it } from 'vitest';
import { slowestOf } from '../../../bench/slowest/search.ts';
import { openBase } from '../../questions/base.ts';

const base = await openBase('shipped');

/** Busy for as many turns as the question has letters. */
function work(question: string): number {
  let sum = 0;
  for (let turn = 0; turn < question.length * 2000; turn++) sum += Math.sqrt(turn);
  return sum;
}

it('finds longer questions than it began with, where the longest take longest, and tells of each round', () => {
  const rounds: number[] = [];
  const found = slowestOf(work, base, ['who?'], { rounds: 3, seed: 1, onRound: (round) => rounds.push(round) });
  expect(rounds).toEqual([1, 2, 3]);
  expect(found[0]?.question.length).toBeGreaterThan(100);
  expect(found.map(({ ms }) => ms)).toEqual(found.map(({ ms }) => ms).sort((a, b) => b - a));
});
