import { parseArgs } from 'node:util';

export const HELP = `npm run bench -- multitq --facts FILE --questions FILE [options]

  --facts FILE       the table of facts: who,did,whom,when; .csv or .tsv, plain or .gz
  --questions FILE   the questions with their right answers, one JSON object a line; plain or .gz
  --limit N          only the first N questions
  --typos SEED       one typing mistake in every word of more than five letters
  --misses FILE      where the questions go that were not answered right; multitq-misses.jsonl, if left out
  --json             one JSON object instead of text
  --help             show this`;

export interface Options {
  readonly facts: string;
  readonly questions: string;
  readonly limit: number | undefined;
  /** Seed of the mistakes; without one there are none. */
  readonly typos: number | undefined;
  readonly misses: string;
  readonly json: boolean;
}

/** Reads the command line; `undefined` where help was asked for. */
export function readOptions(args: readonly string[]): Options | { readonly problem: string } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        facts: { type: 'string' },
        questions: { type: 'string' },
        limit: { type: 'string' },
        typos: { type: 'string' },
        misses: { type: 'string', default: 'multitq-misses.jsonl' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return undefined;
    const { facts, questions, misses, json } = values;
    if (facts === undefined || questions === undefined) return { problem: '--facts and --questions are needed' };
    const limit = values.limit === undefined ? undefined : Number(values.limit);
    const typos = values.typos === undefined ? undefined : Number(values.typos);
    if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
      return { problem: '--limit takes a whole number from 1' };
    if (typos !== undefined && !Number.isInteger(typos)) return { problem: '--typos takes a whole number' };
    return { facts, questions, limit, typos, misses, json };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
