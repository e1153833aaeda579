/** Two servers with the same bot: what belongs to the one is neither shown nor changed in the other, whoever tries. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IDS } from './loopback/payloads.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

const QUESTION = 'When did Ana Wira meet Bima Sole?';
/** Looks after the facts, by the settings, in whichever server. */
const KEEPER = '500000000000000007';

let world: World;
beforeEach(async () => {
  world = await startWorld({ discord: { messageContent: true }, settings: { adminUserIds: [KEEPER] } });
  world.discord.inviteElsewhere();
});
afterEach(() => world.stop());

const here = (options = {}) => world.discord.member(options);
const there = (options = {}) => world.discord.member({ elsewhere: true, ...options });
const settingsOf = (server: string) => world.store.settings.of(server);

test('settings: a panel changes the server in which it is used, also one that was opened in the other', async () => {
  const admin = there({ admin: true });
  const panel = await here({ admin: true }).slash('settings');
  await admin.press(panel, 'Language: Bahasa Indonesia');
  await admin.press(panel, 'Wait between two questions of a member: 30 seconds');
  await admin.press(panel, 'Answers to commands: Visible to the asker alone');
  expect(settingsOf(IDS.otherGuild)).toMatchObject({ language: 'id', cooldown: 30, privateAnswers: true });
  expect(settingsOf(IDS.guild)).toMatchObject({ language: undefined, cooldown: 0, privateAnswers: false });
  const [one, other] = [here(), there()];
  expect(await one.slash('ask', { question: QUESTION })).toMatchObject({ ephemeral: false });
  expect(await other.slash('ask', { question: QUESTION })).toMatchObject({ ephemeral: true });
  expect((await one.mention('')).content).toMatch(/^Mention me/);
  expect((await there().mention('')).content).toMatch(/^Sebut saya/);
  expect((await one.slash('ask', { question: QUESTION })).text).toContain('3 March 2031');
  expect((await other.slash('ask', { question: QUESTION })).content).toContain('30 detik');
  // Whoever has asked in the one has not asked in the other.
  expect((await here({ id: other.user.id }).slash('ask', { question: QUESTION })).text).toContain('3 March 2031');
});

test('settings: who manages the one server manages nothing of the other', async () => {
  const panel = await here({ admin: true }).slash('settings');
  const before = settingsOf(IDS.guild);
  const refusal = 'This is for people who may manage the server.';
  const id = here({ admin: true }).user.id;
  expect((await there({ id }).press(panel, 'Language: Bahasa Indonesia')).content).toBe(refusal);
  expect((await there({ id }).slash('facts gaps')).content).toBe(refusal);
  expect(settingsOf(IDS.guild)).toEqual(before);
  expect(settingsOf(IDS.otherGuild)).toEqual(before);
});

test('answer channels and silence: each server has its own, whatever channel the other names', async () => {
  const [one, other] = [here({ admin: true }), there({ admin: true })];
  // What a tampered client can send: a channel of the other server.
  await other.chooseChannels(await other.slash('settings'), [IDS.channel]);
  expect(await one.say(QUESTION)).toBeUndefined();
  await one.chooseChannels(await one.slash('settings'), [IDS.channel, IDS.otherChannel]);
  expect((await one.say(QUESTION))?.text).toContain('3 March 2031');
  expect(await other.say(QUESTION)).toBeUndefined();
  await other.chooseChannels(await other.slash('settings'), [IDS.otherChannel]);
  const answer = await other.say(QUESTION);
  if (answer === undefined) throw new Error('not answered');
  other.react(answer, '🔇');
  await expect.poll(() => world.discord.rest.deleted).toEqual([answer.id]);
  expect(await other.say(QUESTION)).toBeUndefined();
  expect((await one.say(QUESTION))?.text).toContain('3 March 2031');
});

test('gaps, verdicts and their deletion: each admin sees and deletes their own, also by a button of the other', async () => {
  const [one, other] = [here({ admin: true }), there({ admin: true })];
  await one.slash('ask', { question: 'Who is Zoltan Quirk?' });
  await other.slash('ask', { question: 'Who is Dita Vex?' });
  await one.press(await one.slash('ask', { question: QUESTION }), '👎');
  expect((await one.slash('facts gaps')).text).toMatch(/Zoltan Quirk[^]*👎 1/);
  const seen = await other.slash('facts gaps');
  expect(seen.text).toContain('Dita Vex');
  expect(seen.text).not.toMatch(/Zoltan|👎/);
  expect(Buffer.from(seen.files[0]?.bytes ?? []).toString()).not.toContain('Zoltan');
  await world.restart();
  const panel = await one.slash('privacy');
  expect(panel.text).toContain('1 question, 1 verdict, 0 actions');
  const asking = await other.press(panel, 'Delete all of it');
  expect((await other.press(asking, 'Yes, delete')).content).toMatch(/^Deleted/);
  expect((await other.slash('facts gaps')).text).toContain('No question');
  expect((await one.slash('facts gaps')).text).toMatch(/Zoltan Quirk[^]*👎 1/);
});

test('history: the facts are the same everywhere, who changed them is told where it was done', async () => {
  const keeper = here({ id: KEEPER });
  await keeper.slash('facts reload');
  expect((await keeper.slash('facts history')).text).toContain(KEEPER);
  expect((await keeper.slash('facts status')).text).toContain(KEEPER);
  const elsewhere = there({ id: KEEPER });
  for (const command of ['facts history', 'facts status']) {
    const { text } = await elsewhere.slash(command);
    expect(text).not.toContain(KEEPER);
    expect(text).not.toContain(IDS.guild);
  }
  // With two servers, who manages one of them does not look after the facts of both.
  for (const command of ['facts history', 'facts reload', 'facts rollback'])
    expect((await there({ admin: true }).slash(command)).embed).toBeUndefined();
});

test('conversations: what was asked in the one is not gone on from in the other', async () => {
  const one = here();
  await one.slash('ask', { question: QUESTION });
  const sameElsewhere = there({ id: one.user.id });
  expect((await sameElsewhere.slash('ask', { question: 'And where?' })).text).not.toContain('Port Example');
  expect((await one.slash('ask', { question: 'And where?' })).text).toContain('Port Example');
});
