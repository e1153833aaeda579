import type { LanguageCode } from '../facts/fact.ts';
import { terminal as en } from '../languages/en/terminal.ts';
import { terminal as id } from '../languages/id/terminal.ts';
import type { TerminalPhrases } from '../languages/terminal-phrases.ts';

const phrases: Readonly<Record<LanguageCode, TerminalPhrases>> = { en, id };

/** Languages that the terminal speaks. */
export const TERMINAL_LANGUAGES: readonly LanguageCode[] = Object.keys(phrases);

/** What the terminal says in `language`; in English when it does not speak that one. */
export function phrasesIn(language: LanguageCode): TerminalPhrases {
  return phrases[language] ?? en;
}
