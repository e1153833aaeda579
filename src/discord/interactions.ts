/** Slash commands, their autocomplete, buttons and forms: to what answers them, with one boundary for whatever goes wrong. */
import { randomUUID } from 'node:crypto';
import { MessageFlags } from 'discord.js';
import type { ChatInputCommandInteraction, Interaction, MessageContextMenuCommandInteraction } from 'discord.js';
import { renderLine } from '../render/discord.ts';
import type { Bot, Command } from './command.ts';
import { answerPress } from './buttons.ts';
import { describeError, isAlreadyAnswered, isTooLate } from './errors.ts';
import { memberKey } from './conversations.ts';
import type { Hold } from './holds.ts';
import { isPrivate, memberPhrases, respond } from './respond.ts';

/** Handles one interaction from beginning to end. Never rejects. */
export async function handleInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      await bot.commands.get(interaction.commandName)?.autocomplete?.(interaction, bot);
      return;
    }
    const hold = holdFor(interaction, bot);
    const conversation = memberKey(interaction.channelId ?? '', interaction.user.id);
    const answer = async () => {
      await hold?.release();
      await handle(interaction, bot);
    };
    // For what has no hold, Discord waits three seconds whatever happens: it is never kept back for others.
    const isHeldUp = () => hold !== undefined && (hold.isOnItsWay || bot.holds.isBehind);
    await bot.turns.take(conversation, answer, isHeldUp);
  } catch (error) {
    await apologise(interaction, bot, error);
  }
}

async function handle(interaction: Interaction, bot: Bot): Promise<void> {
  if (interaction.isChatInputCommand()) await runCommand(interaction, bot);
  if (interaction.isMessageContextMenuCommand()) await runOnMessage(interaction, bot);
  if (interaction.isMessageComponent())
    await (ownerOf(interaction, bot)?.press?.(interaction, bot) ?? answerPress(interaction, bot));
  if (interaction.isModalSubmit()) await ownerOf(interaction, bot)?.submit?.(interaction, bot);
}

/** Has Discord wait for the answer to a command whose turn does not come soon. */
function holdFor(interaction: Interaction, bot: Bot): Hold | undefined {
  if (!interaction.isChatInputCommand()) return undefined;
  if (bot.commands.get(interaction.commandName)?.mayTakeLong !== true) return undefined;
  return bot.holds.open(() =>
    interaction.deferReply(isPrivate(interaction, bot) ? { flags: MessageFlags.Ephemeral } : {}),
  );
}

/** The command whose name a button's or a form's id starts with. */
const ownerOf = ({ customId }: { readonly customId: string }, bot: Bot): Command | undefined =>
  bot.commands.get(customId.split(':', 1)[0] ?? '');

async function runCommand(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const command = bot.commands.get(interaction.commandName);
  if (command !== undefined) return command.run(interaction, bot);
  const line = memberPhrases(interaction, bot).trouble.unknownCommand;
  await respond(interaction, bot, renderLine(line), { privately: true });
}

async function runOnMessage(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void> {
  const command = bot.messageCommands.get(interaction.commandName);
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
  if (!interaction.isCommand() && !interaction.isMessageComponent() && !interaction.isModalSubmit()) return;
  if (interaction.isUserContextMenuCommand() || interaction.isPrimaryEntryPointCommand()) return;
  try {
    const reply = renderLine(memberPhrases(interaction, bot).trouble.failed(reference));
    if (interaction.deferred) await interaction.editReply(reply);
    else if (!interaction.replied) await respond(interaction, bot, reply, { privately: true });
  } catch (second) {
    bot.logger.error({ command, reference, error: describeError(second) }, 'the apology failed as well');
  }
}
