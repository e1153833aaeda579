import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorld } from '../discord/world.ts';
import type { World } from '../discord/world.ts';

let world: World;
let article: string;
beforeEach(async () => {
  world = await startWorld();
  article = join(world.knowledge, 'articles', 'ana-in-port-example.yaml');
});
afterEach(() => world.stop());

const edit = async (from: string | RegExp, to: string) => {
  await writeFile(article, (await readFile(article, 'utf8')).replace(from, to));
};

describe('who may use /facts', () => {
  test.each(['reload', 'status', 'check', 'history', 'rollback'])(
    'an ordinary member may not: %s',
    async (subcommand) => {
      await edit('2031-03-03', '2031-03-02');
      const refusal = await world.discord.member().slash(`facts ${subcommand}`);
      expect(refusal).toMatchObject({ ephemeral: true, content: 'This is for people who may manage the server.' });
      // Nothing was reloaded.
      const { text } = await world.discord.member().slash('ask', { question: 'When did Ana meet Bima?' });
      expect(text).toContain('3 March 2031');
    },
  );

  test('an ordinary member is refused in their own language', async () => {
    const refusal = await world.discord.member({ locale: 'id' }).slash('facts status');
    expect(refusal.content).toBe('Ini untuk anggota yang boleh mengelola server.');
  });

  test('whoever may manage the server may, and so may those whom the settings name', async () => {
    expect((await world.discord.member({ admin: true }).slash('facts status')).embed).toBeDefined();
    await world.stop();
    world = await startWorld({ settings: { adminUserIds: ['500000000000000007'] } });
    expect((await world.discord.member({ id: '500000000000000007' }).slash('facts status')).embed).toBeDefined();
    expect((await world.discord.member({ id: '500000000000000008' }).slash('facts status')).embed).toBeUndefined();
  });
});

describe('/facts reload', () => {
  test('puts an edited fact to use, and says what changed', async () => {
    const admin = world.discord.member({ admin: true });
    await edit('when: 2031-03-03', 'when: 2031-03-02');
    const report = await admin.slash('facts reload');
    expect(report).toMatchObject({ ephemeral: true });
    expect(report.text).toContain('The new facts are in use.');
    expect(report.text).toContain('Changed facts: 1\nana-in-port-example#visit');
    const { text } = await world.discord.member().slash('ask', { question: 'When did Ana meet Bima?' });
    expect(text).toContain('2 March 2031');
  });

  test('lists what is new and what is gone', async () => {
    await rm(join(world.knowledge, 'articles', 'harbour-opens.yaml'));
    const people = join(world.knowledge, 'entities', 'people.yaml');
    await writeFile(people, (await readFile(people, 'utf8')).replaceAll('harbour-opens', 'ana-in-port-example'));
    const report = await world.discord.member({ admin: true }).slash('facts reload');
    expect(report.text).toMatch(/Removed facts: 2\nharbour-opens#/);
    expect(report.text).toMatch(/Removed attributes: 2\nharbour-opens#/);
    expect(report.text).toContain('Removed articles: 1\nharbour-opens');
  });

  test('says so when nothing has changed', async () => {
    const report = await world.discord.member({ admin: true, locale: 'id' }).slash('facts reload');
    expect(report.text).toBe('Sudah dimuat ulang. Tidak ada yang berubah.');
  });

  test('keeps the old facts when reading the new ones takes too much memory', async () => {
    await world.stop();
    world = await startWorld({ reloadMemory: 10 });
    article = join(world.knowledge, 'articles', 'ana-in-port-example.yaml');
    await edit('when: 2031-03-03', 'when: 2031-03-02');
    const report = await world.discord.member({ admin: true, locale: 'id' }).slash('facts reload');
    expect(report.text).toContain('Fakta yang lama tetap dipakai.');
    expect(report.text).toContain('memerlukan lebih dari 10 MiB memori');
    const { text } = await world.discord.member().slash('ask', { question: 'When did Ana meet Bima?' });
    expect(text).toContain('3 March 2031');
  });

  test('keeps the old facts when there are mistakes, and shows each with its place', async () => {
    const admin = world.discord.member({ admin: true });
    await edit('when: 2031-03-03', 'when: 2031-02-30');
    await edit('did: discuss', 'did: discus');
    const lines = (await readFile(article, 'utf8')).split('\n');
    const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;

    const report = await admin.slash('facts reload');
    expect(report.text).toContain('Not reloaded: 2 mistakes. The facts so far stay in use.');
    expect(report.text).toContain(`ana-in-port-example.yaml:${lineOf('2031-02-30')}:`);
    expect(report.text).toContain(`ana-in-port-example.yaml:${lineOf('did: discus')}:`);
    const { text } = await world.discord.member().slash('ask', { question: 'When did Ana meet Bima?' });
    expect(text).toContain('3 March 2031');

    await edit('when: 2031-02-30', 'when: 2031-03-05');
    await edit('did: discus', 'did: discuss');
    expect((await admin.slash('facts reload')).text).toContain('The new facts are in use.');
  });

  test('counts the mistakes that do not fit into a message', async () => {
    const wrong = Array.from({ length: 200 }, (_, index) => `  - { id: more-${index.toString()}, did: nothing-known }`);
    await appendFile(article, `${wrong.join('\n')}\n`);
    const report = await world.discord.member({ admin: true }).slash('facts reload');
    const shown = report.text.split('\n').filter((line) => line.includes('.yaml:')).length;
    const counted = /Not reloaded: (\d+) mistakes/.exec(report.text)?.[1];
    const left = /and (\d+) more/.exec(report.text)?.[1];
    expect(shown).toBeGreaterThan(10);
    expect(shown + Number(left)).toBe(Number(counted));
  });

  test('cannot be broken out of its code block by what is in a file', async () => {
    await edit('did: visit', "did: '``` @everyone **x**'");
    const { text } = await world.discord.member({ admin: true }).slash('facts reload');
    expect(text.match(/```/g)).toHaveLength(2);
  });
});

describe('/facts check', () => {
  test('finds mistakes without touching the facts in use', async () => {
    const admin = world.discord.member({ admin: true });
    expect((await admin.slash('facts check')).text).toContain('The edited facts are sound.');
    await edit('when: 2031-03-03', 'when: yesterday');
    const report = await admin.slash('facts check');
    expect(report.ephemeral).toBe(true);
    expect(report.text).toMatch(/1 mistake in the edited facts[^]*ana-in-port-example\.yaml:\d+:\d+: .*yesterday/);
    await edit('when: yesterday', 'when: 2031-03-02');
    await admin.slash('facts check');
    const { text } = await world.discord.member().slash('ask', { question: 'When did Ana meet Bima?' });
    expect(text).toContain('3 March 2031');
  });
});

describe('/facts status', () => {
  test('counts what is in use, and tells since when and how the bot is doing', async () => {
    const report = await world.discord.member({ admin: true }).slash('facts status');
    expect(report.ephemeral).toBe(true);
    expect(report.text).toContain('4 facts from 2 articles; 6 names with 5 attributes');
    expect(report.text).toContain('Languages\nBahasa Indonesia, English');
    expect(report.text).toContain('Last loaded\n<t:1939280400:R>');
    expect(report.text).toMatch(/Health\n.*\d+ MiB of memory · the store works/);
  });

  test('names who loaded the facts last', async () => {
    const admin = world.discord.member({ admin: true, locale: 'id' });
    await world.pass(60_000);
    await admin.slash('facts reload');
    await world.pass(60_000);
    await edit('2031-03-03', 'yesterday');
    await admin.slash('facts reload');
    const { text } = await admin.slash('facts status');
    expect(text).toContain(`Terakhir dimuat\n<t:1939280460:R> oleh <@${admin.user.id}>`);
  });
});

describe('/facts history', () => {
  test.each([
    ['en-US', 'Reloaded', '- facts ~1', 'nothing changed', 'Not reloaded', '- 1 mistake', 'The bot started with them'],
    ['id', 'Dimuat ulang', '- fakta ~1', 'tidak ada yang berubah', 'Tidak dimuat ulang', '- 1 kesalahan', 'Bot mulai'],
  ])('lists what was done, newest first: %s', async (locale, ...words) => {
    const admin = world.discord.member({ admin: true, locale });
    await world.pass(1000);
    await edit('when: 2031-03-03', 'when: 2031-03-02');
    await admin.slash('facts reload');
    await world.pass(1000);
    await admin.slash('facts reload');
    await world.pass(1000);
    await edit('when: 2031-03-02', 'when: yesterday');
    await admin.slash('facts reload');
    const report = await admin.slash('facts history');
    expect(report.ephemeral).toBe(true);
    const [reloaded, changed, nothing, refused, mistakes, started] = words;
    const at = [`**${refused}** · <@${admin.user.id}>`, mistakes, `**${reloaded}**`, nothing, changed, started].map(
      (one) => report.text.indexOf(one),
    );
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  test('goes back beyond a restart, and to what is in memory where the store cannot be read', async () => {
    const admin = world.discord.member({ admin: true });
    await world.pass(1000);
    await admin.slash('facts reload');
    await world.pass(1000);
    await world.restart();
    const restarted = (await admin.slash('facts history')).text;
    expect(restarted.indexOf('started')).toBeLessThan(restarted.indexOf(`**Reloaded** · <@${admin.user.id}>`));
    await world.pass(1000);
    world.expectErrors();
    await world.breakStore();
    await admin.slash('facts reload');
    expect((await admin.slash('facts history')).text).toContain(`**Reloaded** · <@${admin.user.id}>`);
    expect((await admin.slash('facts status')).text).toContain('nothing can be saved at the moment');
    await world.mendStore();
  });

  test('fits a message however much there was', async () => {
    const admin = world.discord.member({ admin: true });
    // Each starts a thread that reads the facts, in a second or two.
    for (let round = 0; round < 11; round++) await admin.slash('facts reload');
    expect((await admin.slash('facts history')).text.match(/Reloaded/g)).toHaveLength(10);
  }, 90_000);
});

describe('/facts rollback', () => {
  const asked = { question: 'When did Ana meet Bima?' };

  test('goes back to the facts before, and the next reload says that it ends this', async () => {
    const admin = world.discord.member({ admin: true });
    await edit('when: 2031-03-03', 'when: 2031-03-02');
    await admin.slash('facts reload');
    const report = await admin.slash('facts rollback');
    expect(report).toMatchObject({ ephemeral: true });
    expect(report.text).toContain('The facts from before the last change are in use again.');
    expect(report.text).toContain('Changed facts: 1\nana-in-port-example#visit');
    expect((await admin.slash('ask', asked)).text).toContain('3 March 2031');
    expect((await admin.slash('facts status')).text).toContain('Gone back to earlier facts');
    expect((await admin.slash('facts history')).text).toContain('Gone back to the facts before');

    const reload = await admin.slash('facts reload');
    expect(reload.text).toContain('You had gone back to earlier facts.');
    expect(reload.text).toContain('Changed facts: 1');
    expect((await admin.slash('ask', asked)).text).toContain('2 March 2031');
    expect((await admin.slash('facts status')).text).not.toContain('Gone back');
    expect((await admin.slash('facts reload')).text).toBe('Reloaded. Nothing has changed.');
  });

  test('says so where there is nothing to go back to', async () => {
    const admin = world.discord.member({ admin: true, locale: 'id' });
    expect((await admin.slash('facts rollback')).content).toContain('Tidak ada fakta sebelumnya');
    await admin.slash('facts reload');
    expect((await admin.slash('facts rollback')).content).toContain('Tidak ada fakta sebelumnya');
  });

  test('leaves the files alone: they are what a restart loads', async () => {
    const admin = world.discord.member({ admin: true });
    await edit('when: 2031-03-03', 'when: 2031-03-02');
    await admin.slash('facts reload');
    await admin.slash('facts rollback');
    await world.restart();
    expect((await admin.slash('ask', asked)).text).toContain('2 March 2031');
  });
});
