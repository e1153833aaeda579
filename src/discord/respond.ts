/** What commands and buttons answer with, and in which language. */
import { MessageFlags } from 'discord.js';
import type {
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Choice } from '../answer/answer.ts';
import type { LanguageCode } from '../facts/fact.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { renderLine } from '../render/discord.ts';
import type { DiscordReply } from '../render/discord.ts';
import { answerMember } from './answering.ts';
import type { Bot } from './command.ts';
import { memberKey, messageKey } from './conversations.ts';
import { describeError, isAlreadyAnswered, isTooLate } from './errors.ts';
import { phrasesOf, spokenLanguage } from './phrases.ts';
import type { Talk } from './talk.ts';

/** What a member used: a slash command, a command on a message, or a button or menu below an answer. */
export type Used = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction;

/** A question that is answered as the response to what a member used. */
export interface AskedByUse {
  readonly text: string;
  /** The conversation in which it is read. */
  readonly talk?: Talk | undefined;
  readonly picked?: Choice;
  /** Only the member sees the answer. */
  readonly privately: boolean;
  readonly explain?: boolean;
}

/** Whom to speak to, and where: what decides on the language. */
type Addressed = Pick<Interaction, 'locale' | 'guildId'>;

/** The language in which to speak to the member about anything but an answer. */
export function memberLanguage({ locale, guildId }: Addressed, bot: Bot): LanguageCode {
  return bot.store.settings.of(guildId).language ?? spokenLanguage(locale, bot.settings.language);
}

/** What the bot says in the member's language. */
export function memberPhrases(interaction: Addressed, bot: Bot): DiscordPhrases {
  return phrasesOf(memberLanguage(interaction, bot));
}

/**
 * Sends the first response to what a member used. Returns the id of its message, or undefined when Discord no longer waited
 * for it or had it already.
 */
export async function respond(
  interaction: Used,
  bot: Bot,
  reply: DiscordReply,
  options: { readonly privately: boolean },
): Promise<string | undefined> {
  try {
    const response = await interaction.reply({
      ...reply,
      ...(options.privately ? { flags: MessageFlags.Ephemeral } : {}),
      withResponse: true,
    });
    return response.resource?.message?.id;
  } catch (error) {
    if (!isTooLate(error) && !isAlreadyAnswered(error)) throw error;
    bot.logger.warn({ door: doorOf(interaction), error: describeError(error) }, 'response not taken');
    return undefined;
  }
}

/** Where the member's conversation in this channel stands. */
export function memberTalk(interaction: Used, bot: Bot): Talk | undefined {
  return bot.conversations.recall(memberKey(interaction.channelId, interaction.user.id));
}

/** Answers `question` as the response to what a member used, and remembers it as the member's last one in this channel. */
export async function respondWithAnswer(interaction: Used, bot: Bot, question: AskedByUse): Promise<void> {
  const { privately, ...asked } = question;
  // In a server that the bot is not a member of, nobody could look at what is kept of it or have it deleted.
  const server = interaction.inCachedGuild() ? interaction.guildId : undefined;
  const wait = secondsToWait(interaction, bot);
  if (wait > 0) {
    const line = memberPhrases(interaction, bot).learning.tooSoon(wait);
    await respond(interaction, bot, renderLine(line), { privately: true });
    return;
  }
  const { talk, reply } = answerMember(bot, {
    ...asked,
    server,
    language: memberLanguage(interaction, bot),
    showQuestion: true,
    door: doorOf(interaction),
  });
  bot.conversations.remember(memberKey(interaction.channelId, interaction.user.id), talk);
  const messageId = await respond(interaction, bot, reply, { privately });
  if (messageId !== undefined) bot.conversations.remember(messageKey(messageId), talk);
}

/** Answers a command that puts a question together; its option `private` says who sees the answer. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  bot: Bot,
  question: Omit<AskedByUse, 'privately'>,
): Promise<void> {
  const chosen = interaction.options.getBoolean('private');
  const usual = bot.store.settings.of(interaction.guildId).privateAnswers;
  const privately = question.explain === true || (chosen ?? usual);
  await respondWithAnswer(interaction, bot, { ...question, privately });
}

/** Seconds that the server's cooldown leaves to whoever asks; 0 takes note of the question. */
function secondsToWait({ guildId, user }: Used, bot: Bot): number {
  return guildId === null ? 0 : bot.cooldowns.take(guildId, user.id, bot.store.settings.of(guildId).cooldown);
}

/** What a log may call it: the id of a button can hold a question. */
const doorOf = (interaction: Used): string => (interaction.isCommand() ? `/${interaction.commandName}` : 'button');
