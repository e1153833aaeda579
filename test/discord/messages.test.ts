import { afterEach, describe, expect, test } from 'vitest';
import { BOT_USER, IDS, PERMISSIONS } from './loopback/payloads.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

describe('a plain question', () => {
  test('is answered when the bot is mentioned', async () => {
    world = await startWorld();
    const { embed } = await world.discord.member().mention('when did Ana meet Bima?');
    expect(embed?.description).toContain('3 March 2031');
    expect(embed?.author).toBeUndefined();
  });

  test('is answered in a direct message, without a mention', async () => {
    world = await startWorld();
    const { embed } = await world.discord.member().directMessage('Di mana Citra bertemu Bima?');
    expect(embed?.description).toContain('Museum Bahari');
  });

  test('may have the mention anywhere', async () => {
    world = await startWorld();
    const { embed } = await world.discord.member().mention(`when did Ana meet Bima, <@!${IDS.bot}>?`);
    expect(embed?.description).toContain('3 March 2031');
  });
});

test('a picture that is asked for in plain words is left to its command, in the language of the request', async () => {
  world = await startWorld();
  const asked = {
    'linimasa Ana Wira': '/linimasa**, lalu isi **orang** dengan Ana Wira.',
    'halo, tolong buatkan timeline Ana Wira dong': '/linimasa**, lalu isi **orang** dengan Ana Wira.',
    'can you draw me a timeline of Ana Wira please': '/timeline** and put Ana Wira under **person**.',
    'timeline of the year 2031': '/timeline**; **person**, **from** and **to**',
    'network of bima sole': '/network** and put Bima Sole under **person**.',
    jaringan: '/jaringan**; **orang**',
  };
  for (const [text, command] of Object.entries(asked)) {
    const shown = await world.discord.member().mention(text);
    expect(shown.embed?.description, text).toContain(`**${command}`);
    expect(shown.buttons).toEqual([]);
  }
  // Nothing is missing in the facts.
  expect(await world.store.questions.of(IDS.guild)).toEqual([]);
  for (const other of ['When was the timeline signed?', 'jaringan listrik padam', 'network of Zorg Nimbus', 'Ana Wira'])
    expect((await world.discord.member().mention(other)).text).not.toMatch(/\/(timeline|network|linimasa|jaringan)/);
});

describe('a conversation', () => {
  test('goes on with the next mention of the same member', async () => {
    world = await startWorld();
    const member = world.discord.member();
    await member.mention('When did Ana meet Bima?');
    expect((await member.mention('And where?')).embed?.description).toContain('Port Example');
  });

  test('goes on with a reply to an answer, even when the member has asked about something else since', async () => {
    world = await startWorld();
    const member = world.discord.member();
    const first = await member.mention('When did Ana meet Bima?');
    await member.mention('When did Citra meet Bima?');
    expect((await member.reply(first, 'And where?')).embed?.description).toContain('Port Example');
  });

  test('can be taken up by somebody else, by replying to the answer', async () => {
    world = await startWorld();
    const answer = await world.discord.member().slash('when', { person: 'ana-wira', with: 'bima-sole' });
    expect((await world.discord.member().reply(answer, 'And where?')).embed?.description).toContain('Port Example');
  });

  test('goes on from a slash command to a mention and back', async () => {
    world = await startWorld();
    const member = world.discord.member();
    await member.slash('when', { person: 'ana-wira', with: 'bima-sole' });
    expect((await member.mention('And where?')).embed?.description).toContain('Port Example');
    expect((await member.slash('ask', { question: 'Why?' })).embed?.description).toContain('to see the new harbour');
  });

  test('is nobody else’s, and stays in its channel', async () => {
    world = await startWorld();
    const member = world.discord.member();
    await member.mention('When did Ana meet Bima?');
    expect((await world.discord.member().mention('And where?')).embed?.description).not.toContain('Port Example');
    expect((await member.directMessage('And where?')).embed?.description).not.toContain('Port Example');
  });

  test('is forgotten after a quarter of an hour', async () => {
    world = await startWorld();
    const member = world.discord.member();
    const answer = await member.mention('When did Ana meet Bima?');
    await world.pass(16 * 60_000);
    expect((await member.mention('And where?')).embed?.description).not.toContain('Port Example');
    expect((await member.reply(answer, 'And where?')).embed?.description).not.toContain('Port Example');
  });
});

describe('a mention without a question', () => {
  test('gets one line of help with a question that works', async () => {
    world = await startWorld();
    const member = world.discord.member();
    const { content, embed } = await member.mention('');
    expect(embed).toBeUndefined();
    const example = /“(.{1,200})”/.exec(content)?.[1] ?? '';
    expect((await member.mention(example)).embed?.fields?.map(({ name }) => name)).toContain('Source');
  });

  test('gets it in the language of the server, or else of the settings', async () => {
    world = await startWorld({ discord: { preferredLocale: 'id' } });
    expect((await world.discord.member().mention('')).content).toMatch(/^Sebut saya/);
    await world.stop();
    world = await startWorld({ settings: { language: 'id' } });
    expect((await world.discord.member().mention('')).content).toMatch(/^Sebut saya/);
    await world.stop();
    world = await startWorld({ discord: { preferredLocale: 'fr' } });
    expect((await world.discord.member().mention('')).content).toMatch(/^Mention me/);
  });
});

describe('the bot does not speak', () => {
  test.each([
    ['to a message for others', {}],
    ['to @everyone', { mention_everyone: true }],
    ['to its role', { mention_roles: [IDS.botRole] }],
    [
      'to a reply to it without a ping',
      { type: 19, message_reference: { message_id: IDS.channel, channel_id: IDS.channel } },
    ],
    ['to a notice of Discord', { type: 7, mentions: [BOT_USER] }],
    ['to a webhook', { webhook_id: '600000000000000001', mentions: [BOT_USER] }],
  ])('%s', async (_, extra) => {
    world = await startWorld();
    expect(await world.discord.member().say('@everyone <@&400000000000000001> Who met Bima?', extra)).toBeUndefined();
  });

  test('to other bots, nor to itself', async () => {
    world = await startWorld();
    const mentioning = { mentions: [BOT_USER] };
    expect(await world.discord.member({ bot: true }).say('Who met Bima?', mentioning)).toBeUndefined();
    expect(await world.discord.member({ bot: true, id: IDS.bot }).say('Who met Bima?', mentioning)).toBeUndefined();
  });

  test('where it may not write', async () => {
    world = await startWorld({ discord: { permissions: PERMISSIONS.everyone & ~0x800n } });
    expect(await world.discord.member().say('Who met Bima?', { mentions: [BOT_USER] })).toBeUndefined();
  });
});

test('answers in plain text where it may not embed', async () => {
  world = await startWorld({ discord: { permissions: PERMISSIONS.everyone & ~0x4000n } });
  const { content, embed } = await world.discord.member().mention('When did Ana meet Bima?');
  expect(embed).toBeUndefined();
  expect(content).toMatch(/^\*\*.*3 March 2031.*\*\*\n/);
  expect(content).toContain('[Example Times](<https://news.example/ana_in_%28port%29_example>)');
});

test('the log tells what happened, without words and without names', async () => {
  world = await startWorld();
  const member = world.discord.member();
  await member.mention('When did Ana meet Bima?');
  await member.slash('ask', { question: 'When did Ana meet Bima?' });
  await member.directMessage('When did Ana meet Bima?');
  const log = JSON.stringify(world.logs);
  expect(world.logs.filter(({ msg }) => msg === 'question').map(({ door }) => door)).toEqual([
    'mention',
    '/ask',
    'direct message',
  ]);
  expect(log).not.toMatch(/Bima|Ana|March/);
  expect(log).not.toContain(member.user.id);
});
