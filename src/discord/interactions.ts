/** Slash commands and their autocomplete: to the command of that name, with one boundary for whatever goes wrong. */
import { randomUUID } from 'node:crypto';
import { MessageFlags } from 'discord.js';
import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { LanguageCode } from '../facts/fact.ts';
import { renderLine } from '../render/discord.ts';
import type { DiscordReply } from '../render/discord.ts';
import { answerMember } from './answering.ts';
import type { Bot } from './command.ts';
import { memberKey, messageKey } from './conversations.ts';
import { describeError, isAlreadyAnswered, isTooLate } from './errors.ts';
import { spokenLanguage, phrasesOf } from './phrases.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';

/** Handles one interaction from beginning to end. Never rejects. */
export async function handleInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await bot.commands.get(interaction.commandName)?.autocomplete?.(interaction, bot);
    if (interaction.isChatInputCommand()) await runCommand(interaction, bot);
  } catch (error) {
    await apologise(interaction, bot, error);
  }
}

/** The language in which to speak to the member about anything but an answer. */
export function memberLanguage(interaction: Interaction, bot: Bot): LanguageCode {
  return spokenLanguage(interaction.locale, bot.settings.language);
}

/** What the bot says in the member's language. */
export function memberPhrases(interaction: Interaction, bot: Bot): DiscordPhrases {
  return phrasesOf(memberLanguage(interaction, bot));
}

/**
 * Sends the first response to a command. Returns the id of its message, or undefined when Discord no longer waited for it
 * or had it already.
 */
export async function respond(
  interaction: ChatInputCommandInteraction,
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
    bot.logger.warn({ command: interaction.commandName, error: describeError(error) }, 'response not taken');
    return undefined;
  }
}

/**
 * Answers `question` as the response to a command. With `continued`, the question is read as part of the member's
 * conversation in this channel; in any case the next one is.
 */
export async function respondWithAnswer(
  interaction: ChatInputCommandInteraction,
  bot: Bot,
  question: { readonly text: string; readonly continued: boolean },
): Promise<void> {
  const key = memberKey(interaction.channelId, interaction.user.id);
  const { answer, reply } = answerMember(bot, {
    text: question.text,
    language: memberLanguage(interaction, bot),
    conversation: question.continued ? bot.conversations.recall(key) : undefined,
    showQuestion: true,
    door: `/${interaction.commandName}`,
  });
  bot.conversations.remember(key, answer.conversation);
  const privately = interaction.options.getBoolean('private') ?? false;
  const messageId = await respond(interaction, bot, reply, { privately });
  if (messageId !== undefined) bot.conversations.remember(messageKey(messageId), answer.conversation);
}

async function runCommand(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const command = bot.commands.get(interaction.commandName);
  if (command !== undefined) return command.run(interaction, bot);
  const line = memberPhrases(interaction, bot).trouble.unknownCommand;
  await respond(interaction, bot, renderLine(line), { privately: true });
}

async function apologise(interaction: Interaction, bot: Bot, error: unknown): Promise<void> {
  if (isTooLate(error) || isAlreadyAnswered(error)) {
    bot.logger.warn({ error: describeError(error) }, 'response not taken');
    return;
  }
  const reference = randomUUID().slice(0, 8);
  const command = interaction.isCommand() || interaction.isAutocomplete() ? interaction.commandName : undefined;
  bot.logger.error({ command, reference, error: describeError(error) }, 'a command failed');
  if (!interaction.isChatInputCommand()) return;
  try {
    const reply = renderLine(memberPhrases(interaction, bot).trouble.failed(reference));
    if (interaction.deferred) await interaction.editReply(reply);
    else if (!interaction.replied) await respond(interaction, bot, reply, { privately: true });
  } catch (second) {
    bot.logger.error({ command, reference, error: describeError(second) }, 'the apology failed as well');
  }
}
