import { afterEach, describe, expect, test } from 'vitest';
import { ask } from '../../src/ask.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const QUESTION = { question: 'When did Ana meet Bima?' };
const callback = /^POST \/interactions\//;

describe('a lost connection', () => {
  test.each([
    [
      'breaks off',
      () => {
        world.discord.gateway.drop();
      },
    ],
    [
      'is closed for a restart of Discord',
      () => {
        world.discord.gateway.close(1001);
      },
    ],
    [
      'is closed for an unknown error',
      () => {
        world.discord.gateway.close(4000);
      },
    ],
  ])('that %s is resumed, and no question is lost', async (_, interrupt) => {
    world = await startWorld();
    const member = world.discord.member();
    await member.slash('ask', QUESTION);
    interrupt();
    const answers = await Promise.all([
      member.slash('ask', QUESTION),
      member.mention('Where did Ana meet Bima?'),
      member.directMessage('Who met Bima?'),
    ]);
    expect(answers.map(({ embed }) => embed?.description)).toEqual([
      expect.stringContaining('3 March 2031'),
      expect.stringContaining('Port Example'),
      expect.stringContaining('Citra Dale'),
    ]);
    expect(world.discord.gateway.sessions).toEqual({ identified: 1, resumed: 1 });
    expect(world.discord.rest.messages).toHaveLength(2);
  });
});

describe('a response that goes wrong', () => {
  test('too late for Discord is let go, and the next one arrives', async () => {
    world = await startWorld();
    const member = world.discord.member();
    member.slashTooLate('ask', QUESTION);
    member.slashTooLate('help');
    expect((await member.slash('ask', QUESTION)).text).toContain('3 March 2031');
    expect(world.logs.filter(({ msg }) => msg === 'response not taken')).toHaveLength(2);
  });

  test('too late for an admin command is let go as well', async () => {
    world = await startWorld();
    const admin = world.discord.member({ admin: true });
    admin.slashTooLate('facts reload');
    expect((await admin.slash('facts status')).embed).toBeDefined();
  });

  test('although it was applied is sent again, found taken, and not apologised for', async () => {
    world = await startWorld();
    world.discord.failNext({ route: callback, status: 500, applied: true });
    const member = world.discord.member();
    expect((await member.slash('ask', QUESTION)).text).toContain('3 March 2031');
    expect((await member.slash('ask', QUESTION)).text).toContain('3 March 2031');
    expect(world.logs.filter(({ msg }) => msg === 'response not taken')).toHaveLength(1);
  });

  test('once is sent again', async () => {
    world = await startWorld();
    world.discord.failNext({ route: callback, status: 502, applied: false });
    expect((await world.discord.member().slash('ask', QUESTION)).text).toContain('3 March 2031');
  });

  test('for a message does not appear twice when it is sent again', async () => {
    world = await startWorld();
    world.discord.failNext({ route: /^POST \/channels\//, status: 500, applied: true });
    const member = world.discord.member();
    expect((await member.mention('Who met Bima?')).text).toContain('Ana Wira');
    await member.slash('ask', QUESTION);
    expect(world.discord.rest.messages).toHaveLength(1);
  });

  test('because of a rate limit is not waited for', async () => {
    world = await startWorld();
    world.expectErrors();
    const limited = { message: 'limited', retry_after: 60, global: false };
    world.discord.failNext({
      route: callback,
      status: 429,
      applied: false,
      body: limited,
      headers: { 'retry-after': '60' },
    });
    const member = world.discord.member();
    member.slash('ask', QUESTION).catch(() => undefined);
    expect((await member.mention('Who met Bima?')).text).toContain('Ana Wira');
    await expect.poll(() => world.logs.some(({ msg }) => msg === 'a command failed')).toBe(true);
  });
});

describe('a bug', () => {
  const broken: typeof ask = (text, base, context) => {
    if (text.includes('Bima')) throw new Error('a bug');
    return ask(text, base, context);
  };

  test('in a command is answered politely in the language of the member, and the bot goes on', async () => {
    world = await startWorld({ ask: broken });
    world.expectErrors();
    const member = world.discord.member({ locale: 'id' });
    const apology = await member.slash('ask', QUESTION);
    expect(apology.ephemeral).toBe(true);
    expect(apology.content).toMatch(/^Maaf, ada yang salah/);
    expect((await member.slash('ask', { question: 'Siapa Ana Wira?' })).text).toContain('Menteri Pelabuhan');
    const [error] = world.logs.filter(({ level }) => level === 50);
    expect(apology.content).toContain(String(error?.reference));
  });

  test('in answering a message is answered politely, and the bot goes on', async () => {
    world = await startWorld({ ask: broken });
    world.expectErrors();
    const member = world.discord.member();
    expect((await member.mention('Who met Bima?')).content).toMatch(/^Something went wrong on my side/);
    expect((await member.directMessage('Who is Ana Wira?')).text).toContain('Minister of Harbours');
  });

  test('leaves nothing of what a member wrote in the log', async () => {
    world = await startWorld();
    world.expectErrors();
    world.discord.failNext({
      route: callback,
      status: 400,
      applied: false,
      body: { code: 50035, message: 'Invalid Form Body' },
    });
    const apology = await world.discord.member().slash('ask', QUESTION);
    expect(apology.content).toMatch(/^Something went wrong/);
    expect(JSON.stringify(world.logs)).not.toMatch(/Bima|token-/);
  });
});

describe('the end', () => {
  test('comes with a sentence when the token is revoked while running', async () => {
    world = await startWorld();
    world.expectErrors();
    world.discord.gateway.close(4004);
    const end = await world.bot.ended;
    expect(end).toMatchObject({ reason: 'revoked-token', exitCode: 1 });
    expect(end.sentence).toContain('DISCORD_TOKEN');
  });

  test('comes when Discord refuses the token in a single request', async () => {
    world = await startWorld();
    world.expectErrors();
    world.discord.failNext({ route: /^POST \/channels\//, status: 401, applied: false });
    world.discord
      .member()
      .mention('Who met Bima?')
      .catch(() => undefined);
    expect(await world.bot.ended).toMatchObject({ reason: 'revoked-token', exitCode: 1 });
  });

  test('does not come because of an interaction’s own token', async () => {
    world = await startWorld();
    world.expectErrors();
    world.discord.failNext({
      route: callback,
      status: 401,
      applied: false,
      body: { code: 50027, message: 'Invalid Webhook Token' },
    });
    const member = world.discord.member();
    await member.slash('ask', QUESTION);
    expect((await member.mention('Who met Bima?')).text).toContain('Ana Wira');
  });

  test('is clean when it is asked for, and waits for what is being answered', async () => {
    world = await startWorld();
    const member = world.discord.member();
    const answer = member.slash('ask', QUESTION);
    await expect.poll(() => world.logs.some(({ msg }) => msg === 'question')).toBe(true);
    await world.bot.stop();
    expect((await answer).text).toContain('3 March 2031');
    expect(await world.bot.ended).toMatchObject({ reason: 'stopped', exitCode: 0 });
  });
});
