/**
 * The slowest questions that can be found over the shipped facts with all examples: `npm run slowest`, with the number of
 * rounds of 200 questions (40 where it is left out).
 */
import { ask } from '../../src/ask.ts';
import { openBase } from '../../test/questions/base.ts';
import { readTables } from '../../test/questions/table.ts';
import { slowest } from './search.ts';

const rounds = Number(process.argv[2] ?? 40);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('npm run slowest -- [ROUNDS]: how many rounds of 200 questions to try, a whole number from 1.');
  process.exit(2);
}
/** Of the tables' questions one in so many is a beginning. */
const EVERY = 4;

const base = await openBase('with-examples');
const now = new Date('2025-06-02T09:00:00Z');
const known = readTables()
  .flatMap(({ conversations }) => conversations.flatMap(([first]) => first?.ask ?? []))
  .filter((_, at) => at % EVERY === 0);
const put = (question: string) => ask(question, base, { now });
// The first questions pay for what the run-time has yet to compile.
known.slice(0, 300).forEach(put);
const found = slowest(put, base, known, {
  rounds,
  seed: 1,
  onRound: (round, { ms, question }) => {
    console.error(`round ${round} of ${rounds}: slowest ${ms.toFixed(1)} ms: ${question.slice(0, 100)}`);
  },
});
for (const { question, ms } of found.slice(0, 10)) console.log(`${ms.toFixed(1)} ms  ${question}`);
