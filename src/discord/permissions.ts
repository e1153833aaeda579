/** Who may do what. Checked at every use, because a server's owner can open any command to everybody in Discord's settings. */
import { PermissionFlagsBits } from 'discord.js';
import type { BaseInteraction } from 'discord.js';
import type { Bot } from './command.ts';

/** The permission without which Discord hides the admin commands. */
export const ADMIN_PERMISSION = PermissionFlagsBits.ManageGuild;

/** Whether this member may look after what concerns this server alone: whoever manages it, and those that the settings name. */
export function mayAdminister(interaction: BaseInteraction, bot: Bot): boolean {
  return (
    bot.settings.adminUserIds.includes(interaction.user.id) ||
    (interaction.inGuild() && interaction.memberPermissions.has(ADMIN_PERMISSION))
  );
}

/**
 * Whether this member may look after the facts, which all servers of the bot share: those that the settings name, and the
 * managers of the servers that the settings name or, where they name none, of the only server that the bot is in. Otherwise
 * whoever invites a public bot to a server of their own could change what it tells everybody.
 */
export function mayKeepFacts(interaction: BaseInteraction, bot: Bot): boolean {
  if (bot.settings.adminUserIds.includes(interaction.user.id)) return true;
  return mayAdminister(interaction, bot) && keepsFacts(interaction, bot);
}

/** Whether this member may suggest facts: those with a trusted role, and whoever looks after the facts. */
export function maySuggest(interaction: BaseInteraction, bot: Bot): boolean {
  if (mayKeepFacts(interaction, bot)) return true;
  if (!interaction.inGuild()) return false;
  const { roles } = interaction.member;
  return bot.settings.trustedRoleIds.some((id) => (Array.isArray(roles) ? roles.includes(id) : roles.cache.has(id)));
}

function keepsFacts({ guildId, client }: BaseInteraction, { settings }: Bot): boolean {
  const { factsGuildIds } = settings;
  if (guildId === null) return false;
  if (factsGuildIds.length > 0) return factsGuildIds.includes(guildId);
  return settings.guildId === undefined
    ? client.guilds.cache.size === 1 && client.guilds.cache.has(guildId)
    : settings.guildId === guildId;
}
