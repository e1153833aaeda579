/** Tells of what befalls the store: in the log, and to those who look after the bot. */
import { once } from 'node:events';
import { Events, userMention } from 'discord.js';
import type { Client } from 'discord.js';
import type { LearningPhrases } from '../languages/learning-phrases.ts';
import { renderLine } from '../render/discord.ts';
import { escapeMarkdown } from '../render/discord-text.ts';
import type { StoreEvent } from '../store/health.ts';
import type { Bot } from './command.ts';
import { describeError } from './errors.ts';
import { phrasesOf } from './phrases.ts';

/** Logs every event of the store from now on, and writes of it to the admins whom the settings name. */
export function watchStore(client: Client, bot: Bot): void {
  bot.store.onEvent((event) => {
    const line = lineOf(event, phrasesOf(bot.settings.language).learning.store);
    if (event.kind === 'fault') bot.logger.error({ fault: event.fault, error: describeError(event.error) }, line);
    else bot.logger.warn(line);
    for (const admin of bot.settings.adminUserIds) void tell(client, bot, admin, line);
  });
}

/** What the admins are told of an event, in one sentence or two. */
function lineOf(event: StoreEvent, phrases: LearningPhrases['store']): string {
  switch (event.kind) {
    case 'fault':
      return phrases[event.fault];
    case 'recovered':
      return phrases.recovered;
    case 'repaired': {
      const line = event.from === 'copy' ? phrases.repaired : phrases.emptied;
      return event.setAside.length === 0 ? line : `${line} ${phrases.setAside(event.setAside)}`;
    }
  }
}

async function tell(client: Client, bot: Bot, admin: string, line: string): Promise<void> {
  try {
    // Until it is ready the client has nobody to write to.
    if (!client.isReady()) await once(client, Events.ClientReady);
    await client.users.send(admin, renderLine(escapeMarkdown(line)));
  } catch (error) {
    // Some take no direct messages; the log has it all the same.
    bot.logger.warn({ admin: userMention(admin), error: describeError(error) }, 'an admin could not be told');
  }
}
