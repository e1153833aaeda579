import type { LanguageCode } from '../facts/fact.ts';
import { problems as enProblems } from '../languages/en/problems.ts';
import { terminal as enTerminal } from '../languages/en/terminal.ts';
import { problems as idProblems } from '../languages/id/problems.ts';
import { terminal as idTerminal } from '../languages/id/terminal.ts';
import type { ProblemPhrases } from '../languages/problem-phrases.ts';
import type { TerminalPhrases } from '../languages/terminal-phrases.ts';

const terminal: Readonly<Record<LanguageCode, TerminalPhrases>> = { en: enTerminal, id: idTerminal };
const problems: Readonly<Record<LanguageCode, ProblemPhrases>> = { en: enProblems, id: idProblems };

/** Languages that the terminal speaks. */
export const TERMINAL_LANGUAGES: readonly LanguageCode[] = Object.keys(terminal);

/** What the terminal says in `language`; in English when it does not speak that one. */
export function phrasesIn(language: LanguageCode): TerminalPhrases {
  return terminal[language] ?? enTerminal;
}

/** What is said about a broken fact base in `language`; in English when nothing is. */
export function problemPhrasesIn(language: LanguageCode): ProblemPhrases {
  return problems[language] ?? enProblems;
}
