import { ask } from '../ask.ts';
import { checkClaims } from '../check-claims.ts';
import { startBot } from '../discord/bot.ts';
import { phrasesOf } from '../discord/phrases.ts';
import type { LanguageCode } from '../facts/fact.ts';
import type { LiveBase } from '../facts/live-base.ts';
import type { Settings } from '../settings.ts';
import { openStore } from '../store/store.ts';
import { openLog } from './log.ts';

export interface BotOptions {
  readonly settings: Settings;
  readonly token: string;
  /** What the bot speaks where nothing shows the member's language. */
  readonly language: LanguageCode;
  readonly live: LiveBase;
  /** The folder of the fact base that suggestions are written into. */
  readonly suggestionsInto: string;
  /** Folder with one file a command. */
  readonly commandsFolder: string;
}

/**
 * Runs the Discord bot, and says how it is invited, until it is asked to leave (SIGINT, SIGTERM) or cannot go on. Returns the exit code; why it
 * is not 0 is said in one sentence on standard error.
 */
export async function runBot(options: BotOptions): Promise<number> {
  const { settings, token, language, live, suggestionsInto, commandsFolder } = options;
  const { discordGuildId, adminUserIds, factsGuildIds, trustedRoleIds, discordApiBase } = settings;
  const { databaseUrl, keepDays, logLevel } = settings;
  const clock = () => new Date();
  const store = await openStore({
    folder: settings.store,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    keepDays,
    clock,
  });
  const bot = await startBot({
    settings: {
      token,
      ...(discordGuildId === undefined ? {} : { guildId: discordGuildId }),
      adminUserIds,
      factsGuildIds,
      trustedRoleIds,
      apiBase: discordApiBase,
      language,
    },
    ask,
    checkClaims,
    live,
    suggestionsInto,
    store,
    logger: openLog(logLevel, { isToldBeside: process.stdout.isTTY && process.stderr.isTTY }),
    clock,
    commandsFolder,
  });
  void bot.invite.then((link) => process.stdout.write(`${phrasesOf(language).invite(link)}\n`));
  const leave = (): void => void bot.stop();
  // Once: somebody who presses Ctrl-C again does not want to wait.
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  const { exitCode, sentence } = await bot.ended;
  await store.close();
  if (exitCode !== 0) process.stderr.write(`${sentence}\n`);
  return exitCode;
}
