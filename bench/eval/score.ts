/** Counts how questions came out. */
import type { Outcome } from '../../test/questions/judge.ts';
import { latency } from '../latency.ts';
import type { Result } from './measure.ts';

/** How many of some questions came out in which way. */
export interface Score {
  readonly questions: number;
  readonly right: number;
  readonly wrong: number;
  readonly refusedRightly: number;
  readonly refusedWrongly: number;
}

export function scoreOf(results: readonly Result[]): Score {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    questions: results.length,
    right: count('right'),
    wrong: count('wrong'),
    refusedRightly: count('refused rightly'),
    refusedWrongly: count('refused wrongly'),
  };
}

/** The score of the questions of one kind in one language; either is "all" in a total. */
export interface Group extends Score {
  readonly language: string;
  readonly kind: string;
}

/** Scores per language and kind, each language followed by its total, and the total of everything at the end. */
export function groupsOf(results: readonly Result[]): Group[] {
  const languages = unique(results.map(({ table }) => table.language));
  const perLanguage = languages.flatMap((language) => {
    const own = results.filter(({ table }) => table.language === language);
    const kinds = unique(own.map(({ row }) => row.kind)).map((kind) => ({
      language,
      kind,
      ...scoreOf(own.filter(({ row }) => row.kind === kind)),
    }));
    return [...kinds, { language, kind: 'all', ...scoreOf(own) }];
  });
  return [...perLanguage, { language: 'all', kind: 'all', ...scoreOf(results) }];
}

/** The targets: how much of what can be answered is, how much of what cannot is not, and how often an answer is wrong. */
export function targetsOf(results: readonly Result[]) {
  const pass = (some: readonly Result[]) => some.filter(({ problems }) => problems.length === 0).length;
  const answerable = results.filter(({ row }) => row.refuse === undefined);
  const unanswerable = results.filter(({ row }) => row.refuse !== undefined);
  return {
    answerable: { questions: answerable.length, right: pass(answerable) },
    unanswerable: { questions: unanswerable.length, right: pass(unanswerable) },
    wrong: { questions: results.length, wrong: scoreOf(results).wrong },
  };
}

/** Of the questions that are answered right as they stand: how many are with typing mistakes? */
export function withTyposOf(plain: readonly Result[], typed: readonly Result[]) {
  const were = typed.filter((_, at) => plain[at]?.outcome === 'right');
  return {
    rightBefore: were.length,
    stillRight: were.filter(({ outcome }) => outcome === 'right').length,
    questions: typed.length,
    wrong: scoreOf(typed).wrong,
  };
}

/** The time per question in milliseconds: of half of them at most, of 99 in 100 at most, of the slowest. */
export function latencyOf(results: readonly Result[]) {
  const { p50, p99, max } = latency(results.map(({ tookMs }) => tookMs));
  return { p50, p99, max };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
