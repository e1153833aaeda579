/** The slowest questions that can be found over the shipped facts with all examples. */
import { parseArgs } from 'node:util';
import { ask } from '../../src/ask.ts';
import { openBase } from '../../test/questions/base.ts';
import { readTables } from '../../test/questions/table.ts';
import { wholeNumber } from '../usage.ts';
import { slowestOf } from './search.ts';

const HELP = `npm run bench -- slowest [options]

  --rounds N   how many rounds of 200 questions to try; 40, if left out
  --seed N     other questions; 1, if left out
  --json       one JSON object instead of text
  --help       show this`;

/** Of the tables' questions one in so many is a beginning. */
const EVERY = 4;
/** Asked before anything is measured: the first questions pay for what the run-time has yet to compile. */
const WARM_UP = 300;
/** "Today" of every question. */
const NOW = new Date('2025-06-02T09:00:00Z');
const SHOWN = 10;

/** Runs the search with the arguments behind its name; comes back with the exit code. */
export async function slowest(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [rounds, seed] = [wholeNumber('--rounds', values.rounds), wholeNumber('--seed', values.seed)];
  const base = await openBase('with-examples');
  const known = readTables().flatMap(({ conversations }) => conversations.flatMap(([first]) => first?.ask ?? []));
  const put = (question: string) => ask(question, base, { now: NOW });
  known.slice(0, WARM_UP).forEach(put);
  const found = slowestOf(
    put,
    base,
    known.filter((_, at) => at % EVERY === 0),
    {
      rounds,
      seed,
      onRound: (round, { ms, question }) => {
        console.error(`round ${round} of ${rounds}: slowest ${ms.toFixed(1)} ms: ${question.slice(0, 100)}`);
      },
    },
  ).slice(0, SHOWN);
  console.log(
    values.json
      ? JSON.stringify({ slowest: found })
      : found.map(({ question, ms }) => `${ms.toFixed(1)} ms  ${question}`).join('\n'),
  );
  return 0;
}
