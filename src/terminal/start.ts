import { pino } from 'pino';
import { ask } from '../ask.ts';
import { startBot } from '../discord/bot.ts';
import type { Suggestion } from '../discord/command.ts';
import type { FactBase } from '../facts/base.ts';
import type { EntityType, LanguageCode } from '../facts/fact.ts';
import type { LiveBase } from '../facts/live-base.ts';
import { inLanguage } from '../languages/registry.ts';
import type { Settings } from '../settings.ts';

export interface BotOptions {
  readonly settings: Settings;
  readonly token: string;
  /** What the bot speaks where nothing shows the member's language. */
  readonly language: LanguageCode;
  readonly live: LiveBase;
  /** Folder with one file a command. */
  readonly commandsFolder: string;
}

/**
 * Runs the Discord bot until it is asked to leave (SIGINT, SIGTERM) or cannot go on. Returns the exit code; the reason is
 * in the log.
 */
export async function runBot({ settings, token, language, live, commandsFolder }: BotOptions): Promise<number> {
  const { discordGuildId, adminUserIds, discordApiBase, logLevel } = settings;
  const bot = await startBot({
    settings: {
      token,
      ...(discordGuildId === undefined ? {} : { guildId: discordGuildId }),
      adminUserIds,
      apiBase: discordApiBase,
      language,
    },
    ask,
    live,
    suggestEntities: (text, types, locale, limit) => suggestEntities(live.current, text, types, locale, limit),
    logger: pino({ level: logLevel }),
    clock: () => new Date(),
    commandsFolder,
  });
  const leave = (): void => void bot.stop();
  // Once: somebody who presses Ctrl-C again does not want to wait.
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  const { exitCode } = await bot.ended;
  return exitCode;
}

function suggestEntities(
  base: FactBase,
  text: string,
  types: readonly EntityType[],
  language: LanguageCode,
  limit: number,
): Suggestion[] {
  const isWanted = (id: string): boolean => types.some((type) => type === base.entity(id)?.type);
  return base.names
    .closest(text, limit, isWanted)
    .map(({ entity, text: name }) => ({
      name: inLanguage(base.entity(entity)?.names ?? { [language]: name }, language),
      value: entity,
    }));
}
