/** Faktual over so many made-up facts, in a process of its own: `worker.ts COUNT SEED QUESTIONS`. One JSON object. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../src/ask.ts';
import { openFactBase } from '../../src/opening/open.ts';
import { latency } from '../latency.ts';
import { csvOf } from '../peers/csv.ts';
import { madeUpFacts, madeUpQuestions } from './made-up.ts';
import type { Scaled } from './report.ts';

const PREDICATES = `languages: [en]
predicates:
${['visit', 'meet', 'praise', 'criticise', 'call', 'invite']
  .map((did) => `  - { id: ${did}, label: { en: ${did} }, words: { en: [${did}] } }`)
  .join('\n')}
`;
const NOW = new Date('2031-01-01T00:00:00Z');
/** Questions before those that are measured: the first pay for what the run-time has yet to compile. */
const WARM_UP = 200;

const [count = '', seed = '', asked = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'faktual-scale-'));
try {
  const questions = await prepare();
  const started = performance.now();
  const opened = await openFactBase([folder]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems[0]));
  const base = opened.live.current;
  const buildMs = Math.round(performance.now() - started);
  for (const question of questions.slice(0, WARM_UP)) ask(question, base, { now: NOW, language: 'en' });
  let answered = 0;
  const times = questions.slice(WARM_UP).map((question) => {
    const before = performance.now();
    const { status } = ask(question, base, { now: NOW, language: 'en' });
    if (status === 'answered') answered += 1;
    return performance.now() - before;
  });
  const rssMb = Math.round(process.memoryUsage().rss / 2 ** 20);
  const result: Scaled = {
    facts: Number(count),
    buildMs,
    rssMb,
    asked: times.length,
    answered,
    latency: latency(times),
  };
  console.log(JSON.stringify(result));
} finally {
  await rm(folder, { recursive: true });
}

/** Writes the base; what was needed to make it up is gone when it is measured. */
async function prepare(): Promise<string[]> {
  const facts = madeUpFacts(Number(count), Number(seed));
  await mkdir(join(folder, 'tables'));
  await writeFile(join(folder, 'predicates.yaml'), PREDICATES);
  await writeFile(join(folder, 'tables', 'made-up.csv'), csvOf(facts));
  return madeUpQuestions(facts, WARM_UP + Number(asked), Number(seed) + 1);
}
