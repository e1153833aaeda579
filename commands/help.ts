import { userMention } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { commandData } from '../src/discord/command-data.ts';
import { exampleQuestions } from '../src/discord/examples.ts';
import { memberLanguage, memberPhrases, respond } from '../src/discord/respond.ts';

import { escapeMarkdown } from '../src/render/discord-text.ts';
import { listField, reply } from '../src/render/discord.ts';

/** `/help`: what can be asked, with questions that the facts in use answer. */
export default {
  data: commandData('help', { options: {}, subcommands: [] }),
  async run(interaction, bot) {
    const phrases = memberPhrases(interaction, bot);
    const examples = exampleQuestions(bot, memberLanguage(interaction, bot));
    // Admin commands are hidden from most members, so they are not advertised.
    const commands = [...bot.commands.values()].filter(({ data }) => data.default_member_permissions === undefined);
    const lines = commands.map(({ data }) => {
      const name = data.name_localizations?.[interaction.locale] ?? data.name;
      const description = data.description_localizations?.[interaction.locale] ?? data.description;
      return `**/${name}** ${description}`;
    });
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
        ...listField(help.commands, [...lines, ...onMessages], phrases),
      ],
      footer: { text: help.privacy },
    };
    await respond(interaction, bot, reply({ embeds: [embed] }), { privately: true });
  },
} satisfies Command;
