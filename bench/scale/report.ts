import type { Latency } from '../latency.ts';
import { markdownTable } from '../markdown.ts';

/** What one size of the base came to. */
export interface Scaled {
  readonly facts: number;
  /** From the files to the first question. */
  readonly buildMs: number;
  /** Resident memory after the last question, in MiB. */
  readonly rssMb: number;
  readonly asked: number;
  /** How many of those were answered. */
  readonly answered: number;
  readonly latency: Latency;
}

export const scaleReport = (sizes: readonly Scaled[]): string[] =>
  markdownTable(
    ['facts', 'built in ms', 'MiB', 'asked', 'answered', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms'],
    sizes.map(({ facts, buildMs, rssMb, asked, answered, latency }) => [
      facts.toLocaleString('en'),
      ...[buildMs, rssMb, asked, answered].map(String),
      ...[latency.p50, latency.p95, latency.p99, latency.max].map((ms) => ms.toFixed(2)),
    ]),
    0,
  );
