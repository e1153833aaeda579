/** What is said about a broken fact base in each language. */
import type { LanguageCode } from '../facts/fact.ts';
import { spokenIn, type PerLanguage } from './codes.ts';
import { problems as english } from './en/problems.ts';
import { problems as indonesian } from './id/problems.ts';
import type { ProblemPhrases } from './problem-phrases.ts';

const PROBLEMS: PerLanguage<ProblemPhrases> = { id: indonesian, en: english };

/** What is said about a broken fact base in a language; in the default one where nothing is. */
export const problemPhrasesIn = (language: LanguageCode): ProblemPhrases => spokenIn(PROBLEMS, language);
