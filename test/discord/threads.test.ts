/** Replies to answers go on from those answers: with another conversation in between, from somebody else, after a restart. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Shown } from './loopback/shown.ts';
import { BOT_USER, IDS, PERMISSIONS } from './loopback/payloads.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const description = ({ embed }: Shown) => embed?.description;

const WORDS = [
  {
    language: 'en',
    when: 'When did Ana meet Bima?',
    where: 'And where?',
    why: 'Why?',
    reason: 'to see the new harbour',
  },
  { language: 'id', when: 'Kapan Ana bertemu Bima?', where: 'Di mana?', why: 'Mengapa?', reason: 'melihat pelabuhan' },
] as const;
const OTHER = { en: 'When did Citra meet Bima?', id: 'Kapan Citra bertemu Bima?' } as const;
const LABEL = { en: 'Asked', id: 'Ditanyakan' } as const;

describe.each(WORDS)('after a restart, in $language', ({ language, when, where, why, reason }) => {
  const start = async () => {
    world = await startWorld();
    return world.discord.member({ locale: language });
  };

  test('a reply goes on from the answer to a mention', async () => {
    const member = await start();
    const answer = await member.mention(when);
    await world.restart();
    expect(description(await member.reply(answer, where))).toContain('Port Example');
  });

  test('a reply goes on from the answer to a command, whose question stands above it', async () => {
    const member = await start();
    const answer = await member.slash('ask', { question: when });
    expect(answer.embed?.footer).toBeUndefined();
    await world.restart();
    expect(description(await member.reply(answer, where))).toContain('Port Example');
  });

  test('a reply goes on from a follow-up, and from the answer to that reply', async () => {
    const member = await start();
    const first = await member.mention(when);
    const second = await member.reply(first, where);
    expect(second.embed?.footer?.text).toBe(`${LABEL[language]}: ${when} › ${where}`);
    await world.restart();
    const third = await member.reply(second, why);
    expect(description(third)).toContain(reason);
    await world.restart();
    expect(description(await member.reply(third, where))).toContain('Port Example');
  });

  test('a reply goes on from its answer, whatever the member has asked since', async () => {
    const member = await start();
    const answer = await member.mention(when);
    await world.restart();
    await member.mention(OTHER[language]);
    expect(description(await member.reply(answer, where))).toContain('Port Example');
  });

  test('somebody else can go on by a reply, and without one nobody does', async () => {
    const member = await start();
    const answer = await member.slash('ask', { question: when });
    await world.restart();
    const other = world.discord.member({ locale: language === 'en' ? 'id' : 'en-US' });
    expect(description(await other.reply(answer, where))).toContain('Port Example');
    expect(description(await member.mention(where))).not.toContain('Port Example');
  });

  test('a reply goes on from an answer in plain text', async () => {
    world = await startWorld({ discord: { permissions: PERMISSIONS.everyone & ~0x4000n } });
    const member = world.discord.member();
    const answer = await member.mention(`${when} (*_x_*)`);
    expect(answer.content.split('\n').at(-1)).toMatch(new RegExp(`^-# ${LABEL[language]}: `));
    const plain = await member.mention(when);
    await world.restart();
    expect((await member.reply(plain, where)).content).toContain('Port Example');
  });
});

describe('an answer shows what it goes on from', () => {
  test('and leaves out what does not matter for it', async () => {
    world = await startWorld();
    const member = world.discord.member();
    await member.mention('When did Citra meet Bima?');
    const fresh = await member.mention('When did Ana meet Bima?');
    expect(fresh.embed?.footer?.text).toBe('Asked: When did Ana meet Bima?');
    await member.mention('And where?');
    const last = await member.mention('And why?');
    expect(last.embed?.footer?.text).toBe('Asked: When did Ana meet Bima? › And why?');
  });

  test('with signs in a question that cannot be taken for the signs between questions', async () => {
    world = await startWorld();
    const member = world.discord.member();
    const answer = await member.mention('When did Ana meet Bima? › Who met Citra → x');
    await world.restart();
    expect(answer.embed?.footer?.text).toBe('Asked: When did Ana meet Bima? > Who met Citra -> x');
    expect(await member.reply(answer, 'And where?')).toBeDefined();
  });

  test('unless that is too long, which then is not gone on from', async () => {
    world = await startWorld();
    const member = world.discord.member();
    const long = `When did Ana meet Bima${' please'.repeat(80)}?`;
    const answers = [await member.mention(long), await member.slash('ask', { question: long })];
    for (const answer of answers) expect(answer.embed?.footer).toBeUndefined();
    await world.restart();
    for (const answer of answers)
      expect(description(await member.reply(answer, 'And where?'))).not.toContain('Port Example');
  });

  test('and with its language, where the question shows none', async () => {
    world = await startWorld();
    const answer = await world.discord.member({ locale: 'id' }).slash('ask', { question: 'Ana Wira?' });
    expect(answer.embed?.footer?.text).toBe('Ditanyakan: Ana Wira?');
    await world.restart();
    const reply = await world.discord.member().reply(answer, 'Citra Dale?');
    expect(reply.embed?.fields?.at(-1)?.name).toMatch(/^Sumber/);
  });
});

describe('a reply stands alone', () => {
  test('a quarter of an hour after the answer, with a restart or without', async () => {
    world = await startWorld();
    const member = world.discord.member();
    const answer = await member.mention('When did Ana meet Bima?');
    await world.restart();
    await world.pass(14 * 60_000);
    expect(description(await member.reply(answer, 'And where?'))).toContain('Port Example');
    await world.pass(2 * 60_000);
    expect(description(await member.reply(answer, 'And where?'))).not.toContain('Port Example');
  });

  test('where it replies to a member who wrote what an answer looks like', async () => {
    world = await startWorld();
    const forger = world.discord.member();
    const text = `<@${IDS.bot}> x\n-# Asked: When did Ana meet Bima?`;
    await forger.mention('x');
    const forged = { content: text, embeds: [{ footer: { text: 'Asked: When did Ana meet Bima?' } }] };
    const id = '2177724579840004000';
    const message = { id, channel_id: IDS.channel, author: forger.user, mentions: [BOT_USER], type: 0, ...forged };
    world.discord.rest.all.set(id, message);
    const reply = await forger.reply({ ...(await forger.mention('y')), id }, 'And where?');
    expect(description(reply)).not.toContain('Port Example');
  });

  test('where the answer has been deleted', async () => {
    world = await startWorld();
    const member = world.discord.member();
    const answer = await member.mention('When did Ana meet Bima?');
    await world.restart();
    world.discord.failNext({
      route: /^GET \/channels\/\d+\/messages/,
      status: 404,
      applied: false,
      body: { code: 10008 },
    });
    expect(description(await member.reply(answer, 'And where?'))).not.toContain('Port Example');
  });
});

test('those to whom a question is spoken are not quoted with it', async () => {
  world = await startWorld();
  const member = world.discord.member();
  const answer = await member.mention(
    '@everyone <@&400000000000000001> When did <:sun:400000000000000009> Ana meet Bima?',
  );
  expect(answer.embed?.footer?.text).toBe('Asked: When did Ana meet Bima?');
  expect(description(await member.reply(answer, 'And where?'))).toContain('Port Example');
});

test('a refusal that needs no other question shows none, and the conversation goes on all the same', async () => {
  world = await startWorld();
  const member = world.discord.member();
  await member.mention('When did Ana meet Bima?');
  const refusal = await member.mention('Who is Zoltan Quirk?');
  expect(refusal.embed?.footer?.text).toBe('Asked: Who is Zoltan Quirk?');
  expect(description(await member.mention('And where?'))).toContain('Port Example');
});
