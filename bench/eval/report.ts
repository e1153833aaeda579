/** Says what was measured: for people as Markdown tables and lists of misses, for programs as plain data. */
import { markdownTable } from '../markdown.ts';
import type { Measured, Result } from './measure.ts';
import { groupsOf, latencyOf, scoreOf, targetsOf, withTyposOf, type Score } from './score.ts';

/** Everything for programs. */
export function jsonReport({ engine, inLargerBase, typos, baselines }: Measured) {
  return {
    targets: targetsOf(engine),
    groups: groupsOf(engine),
    latencyMs: latencyOf(engine),
    misses: missesOf(engine).map(plainMiss),
    inLargerBase: {
      questions: inLargerBase.length,
      different: differencesBetween(engine, inLargerBase).map(plainMiss),
    },
    ...(typos && {
      typos: {
        count: typos.count,
        seed: typos.seed,
        ...withTyposOf(engine, typos.results),
        misses: lostTo(engine, typos.results).map(plainMiss),
      },
    }),
    baselines: baselines.map(({ name, results }) => ({ name, ...scoreOf(results) })),
  };
}

/** Everything for people, as lines. */
export function textReport({ engine, inLargerBase, typos, baselines }: Measured): string[] {
  const different = differencesBetween(engine, inLargerBase);
  return [
    ...section('Misses', missesOf(engine).flatMap(missLines)),
    ...section(
      'Per language and kind',
      scoreTable(
        groupsOf(engine).map((group) => ({ labels: { language: group.language, kind: group.kind }, ...group })),
      ),
    ),
    ...section('Targets', targetLines(engine)),
    ...(inLargerBase.length === 0
      ? []
      : section('The first article with the examples loaded as well', [
          `${different.length} of ${inLargerBase.length} questions come out differently.`,
          ...different.flatMap(missLines),
        ])),
    ...(typos === undefined
      ? []
      : section(`With typing mistakes: ${typos.count} a question, seed ${typos.seed}`, [
          ...lostTo(engine, typos.results).flatMap(missLines),
          ...typoLines(engine, typos.results),
        ])),
    ...(baselines.length === 0
      ? []
      : section(
          'Beside full-text search over the same facts',
          scoreTable(
            [{ name: 'Faktual', results: engine }, ...baselines].map(({ name, results }) => ({
              labels: { by: name },
              ...scoreOf(results),
            })),
          ),
        )),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

function targetLines(results: readonly Result[]): string[] {
  const { answerable, unanswerable, wrong } = targetsOf(results);
  const { p50, p99, max } = latencyOf(results);
  return [
    `${answerable.questions} questions can be answered: ${withShare(answerable.right, answerable.questions)} are, rightly.`,
    `${unanswerable.questions} cannot: ${withShare(unanswerable.right, unanswerable.questions)} are refused or corrected rightly.`,
    `Wrong answers: ${withShare(wrong.wrong, wrong.questions)} of all.`,
    `Time a question: at most ${p50} ms for half of them, ${p99} ms for 99 in 100; ${max} ms for the slowest.`,
  ];
}

function typoLines(plain: readonly Result[], typed: readonly Result[]): string[] {
  const { rightBefore, stillRight, questions, wrong } = withTyposOf(plain, typed);
  return [
    `Of ${rightBefore} questions answered right without mistakes, ${withShare(stillRight, rightBefore)} still are.`,
    `Wrong answers: ${withShare(wrong, questions)} of all.`,
  ];
}

/** One line a score, each number with its share of the line's questions. */
function scoreTable(scores: readonly (Score & { readonly labels: Readonly<Record<string, string>> })[]): string[] {
  const labels = Object.keys(scores[0]?.labels ?? {});
  const header = [...labels, 'questions', 'right', 'wrong', 'refused rightly', 'refused wrongly'];
  const rows = scores.map((score) => [
    ...Object.values(score.labels),
    String(score.questions),
    ...[score.right, score.wrong, score.refusedRightly, score.refusedWrongly].map((count) =>
      withShare(count, score.questions),
    ),
  ]);
  return markdownTable(header, rows, labels.length);
}

/** "1234 (95.1 %)" */
function withShare(count: number, of: number): string {
  return of === 0 ? String(count) : `${count} (${((100 * count) / of).toFixed(1)} %)`;
}

const missesOf = (results: readonly Result[]): Result[] => results.filter(({ problems }) => problems.length > 0);

/** The results of the second run that are not those of the first, whose questions are the same ones, perhaps among more. */
function differencesBetween(first: readonly Result[], second: readonly Result[]): Result[] {
  const nameOf = ({ table, key }: Result) => `${table.language}/${table.article ?? ''}: ${key}`;
  const before = new Map(first.map((result) => [nameOf(result), result]));
  return second.filter((result) => before.get(nameOf(result))?.outcome !== result.outcome);
}

/** What typing mistakes make of questions that come out well without them. */
function lostTo(plain: readonly Result[], typed: readonly Result[]): Result[] {
  return typed.filter(({ problems }, at) => problems.length > 0 && plain[at]?.problems.length === 0);
}

function plainMiss({ table, key, row, outcome, problems, answer }: Result) {
  return {
    table: table.name,
    question: key,
    asked: row.ask,
    kind: row.kind,
    traits: row.traits ?? [],
    outcome,
    problems,
    status: answer.reason ?? answer.status,
    answer: answer.text,
  };
}

function missLines(result: Result): string[] {
  const { table, question, asked, kind, outcome, problems, status, answer } = plainMiss(result);
  return [
    `${table} [${kind}] ${question}`,
    ...(question.endsWith(asked.trim()) ? [] : [`    asked: ${asked}`]),
    `    ${outcome}: ${problems.join('; ')}`,
    `    ${status}: ${answer.replaceAll('\n', ' ')}`,
  ];
}
