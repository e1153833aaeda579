import { PermissionFlagsBits } from 'discord.js';
import type { BaseInteraction } from 'discord.js';
import type { Bot } from './command.ts';

/** The permission without which Discord hides the admin commands. */
export const ADMIN_PERMISSION = PermissionFlagsBits.ManageGuild;

/**
 * Whether this member may look after the facts: whoever may manage the server, and those that the settings name. Checked
 * here as well, because a server's owner can open any command to everybody in Discord's settings.
 */
export function mayAdminister(interaction: BaseInteraction, bot: Bot): boolean {
  return (
    bot.settings.adminUserIds.includes(interaction.user.id) ||
    (interaction.inGuild() && interaction.memberPermissions.has(ADMIN_PERMISSION))
  );
}
