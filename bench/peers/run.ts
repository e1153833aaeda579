/** The same questions to Faktual and to full-text search, at several sizes of the table. */
import { parseArgs } from 'node:util';
import { measuredApart } from '../child.ts';
import { PEERS } from './engines.ts';
import { wholeNumber } from '../usage.ts';
import { FAKTUAL, peersReport, type Failed, type Run } from './report.ts';

const HELP = `npm run bench -- peers --facts FILE --questions FILE [options]

  --facts FILE       the table of facts: who,did,whom,when; .csv, plain or .gz
  --questions FILE   the questions with their right answers, one JSON object a line; plain or .gz
  --sizes LIST       how many of the facts, with commas; 1000,10000,100000,all, if left out
  --engines LIST     only these, by their names, with semicolons
  --limit N          at most N questions to each; 1000, if left out
  --budget SECONDS   time for the questions to each; 60, if left out
  --json             one JSON object instead of text
  --help             show this`;

/** Building may take so much longer than asking, in milliseconds. */
const BUILD_LIMIT = 600_000;

/** The whole table, whatever its size. */
const ALL = 'all';

export async function peers(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      facts: { type: 'string' },
      questions: { type: 'string' },
      sizes: { type: 'string', default: '1000,10000,100000,all' },
      engines: { type: 'string', default: [FAKTUAL, ...Object.keys(PEERS)].join(';') },
      limit: { type: 'string', default: '1000' },
      budget: { type: 'string', default: '60' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { facts, questions, limit, budget } = values;
  if (values.help || facts === undefined || questions === undefined) {
    console.error(HELP);
    return values.help ? 0 : 2;
  }
  const sizes = values.sizes.split(',').map((size) => (size === ALL ? size : wholeNumber('--sizes', size)));
  const [most, seconds] = [wholeNumber('--limit', limit), wholeNumber('--budget', budget)];
  const runs: (Run | Failed)[] = [];
  for (const size of sizes)
    for (const engine of values.engines.split(';')) {
      console.error(`${engine}, ${size} facts …`);
      const count = size === ALL ? Number.MAX_SAFE_INTEGER : size;
      const out = await measuredApart(
        'peers/worker.ts',
        [engine, `${count}`, facts, questions, `${most}`, `${seconds}`],
        BUILD_LIMIT + seconds * 2000,
      );
      runs.push({ engine, facts: size, ...(out as object) } as Run | Failed);
    }
  console.log(values.json ? JSON.stringify({ runs }) : peersReport(runs).join('\n'));
  return 0;
}
