import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LoopbackDiscord, TOKEN } from './loopback/discord.ts';
import type { LoopbackOptions } from './loopback/discord.ts';
import { IDS } from './loopback/payloads.ts';
import { FACTS, openWorld } from './world.ts';

const store = mkdtempSync(join(tmpdir(), 'faktual-start-'));

/** Runs `npm start` in a process of its own. */
function start(discord: LoopbackDiscord, token: string) {
  const root = join(import.meta.dirname, '../..');
  const child = spawn(process.execPath, ['src/launch.js', 'start', '--knowledge', FACTS], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: token,
      DISCORD_API_BASE: discord.apiBase,
      FAKTUAL_STORE: store,
      LOG_LEVEL: 'info',
    },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = once(child, 'exit').then(([code]) => ({ code: code as number | null, errors: errors.trim() }));
  return { child, exit, output: () => output };
}

describe('npm start', () => {
  let discord: LoopbackDiscord;
  beforeEach(async () => {
    discord = await LoopbackDiscord.start();
  });
  afterEach(() => discord.stop());

  test('with a token that Discord refuses says so in one sentence and exits with 1', async () => {
    const { code, errors } = await start(discord, 'MzAw.wrong.token').exit;
    expect(code).toBe(1);
    expect(errors).toMatch(/^Discord does not accept the token: .*DISCORD_TOKEN\.$/);
  });

  test('runs until it is told to stop, then exits with 0', async () => {
    const session = discord.gateway.nextSession();
    const { child, exit, output } = start(discord, TOKEN);
    await session;
    expect((await discord.member().directMessage('Who met Bima?')).text).toContain('Ana Wira');
    await vi.waitFor(() => {
      expect(discord.rest.commands.get('global') ?? []).not.toEqual([]);
    }, 10_000);
    const { files } = await discord.member().slash('timeline', { person: 'bima-sole' });
    expect(files.map(({ name }) => name)).toEqual(['timeline.png']);
    child.kill('SIGTERM');
    expect(await exit).toEqual({ code: 0, errors: '' });
    // View channels, send messages (in threads too), embed links, attach files, read message history; and nothing else.
    expect(output()).toContain(
      `https://discord.com/oauth2/authorize?client_id=${IDS.application}&scope=bot+applications.commands&permissions=274878024704`,
    );
  });
});

describe('a start that fails', () => {
  const endOf = async (token: string, options: LoopbackOptions = {}) => {
    const world = await openWorld({ settings: { token }, discord: options });
    world.expectErrors();
    const end = await world.bot.ended;
    expect(await world.bot.ready).toBe(false);
    await world.stop();
    return end;
  };

  test.each(['wrong', 'with space', 'with\nline', 'ünïcode', ''])('because of the token %j says so', async (token) => {
    expect(await endOf(token)).toMatchObject({ reason: 'invalid-token', exitCode: 1 });
  });

  test('because of an intent says so', async () => {
    expect(await endOf(TOKEN, { refuseIntents: true })).toMatchObject({
      reason: 'missing-intent',
      exitCode: 1,
      sentence: expect.stringContaining('Privileged Gateway Intents') as unknown,
    });
  });

  test('because Discord cannot be reached says so', async () => {
    const world = await openWorld({ settings: { apiBase: 'http://127.0.0.1:9/api' } });
    world.expectErrors();
    expect(await world.bot.ended).toMatchObject({ reason: 'cannot-connect', exitCode: 1 });
    await world.stop();
  });
});
