import { afterEach, expect, test } from 'vitest';
import { loadCommands } from '../../src/discord/load-commands.ts';
import { IDS } from './loopback/payloads.ts';
import { COMMANDS, startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const registrations = () => world.discord.rest.requests.filter((request) => request.startsWith('PUT '));

test('the commands are registered at the first start', async () => {
  world = await startWorld();
  expect(registrations()).toEqual(['PUT /applications/:id/commands']);
  const names = (world.discord.rest.commands.get('global') as { name: string }[]).map(({ name }) => name);
  expect(names.sort()).toEqual(['Check facts', 'about', 'ask', 'facts', 'help', 'when', 'where', 'who']);
});

test('they are not registered again when nothing has changed', async () => {
  world = await startWorld();
  const commands = world.discord.rest.commands.get('global') ?? [];
  await world.stop();
  // Discord may hand them back in another order.
  world = await startWorld({ discord: { commands: [...commands].reverse() } });
  expect(registrations()).toEqual([]);
  expect((await world.discord.member().slash('who', { met: 'bima-sole' })).text).toContain('Ana Wira');
});

test.each([
  ['a word', (text: string) => text.replace('Who met this person?', 'Who met whom?')],
  ['a translation', (text: string) => text.replace('"tanya"', '"bertanya"')],
  ['the contexts', (text: string) => text.replace('"contexts":[0,1,2]', '"contexts":[0]')],
  [
    'the permissions',
    (text: string) => text.replace('"default_member_permissions":"32"', '"default_member_permissions":null'),
  ],
  ['an option', (text: string) => text.replace('"max_length":2000', '"max_length":1000')],
  ['a command too many', (text: string) => text.replace(/^\[/, '[{"name":"old","description":"old","type":1},')],
])('they are registered again when Discord has %s differently', async (_, change) => {
  world = await startWorld();
  const commands = JSON.stringify(world.discord.rest.commands.get('global'));
  await world.stop();
  expect(change(commands)).not.toBe(commands);
  world = await startWorld({ discord: { commands: JSON.parse(change(commands)) as unknown[] } });
  expect(registrations()).toHaveLength(1);
});

test('they are registered in one server when the settings name one', async () => {
  world = await startWorld({ settings: { guildId: IDS.guild } });
  expect(registrations()).toEqual(['PUT /applications/:id/guilds/:id/commands']);
  expect(world.discord.rest.commands.has('global')).toBe(false);
});

test('the bot answers mentions even when Discord does not take its commands', async () => {
  world = await startWorld({ discord: { commands: [] } });
  await world.stop();
  world = await startWorld({ settings: { guildId: IDS.otherGuild }, discord: { refuseCommands: true } });
  world.expectErrors();
  expect((await world.discord.member().mention('Who met Bima?')).text).toContain('Ana Wira');
});

test('members see the commands in Indonesian, and admins alone see those for admins', async () => {
  world = await startWorld();
  const { commands, messageCommands } = await loadCommands(COMMANDS);
  const local = [...commands.values()].map(({ data }) => data.name_localizations?.id);
  expect(local).toEqual(['tentang', 'tanya', 'fakta', 'bantuan', 'kapan', 'di-mana', 'siapa']);
  expect([...messageCommands.values()].map(({ data }) => data.name_localizations?.id)).toEqual(['Cek fakta']);
  for (const { data } of [...commands.values(), ...messageCommands.values()]) {
    expect(data.contexts?.length).toBeGreaterThan(0);
    expect(data.integration_types?.length).toBeGreaterThan(0);
  }
  const guarded = [...commands.values()].filter(({ data }) => data.default_member_permissions != null);
  expect(guarded.map(({ data }) => [data.name, data.default_member_permissions, data.contexts])).toEqual([
    ['facts', '32', [0]],
  ]);
});
