import { ButtonStyle, ComponentType } from 'discord.js';
import type { Interaction } from 'discord.js';
import type { Bot, Command } from '../src/discord/command.ts';
import { commandData } from '../src/discord/command-data.ts';
import { mayAdminister } from '../src/discord/permissions.ts';
import { memberPhrases, respond } from '../src/discord/respond.ts';
import type { DiscordPhrases } from '../src/languages/discord-phrases.ts';
import { renderLine, reply } from '../src/render/discord.ts';
import type { Row } from '../src/render/discord-buttons.ts';
import type { DiscordReply } from '../src/render/discord.ts';

const COLOUR = 0x5c6bc0;
const DELETE = 'privacy:delete';
const CONFIRM = 'privacy:confirm';

/** `/privacy`: what is kept, for everybody; admins see how much of their server, and can have it deleted. */
export default {
  data: commandData('privacy', { options: {}, subcommands: [] }),
  async run(interaction, bot) {
    const phrases = memberPhrases(interaction, bot);
    await respond(interaction, bot, await policy(interaction, bot, phrases), { privately: true });
  },
  async press(interaction, bot) {
    const phrases = memberPhrases(interaction, bot);
    const { privacy } = phrases.learning;
    const { guildId } = interaction;
    if (guildId === null || !mayAdminister(interaction, bot)) {
      await respond(interaction, bot, renderLine(phrases.admin.notAllowed), { privately: true });
    } else if (interaction.customId === DELETE) {
      const asking = reply({
        content: privacy.confirm,
        embeds: [],
        components: [button(privacy.confirmButton, CONFIRM)],
      });
      await respond(interaction, bot, asking, { privately: true });
    } else if (interaction.customId === CONFIRM) {
      const erased = await bot.store.erase(guildId);
      bot.logger.info({ erased }, 'data of a server deleted');
      await interaction.update({ ...renderLine(erased ? privacy.deleted : privacy.notDeleted), components: [] });
    } else {
      await respond(interaction, bot, renderLine(phrases.trouble.outdated), { privately: true });
    }
  },
} satisfies Command;

async function policy(interaction: Interaction, bot: Bot, phrases: DiscordPhrases): Promise<DiscordReply> {
  const { privacy } = phrases.learning;
  const { guildId } = interaction;
  const description = privacy
    .kept(bot.store.keepDays)
    .map((sentence) => `• ${sentence}`)
    .join('\n');
  const embed = { color: COLOUR, title: privacy.title, description };
  if (guildId === null || !mayAdminister(interaction, bot)) return reply({ embeds: [embed] });
  const kept = await bot.store.kept(guildId);
  const value = kept === undefined ? privacy.unknown : privacy.counts(kept);
  return reply({
    embeds: [{ ...embed, fields: [{ name: privacy.heading, value }] }],
    components: [button(privacy.delete, DELETE)],
  });
}

const button = (label: string, id: string): Row => ({
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Danger, label, custom_id: id }],
});
