/** What the terminal says in each language. */
import type { LanguageCode } from '../facts/fact.ts';
import { spokenIn, type PerLanguage } from './codes.ts';
import { terminal as english } from './en/terminal.ts';
import { terminal as indonesian } from './id/terminal.ts';
import type { TerminalPhrases } from './terminal-phrases.ts';

const TERMINAL: PerLanguage<TerminalPhrases> = { id: indonesian, en: english };

/** What the terminal says in a language; in the default one where it does not speak that. */
export const phrasesIn = (language: LanguageCode): TerminalPhrases => spokenIn(TERMINAL, language);
