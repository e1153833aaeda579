/** Asks the benchmark's questions and says how they came out. */
import { writeFile } from 'node:fs/promises';
import { ask } from '../../src/ask.ts';
import type { FactBase } from '../../src/facts/base.ts';
import { atOnce } from '../../src/facts/steps.ts';
import { warmUp } from '../../src/warm-up.ts';
import { withTypos } from '../eval/typos.ts';
import { progress } from '../progress.ts';
import { HELP, readOptions, type Options } from './options.ts';
import { openPack } from './pack.ts';
import { parseQuestions, readText, type GoldQuestion } from './questions.ts';
import { missLine, textReport } from './report.ts';
import { hitOf, scoreOf, type Answered } from './score.ts';

/** Letters of the shortest words that get mistakes. */
const SHORTEST = 6;
/** Asked before anything is measured: the first questions pay for what the run-time has yet to compile. */
const WARM_UP = 50;
/** "Today" of every question: after the last of the facts. */
const NOW = new Date('2016-06-01T00:00:00Z');

/** Runs the benchmark with the arguments behind its name; comes back with the exit code. */
export async function multitq(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.log(HELP);
    return 0;
  }
  if ('problem' in options) {
    console.error(`${options.problem}\n\n${HELP}`);
    return 2;
  }
  try {
    return await measured(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function measured({ facts, questions: file, limit, typos, misses, json }: Options): Promise<number> {
  const questions = parseQuestions(await readText(file)).slice(0, limit);
  const started = performance.now();
  const base = await openPack(facts);
  const loadMs = Math.round(performance.now() - started);
  const answers = askAll(questions, base, (text) =>
    typos === undefined ? text : withTypos(text, 'all', typos, SHORTEST),
  );
  const rssMb = Math.round(process.memoryUsage().rss / 2 ** 20);
  const missed = answers.filter((answer) => hitOf(answer).hits1Expected < 1);
  await writeFile(misses, missed.map((answer) => `${missLine(answer)}\n`).join(''));
  console.error(`${missed.length} questions that were not answered altogether right: ${misses}`);
  const report = { ...scoreOf(answers), loadMs, rssMb };
  console.log(json ? JSON.stringify(report) : textReport(report).join('\n'));
  return 0;
}

function askAll(questions: readonly GoldQuestion[], base: FactBase, written: (text: string) => string): Answered[] {
  // As the bot does when it starts.
  atOnce(warmUp(base, NOW));
  for (const { question } of questions.slice(0, WARM_UP)) ask(question, base, { now: NOW, language: 'en' });
  const tell = progress('questions', questions.length);
  return questions.map((question, at) => {
    const asked = written(question.question);
    const started = performance.now();
    const { values } = ask(asked, base, { now: NOW, language: 'en' });
    const tookMs = performance.now() - started;
    tell(at + 1);
    return { question, asked, values, tookMs };
  });
}
