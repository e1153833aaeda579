/**
 * Channels in which the bot answers without being mentioned. It speaks there only when a message asks something and the facts
 * answer all of it, and is quiet for a while when somebody reacts so.
 */
import type { Message, MessageReaction, PartialMessageReaction } from 'discord.js';
import { CODES } from '../languages/codes.ts';
import type { Answer } from '../answer/answer.ts';
import { asksSomething } from '../question/asks.ts';
import type { DiscordReply } from '../render/discord.ts';
import type { Bot } from './command.ts';
import { describeError } from './errors.ts';
import { phrasesOf } from './phrases.ts';

/** The reaction that silences the bot. */
const SILENCER = '🔇';
/** For how long, in milliseconds. */
const SILENCE = 60 * 60_000;
/** How much of a question the facts must explain for an answer that nobody asked the bot for. */
const SURE = 0.95;
/** People who want to know something in passing do not write more, in characters. */
const LONGEST = 300;

/** Whether a message that is not for the bot may be answered all the same, by where it stands and by its form. */
export function mayAnswerUnasked(message: Message, bot: Bot): message is Message<true> {
  if (!bot.readsMessages || !message.inGuild()) return false;
  if (!bot.store.settings.of(message.guildId).answerChannels.includes(message.channelId)) return false;
  // A reply, or a mention of somebody, is for that person.
  const isForSomebody = message.reference !== null || message.mentions.users.size > 0 || message.mentions.everyone;
  return (
    !bot.store.silences.has(message.channelId) &&
    !isForSomebody &&
    message.content.length <= LONGEST &&
    asksSomething(message.content)
  );
}

/** Whether an answer is sure enough to be given unasked. */
export const isSure = ({ status, facts, confidence, doubts }: Answer): boolean =>
  status === 'answered' &&
  facts.length > 0 &&
  confidence >= SURE &&
  doubts.standing.length === 0 &&
  doubts.readings.length === 0;

/** The reply with a line above it that says why it is there, and how to be rid of it. */
export function asUnasked(reply: DiscordReply, answer: Answer): DiscordReply {
  return { ...reply, content: hintIn(answer.language) };
}

const hintIn = (language: string): string => `-# ${phrasesOf(language).learning.answerChannel(SILENCER)}`;

/** Takes a reaction: one that silences the bot deletes the answer below which it stands, and keeps the channel quiet. */
export async function handleReaction(reaction: MessageReaction | PartialMessageReaction, bot: Bot): Promise<void> {
  if (reaction.emoji.name !== SILENCER) return;
  try {
    const message = await reaction.message.fetch();
    const isUnasked =
      message.author.id === message.client.user.id &&
      CODES.some((language) => message.content.startsWith(hintIn(language)));
    if (!isUnasked || message.guildId === null) return;
    // The answer disappears once the channel is quiet. What could not be saved would not outlast this process; it is tried again.
    const isSaved = await bot.store.silences.begin(message.guildId, message.channelId, SILENCE);
    if (!isSaved) bot.logger.warn({}, 'a silence could not be saved yet; until then a restart would end it');
    await message.delete();
  } catch (error) {
    // Somebody else has deleted it meanwhile.
    bot.logger.debug({ error: describeError(error) }, 'an answer could not be taken back');
  }
}
