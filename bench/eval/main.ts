/**
 * Measures the engine with the question tables: `npm run eval`, and `npm run eval -- --help` for what it can do. Reads
 * nothing but the files of the project.
 */
import { atOnce } from '../../src/facts/steps.ts';
import { warmUp } from '../../src/warm-up.ts';
import { openBase } from '../../test/questions/base.ts';
import { engineOver } from '../../test/questions/judge.ts';
import { lostFrom, passingIn, readPassing, writePassing, type Passing } from '../../test/questions/passing.ts';
import { overExamples, readTables, type Table } from '../../test/questions/table.ts';
import { BASELINES, forSearch } from './baselines.ts';
import { measure, type Measured } from './measure.ts';
import { HELP, readOptions, type Options } from './options.ts';
import { jsonReport, textReport } from './report.ts';
import { withTypos } from './typos.ts';

/** "Today" while the bases are got ready. */
const NOW = new Date('2025-06-02T09:00:00Z');

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if ('problem' in options) {
    console.error(`${options.problem}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const tables = readTables().filter(({ name }) => name.includes(options.filter));
  if (tables.length === 0) {
    console.error(`No table's name contains "${options.filter}".`);
    return 2;
  }
  const results = await measureAll(tables, options);
  if (options.record) return record(passingIn([...results.engine, ...results.inLargerBase]), options.force);
  console.log(options.json ? JSON.stringify(jsonReport(results), null, 2) : textReport(results).join('\n'));
  return 0;
}

/** Asks the questions of `tables` in every way that the command line wants to know of. */
async function measureAll(tables: readonly Table[], { typos, seed, baseline }: Options): Promise<Measured> {
  const bases = { shipped: await openBase('shipped'), 'with-examples': await openBase('with-examples') };
  const engine = ({ base }: Table) => engineOver(bases[base]);
  // The bot does the same when it starts; and the first questions pay for what the run-time has yet to compile.
  for (const base of Object.values(bases)) atOnce(warmUp(base, NOW));
  measure(tables.slice(0, 2), engine);
  return {
    engine: measure(tables, engine),
    inLargerBase: measure(tables.filter(({ base }) => base === 'shipped').map(overExamples), engine),
    ...(typos !== undefined && {
      typos: {
        count: String(typos),
        seed,
        results: measure(tables, engine, (row) => ({ ...row, ask: withTypos(row.ask, typos, seed) })),
      },
    }),
    baselines: !baseline
      ? []
      : BASELINES.map((baseline) => {
          const askers = {
            shipped: baseline.over(bases.shipped),
            'with-examples': baseline.over(bases['with-examples']),
          };
          return { name: baseline.name, results: measure(tables, ({ base }) => askers[base], forSearch) };
        }),
  };
}

/** Writes the list of passing questions, unless that would drop some without being told to. */
function record(passing: Passing, force: boolean): number {
  const lost = lostFrom(readPassing(), passing);
  for (const question of lost) console.log(`lost: ${question}`);
  if (lost.length > 0 && !force) {
    console.error(`Not recorded: ${lost.length} questions that passed do not pass any more. --force drops them.`);
    return 1;
  }
  writePassing(passing);
  console.log(`Recorded ${Object.values(passing).flat().length} passing questions; ${lost.length} dropped.`);
  return 0;
}
