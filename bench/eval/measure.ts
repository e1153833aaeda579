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
