/** The card of an answer: what it says, and the buttons that lead on from it, in both languages and after a restart. */
import { afterEach, describe, expect, test } from 'vitest';
import { ComponentType } from 'discord.js';
import type { Shown } from './loopback/shown.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const WORDS = [
  {
    language: 'en',
    happened: 'What happened in 2031?',
    more: 'More',
    who: 'Who visited Gita Larasati in May 2031?',
    when: 'When did the Crane Committee visit Gita Larasati?',
    planned: 'Did the Crane Committee visit Hendra Pramono?',
    misspelt: 'When did Hendra Premono meet Dewi Malik?',
    ana: 'Who met Bima on 3 March 2031?',
    malik: 'When did Malik meet Citra?',
    governor: 'Governor of Port Example',
    tour: 'Why did the Crane Archive tour?',
    source: 'Source',
    also: 'The article also says',
    paragraph: 'paragraph 2',
    gala: 'A gala night in Port Example',
    met: 'Who did Dewi Malik meet?',
    next: 'Next',
    buttons: { when: 'When', where: 'Where', about: 'About' },
    asked: 'Asked',
    follow: { when: 'When?', where: 'Where?', about: 'About what?' },
    told: { when: '3 March 2031', where: 'Port Example', about: 'second pier' },
    notes: {
      date: '-# Not certain: the year is inferred, not stated in the article.',
      reading: '-# Not certain: I read “Hendra Premono” as Hendra Pramono.',
    },
  },
  {
    language: 'id',
    happened: 'Apa saja yang terjadi pada 2031?',
    more: 'Lagi',
    who: 'Siapa yang mengunjungi Gita Larasati pada Mei 2031?',
    when: 'Kapan Komite Derek mengunjungi Gita Larasati?',
    planned: 'Apakah Komite Derek sudah mengunjungi Hendra Pramono?',
    misspelt: 'Kapan Hendra Premono bertemu Dewi Malik?',
    ana: 'Siapa yang bertemu Bima pada 3 Maret 2031?',
    malik: 'Kapan Malik bertemu Citra?',
    governor: 'Gubernur Port Example',
    tour: 'Mengapa Arsip Derek berkeliling?',
    source: 'Sumber',
    also: 'Artikelnya juga menyebutkan',
    paragraph: 'paragraf 2',
    gala: 'Malam gala di Port Example',
    met: 'Siapa yang ditemui Dewi Malik?',
    next: 'Berikutnya',
    buttons: { when: 'Kapan', where: 'Di mana', about: 'Tentang' },
    asked: 'Ditanyakan',
    follow: { when: 'Kapan?', where: 'Di mana?', about: 'Tentang apa?' },
    told: { when: '3 Maret 2031', where: 'Port Example', about: 'dermaga kedua' },
    notes: {
      date: '-# Belum pasti: tahunnya disimpulkan, tidak disebut dalam artikel.',
      reading: '-# Belum pasti: “Hendra Premono” saya baca sebagai Hendra Pramono.',
    },
  },
] as const;

const lastLine = ({ embed }: Shown) => embed?.description?.split('\n').at(-1);
const menuOf = ({ sent }: Shown) =>
  sent.components.flatMap((row) => row.components).find((part) => part.type === ComponentType.StringSelect);

describe.each(WORDS)('in $language', (words) => {
  const start = async () => {
    world = await startWorld({ moreFacts: true });
    return world.discord.member({ locale: words.language });
  };

  test('an answer that is certain has no line about it', async () => {
    const member = await start();
    expect((await member.mention(words.ana)).text).not.toContain('-#');
  });

  test('several sentences are listed one below the other, and not once more on the next page', async () => {
    const member = await start();
    const answer = await member.slash('ask', { question: words.happened });
    const [lead = '', ...points] = answer.embed?.description?.split('\n').filter((line) => line !== '') ?? [];
    const [, count = ''] = /^\*\*(?:Ada )?(\d+)(?: in all)?:\*\*$/.exec(lead) ?? [];
    expect(Number(count)).toBeGreaterThan(10);
    expect(points.slice(0, 4).every((line) => line.startsWith('• ') && !line.includes('**'))).toBe(true);
    expect(points[4]).toContain((Number(count) - 4).toString());
    const page = await member.press(answer, words.more);
    expect(page.embed?.description?.split('\n')[0]).toBe(lead);
    expect(page.embed?.description).not.toContain(points[0]);
  });

  test('a date that is inferred, and a misspelt name, are told in a line of their own', async () => {
    const member = await start();
    const dated = await member.mention(words.when);
    expect(lastLine(dated)).toBe(words.notes.date);
    expect(dated.embed?.description?.split('\n')[0]).toMatch(/^\*\*[^()]*2031\.\*\*$/);
    expect(lastLine(await member.mention(words.misspelt))).toBe(words.notes.reading);
  });

  test('what is only planned is said in the short answer and not once more', async () => {
    const member = await start();
    const { embed } = await member.mention(words.planned);
    expect(embed?.description).toMatch(/^\*\*(Not yet|Belum)/);
  });

  test('the source is shown to whoever asks for it, with paragraph, quote and what else the article tells', async () => {
    const member = await start();
    const answer = await member.mention(words.when);
    await world.restart();
    const other = world.discord.member({ locale: words.language === 'en' ? 'id' : 'en-US' });
    const source = await other.press(answer, words.source);
    expect(source.ephemeral).toBe(true);
    expect(source.id).not.toBe(answer.id);
    expect(source.embed?.description).toContain('[Example Times](https://news.example/cranes)');
    expect(source.embed?.description).toContain(`**${words.paragraph}**: `);
    expect(source.embed?.description).toContain('\n> They counted \\*\\*every\\*\\* crane, @\u200Beveryone.');
    const also = source.embed?.fields?.find(({ name }) => name === words.also)?.value;
    expect(also?.match(/^• /gm)).toHaveLength(3);
    expect(also).toContain(words.told.about);
    expect(also).not.toContain('19 M');
  });

  test('all that an article tells is paged, after a restart as well', async () => {
    const member = await start();
    const source = await member.press(await member.mention(words.met), words.source);
    expect(source.buttons).toEqual([words.gala]);
    await world.restart();
    const first = await member.press(source, words.gala);
    expect(first.id).toBe(source.id);
    expect(first.embed?.title).toBe(words.gala);
    expect(first.embed?.description?.match(/^\*\*paragra(ph|f) /gm)).toHaveLength(8);
    await world.restart();
    const second = await member.press(first, words.next);
    expect(second.embed?.description?.match(/^\*\*paragra(ph|f) /gm)).toHaveLength(4);
    expect(second.ephemeral).toBe(true);
  });

  test.each(['when', 'where', 'about'] as const)('“%s” is asked with one tap, where the fact has it', async (slot) => {
    const member = await start();
    const about =
      words.language === 'en'
        ? 'Who had a discussion with Bima Sole on 3 March 2031?'
        : 'Siapa yang berdiskusi dengan Bima Sole pada 3 Maret 2031?';
    const answer = await member.mention(about);
    const { when, where, about: topic } = words.buttons;
    expect(answer.buttons).toEqual([words.source, when, where, topic, '👍', '👎']);
    await world.restart();
    const next = await member.press(answer, words.buttons[slot]);
    expect(next.embed?.description?.split('\n')[0]?.toLowerCase()).toContain(words.told[slot].toLowerCase());
    expect(next.embed?.author?.name).toBe(words.follow[slot]);
    expect(next.embed?.footer?.text).toBe(`${words.asked}: ${about} › ${words.follow[slot]}`);
    // What has just been told is not offered again.
    expect(next.buttons).not.toContain(words.buttons[slot]);
  });

  test('an ambiguous question shows a menu of who is meant, with what tells them apart', async () => {
    const member = await start();
    const menu = menuOf(await member.mention(words.malik));
    expect(menu).toMatchObject({
      options: expect.arrayContaining([
        expect.objectContaining({ label: 'Dewi Malik', description: words.governor }),
        expect.objectContaining({ label: 'Edo Malik' }),
      ]) as unknown,
    });
  });

  test('a refusal brings up to three questions as buttons, however long, and all have an answer', async () => {
    const member = await start();
    const refusal = await member.mention(words.tour);
    expect(refusal.embed?.footer).toBeDefined();
    expect(refusal.buttons.length).toBeGreaterThan(0);
    expect(refusal.buttons.length).toBeLessThanOrEqual(3);
    expect(refusal.buttons.some((label) => label.endsWith('…'))).toBe(true);
    await world.restart();
    for (const label of refusal.buttons) {
      const answer = await member.press(refusal, label);
      expect(answer.embed?.fields?.at(-1)?.name).toMatch(/^(Sources?|Sumber)$/);
      expect(answer.embed?.author?.name.slice(0, 60)).toBe(label.slice(0, 60));
    }
  });
});

test('a forged press for an article leaves a public answer as it is', async () => {
  world = await startWorld({ moreFacts: true });
  const member = world.discord.member();
  const answer = await member.mention('Who met Bima on 3 March 2031?');
  const shown = await member.pressId(answer, { id: 'article:0:en:gala' });
  expect(shown).toMatchObject({ ephemeral: true });
  expect(shown.id).not.toBe(answer.id);
});

test.each([
  'article:0:en:no-such-article',
  'article:0:xx:gala/../x',
  'further:when',
  'further:why',
  'suggested:0',
  'source:1',
])('a press of %s, which the answer does not offer, is declined', async (id) => {
  world = await startWorld({ moreFacts: true });
  const member = world.discord.member();
  const answer = await member.mention('When did Malik meet Citra?');
  expect(await member.pressId(answer, { id })).toMatchObject({
    ephemeral: true,
    content: expect.stringMatching(/^The facts have changed/) as unknown,
  });
});

test('nobody has a source for what was refused', async () => {
  world = await startWorld({ moreFacts: true });
  const member = world.discord.member();
  const refusal = await member.mention('xyzzy?');
  expect(refusal.buttons).not.toContain('Source');
  expect((await member.pressId(refusal, { id: 'source' })).content).toMatch(/^The facts have changed/);
});
