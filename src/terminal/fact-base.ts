import type { LanguageCode } from '../facts/fact.ts';
import { openLiveBase, type OpenResult } from '../facts/live-base.ts';
import { loadKnowledge } from '../facts/load.ts';
import type { Problem } from '../facts/problem.ts';
import { indexKnowledge } from '../languages/analyser.ts';
import { problemLine } from '../languages/problem-phrases.ts';
import { LANGUAGES, REQUIRED_LANGUAGES } from '../languages/registry.ts';
import { problemPhrasesIn } from './phrases.ts';

/**
 * Opens the fact base that `folders` make up, with all registered languages, or comes back with everything that is wrong
 * with it. `tell` hears, while a table is read, how many of its rows there were.
 */
export function openFactBase(
  folders: readonly string[],
  tell?: (file: string, rows: number) => void,
): Promise<OpenResult> {
  const allowed = LANGUAGES.map((language) => language.code);
  const options = { required: REQUIRED_LANGUAGES, allowed, ...(tell === undefined ? {} : { tell }) };
  return openLiveBase((also = []) => loadKnowledge([...folders, ...also], options), indexKnowledge);
}

/** One problem a line, in the reader's language: `file:line:column: what is wrong; what to write instead`. */
export function problemLines(problems: readonly Problem[], reader: LanguageCode): readonly string[] {
  return problems.map((problem) => problemLine(problem, problemPhrasesIn(reader)));
}
