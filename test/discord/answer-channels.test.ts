/** Answer channels: off by default, and only for what is a question and is surely answered. */
import { afterEach, describe, expect, test } from 'vitest';
import { IDS } from './loopback/payloads.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const QUESTION = 'When did Ana Wira meet Bima Sole?';
const start = async (): Promise<void> => {
  world = await startWorld({ discord: { messageContent: true } });
};
/** Chooses the channel in which members write as the only answer channel. */
const open = async (channels: readonly string[] = [IDS.channel]) => {
  const admin = world.discord.member({ admin: true });
  return admin.chooseChannels(await admin.slash('settings'), channels);
};

test('there are none without the intent, which the bot does not ask for by itself', async () => {
  world = await startWorld();
  await world.store.settings.change(IDS.guild, { answerChannels: [IDS.channel] }, '1');
  expect(world.discord.gateway.intents & (1 << 15)).toBe(0);
  expect(await world.discord.member().say(QUESTION)).toBeUndefined();
});

test('there are none until an admin chooses them', async () => {
  await start();
  const member = world.discord.member();
  expect(await member.say(QUESTION)).toBeUndefined();
  const panel = await open();
  expect(panel.text).toContain(`<#${IDS.channel}>`);
  expect((await member.say(QUESTION))?.text).toContain('3 March 2031');
  await open([IDS.secondChannel]);
  expect(await member.say(QUESTION)).toBeUndefined();
  await open([]);
  expect(await member.say(QUESTION)).toBeUndefined();
});

describe('in an answer channel', () => {
  test.each([
    [QUESTION, '3 March 2031'],
    ['where did Citra meet Bima', 'Harbour Museum'],
    ['Kapan Ana Wira bertemu Bima Sole?', '3 Maret 2031'],
    ['di mana Citra bertemu Bima', 'Museum Bahari'],
  ])('a question that the facts answer is answered: %s', async (question, expected) => {
    await start();
    await open();
    const answer = await world.discord.member().say(question);
    expect(answer?.text).toContain(expected);
    expect(answer?.content).toMatch(/^-# .*🔇/);
  });

  test.each([
    'Ana Wira met Bima Sole.',
    'Ana Wira bertemu Bima Sole kemarin.',
    'When did Ana Wira meet Zoltan?',
    'Who is the fastest swimmer?',
    'why though?',
    'And where?',
    'Anyone up for lunch?',
    'Siapa yang mau makan siang?',
    'hello?',
    '?',
    'who',
    'Terima kasih ya',
  ])('anything else is left alone, and is not kept: %s', async (text) => {
    await start();
    await open();
    expect(await world.discord.member().say(text)).toBeUndefined();
    expect(await world.store.questions.of(IDS.guild)).toEqual([]);
  });

  test('a question for somebody else is left alone', async () => {
    await start();
    await open();
    const member = world.discord.member();
    const other = world.discord.member().user;
    expect(await member.say(`<@${other.id}> ${QUESTION}`, { mentions: [other] })).toBeUndefined();
    const reply = { type: 19, message_reference: { message_id: IDS.channel, channel_id: IDS.channel } };
    expect(await member.say(QUESTION, reply)).toBeUndefined();
    expect(await world.discord.member({ bot: true }).say(QUESTION)).toBeUndefined();
    expect(await member.say(QUESTION, { webhook_id: '600000000000000001' })).toBeUndefined();
  });

  test.each([
    ['at once', false],
    ['after a restart', true],
  ])('a reaction takes the answer back and silences the bot for an hour: %s', async (_, restarts) => {
    await start();
    await open();
    const member = world.discord.member();
    const answer = await member.say(QUESTION);
    if (answer === undefined) throw new Error('not answered');
    if (restarts) await world.restart();
    member.react(answer, '👍');
    member.react(answer, '🔇');
    await expect.poll(() => world.discord.rest.deleted).toEqual([answer.id]);
    expect(await member.say(QUESTION)).toBeUndefined();
    if (restarts) await world.restart();
    expect(await member.say(QUESTION)).toBeUndefined();
    // Whoever asks the bot itself is answered.
    expect((await member.mention(QUESTION)).text).toContain('3 March 2031');
    await world.pass(61 * 60_000);
    expect((await member.say(QUESTION))?.text).toContain('3 March 2031');
  });

  test('a silence that cannot be saved holds all the same, and is saved as soon as it can be', async () => {
    await start();
    await open();
    const member = world.discord.member();
    const answer = await member.say(QUESTION);
    if (answer === undefined) throw new Error('not answered');
    world.expectErrors();
    await world.breakStore();
    member.react(answer, '🔇');
    await expect.poll(() => world.discord.rest.deleted).toEqual([answer.id]);
    expect(await member.say(QUESTION)).toBeUndefined();
    expect(world.logs.map(({ msg }) => msg)).toContainEqual(
      expect.stringContaining('a silence could not be saved yet'),
    );
    await world.mendStore();
    await world.restart();
    expect(await member.say(QUESTION)).toBeUndefined();
  });

  test('a reaction to an answer that was asked for does nothing', async () => {
    await start();
    await open();
    const member = world.discord.member();
    member.react(await member.mention(QUESTION), '🔇');
    expect((await member.say(QUESTION))?.text).toContain('3 March 2031');
    expect(world.discord.rest.deleted).toEqual([]);
  });

  test('a member who has to wait is not answered, and not told so', async () => {
    await start();
    await open();
    await world.store.settings.change(IDS.guild, { cooldown: 60 }, '1');
    const member = world.discord.member();
    expect((await member.say(QUESTION))?.text).toContain('3 March 2031');
    expect(await member.say(QUESTION)).toBeUndefined();
  });
});
