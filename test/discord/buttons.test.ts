/** Pages, choices and suggestions: everything below an answer works for everybody, and after a restart. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { IDS, PERMISSIONS } from './loopback/payloads.ts';
import { FACTS, startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const WORDS = [
  {
    language: 'en',
    met: 'Who did Dewi Malik meet?',
    visited: 'Who did Edo Malik visit?',
    all: /^\*\*15 in all: .* and 7 more\.\*\*/,
    more: 'More',
    next: 'Next',
    previous: 'Previous',
    page: 'Page 2 of 2',
    malik: 'When did Malik meet Citra?',
    edo: '2 April 2031',
    where: 'And where?',
    museum: 'Harbour Museum',
    unknown: 'xyzzy?',
    outdated: /^The facts have changed/,
  },
  {
    language: 'id',
    met: 'Siapa yang ditemui Dewi Malik?',
    visited: 'Siapa yang dikunjungi Edo Malik?',
    all: /^\*\*Ada 15: .* 7 lagi\.\*\*/,
    more: 'Lagi',
    next: 'Berikutnya',
    previous: 'Sebelumnya',
    page: 'Halaman 2 dari 2',
    malik: 'Kapan Malik bertemu Citra?',
    edo: '2 April 2031',
    where: 'Di mana?',
    museum: 'Museum Bahari',
    unknown: 'Kapan xyzzy?',
    outdated: /^Faktanya sudah berubah/,
  },
] as const;

describe.each(WORDS)('in $language', (words) => {
  const start = async () => {
    world = await startWorld({ moreFacts: true });
    return world.discord.member({ locale: words.language });
  };

  test('a long list says how many it has, and is paged in place', async () => {
    const member = await start();
    const first = await member.slash('ask', { question: words.met });
    expect(first.embed?.description).toMatch(words.all);
    expect(first.text).not.toContain('Teguh Santika');
    expect(first.buttons[0]).toBe(words.more);

    const second = await member.press(first, words.more);
    expect(second.id).toBe(first.id);
    expect(second.embed?.author).toEqual(first.embed?.author);
    expect(second.embed?.description).toMatch(words.all);
    for (const name of ['Nanda Utari', 'Teguh Santika']) expect(second.embed?.description).toContain(`• ${name}`);
    expect(second.embed?.description).toContain(words.page);
    expect(second.buttons).toEqual([words.previous, '👍', '👎']);

    const back = await member.press(second, words.previous);
    expect(back.embed).toEqual(first.embed);
  });

  test('pages can be turned after a restart, also by somebody else', async () => {
    const member = await start();
    const answer = await member.mention(words.visited);
    await world.restart();
    const other = world.discord.member({ locale: words.language === 'en' ? 'id' : 'en-US' });
    const second = await other.press(answer, words.more);
    expect(second.embed?.description).toContain('13');
    expect(second.embed?.description?.match(/^• /gm)).toHaveLength(5);
    expect(second.embed?.fields?.[0]?.value).toContain('Example Times');
    await world.restart();
    const third = await other.press(second, words.next);
    expect(third.embed?.description?.match(/^• /gm)).toHaveLength(1);
    expect(third.buttons).toEqual([words.previous, '👍', '👎']);
  });

  test('a follow-up is paged in its conversation', async () => {
    const member = await start();
    await member.mention(words.visited);
    const answer = await member.mention(words.language === 'en' ? 'And when?' : 'Kapan?');
    const [, ...after] = (answer.embed?.footer?.text ?? '').split(' › ');
    expect(after).toHaveLength(1);
    await world.restart();
    const second = await member.press(answer, words.more);
    expect(second.embed?.footer).toEqual(answer.embed?.footer);
    expect(second.embed?.description).toContain('Edo Malik');
  });

  test('a choice answers the question that was asked, and its answer can be gone on from', async () => {
    const member = await start();
    const asked = await member.mention(words.malik);
    expect([...asked.buttons].sort()).toEqual(['Dewi Malik', 'Edo Malik']);
    await world.restart();
    const answer = await member.press(asked, 'Edo Malik');
    expect(answer.id).not.toBe(asked.id);
    expect(answer.embed?.description).toContain(words.edo);
    expect(answer.embed?.author?.name).toBe(`${words.malik} → Edo Malik`);
    expect((await member.mention(words.where)).embed?.description).toContain(words.museum);
    await world.restart();
    expect((await member.reply(answer, words.where)).embed?.description).toContain(words.museum);
  });

  test('a suggestion is asked by pressing it', async () => {
    const member = await start();
    const refusal = await member.slash('ask', { question: words.unknown });
    const [suggestion = ''] = refusal.buttons;
    await world.restart();
    const answer = await member.press(refusal, suggestion);
    expect(answer.embed?.author?.name).toBe(suggestion);
    expect(answer.embed?.fields?.at(-1)?.name).toMatch(/^(Source|Sumber)$/);
  });

  test('what the facts no longer offer is declined, to the member alone', async () => {
    const member = await start();
    const asked = await member.mention(words.malik);
    const paged = await member.mention(words.visited);
    for (const article of ['gala.yaml', 'cranes.yaml']) await rm(join(world.knowledge, 'articles', article));
    await rm(join(world.knowledge, 'entities', 'guests.yaml'));
    await world.restart();
    const declined = await member.press(asked, 'Edo Malik');
    expect(declined).toMatchObject({ ephemeral: true, content: expect.stringMatching(words.outdated) as unknown });
    // The question is still the same; there is just nothing to turn to.
    const page = await member.press(paged, words.more);
    expect(page.id).toBe(paged.id);
    expect(page.buttons).not.toContain(words.more);
    await cp(FACTS, world.knowledge, { recursive: true });
  });
});

test('what is pressed below a private answer is answered privately', async () => {
  world = await startWorld({ moreFacts: true });
  const member = world.discord.member();
  const asked = await member.slash('ask', { question: 'When did Malik meet Citra?', private: true });
  expect((await member.press(asked, 'Edo Malik')).ephemeral).toBe(true);
  const refusal = await member.slash('ask', { question: 'xyzzy?', private: true });
  expect((await member.press(refusal, refusal.buttons[0] ?? '')).ephemeral).toBe(true);
});

test('pages stay plain text where the answer was', async () => {
  world = await startWorld({ moreFacts: true, discord: { permissions: PERMISSIONS.everyone & ~0x4000n } });
  const member = world.discord.member();
  const answer = await member.mention('Who did Dewi Malik meet?');
  await world.restart();
  const second = await member.press(answer, 'More');
  expect(second.embed).toBeUndefined();
  expect(second.content).toContain('• Teguh Santika');
  expect((await member.press(second, 'Previous')).content).toBe(answer.content);
});

test.each([
  ['of nothing that the bot knows', { id: 'delete-everything' }],
  ['of a page that is none', { id: 'page:-7' }],
  ['of a choice that was never offered', { id: 'choose:ana-wira' }],
  ['of a menu that is not there', { id: 'choose', value: 'edo-malik#x' }],
  ['without anything', { id: '' }],
])('a press %s is declined', async (_, pressed) => {
  world = await startWorld({ moreFacts: true });
  const member = world.discord.member();
  const asked = await member.mention('When did Malik meet Citra?');
  const declined = await member.pressId(asked, pressed);
  expect(declined).toMatchObject({
    ephemeral: true,
    content: expect.stringMatching(/^The facts have changed/) as unknown,
  });
});

test('a press of far too late a page shows the last one', async () => {
  world = await startWorld({ moreFacts: true });
  const member = world.discord.member();
  const answer = await member.mention('Who did Dewi Malik meet?');
  expect((await member.pressId(answer, { id: 'page:999' })).embed?.description).toContain('Page 2 of 2');
});

test('a forged question pings nobody and is answered like any other', async () => {
  world = await startWorld({ moreFacts: true });
  const member = world.discord.member();
  const answer = await member.mention('Who did Dewi Malik meet?');
  const forged = await member.pressId(answer, { id: `ask:@everyone <@${IDS.bot}> **Who** met Bima?` });
  expect(forged.embed?.description).toContain('Ana Wira');
});

test('the log keeps what was asked with a button to itself', async () => {
  world = await startWorld();
  const member = world.discord.member();
  const refusal = await member.slash('ask', { question: 'xyzzy?' });
  await member.press(refusal, refusal.buttons[0] ?? '');
  expect(world.logs.filter(({ msg }) => msg === 'question').map(({ door }) => door)).toEqual(['/ask', 'button']);
  expect(JSON.stringify(world.logs)).not.toMatch(/Ana|Bima|xyzzy/);
});
