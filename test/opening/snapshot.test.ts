import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { FactBase } from '../../src/facts/base.ts';
import type { Knowledge } from '../../src/facts/fact.ts';
import { keyOf, readSnapshot, snapshotIn } from '../../src/facts/snapshot.ts';
import { atOnce } from '../../src/facts/steps.ts';
import { baseOver, indexKnowledge, indexOfKnowledge } from '../../src/languages/analyser.ts';
import { build } from '../../src/opening/build.ts';
import { folderOf, loadSound, SOUND, VISIT } from '../facts/folder.ts';
import type { Files } from '../facts/folder.ts';

const TABLE = `who,did,whom,when,where,about,source
Ana,visit,Harbour Master (Examplia),2024-05-07,Portona,tides; Bima,https://examplia.example/1
Doni; Ana,meet,Ana,2024-06/..,,the new pier,
Doni,visit,Harbour Master (Sampland),../2020,Portona,,a letter
`;
const FILES: Files = {
  ...SOUND,
  'tables/visits.csv': TABLE,
  'tables/visits.yaml': `names:
  pattern: '{role} ({of})'
  type: person
  roles: { Harbour Master: { type: person, words: { id: [syahbandar], en: [port captain] } } }
`,
};

/** A base that was built once, and the file of its snapshot. */
async function kept() {
  const folder = await folderOf(FILES);
  const cache = join(folder, '.cache');
  const built = await build({ folders: [folder], cache });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const [name = ''] = await readdir(cache);
  return { folder, cache, file: join(cache, name), key: keyOf(built.bytes) };
}

const again = async (folder: string, cache: string) => {
  const built = await build({ folders: [folder], cache });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built;
};

describe('what a snapshot holds', () => {
  test('is the knowledge and the index, to the last date without an end', async () => {
    const { knowledge, counts, warnings } = await loadSound(FILES);
    const { folder, cache } = await kept();
    const snapshot = atOnce(snapshotIn((await again(folder, cache)).bytes));
    expect(snapshot.knowledge).toEqual(knowledge);
    expect(snapshot.index).toEqual(indexOfKnowledge(knowledge));
    expect(snapshot.counts).toEqual(counts);
    expect(snapshot.warnings.map(({ code }) => code)).toEqual(warnings.map(({ code }) => code));
  });

  test('answers as what it was made of', async () => {
    const { knowledge } = await loadSound(FILES);
    const { folder, cache } = await kept();
    const { knowledge: stored, index } = atOnce(snapshotIn((await again(folder, cache)).bytes));
    const answersOver = (base: FactBase) =>
      [
        'Who visited the port captain of Examplia?',
        'Siapa mengunjungi syahbandar Sampland?',
        'Where did Ana visit Bima?',
        'Kapan Ana bertemu Doni?',
        'Who talked about the new pier?',
        'Who did Anna Exmaple visit?',
        'What is the rank of Mr Bima?',
        'Who visited whom in 2024?',
      ].map((question) => ask(question, base, { now: new Date('2025-01-01') }));
    const answers = answersOver(atOnce(baseOver(stored, index)));
    expect(answers).toEqual(answersOver(indexKnowledge(knowledge)));
    expect(answers.filter(({ status }) => status === 'answered').length).toBeGreaterThan(4);
  });

  test('entities of a role share it, as before', async () => {
    const { folder, cache } = await kept();
    const offices = ({ entities }: Knowledge) => entities.flatMap(({ office }) => office?.role ?? []);
    const roles = offices(atOnce(snapshotIn((await again(folder, cache)).bytes)).knowledge);
    expect(roles).toHaveLength(2);
    expect(new Set(roles).size).toBe(1);
  });
});

describe('a damaged snapshot is noticed, and made anew', () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['empty', () => Buffer.alloc(0)],
    ['cut off in its head', (bytes) => bytes.subarray(0, 20)],
    ['cut off at its end', (bytes) => bytes.subarray(0, -1)],
    ['with something behind its end', (bytes) => Buffer.concat([bytes, Buffer.alloc(8)])],
    ['something else', (bytes) => Buffer.alloc(bytes.length, 'a text')],
    ['of another form', (bytes) => flipped(bytes, 3)],
    ['with a bit flipped in the length of its list', (bytes) => flipped(bytes, 7)],
    ['with a bit flipped in its hash', (bytes) => flipped(bytes, 10)],
    ['with a bit flipped in its list', (bytes) => flipped(bytes, 60)],
    ['with a bit flipped in its texts', (bytes) => flipped(bytes, bytes.indexOf('Ana Example'))],
    ['with a bit flipped in its last column', (bytes) => flipped(bytes, bytes.length - 9)],
    [
      'with zeros for its second half, as a disk that filled up',
      (bytes) => Buffer.from(bytes).fill(0, bytes.length / 2),
    ],
  ];
  test.each(damages)('%s', async (_, damage) => {
    const { folder, cache, file, key } = await kept();
    const sound = readFileSync(file);
    const damaged = damage(sound);
    expect(damaged.equals(sound)).toBe(false);
    writeFileSync(file, damaged);
    expect(readSnapshot(file, key)).toBeUndefined();
    const { bytes } = await again(folder, cache);
    expect(Buffer.from(bytes).equals(sound)).toBe(true);
    expect(readFileSync(file).equals(sound)).toBe(true);
  });

  test('a folder in its place', async () => {
    const { folder, cache, file } = await kept();
    await rm(file);
    await folderOf({}).then((empty) => rename(empty, file));
    expect((await again(folder, cache)).unkept).toBe('EISDIR');
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 4, at);
  return copy;
}

describe('a stale snapshot is noticed, and made anew', () => {
  const edits: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
    ['an article', (folder) => writeFile(join(folder, 'articles/first-visit.yaml'), VISIT.replace('05-04', '05-03'))],
    ['a cell of a table', (folder) => writeFile(join(folder, 'tables/visits.csv'), TABLE.replace('05-07', '05-08'))],
    ['the file beside a table', (folder) => writeFile(join(folder, 'tables/visits.yaml'), 'names: { type: group }\n')],
    ['a table that is new', (folder) => writeFile(join(folder, 'tables/more.csv'), TABLE)],
    [
      'a table that is gone',
      async (folder) => {
        await rm(join(folder, 'tables/visits.csv'));
        await rm(join(folder, 'tables/visits.yaml'));
      },
    ],
    [
      'a table with another name',
      async (folder) => {
        await rename(join(folder, 'tables/visits.csv'), join(folder, 'tables/calls.csv'));
        await rename(join(folder, 'tables/visits.yaml'), join(folder, 'tables/calls.yaml'));
      },
    ],
  ];
  test.each(edits)('%s', async (_, edit) => {
    const { folder, cache, file, key } = await kept();
    await edit(folder);
    const { bytes } = await again(folder, cache);
    expect(keyOf(bytes)).not.toBe(key);
    const fresh = await build({ folders: [folder] });
    if (!fresh.ok) throw new Error(JSON.stringify(fresh.problems));
    expect(atOnce(snapshotIn(bytes)).knowledge).toEqual(atOnce(snapshotIn(fresh.bytes)).knowledge);
    expect(readSnapshot(file, keyOf(bytes))).toBeDefined();
    expect(readSnapshot(file, key)).toBeUndefined();
  });

  test('other code, which would make something else of the same files', async () => {
    const { file, key } = await kept();
    expect(readSnapshot(file, key)).toBeDefined();
    expect(
      readSnapshot(
        file,
        key.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      ),
    ).toBeUndefined();
  });

  test('a mistake: it is told, and nothing is served', async () => {
    const { folder, cache } = await kept();
    await writeFile(join(folder, 'tables/visits.csv'), TABLE.replace('2024-05-07', '2024-05-77'));
    expect(await build({ folders: [folder], cache })).toMatchObject({ ok: false, problems: [{ line: 2 }] });
    await writeFile(join(folder, 'tables/visits.csv'), TABLE);
    await writeFile(join(folder, 'articles/draft.yml'), VISIT);
    expect(await build({ folders: [folder], cache })).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-ending' }],
    });
  });
});

describe('the file of a snapshot', () => {
  test('is one for each base, with nothing left behind', async () => {
    const { folder, cache } = await kept();
    await writeFile(join(folder, 'tables/visits.csv'), TABLE.replace('05-07', '05-08'));
    await again(folder, cache);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('that cannot be written keeps nobody from being served', async () => {
    const folder = await folderOf(FILES);
    const built = await build({ folders: [folder], cache: join(folder, 'predicates.yaml') });
    expect(built).toMatchObject({ ok: true, unkept: 'EEXIST' });
  });

  test('is not written without a folder for it', async () => {
    const folder = await folderOf(FILES);
    const before = await readdir(folder, { recursive: true });
    expect(await build({ folders: [folder] })).toMatchObject({ ok: true });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });
});
