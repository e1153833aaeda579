/** When Discord is asked to wait, by a clock that the test moves. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Holds } from '../../src/discord/holds.ts';
import type { Hold } from '../../src/discord/holds.ts';

/** How long Discord waits by itself, in milliseconds. */
const DEADLINE = 3_000;

let holds: Holds;
/** The numbers of the requests in the order in which they were sent, and how each of them is taken. */
let sent: number[];
let taken: Map<number, { readonly resolve: (value?: unknown) => void; readonly reject: (error: Error) => void }>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  holds = new Holds();
  sent = [];
  taken = new Map();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Opens so many at once, numbered from 0. */
const open = (count: number): Hold[] =>
  Array.from({ length: count }, (_, number) =>
    holds.open(() => {
      sent.push(number);
      return new Promise((resolve, reject) => taken.set(number, { resolve, reject }));
    }),
  );

describe('a request to wait', () => {
  test('is not sent for what is answered soon', async () => {
    const [hold] = open(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await hold?.release();
    await vi.advanceTimersByTimeAsync(DEADLINE);
    expect(sent).toEqual([]);
  });

  test('is sent while Discord still waits, and is on its way until Discord has it', async () => {
    const [hold] = open(1);
    expect(hold?.isOnItsWay).toBe(false);
    await vi.advanceTimersByTimeAsync(DEADLINE - 500);
    expect(sent).toEqual([0]);
    expect(hold?.isOnItsWay).toBe(true);
    let released = false;
    const release = hold?.release().then(() => (released = true));
    await vi.advanceTimersByTimeAsync(100);
    expect(released).toBe(false);
    taken.get(0)?.resolve();
    await release;
    expect(hold?.isOnItsWay).toBe(false);
  });

  test('that Discord refuses is told to whoever releases it', async () => {
    const [hold] = open(1);
    await vi.advanceTimersByTimeAsync(DEADLINE - 500);
    taken.get(0)?.reject(new Error('refused'));
    await expect(hold?.release()).rejects.toThrow('refused');
  });
});

describe('many requests to wait', () => {
  test('are sent for those first whose turn comes last', async () => {
    open(5);
    await vi.advanceTimersByTimeAsync(DEADLINE - 500);
    expect(sent).toEqual([4, 3, 2, 1, 0]);
  });

  test('begin the sooner the more there are', async () => {
    open(1_000);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent[0]).toBe(999);
  });

  test('are sent for the first one next once it has waited too long', async () => {
    open(1_000);
    await vi.advanceTimersByTimeAsync(2_100);
    // So many are on their way that no other one is sent before one of them has arrived.
    const before = sent.length;
    expect(sent).not.toContain(0);
    taken.get(999)?.resolve();
    await vi.advanceTimersByTimeAsync(100);
    expect(sent[before]).toBe(0);
  });
});

describe('being behind', () => {
  test('begins when more wait than there is time to ask for, and ends with them', async () => {
    expect(holds.isBehind).toBe(false);
    const all = open(1_000);
    expect(holds.isBehind).toBe(false);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(holds.isBehind).toBe(true);
    for (const request of taken.values()) request.resolve();
    await Promise.all(all.map((hold) => hold.release()));
    expect(holds.isBehind).toBe(false);
  });
});
