import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../facts/fact.ts';
import type { Problem } from '../facts/problem.ts';
import { placeText, problemSentence } from '../languages/problem-phrases.ts';
import { problemPhrasesIn } from '../languages/problem-registry.ts';
import type { TerminalPhrases } from '../languages/terminal-phrases.ts';
import { phrasesIn } from '../languages/terminal-registry.ts';

export { openFactBase } from '../opening/open.ts';

/** Further places of a problem that are named; an editor who has mended these knows how to find the others. */
const MOST_PLACES = 3;
/** Names without an entry that are told of in a base that is known to be incomplete. */
const FEW = 5;

/** A problem, and wherever else there is the same. */
interface Repeated {
  readonly problem: Problem;
  readonly sentence: string;
  readonly places: string[];
}

/** How many files were not looked at to their end: what is no YAML cannot be read any further. */
const cutFiles = (problems: readonly Problem[]): number =>
  new Set(problems.filter(({ code }) => code.startsWith('yaml-')).map(({ file }) => file)).size;

/**
 * One problem a line, in the reader's language: `file:line:column: what is wrong; what to write instead`. The same at several
 * places is told once, with the others below it.
 */
export function problemLines(problems: readonly Problem[], reader: LanguageCode): readonly string[] {
  return repeated(problems, reader).flatMap((one) => linesOf(one, phrasesIn(reader)));
}

/**
 * Everything that keeps a base from being used, and what to do about it. Where none of `folders` has predicates, they build on
 * another one: most of what is wrong is then that it is missing, perhaps one of `known`.
 */
export function brokenLines(
  problems: readonly Problem[],
  { folders, known }: { readonly folders: readonly string[]; readonly known: readonly string[] },
  reader: LanguageCode,
): readonly string[] {
  const phrases = phrasesIn(reader);
  const hasPredicates = (folder: string): boolean => existsSync(join(folder, 'predicates.yaml'));
  const all = repeated(problems, reader);
  const broken = phrases.check.broken(problems.length, cutFiles(problems));
  if (folders.some(hasPredicates) || !problems.some(isUnknownPredicate))
    return [...all.flatMap((one) => linesOf(one, phrases)), broken];
  const unknown = all.filter(({ problem }) => problem.code === 'unknown');
  const left = new Set(unknown.slice(FEW));
  return [
    ...all.filter((one) => !left.has(one)).flatMap((one) => linesOf(one, phrases)),
    ...(left.size > 0 ? [phrases.check.moreUnknown(left.size)] : []),
    broken,
    phrases.check.incomplete(folders, known.find(hasPredicates)),
  ];
}

const isUnknownPredicate = (problem: Problem): boolean =>
  problem.code === 'unknown' && problem.params.kind === 'predicate';

function repeated(problems: readonly Problem[], reader: LanguageCode): Repeated[] {
  const phrases = problemPhrasesIn(reader);
  const bySentence = new Map<string, Repeated>();
  for (const problem of problems) {
    const sentence = problemSentence(problem, phrases);
    const known = bySentence.get(sentence);
    if (known === undefined) bySentence.set(sentence, { problem, sentence, places: [] });
    else known.places.push(placeText(problem));
  }
  return [...bySentence.values()];
}

function linesOf({ problem, sentence, places }: Repeated, { check }: TerminalPhrases): string[] {
  const left = places.length - MOST_PLACES;
  return [
    `${placeText(problem)}: ${sentence}`,
    ...(places.length === 0 ? [] : [check.sameAt(places.slice(0, MOST_PLACES), Math.max(0, left))]),
  ];
}
