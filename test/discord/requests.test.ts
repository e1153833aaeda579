/** Which requests wait for the bot's share of a second, by a clock that the test moves. */
import type { ResponseLike } from 'discord.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Requests } from '../../src/discord/requests.ts';

const LIMIT = 5;
/** discord.js has its own types for what Node has built in. */
const headers: unknown = new Headers();
/** What Discord says to each of them. */
const TAKEN: ResponseLike = {
  ok: true,
  status: 204,
  statusText: 'No Content',
  headers: headers as ResponseLike['headers'],
  body: null,
  bodyUsed: false,
  arrayBuffer: () => Promise.resolve(new ArrayBuffer()),
  json: () => Promise.resolve({}),
  text: () => Promise.resolve(''),
};

let made: string[];
let requests: Requests;
beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  requests = new Requests({
    globalRequestsPerSecond: LIMIT,
    makeRequest: (url) => {
      made.push(new URL(url).pathname);
      return Promise.resolve(TAKEN);
    },
  }).setToken('token');
});
afterEach(() => {
  vi.useRealTimers();
});
const ids = Array.from({ length: 3 * LIMIT }, (_, number) => String(300_000_000_000_000_000n + BigInt(number)));
const madeTo = (part: string): number => made.filter((path) => path.includes(part)).length;

test('what goes to an interaction does not wait for its part of a second', async () => {
  const all = ids.map((id) => requests.patch(`/webhooks/${id}/token/messages/@original`, { body: {}, auth: false }));
  await vi.advanceTimersByTimeAsync(0);
  expect(madeTo('/webhooks/')).toBe(ids.length);
  await Promise.all(all);
});

test('all else does, and is not held up by the former', async () => {
  const edits = ids.map((id) => requests.patch(`/webhooks/${id}/token/messages/@original`, { body: {}, auth: false }));
  const posts = ids.map((id) => requests.post(`/channels/${id}/messages`, { body: {} }));
  await vi.advanceTimersByTimeAsync(0);
  expect([madeTo('/webhooks/'), madeTo('/channels/')]).toEqual([ids.length, LIMIT]);
  await vi.advanceTimersByTimeAsync(10_000);
  await Promise.all([...edits, ...posts]);
  expect(madeTo('/channels/')).toBe(ids.length);
});
