/** Everything a Discord test needs: a loopback Discord, a made-up fact base in a folder of its own, and the bot in between. */
import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { ask } from '../../src/ask.ts';
import { checkClaims } from '../../src/check-claims.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { RunningBot } from '../../src/discord/bot.ts';
import type { BotDependencies, BotSettings } from '../../src/discord/command.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { openFactBase } from '../../src/terminal/fact-base.ts';
import { LoopbackDiscord, TOKEN } from './loopback/discord.ts';
import type { LoopbackOptions } from './loopback/discord.ts';
import { liveBy } from './loopback/payloads.ts';

/** The folder with the bot's real commands. */
export const COMMANDS = join(import.meta.dirname, '../../commands');
/** The made-up fact base: Ana Wira visited Bima Sole on 3 March 2031, Citra Dale met him on 1 June. */
export const FACTS = join(import.meta.dirname, 'facts');

const MORE_FACTS = join(import.meta.dirname, 'more-facts');

export interface WorldOptions {
  readonly discord?: LoopbackOptions;
  readonly settings?: Partial<BotSettings>;
  /** Days for which questions are kept; 90 unless said otherwise. */
  readonly keepDays?: number;
  /** Takes the place of the engine, for what the engine never does by itself: fail. */
  readonly ask?: BotDependencies['ask'];
  readonly commandsFolder?: string;
  /** What a reload may take, in MiB. */
  readonly reloadMemory?: number;
  /** Adds the facts of `more-facts`: two people called Malik, one who met many guests at once and one who visited nine. */
  readonly moreFacts?: boolean;
}

/** One line of the bot's log, as pino writes it: level 50 is an error. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

export interface World {
  readonly discord: LoopbackDiscord;
  readonly bot: RunningBot;
  /** Folder of the fact base, for tests that edit it. */
  readonly knowledge: string;
  /** What the running bot has learnt, and the folder with its files. */
  readonly store: Store;
  readonly storeFolder: string;
  readonly logs: readonly LogLine[];
  /** Puts something in the place of the store's folder, so that it cannot be used; and takes it away again. */
  breakStore(): Promise<void>;
  mendStore(): Promise<void>;
  /** Stops the bot, and starts another one that knows nothing of it over the same facts and the same Discord. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  /** Lets the bot finish what it is at, and then moves the clock. */
  pass(milliseconds: number): Promise<void>;
  /** The test brings about an error: it may stand in the log. */
  expectErrors(): void;
  /** Ends everything. Fails on what Discord would have refused, and on errors in the log that were not expected. */
  stop(): Promise<void>;
}

/** Starts a world of its own for one test, and waits until members can use the bot. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const world = await openWorld(options);
  if (await world.bot.ready) return world;
  throw new Error(`the bot did not start: ${(await world.bot.ended).sentence}`);
}

/** The same, without waiting: for bots that will not start. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const discord = await LoopbackDiscord.start(options.discord);
  const knowledge = await mkdtemp(join(tmpdir(), 'faktual-discord-'));
  await cp(FACTS, knowledge, { recursive: true });
  const storeFolder = await mkdtemp(join(tmpdir(), 'faktual-discord-store-'));
  if (options.moreFacts === true) await cp(MORE_FACTS, knowledge, { recursive: true });
  const logs: LogLine[] = [];
  let now = Date.parse('2031-06-15T09:00:00Z');
  liveBy(() => now);
  let errorsExpected = false;
  const clock = () => new Date(now);
  const open = () => openStore({ folder: storeFolder, keepDays: options.keepDays ?? 90, clock });
  let store = await open();
  const start = async (): Promise<RunningBot> => {
    const opened = await openFactBase([knowledge], {
      ...(options.reloadMemory === undefined ? {} : { memory: options.reloadMemory }),
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    return startBot({
      settings: {
        token: TOKEN,
        adminUserIds: [],
        factsGuildIds: [],
        trustedRoleIds: [],
        apiBase: discord.apiBase,
        language: 'en',
        ...options.settings,
      },
      ask: options.ask ?? ask,
      checkClaims,
      live: opened.live,
      suggestionsInto: knowledge,
      store,
      logger: pino({ level: 'debug' }, intoArray(logs)),
      clock,
      commandsFolder: options.commandsFolder ?? COMMANDS,
    });
  };
  let bot = await start();
  return {
    discord,
    get bot() {
      return bot;
    },
    knowledge,
    get store() {
      return store;
    },
    storeFolder,
    logs,
    breakStore: async () => {
      await rename(storeFolder, `${storeFolder}-away`);
      await writeFile(storeFolder, 'no folder');
    },
    mendStore: async () => {
      await rm(storeFolder);
      await rename(`${storeFolder}-away`, storeFolder);
      await store.upkeep();
    },
    restart: async (meanwhile) => {
      await sleep(20);
      await bot.stop();
      await store.close();
      await meanwhile?.();
      store = await open();
      bot = await start();
      if (!(await bot.ready)) throw new Error(`the bot did not start again: ${(await bot.ended).sentence}`);
    },
    pass: async (milliseconds) => {
      await sleep(20);
      now += milliseconds;
    },
    expectErrors: () => {
      errorsExpected = true;
    },
    async stop() {
      await bot.stop();
      await store.close();
      await rm(knowledge, { recursive: true });
      await rm(storeFolder, { recursive: true, force: true });
      await discord.stop();
      const errors = logs.filter(({ level }) => level >= 50);
      if (errors.length > 0 && !errorsExpected)
        throw new Error(`errors in the log:\n${JSON.stringify(errors, null, 2)}`);
    },
  };
}

function intoArray(logs: LogLine[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      logs.push(JSON.parse(chunk.toString()) as LogLine);
      done();
    },
  });
}
