/** 👍 and 👎: recorded for the facts of an answer, also after a restart, and only told as saved when they are. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IDS } from './loopback/payloads.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ moreFacts: true });
});
afterEach(() => world.stop());

const QUESTION = { question: 'When did Ana meet Bima?' };
const feedback = () => world.store.feedback.of(IDS.guild);

describe('below an answer in a server', () => {
  test.each([
    ['en-US', 'Thank you, 👎 is noted. Who you are is not kept.'],
    ['id', 'Terima kasih, 👎 sudah dicatat. Siapa Anda tidak disimpan.'],
  ])('a verdict is recorded, and the member alone is thanked: %s', async (locale, thanks) => {
    const answer = await world.discord.member().slash('ask', QUESTION);
    const member = world.discord.member({ locale });
    expect(await member.press(answer, '👎')).toMatchObject({ ephemeral: true, content: thanks });
    await world.discord.member().press(answer, '👍');
    await world.discord.member().press(answer, '👎');
    expect(await feedback()).toEqual([{ fact: 'ana-in-port-example#visit', helped: 1, notHelped: 2 }]);
    const gaps = await world.discord.member({ admin: true }).slash('facts gaps');
    expect(gaps.text).toContain('👎 2 👍 1 ana-in-port-example#visit');
  });

  test('a second verdict of a member takes the place of the first', async () => {
    const answer = await world.discord.member().mention('When did Ana meet Bima?');
    const member = world.discord.member();
    for (const verdict of ['👍', '👍', '👎']) await member.press(answer, verdict);
    expect(await feedback()).toEqual([{ fact: 'ana-in-port-example#visit', helped: 0, notHelped: 1 }]);
  });

  test('it is recorded after a restart, and from a later page', async () => {
    const answer = await world.discord.member().slash('ask', { question: 'Who did Dewi Malik meet?' });
    await world.restart();
    const member = world.discord.member();
    await member.press(await member.press(answer, 'More'), '👍');
    const recorded = await feedback();
    expect(recorded).toContainEqual({ fact: 'gala#gala', helped: 1, notHelped: 0 });
    await world.restart();
    expect(await feedback()).toEqual(recorded);
  });

  test('it is not told as saved when it could not be', async () => {
    world.expectErrors();
    const answer = await world.discord.member().slash('ask', QUESTION);
    await world.breakStore();
    const member = world.discord.member();
    expect((await member.press(answer, '👍')).content).toMatch(/could not be saved/);
    await world.mendStore();
    expect(await feedback()).toEqual([]);
    expect((await member.press(answer, '👍')).content).toMatch(/^Thank you/);
    expect(await feedback()).toHaveLength(1);
  });

  test.each([
    ['en-US', 'Changed: 👎 counts now, 👍 no longer does.'],
    ['id', 'Diganti: sekarang 👎 yang dihitung, bukan 👍.'],
  ])('whoever changes a verdict is told which one counts: %s', async (locale, changed) => {
    const member = world.discord.member({ locale });
    const answer = await member.slash('ask', QUESTION);
    await member.press(answer, '👍');
    expect((await member.press(answer, '👎')).content).toContain(changed);
    expect(await feedback()).toMatchObject([{ helped: 0, notHelped: 1 }]);
  });

  test('a verdict on something that is no answer of the bot is declined', async () => {
    const help = await world.discord.member().slash('help');
    const declined = await world.discord.member().pressId(help, { id: 'verdict:helped' });
    expect(declined.content).toMatch(/^The facts have changed/);
    expect(await feedback()).toEqual([]);
  });
});

test('there is none below a refusal, nor in direct messages', async () => {
  const member = world.discord.member();
  expect((await member.slash('ask', { question: 'Who is Zoltan Quirk?' })).buttons).not.toContain('👍');
  expect((await member.directMessage('When did Ana meet Bima?')).buttons).not.toContain('👍');
  const direct = await member.slash('ask', QUESTION, { direct: true });
  expect(direct.buttons).not.toContain('👍');
  expect((await member.pressId(direct, { id: 'verdict:helped' })).content).toMatch(/^The facts have changed/);
});
