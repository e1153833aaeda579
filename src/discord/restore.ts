/** An answer and its conversation from the answer's own message: nothing else survives a restart, and nothing else has to. */
import { SnowflakeUtil } from 'discord.js';
import { DISCORD_PHRASES } from '../languages/discord-registry.ts';
import type { Answer } from '../answer/answer.ts';
import { carriedBy } from '../render/discord-thread.ts';
import type { CarryingMessage, Turn } from '../render/discord-thread.ts';
import { engineOf } from './answering.ts';
import type { Bot } from './command.ts';
import { replay } from './talk.ts';
import type { Talk } from './talk.ts';

/** The parts of a message that count here, of one that discord.js made or one that came as it is. */
export interface OwnMessage extends CarryingMessage {
  readonly id: string;
  readonly author: { readonly id: string };
}

export interface Restored {
  readonly answer: Answer;
  /** Where the conversation stood after the answer, and before its question. */
  readonly talk: Talk;
  readonly before: Talk;
  /** The answer's own question. */
  readonly asked: Turn;
}

/**
 * Asks what led to the answer in `message` again, over the facts in use, at the time at which the message was written.
 * Undefined for a message that is not the bot's own, since anybody can write "Asked: …", and for one that carries nothing.
 */
export function restoredFrom(message: OwnMessage, botId: string, bot: Bot): Restored | undefined {
  if (message.author.id !== botId) return undefined;
  const carried = carriedBy(message, DISCORD_PHRASES, bot.settings.language);
  const asked = carried?.turns.at(-1);
  if (carried === undefined || asked === undefined) return undefined;
  const { turns, language } = carried;
  const replayed = replay(turns, engineOf(bot, language, new Date(SnowflakeUtil.timestampFrom(message.id))));
  if (replayed === undefined) return undefined;
  const { answer, before } = replayed;
  return {
    answer,
    talk: { conversation: answer.conversation, turns },
    before: { conversation: before, turns: turns.slice(0, -1) },
    asked,
  };
}
