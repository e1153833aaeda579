import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask } from '../../src/ask.ts';
import { openFactBase } from '../../src/opening/open.ts';
import type { OpenOptions } from '../../src/opening/open.ts';
import { folderOf, SOUND, VISIT } from '../facts/folder.ts';

const ROWS = Array.from({ length: 2000 }, (_, at) => `Citra ${at % 50},visit,Doni ${at % 40},2024-05-07\n`);
const TABLE = `who,did,whom,when\n${ROWS.join('')}`;
const NOTHING = { added: [], removed: [], changed: [] };

async function open(options: OpenOptions = {}) {
  const folder = await folderOf({ ...SOUND, 'tables/visits.csv': TABLE });
  const opened = await openFactBase([folder], options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return { live: opened.live, folder };
}

test('while a reload reads the files, the old base answers; then the new one does', async () => {
  const { live, folder } = await open();
  const whenIn = () => ask('When did Ana visit Bima?', live.current, { now: new Date('2025-01-01') }).values[0]?.text;
  await writeFile(join(folder, 'articles/first-visit.yaml'), VISIT.replace('2024?-05-04', '2024-05-03'));
  const before = live.current;
  const reloaded = live.reload();
  let answers = 0;
  while (live.current === before) {
    expect(whenIn()).toBe('2024-05-04');
    answers++;
    await nextTurn();
  }
  // Each turn of the loop is one in which Discord would have been heard.
  expect(answers).toBeGreaterThan(10);
  expect(await reloaded).toMatchObject({
    ok: true,
    changes: { facts: { ...NOTHING, changed: ['first-visit#visit'] } },
    counts: { facts: 2001 },
  });
  expect(whenIn()).toBe('2024-05-03');
});

test('a reload that needs more memory than it may take leaves the old base in use, and says so', async () => {
  const { live, folder } = await open({ memory: 10 });
  const before = live.current;
  expect(await live.reload()).toEqual({
    ok: false,
    problems: [{ file: folder, line: 1, column: 1, code: 'out-of-memory', params: { limit: 10 } }],
  });
  expect(live.current).toBe(before);
});

test('a check reads the files and changes nothing', async () => {
  const { live, folder } = await open();
  const before = live.current;
  await writeFile(join(folder, 'tables/visits.csv'), `${TABLE}Ana,visit,Bima,2024-05-32\n`);
  expect(await live.check()).toMatchObject({ ok: false, problems: [{ line: 2002, column: 16 }] });
  await writeFile(join(folder, 'tables/visits.csv'), `${TABLE}Ana,visit,Bima,2024-05-31\n`);
  expect(await live.check()).toMatchObject({ ok: true, counts: { facts: 2002 } });
  expect(live.current).toBe(before);
});
