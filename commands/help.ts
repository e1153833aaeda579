import { ApplicationCommandOptionType, userMention } from 'discord.js';
import type { APIApplicationCommandOption, ChatInputCommandInteraction } from 'discord.js';
import type { Bot, Command } from '../src/discord/command.ts';
import { commandData } from '../src/discord/command-data.ts';
import { exampleQuestions } from '../src/discord/examples.ts';
import { memberLanguage, memberPhrases, respond } from '../src/discord/respond.ts';

import { escapeMarkdown } from '../src/render/discord-text.ts';
import { listField, reply } from '../src/render/discord.ts';

/** `/help`: what this member can ask and do here, with questions that the facts in use answer. */
export default {
  data: commandData('help', { options: {}, subcommands: [] }),
  async run(interaction, bot) {
    const phrases = memberPhrases(interaction, bot);
    const examples = exampleQuestions(bot, memberLanguage(interaction, bot));
    const commands = [...bot.commands.values()];
    const lines = (of: readonly Command[]) => of.flatMap((command) => linesFor(command, interaction, bot));
    const { help } = phrases;
    const onMessages = [...bot.messageCommands.values()].map(({ data }) =>
      help.onMessage(data.name_localizations?.[interaction.locale] ?? data.name),
    );
    const embed = {
      title: help.title,
      description: `${help.intro}\n\n${help.mention(userMention(interaction.client.user.id))}`,
      fields: [
        ...listField(
          help.examples,
          examples.map((question) => `• ${escapeMarkdown(question)}`),
          phrases,
        ),
        ...listField(help.commands, [...lines(commands.filter((one) => !isGuarded(one))), ...onMessages], phrases),
        ...listField(help.trusted, lines(commands.filter(isGuarded)), phrases),
      ],
      footer: { text: help.privacy },
    };
    await respond(interaction, bot, reply({ embeds: [embed] }), { privately: true });
  },
} satisfies Command;

/** A command as one line, or as one for each of its subcommands; none where this member cannot use it here. */
function linesFor(command: Command, interaction: ChatInputCommandInteraction, bot: Bot): readonly string[] {
  const { data } = command;
  const { context, memberPermissions, locale } = interaction;
  if (context !== null && data.contexts?.includes(context) === false) return [];
  const may = command.subcommandsFor?.(interaction, bot);
  const needed = data.default_member_permissions ?? '0';
  if (may === undefined && BigInt(needed) !== 0n && memberPermissions?.has(BigInt(needed)) !== true) return [];
  const name = inLocale(data.name, data.name_localizations, locale);
  const subcommands = (data.options ?? []).filter(isSubcommand);
  if (subcommands.length === 0) return [line(name, data, locale)];
  return subcommands
    .filter((subcommand) => may?.includes(subcommand.name) !== false)
    .map((subcommand) =>
      line(`${name} ${inLocale(subcommand.name, subcommand.name_localizations, locale)}`, subcommand, locale),
    );
}

/** True of a command that Discord shows only to those who have some permission, or to whom the server opened it. */
const isGuarded = ({ data }: Command): boolean => data.default_member_permissions != null;

type Localised = Readonly<Record<string, string | null | undefined>> | null | undefined;

interface Described {
  readonly description: string;
  readonly description_localizations?: Localised;
}

const line = (name: string, { description, description_localizations: local }: Described, locale: string): string =>
  `**/${name}** ${inLocale(description, local, locale)}`;

const isSubcommand = ({ type }: APIApplicationCommandOption): boolean =>
  type === ApplicationCommandOptionType.Subcommand;

function inLocale(text: string, localised: Localised, locale: string): string {
  return localised?.[locale] ?? text;
}
