import type { LanguageCode } from '../facts/fact.ts';
import type { Problem } from '../facts/problem.ts';
import { problemLine } from '../languages/problem-phrases.ts';
import { problemPhrasesIn } from '../languages/problem-registry.ts';

export { openFactBase } from '../opening/open.ts';

/** How many files were not looked at to their end: what is no YAML cannot be read any further. */
export const cutFiles = (problems: readonly Problem[]): number =>
  new Set(problems.filter(({ code }) => code.startsWith('yaml-')).map(({ file }) => file)).size;

/** One problem a line, in the reader's language: `file:line:column: what is wrong; what to write instead`. */
export function problemLines(problems: readonly Problem[], reader: LanguageCode): readonly string[] {
  return problems.map((problem) => problemLine(problem, problemPhrasesIn(reader)));
}
