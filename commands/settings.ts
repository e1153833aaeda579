import type { MessageComponentInteraction } from 'discord.js';
import type { Bot, Command } from '../src/discord/command.ts';
import { commandData } from '../src/discord/command-data.ts';
import { ADMIN_PERMISSION, mayAdminister } from '../src/discord/permissions.ts';
import { memberPhrases, respond } from '../src/discord/respond.ts';
import { LANGUAGES } from '../src/languages/registry.ts';
import { renderLine } from '../src/render/discord.ts';
import {
  AUTOMATIC,
  COOLDOWNS,
  MOST_CHANNELS,
  renderSettings,
  SETTINGS_MENUS,
  VISIBLE,
} from '../src/render/discord-settings.ts';
import type { ServerSettings } from '../src/store/server-settings.ts';

/** `/settings`: how the bot behaves in this server; for admins, seen by nobody else. */
export default {
  data: commandData('settings', { options: {}, subcommands: [], needs: ADMIN_PERMISSION }),
  async run(interaction, bot) {
    const phrases = memberPhrases(interaction, bot);
    const { guildId } = interaction;
    const panel =
      guildId !== null && mayAdminister(interaction, bot)
        ? renderSettings(bot.store.settings.of(guildId), bot.readsMessages, phrases)
        : renderLine(phrases.admin.notAllowed);
    await respond(interaction, bot, panel, { privately: true });
  },
  async press(interaction, bot) {
    const { guildId } = interaction;
    // Whoever was an admin when the panel was opened may no longer be one.
    if (guildId === null || !mayAdminister(interaction, bot)) {
      await respond(interaction, bot, renderLine(memberPhrases(interaction, bot).admin.notAllowed), {
        privately: true,
      });
      return;
    }
    const change = changeBy(interaction, bot);
    const saved = change === undefined || (await bot.store.settings.change(guildId, change, interaction.user.id));
    const phrases = memberPhrases(interaction, bot);
    const settings = bot.store.settings.of(guildId);
    const panel = renderSettings(
      settings,
      bot.readsMessages,
      phrases,
      saved ? undefined : phrases.learning.settings.notSaved,
    );
    await interaction.update({ ...panel, content: panel.content ?? '' });
  },
} satisfies Command;

/** What was chosen, as a change of settings; undefined for what no menu of the panel offers. */
function changeBy(interaction: MessageComponentInteraction, bot: Bot): Partial<ServerSettings> | undefined {
  if (interaction.isChannelSelectMenu()) {
    if (interaction.customId !== SETTINGS_MENUS.channels || !bot.readsMessages) return undefined;
    return { answerChannels: interaction.values.slice(0, MOST_CHANNELS) };
  }
  const value = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  switch (interaction.customId) {
    case SETTINGS_MENUS.language:
      if (value === AUTOMATIC) return { language: undefined };
      return LANGUAGES.some(({ code }) => code === value) ? { language: value } : undefined;
    case SETTINGS_MENUS.answers:
      if (value !== VISIBLE.all && value !== VISIBLE.asker) return undefined;
      return { privateAnswers: value === VISIBLE.asker };
    case SETTINGS_MENUS.cooldown: {
      const cooldown = COOLDOWNS.find((seconds) => seconds.toString() === value);
      return cooldown === undefined ? undefined : { cooldown };
    }
    default:
      return undefined;
  }
}
