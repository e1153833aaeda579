/** Faktual over made-up bases of growing size: how long they take to build, how much memory, how fast they answer. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measuredApart } from '../child.ts';
import { latencyChart } from './chart.ts';
import { wholeNumber } from '../usage.ts';
import { scaleReport, type Scaled } from './report.ts';

const HELP = `npm run bench -- scale [options]

  --sizes LIST       how many facts, with commas; 1000,10000,100000,1000000,2000000, if left out
  --questions N      how many questions; 2000, if left out
  --seed N           another base and other questions; 1, if left out
  --chart FILE       also draws the latencies as an SVG chart
  --json             one JSON object instead of text
  --help             show this`;

/** No size takes longer, in milliseconds. */
const LIMIT = 1_800_000;

export async function scale(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000,100000,1000000,2000000' },
      questions: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      chart: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const counts = values.sizes.split(',').map((size) => wholeNumber('--sizes', size));
  const [seed, questions] = [wholeNumber('--seed', values.seed), wholeNumber('--questions', values.questions)];
  const sizes: Scaled[] = [];
  for (const size of counts) {
    console.error(`${size} facts …`);
    const out = await measuredApart('scale/worker.ts', [size, seed, questions].map(String), LIMIT);
    if (typeof out === 'object' && out !== null && 'failed' in out) {
      console.error(`${size} facts: ${String(out.failed)}`);
      return 1;
    }
    sizes.push(out as Scaled);
  }
  if (values.chart !== undefined) await writeFile(values.chart, latencyChart(sizes));
  console.log(values.json ? JSON.stringify({ sizes }) : scaleReport(sizes).join('\n'));
  return 0;
}
