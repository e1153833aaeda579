/** “Check facts” on a message: what only the member who asks gets to see, in both languages. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { IDS } from '../discord/loopback/payloads.ts';
import { startWorld } from '../discord/world.ts';
import type { World } from '../discord/world.ts';

let world: World;
afterEach(() => world.stop());

const WORDS = [
  {
    locale: 'en-US',
    text: 'Ana visited Bima on 3 March 2031. Ana visited Bima at the Harbour Museum! The Crane Committee visited Hendra Pramono. Ana met Citra Dale. Nice weather.',
    names: ['✅ Confirmed', '❌ Contradicted', '🗓️ Only planned', '❔ Not covered by my facts'],
    instead: '**According to the article: Port Example.**',
    source: '[Example Times, paragraph 1](https://news.example/ana_in_%28port%29_example)',
    others: 'One more sentence is not about anything in my facts.',
    nothing: /^Nothing in this text can be checked/,
    noText: 'This message has no text that I could check.',
    empty: 'How are you?',
  },
  {
    locale: 'id',
    text: 'Ana mengunjungi Bima pada 3 Maret 2031. Ana mengunjungi Bima di Museum Bahari! Komite Derek mengunjungi Hendra Pramono. Ana bertemu Citra Dale. Cuacanya cerah.',
    names: ['✅ Sesuai fakta', '❌ Bertentangan dengan fakta', '🗓️ Baru rencana', '❔ Tidak ada dalam fakta saya'],
    instead: '**Menurut artikelnya: Port Example.**',
    source: '[Example Times, paragraf 1](https://news.example/ana_in_%28port%29_example)',
    others: '1 kalimat lain bukan tentang hal yang ada dalam fakta saya.',
    nothing: /^Tidak ada yang bisa diperiksa/,
    noText: 'Pesan ini tidak berisi teks yang bisa saya periksa.',
    empty: 'Apa kabar semuanya?',
  },
] as const;

describe.each(WORDS)('in $locale', ({ locale, text, names, instead, source, others, nothing, noText, empty }) => {
  test('each claim has its verdict, what the facts say, and their source', async () => {
    world = await startWorld({ moreFacts: true });
    const message = world.discord.member().written(text);
    const checked = await world.discord.member({ locale }).onMessage('Check facts', message);
    expect(checked.ephemeral).toBe(true);
    expect(checked.embed?.fields?.map(({ name }) => name)).toEqual(names);
    expect(checked.embed?.fields?.[0]?.value).toContain(source);
    expect(checked.embed?.fields?.[1]?.value).toContain(instead);
    expect(checked.embed?.description).toBe(others);
  });

  test('what has nothing to check gets one line', async () => {
    world = await startWorld();
    const member = world.discord.member({ locale });
    const author = world.discord.member();
    const checked = await member.onMessage('Check facts', author.written(empty));
    expect(checked.embed?.description).toMatch(nothing);
    expect(checked).toMatchObject({ ephemeral: true });
    expect(await member.onMessage('Check facts', author.written(' '))).toMatchObject({
      ephemeral: true,
      content: noText,
    });
  });
});

test('relative dates are those of the message', async () => {
  world = await startWorld();
  // The world's clock stands at 15 June 2031; an id carries the time of its message.
  const written = world.discord.member().written('Citra Dale met Bima Sole yesterday.');
  const on = (day: string) => ({
    ...written,
    id: ((BigInt(Date.parse(day)) - 1_420_070_400_000n) << 22n).toString(),
    timestamp: new Date(day).toISOString(),
  });
  const member = world.discord.member();
  const verdict = async (day: string) => (await member.onMessage('Check facts', on(day))).embed?.fields?.[0]?.name;
  expect(await verdict('2031-06-02T09:00:00Z')).toBe('✅ Confirmed');
  expect(await verdict('2031-06-04T09:00:00Z')).toBe('❌ Contradicted');
});

test('nobody is pinged, nothing is read as Markdown, and nothing of it is logged', async () => {
  world = await startWorld();
  const text = `@everyone <@${IDS.bot}> Ana **visited** Bima [x](https://evil.example) in Port Example. <@&400000000000000001> Ana never visited Bima.`;
  const checked = await world.discord.member().onMessage('Check facts', world.discord.member().written(text));
  expect(checked.embed?.fields).toHaveLength(2);
  expect(checked.text).not.toMatch(/@everyone|(?<!\\)<@|\]\(https:\/\/evil/);
  expect(JSON.stringify(world.logs)).not.toMatch(/Ana|Bima|evil/);
  expect(world.discord.rest.messages).toEqual([]);
});

test('a long message is read in part, and what the facts say something to comes first', async () => {
  world = await startWorld({ moreFacts: true });
  const text = `${'Ana met Citra Dale. '.repeat(9)}${'Ana visited Bima on 3 March 2031. '.repeat(2)}${'Xyz! '.repeat(900)}`;
  const checked = await world.discord.member().onMessage('Check facts', world.discord.member().written(text));
  const names = checked.embed?.fields?.map(({ name }) => name) ?? [];
  expect(names).toHaveLength(6);
  expect(names.filter((name) => name === '✅ Confirmed')).toHaveLength(2);
  expect(checked.embed?.description).toContain('The text is long; I read only its beginning.');
});

test('it goes on working after a restart, with the facts that are then in use', async () => {
  world = await startWorld({ moreFacts: true });
  const message = world.discord.member().written('Dewi Malik met Citra Dale on 1 April 2031.');
  const member = world.discord.member();
  expect((await member.onMessage('Check facts', message)).embed?.fields?.[0]?.name).toBe('✅ Confirmed');
  await rm(join(world.knowledge, 'articles', 'gala.yaml'));
  await rm(join(world.knowledge, 'articles', 'cranes.yaml'));
  await rm(join(world.knowledge, 'entities', 'guests.yaml'));
  await world.restart();
  expect((await member.onMessage('Check facts', message)).embed?.fields?.map(({ name }) => name)).not.toContain(
    '✅ Confirmed',
  );
});

test('/help tells of it under the name that the member sees', async () => {
  world = await startWorld();
  expect((await world.discord.member().slash('help')).text).toContain('**Check facts**');
  expect((await world.discord.member({ locale: 'id' }).slash('help')).text).toContain('**Cek fakta**');
});
