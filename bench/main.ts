/** Benchmarks, run on demand: `npm run bench -- NAME …`. Each reads files that are named on its command line. */
import { burst } from './burst/run.ts';
import { multitq } from './multitq/run.ts';
import { peers } from './peers/run.ts';
import { scale } from './scale/run.ts';
import { slowest } from './slowest/run.ts';
import { isUsageError } from './usage.ts';

const BENCHMARKS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  burst,
  multitq,
  peers,
  scale,
  slowest,
};

const [name = '', ...args] = process.argv.slice(2);
const run = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
if (run === undefined)
  console.error(`npm run bench -- ${Object.keys(BENCHMARKS).join(' | ')} [options]; --help for each`);
process.exitCode = run === undefined ? 2 : await run(args).catch(exitCodeOf);

/** Tells what is wrong with the command line; whatever else went wrong is the benchmark's own fault. */
function exitCodeOf(error: unknown): number {
  if (!isUsageError(error)) throw error;
  console.error(error.message);
  return 2;
}
