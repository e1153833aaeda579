import type { LanguageCode } from '../facts/fact.ts';
import type { Problem } from '../facts/problem.ts';
import { problemLine } from '../languages/problem-phrases.ts';
import { problemPhrasesIn } from './phrases.ts';

export { openFactBase } from '../opening/open.ts';

/** One problem a line, in the reader's language: `file:line:column: what is wrong; what to write instead`. */
export function problemLines(problems: readonly Problem[], reader: LanguageCode): readonly string[] {
  return problems.map((problem) => problemLine(problem, problemPhrasesIn(reader)));
}
