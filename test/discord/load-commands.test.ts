import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCommands } from '../../src/discord/load-commands.ts';
import { COMMANDS } from './world.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faktual-commands-'));
});
afterEach(() => rm(folder, { recursive: true }));

const command = (name: string) => `export default { data: { name: '${name}', description: 'x' }, async run() {} };`;
const write = (file: string, text: string) => writeFile(join(folder, file), text);

test('a file in the folder is a command', async () => {
  await write('wave.ts', command('wave'));
  await write('notes.txt', 'not a command');
  expect([...(await loadCommands(folder)).commands.keys()]).toEqual(['wave']);
});

test('a command on a message has a name with capitals and spaces, and its file has none', async () => {
  const onMessage = (name: string) => `export default { data: { type: 3, name: '${name}' }, async run() {} };`;
  await write('wave-back.ts', onMessage('Wave back'));
  const loaded = await loadCommands(folder);
  expect([...loaded.messageCommands.keys()]).toEqual(['Wave back']);
  expect(loaded.commands.size).toBe(0);
  await write('wave.ts', onMessage('Wave back'));
  await expect(loadCommands(folder)).rejects.toThrow('wave.ts: its command is called Wave back');
});

test('every broken file is named, together with what is wrong', async () => {
  await write('fine.ts', command('fine'));
  await write('empty.ts', 'export {};');
  await write('throws.ts', "throw new Error('no such thing');");
  await write('wave.ts', command('greet'));
  const failure = loadCommands(folder);
  await expect(failure).rejects.toThrow('empty.ts: its default export is not a command');
  await expect(failure).rejects.toThrow('throws.ts: no such thing');
  await expect(failure).rejects.toThrow('wave.ts: its command is called greet');
});

test('an empty folder is a mistake, too', async () => {
  await expect(loadCommands(folder)).rejects.toThrow('no commands in it');
});

test('names are unique in every language', async () => {
  const { commands: slash, messageCommands } = await loadCommands(COMMANDS);
  const commands = [...slash.values(), ...messageCommands.values()];
  for (const locale of ['en-US', 'id'] as const) {
    const names = commands.map(({ data }) => data.name_localizations?.[locale] ?? data.name);
    expect(new Set(names).size).toBe(names.length);
  }
});
