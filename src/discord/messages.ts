/** Questions in plain words: the bot is mentioned, replied to, or written to directly. It never speaks otherwise, but in answer channels. */
import { randomUUID } from 'node:crypto';
import { MessageType, PermissionFlagsBits } from 'discord.js';
import type { Message } from 'discord.js';

import type { LanguageCode } from '../facts/fact.ts';
import { asPlainText, renderLine } from '../render/discord.ts';
import type { DiscordReply } from '../render/discord.ts';
import { withoutMentions } from '../render/discord-text.ts';
import { answerMember } from './answering.ts';
import { asUnasked, isSure, mayAnswerUnasked } from './answer-channels.ts';
import type { Bot } from './command.ts';
import { CONVERSATION_LIMITS, memberKey, messageKey } from './conversations.ts';
import { describeError } from './errors.ts';
import { exampleQuestions } from './examples.ts';
import { spokenLanguage, phrasesOf } from './phrases.ts';
import { restoredFrom } from './restore.ts';
import type { Talk } from './talk.ts';

/** Handles one message from beginning to end, mostly by leaving it alone. Never rejects. */
export async function handleMessage(message: Message, bot: Bot): Promise<void> {
  const { user } = message.client;
  if (!isWritten(message)) return;
  if (isForBot(message, user.id)) {
    const conversation = memberKey(message.channelId, message.author.id);
    await bot.turns.take(conversation, () => answerMessage(message, bot));
  } else if (mayAnswerUnasked(message, bot)) {
    await answerUnasked(message, bot);
  }
}

async function answerMessage(message: Message, bot: Bot): Promise<void> {
  try {
    const text = withoutMentions(message.content);
    const talk = await talkOf(message, bot);
    const language = talk?.conversation?.language ?? channelLanguage(message, bot);
    if (text === '') {
      const line = phrasesOf(language).help.emptyMention(exampleQuestions(bot, language)[0]);
      await send(message, renderLine(line));
      return;
    }
    const wait = secondsToWait(message, bot);
    if (wait > 0) {
      await send(message, renderLine(phrasesOf(language).learning.tooSoon(wait)));
      return;
    }
    const door = message.inGuild() ? 'mention' : 'direct message';
    const server = message.guildId ?? undefined;
    const { talk: now, reply } = answerMember(bot, { text, language, talk, server, door });
    bot.conversations.remember(memberKey(message.channelId, message.author.id), now);
    const sent = await send(message, reply);
    if (sent !== undefined) bot.conversations.remember(messageKey(sent), now);
  } catch (error) {
    await apologise(message, bot, error);
  }
}

/** Answers a question in an answer channel that the facts answer for sure, and is silent on every other one. */
async function answerUnasked(message: Message<true>, bot: Bot): Promise<void> {
  try {
    const language = channelLanguage(message, bot);
    const text = message.content;
    // What is not meant for the bot is neither kept nor remembered unless it is answered.
    const { answer, talk, reply } = answerMember(bot, { text, language, door: 'answer channel' });
    if (!isSure(answer) || secondsToWait(message, bot) > 0) return;
    const sent = await send(message, asUnasked(reply, answer));
    if (sent !== undefined) bot.conversations.remember(messageKey(sent), talk);
  } catch (error) {
    // Nobody asked the bot, so nobody waits for an apology.
    bot.logger.error({ error: describeError(error) }, 'answering in an answer channel failed');
  }
}

/** Seconds that the server's cooldown leaves to whoever wrote; 0 takes note of the question. */
function secondsToWait({ guildId, author }: Message, bot: Bot): number {
  return guildId === null ? 0 : bot.cooldowns.take(guildId, author.id, bot.store.settings.of(guildId).cooldown);
}

/** Whether a person wrote it: no other bot, no webhook, and no notice of Discord. */
function isWritten(message: Message): boolean {
  const written = message.type === MessageType.Default || message.type === MessageType.Reply;
  return written && !message.author.bot && message.webhookId === null && !message.system;
}

function isForBot(message: Message, botId: string): boolean {
  if (!message.inGuild()) return true;
  // Replies with the ping switched on are among the mentions; @everyone, @here and roles are not.
  return message.mentions.users.has(botId);
}

/** A reply goes on from the answer that it replies to, everything else from the member's last question here. */
async function talkOf(message: Message, bot: Bot): Promise<Talk | undefined> {
  const repliedTo = message.type === MessageType.Reply ? message.reference?.messageId : undefined;
  if (repliedTo === undefined) return bot.conversations.recall(memberKey(message.channelId, message.author.id));
  return bot.conversations.recall(messageKey(repliedTo)) ?? (await talkCarriedBy(message, bot));
}

/** The conversation that the answer's own message carries, for one that this run of the bot does not know of. */
async function talkCarriedBy(message: Message, bot: Bot): Promise<Talk | undefined> {
  const botId = message.client.user.id;
  if (message.mentions.repliedUser?.id !== botId) return undefined;
  try {
    const answer = await message.fetchReference();
    // Both times are Discord's, so the clock of this machine does not matter.
    const isOver = message.createdTimestamp - answer.createdTimestamp >= CONVERSATION_LIMITS.lifetime;
    return isOver ? undefined : restoredFrom(answer, botId, bot)?.talk;
  } catch (error) {
    // It was deleted, or may not be read here: the question then stands alone.
    bot.logger.debug({ error: describeError(error) }, 'the answer could not be read again');
    return undefined;
  }
}

function channelLanguage(message: Message, bot: Bot): LanguageCode {
  const set = bot.store.settings.of(message.guildId).language;
  if (set !== undefined) return set;
  // Servers start out as en-US whatever their members speak, so only another choice says something.
  const locale = message.guild?.preferredLocale ?? 'en-US';
  return locale === 'en-US' ? bot.settings.language : spokenLanguage(locale, bot.settings.language);
}

/** Sends a reply; returns its id, or undefined in a channel where the bot may not speak. */
async function send(message: Message, reply: DiscordReply): Promise<string | undefined> {
  const mine =
    message.inGuild() && message.guild.members.me ? message.channel.permissionsFor(message.guild.members.me) : null;
  const speak = message.channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  if (mine !== null && !mine.has(speak)) return undefined;
  const embeds = mine === null || mine.has(PermissionFlagsBits.EmbedLinks);
  // The nonce keeps a reply that is sent again after a failure from appearing twice.
  const once = { nonce: message.id, enforceNonce: true };
  const sent = await message.reply({ ...(embeds ? reply : asPlainText(reply)), ...once });
  return sent.id;
}

async function apologise(message: Message, bot: Bot, error: unknown): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  bot.logger.error({ reference, error: describeError(error) }, 'answering a message failed');
  try {
    await send(message, renderLine(phrasesOf(channelLanguage(message, bot)).trouble.failed(reference)));
  } catch (second) {
    bot.logger.error({ reference, error: describeError(second) }, 'the apology failed as well');
  }
}
