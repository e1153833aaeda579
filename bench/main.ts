/** Benchmarks, run on demand: `npm run bench -- NAME …`. Each reads files that are named on its command line. */
import { multitq } from './multitq/run.ts';
import { peers } from './peers/run.ts';
import { scale } from './scale/run.ts';

const BENCHMARKS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  multitq,
  peers,
  scale,
};

const [name = '', ...args] = process.argv.slice(2);
const run = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
if (run === undefined)
  console.error(`npm run bench -- ${Object.keys(BENCHMARKS).join(' | ')} [options]; --help for each`);
process.exitCode = run === undefined ? 2 : await run(args);
