/** What was told as saved is still there after the process was killed in the middle of its work. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { folderDatabase, postgresDatabase, TIME_TO_START } from './databases.ts';
import type { TestDatabase } from './databases.ts';
import { startWriter } from './processes.ts';
import { completeRounds } from './written.ts';

describe.each([
  ['libSQL in files', folderDatabase],
  ['PostgreSQL', postgresDatabase],
])('kill -9 over %s', (_, open: () => Promise<TestDatabase>) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  }, TIME_TO_START);
  afterAll(() => database.remove());

  test.each([0, 7, 23])(
    'loses nothing that was acknowledged, %i ms into a round',
    async (delay) => {
      await database.empty();
      const writer = startWriter('writer.ts', database);
      await expect.poll(() => writer.said.length, { timeout: 60_000 }).toBeGreaterThan(20);
      await sleep(delay);
      await writer.kill();
      const acknowledged = writer.said.length;
      expect(writer.said.every((line, index) => line.startsWith(`safe ${String(index + 1)}`))).toBe(true);
      const store = await openStore({ ...database.where, keepDays: 90, clock: () => new Date() });
      const { settings, feedback, questions } = await completeRounds(store);
      expect(settings).toBeGreaterThanOrEqual(acknowledged);
      expect(feedback).toBeGreaterThanOrEqual(acknowledged);
      expect(questions).toBeGreaterThanOrEqual(acknowledged);
      await store.close();
    },
    90_000,
  );
});
