/** What commands and buttons answer with, and in which language. */
import { MessageFlags } from 'discord.js';
import type {
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Choice } from '../answer/answer.ts';
import type { LanguageCode } from '../facts/fact.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import type { DiscordReply } from '../render/discord.ts';
import { answerMember } from './answering.ts';
import type { Bot } from './command.ts';
import { memberKey, messageKey } from './conversations.ts';
import { describeError, isAlreadyAnswered, isTooLate } from './errors.ts';
import { phrasesOf, spokenLanguage } from './phrases.ts';
import type { Talk } from './talk.ts';

/** What a member asks with: a slash command, or a button or menu below an answer. */
export type Asking = ChatInputCommandInteraction | MessageComponentInteraction;

/** What a member used. */
export type Used = Asking | ModalSubmitInteraction;

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

/** The language in which to speak to the member about anything but an answer. */
export function memberLanguage(interaction: Pick<Interaction, 'locale'>, bot: Bot): LanguageCode {
  return spokenLanguage(interaction.locale, bot.settings.language);
}

/** What the bot says in the member's language. */
export function memberPhrases(interaction: Pick<Interaction, 'locale'>, bot: Bot): DiscordPhrases {
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
    // Discord was asked to wait, and knows already who is to see the answer.
    if (interaction.deferred && !interaction.replied) return (await interaction.editReply(reply)).id;
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
export function memberTalk(interaction: Asking, bot: Bot): Talk | undefined {
  return bot.conversations.recall(memberKey(interaction.channelId, interaction.user.id));
}

/** Answers `question` as the response to what a member used, and remembers it as the member's last one in this channel. */
export async function respondWithAnswer(interaction: Asking, bot: Bot, question: AskedByUse): Promise<void> {
  const { privately, ...asked } = question;
  const { talk, reply } = answerMember(bot, {
    ...asked,
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
  await respondWithAnswer(interaction, bot, { ...question, privately: isPrivate(interaction) });
}

/** True of a command whose options say that only the member is to see the answer. */
export function isPrivate({ options }: ChatInputCommandInteraction): boolean {
  return options.getBoolean('explain') === true || options.getBoolean('private') === true;
}

/** What a log may call it: the id of a button can hold a question. */
const doorOf = (interaction: Used): string =>
  interaction.isChatInputCommand() ? `/${interaction.commandName}` : interaction.isModalSubmit() ? 'form' : 'button';
