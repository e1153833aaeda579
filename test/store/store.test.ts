/** What the store keeps, and for how long: the same for both backends. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import type { Store, StoreOptions } from '../../src/store/store.ts';
import { folderDatabase, postgresDatabase, TIME_TO_START } from './databases.ts';
import type { TestDatabase } from './databases.ts';

const [SERVER, OTHER, ADMIN] = ['100000000000000001', '100000000000000002', '500000000000000001'] as const;
const DAY = 86_400_000;

const refused = (question: string, words: readonly string[] = []) =>
  ({ question, language: 'en', reason: 'no-match', lacking: { words } }) as const;

describe.each([
  ['libSQL in files', folderDatabase],
  ['PostgreSQL', postgresDatabase],
])('over %s', (_, open: () => Promise<TestDatabase>) => {
  let database: TestDatabase;
  let now: number;
  let store: Store;
  const openAgain = async (options: Partial<StoreOptions> = {}): Promise<Store> => {
    const opened = await openStore({ ...database.where, keepDays: 90, clock: () => new Date(now), ...options });
    expect(opened.fault).toBeUndefined();
    return opened;
  };
  beforeAll(async () => {
    database = await open();
  }, TIME_TO_START);
  afterAll(() => database.remove());
  beforeEach(async () => {
    now = Date.parse('2031-06-15T09:00:00Z');
    await database.empty();
    store = await openAgain();
  });
  afterEach(async () => {
    await store.close();
  });

  test('settings of one server hold from then on, after a restart, and nowhere else', async () => {
    const answerChannels = ['200000000000000001'];
    expect(await store.settings.change(SERVER, { language: 'id', answerChannels }, ADMIN)).toBe(true);
    expect(await store.settings.change(SERVER, { cooldown: 30, privateAnswers: true }, ADMIN)).toBe(true);
    const expected = { language: 'id', privateAnswers: true, cooldown: 30, answerChannels };
    expect(store.settings.of(SERVER)).toEqual(expected);
    await store.close();
    store = await openAgain();
    expect(store.settings.of(SERVER)).toEqual(expected);
    const unset = { language: undefined, privateAnswers: false, cooldown: 0, answerChannels: [] };
    expect(store.settings.of(OTHER)).toEqual(unset);
    expect(store.settings.of(null)).toEqual(unset);
    expect(await store.settings.change(SERVER, { language: undefined }, ADMIN)).toBe(true);
    await store.close();
    store = await openAgain();
    expect(store.settings.of(SERVER)).toEqual({ ...expected, language: undefined });
  });

  test('who changed what stands in the audit log, newest first', async () => {
    await store.settings.change(SERVER, { cooldown: 5 }, ADMIN);
    now += 1000;
    await store.audit.record({ server: OTHER, actor: ADMIN, action: 'reload', details: { added: 3 } });
    const [reload, settings] = (await store.audit.latest({}, 10)) ?? [];
    expect(reload).toEqual({
      server: OTHER,
      actor: ADMIN,
      at: new Date(now),
      action: 'reload',
      details: { added: 3 },
    });
    expect(settings).toMatchObject({ server: SERVER, action: 'settings', details: { cooldown: 5 } });
    expect(await store.audit.latest({ actions: ['reload'] }, 10)).toHaveLength(1);
    expect(await store.audit.latest({ server: SERVER }, 10)).toHaveLength(1);
    expect(await store.audit.latest({}, 1)).toHaveLength(1);
  });

  test('a question that was not answered is kept with what it lacked, without who asked it', async () => {
    store.questions.record(SERVER, {
      question: 'When did Ana meet Zoltan, <@600000000000000042>?\0',
      language: 'en',
      reason: 'not-stated',
      lacking: { slot: 'when', words: ['Zoltan'] },
    });
    store.questions.record(OTHER, refused('Who is Dita?'));
    // A greeting is no question that lacks an answer, and neither is one that has one.
    store.questions.record(SERVER, { question: 'Hello!', language: 'en', reason: 'not-understood' });
    store.questions.record(SERVER, { question: 'Who is Ana?', language: 'en' });
    const expected = {
      question: 'When did Ana meet Zoltan,  ?',
      day: '2031-06-15',
      language: 'en',
      reason: 'not-stated',
      lacking: { slot: 'when', words: ['Zoltan'] },
    };
    expect(await store.questions.of(SERVER)).toEqual([expected]);
    await store.close();
    store = await openAgain();
    expect(await store.questions.of(SERVER)).toEqual([expected]);
    expect(await store.questions.of('100000000000000003')).toEqual([]);
  });

  test('a burst of questions is kept completely', async () => {
    for (let asked = 0; asked < 1500; asked++) store.questions.record(SERVER, refused(`Question ${String(asked)}?`));
    const kept = (await store.questions.of(SERVER)) ?? [];
    expect(new Set(kept.map(({ question }) => question)).size).toBe(1500);
    expect(kept).toHaveLength(1500);
  });

  test('questions and feedback are deleted after the days that were set, actions after a year', async () => {
    store.questions.record(SERVER, refused('Who is Dita?'));
    await store.feedback.record({ server: SERVER, language: 'en', helped: true, facts: ['a#b'] }, 'member/1');
    await store.audit.record({ server: SERVER, actor: ADMIN, action: 'reload', details: null });
    expect(await store.kept(SERVER)).toEqual({ questions: 1, feedback: 1, actions: 1, silences: 0 });
    now += 90 * DAY;
    await store.upkeep();
    expect(await store.kept(SERVER)).toEqual({ questions: 1, feedback: 1, actions: 1, silences: 0 });
    now += DAY;
    await store.upkeep();
    expect(await store.kept(SERVER)).toEqual({ questions: 0, feedback: 0, actions: 1, silences: 0 });
    now += 300 * DAY;
    await store.upkeep();
    expect(await store.kept(SERVER)).toEqual({ questions: 0, feedback: 0, actions: 0, silences: 0 });
  });

  test('no question is kept where they are to be kept for no day', async () => {
    await store.close();
    store = await openAgain({ keepDays: 0 });
    store.questions.record(SERVER, refused('Who is Dita?'));
    expect(await store.questions.of(SERVER)).toEqual([]);
  });

  test('feedback counts for the facts of an answer, once for each member and answer', async () => {
    const verdict = (helped: boolean, facts: readonly string[], giver: string, server: string = SERVER) =>
      store.feedback.record({ server, language: 'en', helped, facts }, giver);
    await verdict(true, ['a#1', 'a#2'], 'member-1/answer-1');
    await verdict(false, ['a#1', 'a#2'], 'member-1/answer-1');
    await verdict(false, ['a#1', 'a#2'], 'member-2/answer-1');
    await verdict(true, ['a#3'], 'member-2/answer-2');
    await verdict(false, ['a#3'], 'member-2/answer-3', OTHER);
    expect(await store.feedback.of(SERVER)).toEqual([
      { fact: 'a#1', helped: 0, notHelped: 2 },
      { fact: 'a#2', helped: 0, notHelped: 2 },
      { fact: 'a#3', helped: 1, notHelped: 0 },
    ]);
  });

  test('a server can have everything deleted that can be tied to it, and others keep theirs', async () => {
    for (const server of [SERVER, OTHER]) {
      await store.settings.change(server, { language: 'id' }, ADMIN);
      await store.feedback.record({ server, language: 'en', helped: true, facts: ['a#1'] }, `member/${server}`);
      await store.audit.record({ server, actor: ADMIN, action: 'reload', details: { added: 1 } });
      store.questions.record(server, refused('Who is Dita?'));
    }
    expect(await store.erase(SERVER)).toBe(true);
    expect(await store.kept(SERVER)).toEqual({ questions: 0, feedback: 0, actions: 0, silences: 0 });
    expect(store.settings.of(SERVER).language).toBeUndefined();
    // What concerns everybody's facts stays, without where it was done and by whom.
    const entries = (await store.audit.latest({}, 10)) ?? [];
    expect(entries.filter(({ server }) => server !== OTHER)).toEqual([
      { server: undefined, actor: undefined, at: new Date(now), action: 'reload', details: { added: 1 } },
    ]);
    expect(await store.kept(OTHER)).toEqual({ questions: 1, feedback: 1, actions: 2, silences: 0 });
    await store.close();
    store = await openAgain();
    expect(store.settings.of(SERVER).language).toBeUndefined();
    expect(store.settings.of(OTHER).language).toBe('id');
  });

  test('a silence holds for its time, after a restart, until its server has it deleted', async () => {
    const [quiet, elsewhere] = ['200000000000000001', '200000000000000002'] as const;
    expect(await store.silences.begin(SERVER, quiet, 60_000)).toBe(true);
    expect(await store.silences.begin(OTHER, elsewhere, 60_000)).toBe(true);
    await store.close();
    store = await openAgain();
    expect([store.silences.has(quiet), store.silences.has(elsewhere)]).toEqual([true, true]);
    expect(await store.erase(SERVER)).toBe(true);
    expect([store.silences.has(quiet), store.silences.has(elsewhere)]).toEqual([false, true]);
    await store.close();
    store = await openAgain();
    expect([store.silences.has(quiet), store.silences.has(elsewhere)]).toEqual([false, true]);
    now += 60_000;
    expect(store.silences.has(elsewhere)).toBe(false);
  });

  test('a silence that another process has begun or deleted is known as such once it is read again', async () => {
    const [quiet, elsewhere] = ['200000000000000001', '200000000000000002'] as const;
    const other = await openAgain();
    await store.silences.begin(SERVER, quiet, 60_000);
    await store.silences.begin(OTHER, elsewhere, 60_000);
    await other.silences.load();
    expect([other.silences.has(quiet), other.silences.has(elsewhere)]).toEqual([true, true]);
    expect(await other.erase(SERVER)).toBe(true);
    await store.silences.load();
    expect([store.silences.has(quiet), store.silences.has(elsewhere)]).toEqual([false, true]);
    expect((await store.kept(OTHER))?.silences).toBe(1);
    await other.close();
  });

  test('text of any kind comes back as it was written', async () => {
    const question = `Siapa "Ana"?'); DROP TABLE questions; -- 🦆 \u202E ${'x'.repeat(2000)}`;
    store.questions.record(SERVER, refused(question, ['"', "'", '🦆']));
    expect(await store.questions.of(SERVER)).toMatchObject([{ question, lacking: { words: ['"', "'", '🦆'] } }]);
  });
});

test('no id of a member and no word of an answered question is in the files', async () => {
  const database = await folderDatabase();
  const store = await openStore({ ...database.where, keepDays: 90, clock: () => new Date() });
  const member = '600000000000000042';
  await store.feedback.record({ server: SERVER, language: 'en', helped: true, facts: ['a#1'] }, `${member}/1`);
  store.questions.record(SERVER, { question: 'Who is Ana?', language: 'en' });
  store.questions.record(SERVER, refused('Who is Dita?'));
  await store.close();
  const files = await readdir(database.where.folder);
  const contents = await Promise.all(files.map((file) => readFile(join(database.where.folder, file), 'latin1')));
  expect(contents.join('')).toContain('Who is Dita?');
  expect(contents.join('')).not.toContain(member);
  expect(contents.join('')).not.toContain('Who is Ana?');
  await database.remove();
});
