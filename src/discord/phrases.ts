/** Which language the bot speaks to whom. */
import type { LanguageCode } from '../facts/fact.ts';
import type { DiscordPhrases, DiscordPhrasesByLanguage } from '../languages/discord-phrases.ts';
import { discord as en } from '../languages/en/discord.ts';
import { problems as enProblems } from '../languages/en/problems.ts';
import { discord as id } from '../languages/id/discord.ts';
import { problems as idProblems } from '../languages/id/problems.ts';
import type { ProblemPhrases } from '../languages/problem-phrases.ts';

/** The language of names and descriptions for members whose own language the bot does not speak. */
export const DEFAULT_PHRASES: DiscordPhrases = en;

/** Every language that the Discord door speaks. */
export const PHRASES: DiscordPhrasesByLanguage = { en, id };

const PROBLEMS: Readonly<Record<LanguageCode, ProblemPhrases>> = { en: enProblems, id: idProblems };

/** What is said about a broken fact base in this language; in English where nothing is. */
export function problemPhrasesOf(language: LanguageCode): ProblemPhrases {
  return PROBLEMS[language] ?? enProblems;
}

/** The phrases of a language; the default ones for a language that has none. */
export function phrasesOf(language: LanguageCode): DiscordPhrases {
  return PHRASES[language] ?? DEFAULT_PHRASES;
}

/** The bot's language for one of Discord's locales (`id`, `en-GB`), or `otherwise` where it does not speak it. */
export function spokenLanguage(locale: string, otherwise: LanguageCode): LanguageCode {
  const language = locale.split('-')[0] ?? '';
  return Object.hasOwn(PHRASES, language) ? language : otherwise;
}
