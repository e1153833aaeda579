/** What the Discord door says in each language. Only that door imports it: the others start sooner without. */
import type { PerLanguage } from './codes.ts';
import type { DiscordPhrases } from './discord-phrases.ts';
import { discord as english } from './en/discord.ts';
import { discord as indonesian } from './id/discord.ts';

export const DISCORD_PHRASES: PerLanguage<DiscordPhrases> = { id: indonesian, en: english };
