/** Asks the questions of the tables and keeps how each came out. */
import { askAll, type Asker, type Judged } from '../../test/questions/judge.ts';
import { questionKey, type Row, type Table } from '../../test/questions/table.ts';

/** One question of a table, asked. */
export interface Result extends Judged {
  readonly table: Table;
  /** The question after those that lead up to it. */
  readonly key: string;
  /** How long the answer took, in milliseconds. */
  readonly tookMs: number;
}

/** Everything that one run found out. */
export interface Measured {
  readonly engine: readonly Result[];
  /** The tables of the shipped base, asked of the base with the examples: what means the same there. */
  readonly inLargerBase: readonly Result[];
  /** The same questions as `engine`, with typing mistakes. */
  readonly typos?: { readonly count: string; readonly seed: number; readonly results: readonly Result[] };
  readonly baselines: readonly { readonly name: string; readonly results: readonly Result[] }[];
}

/** Asks every conversation of `tables`; `askerFor` gives who answers for a table, `change` what is really asked and expected. */
export function measure(
  tables: readonly Table[],
  askerFor: (table: Table) => Asker,
  change: (row: Row) => Row = (row) => row,
): Result[] {
  return tables.flatMap((table) => {
    const asker = askerFor(table);
    return table.conversations.flatMap((turns) => {
      const times: number[] = [];
      const timed: Asker = (question, context) => {
        const started = performance.now();
        const answer = asker(question, context);
        times.push(performance.now() - started);
        return answer;
      };
      return askAll(turns.map(change), timed).map((judged, position) => ({
        ...judged,
        table,
        key: questionKey(turns, position),
        tookMs: times[position] ?? 0,
      }));
    });
  });
}
