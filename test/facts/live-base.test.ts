import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FactBase } from '../../src/facts/base.ts';
import { compareKnowledge, isUnchanged } from '../../src/facts/changes.ts';
import { openLiveBase } from '../../src/facts/live-base.ts';
import type { LiveBase } from '../../src/facts/live-base.ts';
import type { BaseSource } from '../../src/facts/live-base.ts';
import type { Snapshot } from '../../src/facts/snapshot.ts';
import { baseOver } from '../../src/languages/analyser.ts';
import { build, check, rebuild } from '../../src/opening/build.ts';
import { folderOf, loadSound, PEOPLE, SOUND, VISIT, withEdit } from './folder.ts';
import type { Files } from './folder.ts';

const VISIT_FILE = 'articles/first-visit.yaml';
const NOTHING = { added: [], removed: [], changed: [] };

/** The base in a folder, read where it is used: `test/opening` reads it in a thread. */
const sourceIn = (folder: string): BaseSource => ({
  build: () => build({ folders: [folder] }),
  rebuild: (before) => rebuild({ folders: [folder] }, before),
  check: (also = []) => check({ folders: [folder, ...also] }),
});
const restored = ({ knowledge, index }: Snapshot) => baseOver(knowledge, index);

async function open(files: Files): Promise<{ live: LiveBase; folder: string }> {
  const folder = await folderOf(files);
  const result = await openLiveBase(sourceIn(folder), restored);
  if (!result.ok) throw new Error('the base has problems');
  return { live: result.live, folder };
}

test('a base with problems is never opened', async () => {
  const folder = await folderOf(withEdit(VISIT_FILE, 'who: ana', 'who: anna'));
  const result = await openLiveBase(sourceIn(folder), restored);
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'unknown', line: 8 }] });
});

test('a reload puts a new snapshot in place and leaves the old one as it was', async () => {
  const { live, folder } = await open(SOUND);
  const before = live.current;
  await writeFile(path.join(folder, VISIT_FILE), VISIT.replace('Ana visited Bima.', 'Ana called on Bima.'));
  expect(await live.reload()).toMatchObject({
    ok: true,
    changes: { facts: { ...NOTHING, changed: ['first-visit#visit'] } },
  });
  expect(live.current.fact('first-visit#visit')?.says?.en).toBe('Ana called on Bima.');
  expect(before.fact('first-visit#visit')?.says?.en).toBe('Ana visited Bima.');
});

test('a reload with problems keeps the old snapshot, and a later one is taken again', async () => {
  const { live, folder } = await open(SOUND);
  const before = live.current;
  await writeFile(path.join(folder, VISIT_FILE), VISIT.replace('who: ana', 'who: anna'));
  expect(await live.reload()).toMatchObject({ ok: false, problems: [{ code: 'unknown', line: 8 }] });
  expect(live.current).toBe(before);
  await writeFile(path.join(folder, VISIT_FILE), VISIT);
  expect(await live.reload()).toMatchObject({ ok: true });
  expect(live.current).not.toBe(before);
});

test('a reload gets its base ready before that is used, and the old one answers meanwhile', async () => {
  const folder = await folderOf(SOUND);
  const said = (base: FactBase) => base.fact('first-visit#visit')?.says?.en;
  const steps: unknown[] = [];
  const result = await openLiveBase(sourceIn(folder), restored, function* (base) {
    yield;
    steps.push({ ready: said(base), inUse: result.ok && said(result.live.current) });
  });
  if (!result.ok) throw new Error('the base has problems');
  await writeFile(path.join(folder, VISIT_FILE), VISIT.replace('Ana visited Bima.', 'Ana called on Bima.'));
  await result.live.reload();
  expect(steps).toEqual([{ ready: 'Ana called on Bima.', inUse: 'Ana visited Bima.' }]);
});

test('a check changes nothing', async () => {
  const { live, folder } = await open(SOUND);
  const before = live.current;
  await writeFile(path.join(folder, VISIT_FILE), VISIT.replace('id: visit', 'id: other'));
  expect(await live.check()).toMatchObject({ ok: true, counts: { facts: 1 } });
  expect(live.current).toBe(before);
});

test('reloads run one after the other, each over what it finds when it starts', async () => {
  const folder = await folderOf(SOUND);
  let running = 0;
  let most = 0;
  const source = sourceIn(folder);
  const counted: BaseSource = {
    ...source,
    rebuild: async (before) => {
      most = Math.max(most, (running += 1));
      const rebuilt = await source.rebuild(before);
      running -= 1;
      return rebuilt;
    },
  };
  const result = await openLiveBase(counted, restored);
  if (!result.ok) throw new Error('the base has problems');
  await writeFile(path.join(folder, VISIT_FILE), VISIT.replace('id: visit', 'id: other'));
  const [first, second, third] = await Promise.all([result.live.reload(), result.live.reload(), result.live.reload()]);
  expect(most).toBe(1);
  expect(first).toMatchObject({
    changes: { facts: { added: ['first-visit#other'], removed: ['first-visit#visit'], changed: [] } },
  });
  expect([second, third]).toMatchObject([{ changes: { facts: NOTHING } }, { changes: { facts: NOTHING } }]);
});

test('a reload that breaks on a bug does not keep the next one from running', async () => {
  const folder = await folderOf(SOUND);
  let breaks = false;
  const source = sourceIn(folder);
  const breaking: BaseSource = {
    ...source,
    rebuild: (before) => (breaks ? Promise.reject(new Error('a bug')) : source.rebuild(before)),
  };
  const result = await openLiveBase(breaking, restored);
  if (!result.ok) throw new Error('the base has problems');
  breaks = true;
  await expect(result.live.reload()).rejects.toThrow('a bug');
  breaks = false;
  expect(await result.live.reload()).toMatchObject({ ok: true });
});

describe('going back', () => {
  const edit = (folder: string, to: string) => writeFile(path.join(folder, VISIT_FILE), VISIT.replace('id: visit', to));

  test('puts back what was in use before the last reload, until the next one', async () => {
    const { live, folder } = await open(SOUND);
    const before = live.current;
    await edit(folder, 'id: other');
    expect(await live.reload()).toMatchObject({ ok: true, endsRollback: false });
    expect(await live.rollback()).toMatchObject({
      ok: true,
      changes: { facts: { added: ['first-visit#visit'], removed: ['first-visit#other'], changed: [] } },
      counts: { facts: 1 },
    });
    expect(live.current).toBe(before);
    expect(live.rolledBack).toBe(true);

    expect(await live.reload()).toMatchObject({
      ok: true,
      endsRollback: true,
      changes: { facts: { added: ['first-visit#other'], removed: ['first-visit#visit'] } },
    });
    expect(live.rolledBack).toBe(false);
    expect(live.current.fact('first-visit#other')).toBeDefined();
    expect(await live.reload()).toMatchObject({ ok: true, endsRollback: false });
  });

  test('has nowhere to go after a start, nor twice', async () => {
    const { live, folder } = await open(SOUND);
    expect(await live.rollback()).toEqual({ ok: false });
    await edit(folder, 'id: other');
    await live.reload();
    await live.rollback();
    const before = live.current;
    expect(await live.rollback()).toEqual({ ok: false });
    expect(live.current).toBe(before);
  });

  test('skips reloads that changed nothing, and those that failed', async () => {
    const { live, folder } = await open(SOUND);
    await edit(folder, 'id: other');
    await live.reload();
    await live.reload();
    await edit(folder, 'id: -');
    expect(await live.reload()).toMatchObject({ ok: false });
    expect(await live.rollback()).toMatchObject({ ok: true });
    expect(live.current.fact('first-visit#visit')).toBeDefined();
  });

  test('waits for a reload that is under way', async () => {
    const { live, folder } = await open(SOUND);
    await edit(folder, 'id: other');
    const [, went] = await Promise.all([live.reload(), live.rollback()]);
    expect(went).toMatchObject({ ok: true, changes: { facts: { removed: ['first-visit#other'] } } });
  });
});

test('a check can take further folders into account, which are not used', async () => {
  const folder = await folderOf(SOUND);
  const result = await openLiveBase(sourceIn(folder), restored);
  if (!result.ok) throw new Error('the base has problems');
  const further = await folderOf({ 'suggestions/one.yaml': 'suggestions: [{ entity: nobody, aliases: [No One] }]\n' });
  expect(await result.live.check([further])).toMatchObject({ ok: false, problems: [{ code: 'unknown' }] });
  expect(await result.live.check()).toMatchObject({ ok: true });
  expect(await result.live.reload()).toMatchObject({ ok: true });
});

test('what changed, by kind', async () => {
  const before = await loadSound(SOUND);
  const after = await loadSound({
    ...SOUND,
    'entities/people.yaml': PEOPLE.replace('Bu Ana', 'Ibu Ana').replace('en: Colonel', 'en: colonel'),
    'articles/second-visit.yaml': VISIT,
  });
  const changes = compareKnowledge(before.knowledge, after.knowledge);
  expect(changes).toEqual({
    facts: { ...NOTHING, added: ['second-visit#visit'] },
    attributes: { ...NOTHING, changed: ['first-visit#bima.rank'] },
    articles: { ...NOTHING, added: ['second-visit'] },
    entities: { ...NOTHING, changed: ['ana'] },
    predicates: NOTHING,
  });
  expect(isUnchanged(changes)).toBe(false);
  expect(compareKnowledge(after.knowledge, before.knowledge).articles).toEqual({
    ...NOTHING,
    removed: ['second-visit'],
  });
});

test('another order of languages or fields is no change', async () => {
  const before = await loadSound(SOUND);
  const after = await loadSound(
    withEdit(VISIT_FILE, '{ id: di Exampla, en: in Exampla }', '{ en: in Exampla, id: di Exampla }'),
  );
  expect(isUnchanged(compareKnowledge(before.knowledge, after.knowledge))).toBe(true);
});

const TABLE = 'who,did,whom,when\nAna,visit,Doni,2024-05-07\nDoni,visit,Ana,2024-05-08\nAna,meet,Doni,2024\n';
const tabled = async (visits?: string) => {
  const files = visits === undefined ? SOUND : { ...SOUND, 'tables/visits.csv': visits };
  return (await loadSound(files)).knowledge;
};

test.each([
  ['nothing', TABLE, TABLE, NOTHING],
  ['a line at the end', TABLE, `${TABLE}Doni,meet,Ana,2023\n`, { ...NOTHING, added: ['visits#5'] }],
  ['a date', TABLE, TABLE.replace('05-08', '05-09'), { ...NOTHING, changed: ['visits#3'] }],
  ['a name', TABLE, TABLE.replace('Ana,meet', 'Bima,meet'), { ...NOTHING, changed: ['visits#4'] }],
  ['an empty line', TABLE, TABLE.replace('Doni,visit,Ana,2024-05-08', ',,,'), { ...NOTHING, removed: ['visits#3'] }],
  ['the whole table', TABLE, undefined, { ...NOTHING, removed: ['visits#2', 'visits#3', 'visits#4'] }],
])('what changed in a table: %s', async (_, before, after, facts) => {
  expect(compareKnowledge(await tabled(before), await tabled(after)).facts).toEqual(facts);
});
