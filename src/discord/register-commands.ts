/** Tells Discord about the commands, and only when it knows them differently: new ones are limited to 200 a day. */
import { ApplicationCommandType, Routes } from 'discord.js';
import type { REST, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

type CommandData = RESTPostAPIApplicationCommandsJSONBody;

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** Register in this server only, where changes show at once. Absent: everywhere. */
  readonly guildId: string | undefined;
}

/**
 * Makes Discord's list of commands the same as `commands`, in one server or everywhere. Returns whether anything was sent.
 * Rejects with discord.js' error when Discord refuses.
 */
export async function registerCommands(commands: readonly CommandData[], to: Registration): Promise<boolean> {
  const route =
    to.guildId === undefined
      ? Routes.applicationCommands(to.applicationId)
      : Routes.applicationGuildCommands(to.applicationId, to.guildId);
  const known = await to.rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (Array.isArray(known) && sameCommands(known, commands)) return false;
  await to.rest.put(route, { body: commands });
  return true;
}

/** Whether Discord's list says the same as ours. Its own additions (ids, versions, defaults) do not count. */
function sameCommands(known: readonly unknown[], ours: readonly CommandData[]): boolean {
  const canonical = (commands: readonly unknown[]) =>
    commands.map((command) => JSON.stringify(essence(command))).sort();
  const [theirs, mine] = [canonical(known), canonical(ours)];
  return theirs.length === mine.length && theirs.every((command, position) => command === mine[position]);
}

/** Fields that a command's author sets; the lists are sets to Discord except for options, whose order is shown. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'min_length',
  'max_length',
  'choices',
  'value',
  'options',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'nsfw',
] as const;

function essence(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const fields = new Map<string, unknown>(Object.entries(part));
  return FIELDS.flatMap((field): unknown[] => {
    const value: unknown = fields.get(field) ?? (field === 'type' ? ApplicationCommandType.ChatInput : undefined);
    if (field === 'options' || field === 'choices') {
      return Array.isArray(value) && value.length > 0 ? [[field, value.map(essence)]] : [];
    }
    if (Array.isArray(value)) return [[field, value.map(String).sort()]];
    // A command on a message has no description, which Discord keeps as an empty one.
    if (value === undefined || value === null || value === false || value === '') return [];
    if (typeof value !== 'object') return [[field, value]];
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > 0 ? [[field, entries]] : [];
  });
}
