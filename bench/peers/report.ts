import { markdownTable } from '../markdown.ts';
import type { Latency } from '../latency.ts';

export const FAKTUAL = 'Faktual';

/** What one engine did over so many facts. */
export interface Run {
  readonly engine: string;
  readonly facts: number;
  /** From rows in memory to the first question. */
  readonly buildMs: number;
  /** Resident memory of the process after the last question, in MiB. */
  readonly rssMb: number;
  /** How many questions there was time for. */
  readonly asked: number;
  /** Share of those that were answered right, ties by expectation. */
  readonly hits1Expected: number;
  readonly latency: Latency;
}

/** An engine that did not come to an end. */
export interface Failed extends Pick<Run, 'engine'> {
  /** As many as were wanted; "all" where that was not counted yet. */
  readonly facts: number | 'all';
  readonly failed: string;
}

const isRun = (one: Run | Failed): one is Run => !('failed' in one);

export function peersReport(runs: readonly (Run | Failed)[]): string[] {
  const header = ['engine', 'facts', 'built in ms', 'MiB', 'asked', 'Hits@1', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms'];
  return markdownTable(
    header,
    runs.map((run) =>
      isRun(run)
        ? [
            run.engine,
            ...[run.facts, run.buildMs, run.rssMb, run.asked].map(String),
            `${(100 * run.hits1Expected).toFixed(1)} %`,
            ...[run.latency.p50, run.latency.p95, run.latency.p99, run.latency.max].map((ms) => ms.toFixed(2)),
          ]
        : [run.engine, `${run.facts}`, run.failed, ...header.slice(3).map(() => '–')],
    ),
  );
}
