/** What befalls the store is told to whoever looks after the bot, and answers go on meanwhile. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { IDS } from './loopback/payloads.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const ADMIN = '500000000000000007';
const start = async (language: 'en' | 'id'): Promise<void> => {
  world = await startWorld({ settings: { adminUserIds: [ADMIN], language } });
  world.expectErrors();
};

test.each([
  ['en', /cannot be reached/, /works again/],
  ['id', /tidak bisa dijangkau/, /sudah pulih/],
] as const)('a store that is gone for a while, in the language of the settings: %s', async (language, gone, back) => {
  await start(language);
  const admin = world.discord.member({ id: ADMIN });
  await world.breakStore();
  const member = world.discord.member();
  const answer = await member.slash('ask', { question: 'When did Ana meet Bima?' });
  await member.mention('Who is Zoltan Quirk?');
  expect(answer.text).toContain('3 March 2031');
  await expect.poll(() => admin.received.map(({ text }) => text)).toEqual([expect.stringMatching(gone)]);
  await world.mendStore();
  await expect.poll(() => admin.received.at(-1)?.text).toMatch(back);
  expect(admin.received).toHaveLength(2);
  expect(member.received).toEqual([]);
  expect(await world.store.questions.of(IDS.guild)).toMatchObject([{ question: 'Who is Zoltan Quirk?' }]);
});

test('a file that was damaged while the bot was down', async () => {
  await start('en');
  const answer = await world.discord.member().mention('When did Ana meet Bima?');
  await world.discord.member().press(answer, '👍');
  await world.restart(async () => {
    const file = join(world.storeFolder, 'faktual.db');
    await rm(`${file}-wal`, { force: true });
    await writeFile(file, (await readFile(file)).fill(0xa5));
  });
  const admin = world.discord.member({ id: ADMIN });
  const restored: unknown = expect.stringMatching(/restored from its copy/);
  await expect.poll(() => admin.received.map(({ text }) => text)).toEqual([restored]);
  expect(await world.store.feedback.of(IDS.guild)).toHaveLength(1);
});
