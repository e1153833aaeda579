/** Which language the bot speaks to whom. */
import type { LanguageCode } from '../facts/fact.ts';
import { DEFAULT_CODE, spokenIn } from '../languages/codes.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { DISCORD_PHRASES } from '../languages/discord-registry.ts';

/** The language of names and descriptions for members whose own language the bot does not speak. */
export const DEFAULT_PHRASES: DiscordPhrases = DISCORD_PHRASES[DEFAULT_CODE];

/** The phrases of a language; the default ones for a language that has none. */
export const phrasesOf = (language: LanguageCode): DiscordPhrases => spokenIn(DISCORD_PHRASES, language);

/** The bot's language for one of Discord's locales (`id`, `en-GB`), or `otherwise` where it does not speak it. */
export function spokenLanguage(locale: string, otherwise: LanguageCode): LanguageCode {
  const language = locale.split('-')[0] ?? '';
  return Object.hasOwn(DISCORD_PHRASES, language) ? language : otherwise;
}
