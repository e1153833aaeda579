/** `/settings`: every setting holds at once, in one server alone, and only admins can change any. */
import { afterEach, describe, expect, test } from 'vitest';
import { IDS } from './loopback/payloads.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const QUESTION = { question: 'When did Ana meet Bima?' };
const UNANSWERED = { question: 'Zoltan?' };

describe('the panel', () => {
  test.each([
    ['en-US', 'Settings of this server', 'Language: Automatic', 'Not available'],
    ['id', 'Pengaturan server ini', 'Bahasa: Otomatis', 'Tidak tersedia'],
  ])('is shown to admins alone, in their language: %s', async (locale, title, automatic, noIntent) => {
    world = await startWorld();
    const panel = await world.discord.member({ admin: true, locale }).slash('settings');
    expect(panel.ephemeral).toBe(true);
    expect(panel.embed?.title).toBe(title);
    expect(panel.buttons).toContain(automatic);
    expect(panel.text).toContain(noIntent);
  });

  test('is refused to others, also where an admin has left it open', async () => {
    world = await startWorld();
    const panel = await world.discord.member({ admin: true }).slash('settings');
    const member = world.discord.member();
    const refusal = { ephemeral: true, content: 'This is for people who may manage the server.' };
    expect(await member.slash('settings')).toMatchObject(refusal);
    expect(await member.press(panel, 'Language: Bahasa Indonesia')).toMatchObject(refusal);
    expect(world.store.settings.of(IDS.guild).language).toBeUndefined();
  });

  test.each([
    { id: 'settings:language', value: 'fr' },
    { id: 'settings:language', value: '__proto__' },
    { id: 'settings:cooldown', value: '999999' },
    { id: 'settings:answers', value: 'nobody' },
    { id: 'settings:channels', channels: [IDS.secondChannel] },
    { id: 'settings:owner', value: '1' },
    { id: 'settings:' },
  ])('takes nothing that it does not offer: %j', async (pressed) => {
    world = await startWorld();
    const admin = world.discord.member({ admin: true });
    const before = world.store.settings.of(IDS.guild);
    const panel = await admin.slash('settings');
    expect((await admin.pressId(panel, pressed)).embed?.title).toBe('Settings of this server');
    expect(world.store.settings.of(IDS.guild)).toEqual(before);
    expect(await world.store.audit.latest({}, 10)).toEqual([]);
  });

  test('says so when a change could not be saved, and keeps what was', async () => {
    world = await startWorld();
    world.expectErrors();
    const admin = world.discord.member({ admin: true });
    const panel = await admin.slash('settings');
    await world.breakStore();
    const after = await admin.press(panel, 'Language: Bahasa Indonesia');
    expect(after.content).toMatch(/could not be saved/);
    expect(after.text).toContain('Automatic');
    expect((await world.discord.member().slash('help')).text).toContain('Ask me about the news');
    await world.mendStore();
    expect((await admin.press(panel, 'Language: Bahasa Indonesia')).content).toBe('');
    expect((await world.discord.member().slash('help')).text).toContain('Tanyakan berita');
  });
});

describe('a setting holds at once, after a restart, and is found in the audit log', () => {
  test('language: what shows no language of its own', async () => {
    world = await startWorld();
    const admin = world.discord.member({ admin: true });
    const member = world.discord.member();
    expect((await member.slash('help')).text).toContain('**/ask**');
    const after = await admin.press(await admin.slash('settings'), 'Language: Bahasa Indonesia');
    expect(after.embed?.title).toBe('Pengaturan server ini');
    expect((await member.slash('help')).embed?.title).not.toBe('Ask me about the news');
    expect((await member.mention('')).content).toMatch(/^Sebut saya/);
    // A question that shows its language is answered in it.
    expect((await member.slash('ask', QUESTION)).text).toContain('3 March 2031');
    await world.restart();
    expect((await member.mention('')).content).toMatch(/^Sebut saya/);
    const [entry] = (await world.store.audit.latest({}, 10)) ?? [];
    expect(entry).toMatchObject({ server: IDS.guild, actor: admin.user.id, action: 'settings' });
    expect(entry?.details).toEqual({ language: 'id' });
    await admin.press(after, 'Bahasa: Otomatis');
    expect((await member.mention('')).content).toMatch(/^Mention me/);
  });

  test('answers to commands for the asker alone, unless the command says otherwise', async () => {
    world = await startWorld();
    const admin = world.discord.member({ admin: true });
    const member = world.discord.member();
    expect((await member.slash('ask', QUESTION)).ephemeral).toBe(false);
    const after = await admin.press(await admin.slash('settings'), 'Answers to commands: Visible to the asker alone');
    expect((await member.slash('ask', QUESTION)).ephemeral).toBe(true);
    expect((await member.slash('ask', { ...QUESTION, private: false })).ephemeral).toBe(false);
    await admin.press(after, 'Answers to commands: Visible to everyone');
    expect((await member.slash('ask', QUESTION)).ephemeral).toBe(false);
  });

  test('a cooldown, for each member, with a friendly word', async () => {
    world = await startWorld();
    const admin = world.discord.member({ admin: true });
    const [one, two] = [world.discord.member(), world.discord.member({ locale: 'id' })];
    await admin.press(await admin.slash('settings'), 'Wait between two questions of a member: 30 seconds');
    const answer = await one.slash('ask', QUESTION);
    expect(answer.text).toContain('3 March 2031');
    await world.pass(10_000);
    expect(await one.slash('ask', QUESTION)).toMatchObject({
      ephemeral: true,
      content: 'One moment, please: you can ask again in 20 seconds.',
    });
    expect((await one.mention('When did Ana meet Bima?')).content).toMatch(/in 20 seconds/);
    expect((await two.mention('When did Ana meet Bima?')).text).toContain('3 March 2031');
    expect((await two.slash('ask', QUESTION)).content).toMatch(/^Sebentar ya, .*30 detik/);
    // Directly nobody else is kept waiting.
    expect((await one.directMessage('When did Ana meet Bima?')).text).toContain('3 March 2031');
    await world.pass(20_000);
    expect((await one.slash('ask', QUESTION)).text).toContain('3 March 2031');
  });
});

test('what is set in one server holds in no other, nor in direct messages', async () => {
  world = await startWorld();
  await world.store.settings.change(IDS.otherGuild, { language: 'id', cooldown: 300, privateAnswers: true }, '1');
  const member = world.discord.member();
  expect(await member.slash('ask', QUESTION)).toMatchObject({ ephemeral: false });
  expect((await member.slash('ask', QUESTION)).text).toContain('3 March 2031');
  expect((await member.mention('')).content).toMatch(/^Mention me/);
  await world.store.settings.change(IDS.guild, { cooldown: 300, privateAnswers: true, language: 'id' }, '1');
  expect((await member.slash('help', {}, { direct: true })).text).toContain('**/ask**');
  expect(await member.slash('ask', UNANSWERED, { direct: true })).toMatchObject({ ephemeral: false });
});
