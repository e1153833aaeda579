import { expect, test } from 'vitest';
import { ask } from '../src/ask.ts';
import { warmUp } from '../src/warm-up.ts';
import { openBase } from './questions/base.ts';

const NOW = new Date('2025-06-02T09:00:00Z');

test('a base that was got ready answers like one that was not, and leaves room between the steps', async () => {
  const [fresh, ready] = [await openBase('shipped'), await openBase('shipped')];
  const steps = [...warmUp(ready, NOW)];
  expect(steps.length).toBeGreaterThan(20);
  for (const question of ['Siapa yang bertmu di Jakrta?', 'When was the metting?', 'What is ASEAN?'])
    expect(ask(question, ready, { now: NOW }).text).toBe(ask(question, fresh, { now: NOW }).text);
});
