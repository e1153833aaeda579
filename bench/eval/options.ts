import { parseArgs } from 'node:util';
import type { TypoCount } from './typos.ts';

export const HELP = `npm run eval -- [NAME] [options]

  NAME         only the tables whose name contains it, such as "examples/" or "id/"
  --json       one JSON object instead of text
  --typos N    ask again with N typing mistakes in every question; "all": one in every word of five letters or more
  --seed N     other mistakes than those of seed 1
  --baseline   ask Fuse.js and MiniSearch over the same facts as well; takes minutes
  --record     write down which questions pass, for the tests; refuses to drop one that is listed
  --force      with --record: drop those that do not pass any more
  --help       show this`;

/** What was asked of the measure on the command line. */
export interface Options {
  /** Part of the names of the tables to ask; empty: all of them. */
  readonly filter: string;
  readonly json: boolean;
  readonly typos: TypoCount | undefined;
  readonly seed: number;
  readonly baseline: boolean;
  readonly record: boolean;
  readonly force: boolean;
  readonly help: boolean;
}

/** Reads the command line, or says what is wrong with it. */
export function readOptions(args: readonly string[]): Options | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        typos: { type: 'string' },
        seed: { type: 'string', default: '1' },
        baseline: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const typos = values.typos === undefined || values.typos === 'all' ? values.typos : Number(values.typos);
    const seed = Number(values.seed);
    if (typeof typos === 'number' && !(Number.isInteger(typos) && typos > 0)) {
      return { problem: '--typos takes a whole number from 1, or "all"' };
    }
    if (!Number.isInteger(seed)) return { problem: '--seed takes a whole number' };
    if (positionals.length > 1) return { problem: 'only one NAME can be given' };
    const [filter = ''] = positionals;
    if (values.record && filter !== '') return { problem: '--record needs all tables: leave NAME out' };
    return { ...values, filter, typos, seed };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
