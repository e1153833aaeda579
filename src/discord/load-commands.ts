/** Finds the commands by looking into their folder. */
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ApplicationCommandType } from 'discord.js';
import type { Command, MessageCommand } from './command.ts';

/** What the folder holds, by the commands' default names. */
export interface LoadedCommands {
  readonly commands: ReadonlyMap<string, Command>;
  readonly messageCommands: ReadonlyMap<string, MessageCommand>;
}

/**
 * Loads every `.ts` file of `folder` as a command. Rejects, naming each file and what is wrong with it, when
 * a file cannot be loaded, does not export a command, or bears another name than its command: a bot that silently lacks a
 * command is worse than one that does not start.
 */
export async function loadCommands(folder: string): Promise<LoadedCommands> {
  const files = (await readdir(folder)).filter((file) => /\.[jt]s$/u.test(file)).sort();
  const commands = new Map<string, Command>();
  const messageCommands = new Map<string, MessageCommand>();
  const problems: string[] = [];
  for (const file of files) {
    try {
      const command = commandOf(await import(pathToFileURL(join(folder, file)).href));
      const name = basename(file, extname(file));
      if (command === undefined) problems.push(`${file}: its default export is not a command`);
      else if (fileNameOf(command) !== name) problems.push(`${file}: its command is called ${command.data.name}`);
      else if (isOnMessage(command)) messageCommands.set(command.data.name, command);
      else commands.set(name, command);
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (commands.size + messageCommands.size === 0 && problems.length === 0) problems.push('no commands in it');
  if (problems.length > 0) throw new Error(`commands in ${folder}:\n${problems.join('\n')}`);
  return { commands, messageCommands };
}

const isOnMessage = (command: Command | MessageCommand): command is MessageCommand =>
  command.data.type === ApplicationCommandType.Message;

/** A command on a message may have capitals and spaces in its name, a file does not. */
const fileNameOf = (command: Command | MessageCommand): string =>
  isOnMessage(command) ? command.data.name.toLowerCase().replaceAll(' ', '-') : command.data.name;

function commandOf(module: unknown): Command | MessageCommand | undefined {
  if (typeof module !== 'object' || module === null || !('default' in module)) return undefined;
  const command = module.default;
  if (typeof command !== 'object' || command === null || !('data' in command) || !('run' in command)) return undefined;
  const { data, run } = command;
  if (typeof data !== 'object' || data === null || !('name' in data) || typeof run !== 'function') return undefined;
  return command as Command | MessageCommand;
}
