import { afterEach, expect, test } from 'vitest';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const QUESTIONS = [
  ['When did Ana meet Bima?', '3 March 2031'],
  ['Kapan Citra bertemu Bima?', '1 Juni 2031'],
  ['Where did Citra meet Bima?', 'Harbour Museum'],
  ['Apa yang dibahas Ana dan Bima?', 'dermaga kedua'],
] as const;
/** How long it takes depends on the machine: `npm run bench -- burst` measures it. */
const MINUTE = 60_000;
const questionOf = (number: number) => QUESTIONS[number % QUESTIONS.length] ?? QUESTIONS[0];

test('forty people who ask at once in one channel are all answered, each once and with what they asked for', async () => {
  world = await startWorld();
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, number) => {
      const [question, answer] = questionOf(number);
      const { embed } = await world.discord.member().mention(question);
      return { said: embed?.description ?? '', answer };
    }),
  );
  for (const { said, answer } of answers) expect(said).toContain(answer);
  expect(world.discord.rest.messages).toHaveLength(40);
  expect(new Set(world.discord.rest.messages.map(({ repliesTo }) => repliesTo)).size).toBe(40);
});

test('two thousand questions in a burst are all answered, each once', { timeout: 4 * MINUTE }, async () => {
  world = await startWorld({ discord: { deadline: 3 * MINUTE } });
  const answers = await Promise.all(
    Array.from({ length: 2_000 }, async (_, number) => {
      const [question, answer] = questionOf(number);
      const { embed } = await world.discord.member({ patience: 3 * MINUTE }).slash('ask', { question });
      return (embed?.description ?? '').includes(answer);
    }),
  );
  expect(answers.filter((right) => !right)).toEqual([]);
  const { rest } = world.discord;
  // Discord was asked to wait for those whose turn came late, and shows each of them one message all the same.
  expect(rest.requests.filter((request) => request.endsWith('/callback'))).toHaveLength(2_000);
  expect(
    [...rest.interactions.values()].filter(({ answered, followUps }) => !answered || followUps.length > 0),
  ).toEqual([]);
  expect(rest.requests.filter((request) => request.startsWith('PATCH ')).length).toBeLessThan(2_000);
});

test('the order within a conversation is kept, also where the first response has to be sent again', async () => {
  world = await startWorld();
  const member = world.discord.member();
  world.discord.failNext({ route: /^POST \/interactions/, status: 500, applied: false });
  const came: string[] = [];
  const ask = async (question: string) => {
    const { text } = await member.slash('ask', { question });
    came.push(text);
  };
  await Promise.all(['When did Ana meet Bima?', 'And where?', 'Why?', 'And Citra?'].map(ask));
  const parts = ['3 March 2031', 'Port Example', 'to see the new harbour', 'Citra'];
  expect(came.map((text, at) => text.includes(parts[at] ?? ''))).toEqual([true, true, true, true]);
});

test('the same holds for mentions, of several people at once', async () => {
  world = await startWorld();
  const people = Array.from({ length: 8 }, () => world.discord.member());
  const conversations = people.map((member) =>
    Promise.all(['When did Ana meet Bima?', 'And where?'].map((question) => member.mention(question))),
  );
  for (const [first, second] of await Promise.all(conversations)) {
    expect(first?.text).toContain('3 March 2031');
    expect(second?.text).toContain('Port Example');
    expect(BigInt(first?.id ?? 0) < BigInt(second?.id ?? 0)).toBe(true);
  }
});
