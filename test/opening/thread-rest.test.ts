/** How long a thread stays for the next task. What the threads do is made up here; that they are threads is not. */
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inThread } from '../../src/opening/thread.ts';

/** Longer than any thread rests, in milliseconds. */
const LONG = 60_000;
const MEMORY = 64;

const started: Worker[] = [];
vi.mock('../../src/opening/start-worker.ts', () => ({
  startWorker: (_: URL, memory: number) => {
    // Tells which thread it is; a folder "large" is said to have left a gigabyte behind.
    const code = `
      const { parentPort, threadId } = require('node:worker_threads');
      parentPort.on('message', ({ place }) =>
        parentPort.postMessage({ result: threadId, heap: place.folders[0] === 'large' ? 2 ** 30 : 1 }));
    `;
    const thread = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: memory } });
    started.push(thread);
    return thread;
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(started.splice(0).map((thread) => thread.terminate()));
});
/** The number of the thread that has done a task. */
const threadOf = (folder: string, memory = MEMORY): Promise<unknown> =>
  inThread<number>({ kind: 'check', place: { folders: [folder] } }, memory);

test('a thread is used for one task after the other', async () => {
  const first = await threadOf('small');
  expect(await threadOf('small')).toBe(first);
  expect(await threadOf('small')).toBe(first);
  expect(started).toHaveLength(1);
});

test('one that works is left to it', async () => {
  const [first, second] = await Promise.all([threadOf('small'), threadOf('small')]);
  expect(second).not.toBe(first);
});

test('one that may take more or less than is asked for is not used', async () => {
  const first = await threadOf('small');
  expect(await threadOf('small', 2 * MEMORY)).not.toBe(first);
});

test('one that has become too large is ended', async () => {
  const first = await threadOf('large');
  await vi.waitFor(() => {
    expect(started[0]?.threadId).toBe(-1);
  });
  expect(await threadOf('small')).not.toBe(first);
});

test('one that nobody needs for a while is ended', async () => {
  const first = await threadOf('small');
  await vi.advanceTimersByTimeAsync(LONG);
  await vi.waitFor(() => {
    expect(started[0]?.threadId).toBe(-1);
  });
  expect(await threadOf('small')).not.toBe(first);
});
