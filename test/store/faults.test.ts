/** A store that is damaged, has no room left or cannot be reached: what is told, what is kept, and that it goes on. */
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoreEvent } from '../../src/store/health.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { folderDatabase, postgresDatabase, TIME_TO_START } from './databases.ts';
import type { TestDatabase, TestPostgres } from './databases.ts';
import { startWriter } from './processes.ts';
import { completeRounds, SERVER } from './written.ts';

const [OTHER, ADMIN, CHANNEL] = ['100000000000000002', '500000000000000001', '200000000000000001'];
const refused = (question: string) =>
  ({ question, language: 'en', reason: 'no-match', lacking: { words: [] } }) as const;

let database: TestDatabase;
let store: Store;
let events: StoreEvent[];
const open = async (): Promise<void> => {
  store = await openStore({ ...database.where, keepDays: 90, clock: () => new Date() });
  events = [];
  store.onEvent((event) => events.push(event));
};
const fill = async (): Promise<void> => {
  for (let round = 1; round <= 200; round++) store.questions.record(SERVER, refused(`Question ${String(round)}?`));
  await store.feedback.record({ server: SERVER, language: 'en', helped: true, facts: ['a#1'] }, 'member/1');
  await store.settings.change(SERVER, { cooldown: 42 }, ADMIN);
};
/** Everything that `fill` was told to be saved is there. */
const expectAll = async (): Promise<void> => {
  expect(await store.questions.of(SERVER)).toHaveLength(200);
  expect(await store.feedback.of(SERVER)).toEqual([{ fact: 'a#1', helped: 1, notHelped: 0 }]);
  expect(store.settings.of(SERVER).cooldown).toBe(42);
  expect(await store.audit.latest({ server: SERVER }, 10)).toHaveLength(1);
};
const goesOn = async (): Promise<void> => {
  expect(await store.settings.change(OTHER, { cooldown: 7 }, ADMIN)).toBe(true);
  expect(store.fault).toBeUndefined();
};

describe('a damaged file', () => {
  beforeEach(async () => {
    database = await folderDatabase();
    await open();
    await fill();
  });
  afterEach(async () => {
    await store.close();
    await database.remove();
  });
  const file = (name: string) => join(database.where.folder, name);
  const garble = async (name: string, from = 0): Promise<void> => {
    await rm(file(`${name}-wal`), { force: true });
    const bytes = await readFile(file(name));
    await writeFile(file(name), bytes.fill(0xa5, from));
  };

  test.each([
    ['has no header any more', () => garble('faktual.db')],
    ['has other pages than it should', () => garble('faktual.db', 4096)],
    ['has lost its end', () => truncate(file('faktual.db'), 5000)],
    ['is empty', () => truncate(file('faktual.db'), 0)],
    ['is gone', () => rm(file('faktual.db'))],
  ])('that %s is restored from the copy at the next start', async (_, damage) => {
    await store.close();
    await damage();
    await open();
    await expectAll();
    await goesOn();
    expect(events).toMatchObject([{ kind: 'repaired', from: 'copy' }]);
  });

  test.each(['faktual.db', 'faktual-copy.db'])('is mended while the bot runs: %s', async (name) => {
    await garble(name, 4096);
    await store.upkeep();
    await goesOn();
    await expectAll();
    await store.close();
    await open();
    await expectAll();
    await store.close();
    // The other file alone has everything as well.
    await rm(file(name));
    await open();
    await expectAll();
  });

  test('a folder that is deleted while the bot runs is made anew, with the settings and silences that are known', async () => {
    await store.silences.begin(SERVER, CHANNEL, 3_600_000);
    await rm(database.where.folder, { recursive: true });
    await goesOn();
    await store.upkeep();
    expect(events).toMatchObject([{ kind: 'repaired', from: 'emptied', setAside: [] }]);
    await store.close();
    await open();
    expect(store.settings.of(SERVER).cooldown).toBe(42);
    expect(store.settings.of(OTHER).cooldown).toBe(7);
    expect(store.silences.has(CHANNEL)).toBe(true);
  });

  test('where both are damaged they are set aside, a new store is begun, and deleting data deletes them too', async () => {
    await store.close();
    await garble('faktual.db');
    await garble('faktual-copy.db');
    await open();
    expect(events).toMatchObject([{ kind: 'repaired', from: 'emptied' }]);
    await goesOn();
    const setAside = async () => (await readdir(database.where.folder)).filter((name) => name.includes('.damaged-'));
    expect((await setAside()).length).toBeGreaterThanOrEqual(2);
    expect(await store.erase(SERVER)).toBe(true);
    expect(await setAside()).toEqual([]);
  });
});

test('a full disk: what cannot be saved is not told as saved, what waits is written once there is room', async () => {
  database = await folderDatabase();
  const writer = startWriter('writer.ts', database);
  await expect.poll(() => writer.said.length, { timeout: 60_000 }).toBeGreaterThan(5);
  // From now on the process may not write a byte into any file; the disk itself has room.
  const limit = (bytes: string) =>
    spawnSync('prlimit', ['--pid', String(writer.pid), `--fsize=${bytes}:unlimited`]).status;
  expect(limit('1')).toBe(0);
  await expect.poll(() => writer.said.at(-1), { timeout: 30_000 }).toMatch(/^waiting \d+ full/);
  const stuck = writer.said.length;
  await expect.poll(() => writer.said.length, { timeout: 30_000 }).toBeGreaterThan(stuck + 3);
  expect(limit('unlimited')).toBe(0);
  await expect.poll(() => writer.said.at(-1), { timeout: 30_000 }).toMatch(/^safe/);
  await writer.kill();
  await open();
  const rounds = writer.said.map((line) => ({ safe: line.startsWith('safe'), round: Number(line.split(' ')[1]) }));
  const last = rounds.at(-1)?.round ?? 0;
  const { settings, questions } = await completeRounds(store);
  expect(settings).toBeGreaterThanOrEqual(last);
  // Also those that were asked while there was no room.
  expect(questions).toBeGreaterThanOrEqual(last);
  const kept = new Set((await store.feedback.of(SERVER))?.map(({ fact }) => fact));
  for (const { safe, round } of rounds) if (safe) expect(kept).toContain(`facts#${String(round)}`);
  await store.close();
  await database.remove();
}, 120_000);

test('a store that was never there is not said to be back when the bot leaves', async () => {
  // Nothing listens on the first port.
  const where = { folder: '', databaseUrl: 'postgres://faktual@127.0.0.1:1/faktual' };
  const away = await openStore({ ...where, keepDays: 90, clock: () => new Date() });
  const told: string[] = [];
  away.onEvent(({ kind }) => told.push(kind));
  away.questions.record(SERVER, refused('Asked in vain?'));
  await away.close();
  expect(told).toEqual(['fault']);
});

describe('a PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await postgresDatabase();
    database = postgres;
  }, TIME_TO_START);
  afterAll(() => postgres.remove());
  beforeEach(async () => {
    await postgres.empty();
    await open();
    await fill();
    await store.questions.flush();
  });
  afterEach(() => store.close());

  test('whose connections break off once is connected to again, and nothing is told', async () => {
    postgres.cut();
    await goesOn();
    await expectAll();
  });

  test.each([
    ['is gone', () => postgres.pull()],
    ['does not answer', () => postgres.silence()],
  ])(
    'that %s for a while is told of, and what waits is written when it is back',
    async (_, interrupt) => {
      await interrupt();
      store.questions.record(OTHER, refused('Asked meanwhile?'));
      expect(await store.settings.change(SERVER, { cooldown: 1 }, ADMIN)).toBe(false);
      expect(store.settings.of(SERVER).cooldown).toBe(42);
      expect(await store.silences.begin(OTHER, CHANNEL, 3_600_000)).toBe(false);
      expect(store.silences.has(CHANNEL)).toBe(true);
      await store.upkeep();
      expect(store.fault?.kind).toBe('unreachable');
      expect(store.questions.unwritten).toBe(1);
      await postgres.pull();
      await postgres.plug();
      await store.upkeep();
      expect(store.fault).toBeUndefined();
      expect(events.map(({ kind }) => kind)).toEqual(['fault', 'recovered']);
      expect(store.questions.unwritten).toBe(0);
      expect(await store.questions.of(OTHER)).toHaveLength(1);
      expect(store.silences.has(CHANNEL)).toBe(true);
      expect((await store.kept(OTHER))?.silences).toBe(1);
      await expectAll();
      await goesOn();
    },
    60_000,
  );

  test('that is gone at the start is used as soon as it is there', async () => {
    await store.close();
    await postgres.pull();
    await open();
    expect(store.fault?.kind).toBe('unreachable');
    expect(store.settings.of(SERVER).cooldown).toBe(0);
    // What is not known must not be overwritten.
    expect(await store.settings.change(SERVER, { privateAnswers: true }, ADMIN)).toBe(false);
    await postgres.plug();
    await store.upkeep();
    expect(store.settings.of(SERVER)).toMatchObject({ cooldown: 42, privateAnswers: false });
    await goesOn();
  });
});
