/** `/facts gaps` and `/privacy`: what was not answered, as a list and as a table, for the admins of one server. */
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IDS } from './loopback/payloads.ts';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const admin = (locale = 'en-US') => world.discord.member({ admin: true, locale });
const ask = (question: string, locale = 'en-US') => world.discord.member({ locale }).slash('ask', { question });
const tableOf = (shown: Awaited<ReturnType<typeof ask>>): string[][] =>
  parse(Buffer.from(shown.files[0]?.bytes ?? []), { bom: true });

describe('/facts gaps', () => {
  test('is for admins', async () => {
    const refusal = { ephemeral: true, content: 'This is for people who may manage the server.' };
    expect(await world.discord.member().slash('facts gaps')).toMatchObject(refusal);
  });

  test('shows alike questions together, most frequent first, with what was missing', async () => {
    await ask('Who is Zoltan Quirk?');
    await world.discord.member().mention('who was zoltan quirk');
    await ask('Who is Zoltan Qirk?');
    await ask('Who is Zoltan Quirk?');
    await ask('How much did the visit by Ana Wira cost?');
    await ask('Siapa Zoltan Quirk?', 'id');
    await ask('When did Ana meet Bima?');
    await ask('Hello!');
    const shown = await admin().slash('facts gaps');
    expect(shown.ephemeral).toBe(true);
    const lines = shown.embed?.description?.split('\n') ?? [];
    expect(lines[0]).toMatch(/^6 questions within 90 days/);
    expect(lines[2]).toMatch(/^\*\*4×\*\* .*Zoltan Quirk.*\(unknown: .*(zoltan|quirk)/i);
    expect(lines.slice(3)).toHaveLength(2);
    expect(shown.embed?.description).not.toContain('Hello');
    expect(shown.embed?.description).not.toContain('When did Ana meet');
    const indonesian = await admin('id').slash('facts gaps');
    expect(indonesian.text).toMatch(/\*\*4×\*\* .*Zoltan Quirk.*\(tidak dikenal: /i);
  });

  test('brings all of them as a table that spreadsheets take for text', async () => {
    await ask('=HYPERLINK("https://zoltan.example";"Who is Zoltan?")');
    await ask('Who is "Zoltan", really?\n@everyone');
    const shown = await admin().slash('facts gaps');
    expect(shown.files).toMatchObject([{ name: 'gaps.csv', description: 'As a table (CSV)' }]);
    const [head, ...rows] = tableOf(shown);
    expect(head).toEqual(['times', 'question', 'kind', 'lacking', 'language', 'last asked', 'also asked as']);
    expect(rows).toHaveLength(2);
    for (const [times, question, , , , lastDay] of rows) {
      expect(times).toBe('1');
      expect(question).toMatch(/Zoltan/);
      expect(question).not.toMatch(/^[=@+-]/);
      expect(lastDay).toBe('2031-06-15');
    }
    expect(shown.text).not.toMatch(/@everyone/);
  });

  test('has none where every question was answered, and none of direct messages or of another server', async () => {
    await ask('When did Ana meet Bima?');
    await world.discord.member().directMessage('Who is Zoltan Quirk?');
    await world.discord.member().slash('ask', { question: 'Who is Zoltan Quirk?' }, { direct: true });
    world.store.questions.record(IDS.otherGuild, {
      question: 'Who is Dita Vex?',
      language: 'en',
      reason: 'no-match',
      lacking: { words: ['Dita'] },
    });
    const shown = await admin().slash('facts gaps');
    expect(shown.text).toContain('No question of this server has gone unanswered.');
    expect(shown.text).not.toMatch(/Dita|Zoltan/);
    expect(shown.files).toEqual([]);
  });

  test('stays within Discord’s limits and pings nobody, whatever was asked', async () => {
    for (let at = 0; at < 60; at++)
      await ask(
        `@everyone <@1> <#2> **[x](https://x.example)** who is ${`zq${String(at)}x `.repeat(5 + at)}w${String(at)}w?`,
      );
    const shown = await admin().slash('facts gaps');
    expect(shown.text).not.toMatch(/@everyone|<@1>|<#2>/);
    expect(tableOf(shown).length).toBeGreaterThan(5);
  });

  test('says so when the questions cannot be read', async () => {
    world.expectErrors();
    await world.breakStore();
    expect((await admin().slash('facts gaps')).content).toMatch(/cannot be read just now/);
    await world.mendStore();
    expect((await admin().slash('facts gaps')).text).toContain('No question');
  });

  test('shows questions that were asked before a restart', async () => {
    await ask('Who is Zoltan Quirk?');
    await world.restart();
    expect((await admin().slash('facts gaps')).text).toContain('Who is Zoltan Quirk?');
  });
});

describe('/privacy', () => {
  test.each([
    ['en-US', 'What I keep', '90 days'],
    ['id', 'Yang saya simpan', '90 hari'],
  ])('tells everybody what is kept: %s', async (locale, title, days) => {
    const shown = await world.discord.member({ locale }).slash('privacy');
    expect(shown).toMatchObject({ ephemeral: true, buttons: [] });
    expect(shown.embed?.title).toBe(title);
    expect(shown.text).toContain(days);
    expect((await world.discord.member().slash('privacy', {}, { direct: true })).text).toContain('What I keep');
  });

  test('lets an admin delete what is kept of the server, and nobody else', async () => {
    await ask('Who is Zoltan Quirk?');
    await admin().press(await admin().slash('settings'), 'Language: English');
    const shown = await admin().slash('privacy');
    expect(shown.text).toContain('1 question, 0 verdicts, 1 action of admins, 0 silenced channels');
    const member = world.discord.member();
    const refused = { ephemeral: true, content: 'This is for people who may manage the server.' };
    expect(await member.press(shown, 'Delete all of it')).toMatchObject(refused);
    const asking = await admin().press(shown, 'Delete all of it');
    expect(await member.press(asking, 'Yes, delete')).toMatchObject(refused);
    expect((await admin().slash('privacy')).text).toContain('1 question');
    const done = await admin().press(asking, 'Yes, delete');
    expect(done.content).toMatch(/^Deleted/);
    expect(done.buttons).toEqual([]);
    expect((await admin().slash('privacy')).text).toContain('0 questions, 0 verdicts, 0 actions');
    expect((await admin().slash('facts gaps')).text).toContain('No question');
  });

  test('says so when it cannot be deleted', async () => {
    world.expectErrors();
    const asking = await admin().press(await admin().slash('privacy'), 'Delete all of it');
    await world.breakStore();
    expect((await admin().press(asking, 'Yes, delete')).content).toMatch(/Not everything could be deleted/);
    await world.mendStore();
  });
});
