/** Says how the benchmark came out: for people as Markdown tables, and the misses one JSON object a line. */
import { markdownTable } from '../markdown.ts';
import { hitOf, MOST_GOLD, type Answered, type Hits, type Score } from './score.ts';

export interface Report extends Score {
  /** From reading the files to the first question, in milliseconds. */
  readonly loadMs: number;
  /** Resident memory after the last question, in MiB. */
  readonly rssMb: number;
}

export function textReport(report: Report): string[] {
  const { byType, byAnswer, exact, f1, latency, loadMs, rssMb } = report;
  const line = (name: string, hits: Hits) => [
    name,
    `${hits.questions}`,
    ...[hits.hits1, hits.hits1Expected, hits.hits1Any].map(percent),
  ];
  return [
    ...markdownTable(
      ['questions', 'number', 'Hits@1', 'by expectation', 'any tied answer'],
      [
        ...Object.entries(byType).map(([type, hits]) => line(type, hits)),
        ...Object.entries(byAnswer).map(([kind, hits]) =>
          line(`asking for ${kind === 'time' ? 'a time' : 'entities'}`, hits),
        ),
        line('all', report),
      ],
    ),
    '',
    `Questions for at most ${MOST_GOLD} entities: ${percent(exact)} answered with exactly those, F1 ${percent(f1)}.`,
    `Time a question: at most ${latency.p50} ms for half of them, ${latency.p95} ms for 95 in 100, ${latency.p99} ms for 99 in 100; ${latency.max} ms for the slowest.`,
    `Loaded and indexed in ${loadMs} ms; ${rssMb} MiB of memory.`,
  ];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A question that was not answered right, with what was answered. */
export function missLine(answer: Answered): string {
  const { question, asked, values, tookMs } = answer;
  const { id, type, gold } = question;
  const said = values.map(({ text, rank }) => ({ text, rank }));
  return JSON.stringify({ id, type, question: asked, gold, said, ...hitOf(answer), tookMs: Number(tookMs.toFixed(2)) });
}
