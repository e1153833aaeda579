/**
 * Prints how the question tables come out: `npm run eval`, or `npm run eval -- id/` for the tables whose name contains
 * "id/". Exits with 1 when a question misses.
 */
import { shippedBase } from './base.ts';
import { askAll, OUTCOMES, type Judged } from './judge.ts';
import { readTables } from './table.ts';

const filter = process.argv[2] ?? '';
const base = await shippedBase();

for (const table of readTables().filter(({ name }) => name.includes(filter))) {
  const judged = table.conversations.flatMap((turns) =>
    askAll(turns, base).map((turn, position) => ({ turn, turns, position })),
  );
  const counts = OUTCOMES.map(
    (outcome) => `${judged.filter(({ turn }) => turn.outcome === outcome).length} ${outcome}`,
  );
  console.log(`${table.name}: ${judged.length} questions, ${counts.join(', ')}`);

  const misses = judged.filter(({ turn }) => turn.problems.length > 0);
  for (const { turn, turns, position } of misses) {
    const before = turns.slice(0, position).map((row) => `${row.ask} → `);
    console.log(`  ${describe(turn, before.join(''))}`);
  }
  if (misses.length > 0) process.exitCode = 1;
}

function describe({ row, answer, outcome, problems }: Judged, before: string): string {
  const status = answer.reason ?? answer.status;
  return `${outcome} [${row.kind}] ${before}${row.ask}\n    ${problems.join('; ')}\n    ${status}: ${answer.text}`;
}
