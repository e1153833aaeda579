/**
 * One engine over so many facts, in a process of its own: `worker.ts ENGINE SIZE FACTS QUESTIONS LIMIT BUDGET`. Writes one
 * JSON object to standard output.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../src/ask.ts';
import { atOnce } from '../../src/facts/steps.ts';
import { warmUp } from '../../src/warm-up.ts';
import { latency } from '../latency.ts';
import { openPack } from '../multitq/pack.ts';
import { parseQuestions, readText, type GoldQuestion } from '../multitq/questions.ts';
import { hitOf, type Answered } from '../multitq/score.ts';
import { csvOf } from './csv.ts';
import { PEERS } from './engines.ts';
import { FAKTUAL, type Run } from './report.ts';
import { answerFrom, documentsOf, parseRows, sampled, type Row } from './rows.ts';

/** "Today" of every question: after the last of the facts. */
const NOW = new Date('2016-06-01T00:00:00Z');

/** Answers a question with values, best first; those that tie share a rank. */
type Answerer = (question: GoldQuestion) => Answered['values'];

const [engine = '', size = '', facts = '', questions = '', limit = '', budget = ''] = process.argv.slice(2);
const rows = sampled(parseRows(await readText(facts)), Number(size));
const asked = parseQuestions(await readText(questions)).slice(0, Number(limit));
const started = performance.now();
const answer = engine === FAKTUAL ? await faktual(rows) : peer(engine, rows);
const buildMs = Math.round(performance.now() - started);
console.log(JSON.stringify(measured(answer, asked, Number(budget) * 1000)));

async function faktual(table: readonly Row[]): Promise<Answerer> {
  const folder = await mkdtemp(join(tmpdir(), 'faktual-peers-'));
  try {
    const path = join(folder, 'facts.csv');
    await writeFile(path, csvOf(table));
    const base = await openPack(path);
    // As the bot does when it starts.
    atOnce(warmUp(base, NOW));
    return ({ question }) => ask(question, base, { now: NOW, language: 'en' }).values;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function peer(name: string, table: readonly Row[]): Answerer {
  const search = PEERS[name]?.(documentsOf(table));
  if (search === undefined) throw new Error(`no engine is called ${name}`);
  return (question) => {
    const best = search(question.question);
    return best === undefined ? [] : [{ text: answerFrom(best, question), rank: 1 }];
  };
}

/** Asks until the time is up, one question at least. */
function measured(answerer: Answerer, all: readonly GoldQuestion[], budgetMs: number): Run {
  const times: number[] = [];
  let hits = 0;
  const begun = performance.now();
  for (const question of all) {
    if (times.length > 0 && performance.now() - begun > budgetMs) break;
    const before = performance.now();
    const values = answerer(question);
    times.push(performance.now() - before);
    hits += hitOf({ question, asked: question.question, values, tookMs: 0 }).hits1Expected;
  }
  return {
    engine,
    facts: rows.length,
    buildMs,
    rssMb: Math.round(process.memoryUsage().rss / 2 ** 20),
    asked: times.length,
    hits1Expected: Number((hits / Math.max(1, times.length)).toFixed(4)),
    latency: latency(times),
  };
}
