import { chmod, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, lines, load, problemLines, SOUND, VISIT } from './folder.ts';

const BAD = 'articles/bad.yaml';
/** What is said of a base with one more article, `articles/bad.yaml`. */
const withArticle = (content: string | Uint8Array) => problemLines({ ...SOUND, [BAD]: content });

async function linesOf(folder: string): Promise<string[]> {
  const result = await load(folder);
  return result.ok ? [] : lines(result.problems, folder);
}

describe('what is said of a file that is not YAML as it should be', () => {
  test.each([
    ['nothing in it', '', '1:1: the file is empty; write its fields, or remove it'],
    ['only comments in it', '# soon\n', '1:1: the file is empty; write its fields, or remove it'],
    ['a tab', 'source:\n\tpublisher: x\n', '2:1: the line is indented with a tab; use spaces'],
    [
      'a colon in a text',
      `${VISIT}    result: { id: a, en: b }\n    why: so: it goes\n`,
      '16:12: there is a colon too many, or one is missing; put a text that holds ": " in quotes',
    ],
    [
      'a bracket that stays open',
      VISIT.replace('[bima]', '[bima'),
      '11:5: a bracket or a quote that was opened above stays open; close it',
    ],
    [
      'a text that starts with a percent sign',
      VISIT.replace('who: ana', 'who: %ana'),
      '8:10: a text cannot start with this character; put the text in quotes',
    ],
    [
      'a text that goes on after its closing quote',
      VISIT.replace('en: in Exampla', 'en: "in" Exampla'),
      '12:39: a text goes on after its closing quote or bracket; put all of it within the quotes, and write a quote within them as \\"',
    ],
    [
      'a backslash in double quotes',
      VISIT.replace('en: in Exampla', 'en: "C:\\qux"'),
      '12:38: within double quotes a \\ starts a special character; write \\\\, or use single quotes',
    ],
    [
      'a colon without a space',
      VISIT.replace('facts:', 'x:y\nfacts:'),
      '7:6: this line does not go with those above it; check its indentation, and that a colon and a space follow each field',
    ],
    [
      'an indentation that does not fit',
      VISIT.replace('    whom:', '   whom:'),
      '10:4: the indentation does not fit; start fields that belong together in the same column',
    ],
    [
      'a field twice',
      VISIT.replace('  language: en', '  language: en\n  language: id'),
      '6:3: this field is here twice; keep one, and write several values as a list',
    ],
    ['two documents', `${VISIT}---\n${VISIT}`, '15:1: a second document starts here; remove the line ---'],
    [
      'a tag',
      VISIT.replace('who: ana', 'who: !ana ana'),
      '8:10: tags (!) are not allowed; put a text that starts so in quotes',
    ],
  ])('%s', async (_, content, line) => {
    expect(await withArticle(content)).toEqual([`${BAD}:${line}`]);
  });

  test('a list in place of fields', async () => {
    expect(await withArticle('- a\n- b\n')).toEqual([
      `${BAD}:1:1: the file does not hold fields; start it with source:, entities: or predicates:`,
    ]);
  });

  test('aliases are refused wherever they are, before they grow', async () => {
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      const before = `*${String.fromCharCode(96 + level)}`;
      const name = String.fromCharCode(97 + level);
      laughs.push(`${name}: &${name} [${Array(10).fill(before).join(', ')}]`);
    }
    const found = await withArticle(laughs.join('\n'));
    expect(found[0]).toBe(
      `${BAD}:1:4: anchors (&) and aliases (*) are not allowed; write the value out, or put a text that starts so in quotes`,
    );
    expect(found.every((line) => line.includes('anchors (&)'))).toBe(true);
  });

  test.each([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['braces', `a: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}`],
    ['dashes', '- '.repeat(20_000)],
    ['question marks', '? '.repeat(20_000)],
    ['indentation', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s within each other without end are refused', async (_, content) => {
    const found = await withArticle(content);
    expect(found[0]).toMatch(/^articles\/bad\.yaml:\d+:\d+: this is not YAML; /);
  });

  test('thousands of unknown fields are all named', async () => {
    const fields = Array.from({ length: 20_000 }, (_, number) => `field-${number}: 1`);
    expect(await withArticle(`${VISIT}${fields.join('\n')}`)).toHaveLength(20_000);
  });

  test('what the rest of a broken file would define is not missed elsewhere', async () => {
    const files = { ...SOUND, 'entities/people.yaml': 'entities:\n  - id: ana\n\ttype: person\n' };
    expect(await problemLines(files)).not.toContainEqual(expect.stringContaining('there is no entity'));
  });
});

describe('what is said of a file that cannot be read', () => {
  test('bytes that are not UTF-8', async () => {
    expect(await withArticle(Uint8Array.from([0x73, 0x3a, 0x20, 0xff, 0xfe]))).toEqual([
      `${BAD}:1:1: the file is not UTF-8 text; save it with the encoding UTF-8`,
    ]);
  });

  test('a byte order mark is no harm', async () => {
    expect(await problemLines({ ...SOUND, 'articles/first-visit.yaml': `\uFEFF${VISIT}` })).toEqual([]);
  });

  test('more than five megabytes', async () => {
    expect(await withArticle(`${VISIT}# ${'x'.repeat(6_000_000)}`)).toEqual([
      `${BAD}:1:1: the file has 5.7 MB, and 5 MB is the most that is read; split it into several files`,
    ]);
  });

  test('a link', async () => {
    const folder = await folderOf(SOUND);
    await symlink('/etc/passwd', path.join(folder, BAD));
    expect(await linesOf(folder)).toEqual([`${BAD}:1:1: this is a link; put the file itself here`]);
  });

  test('a folder with the name of a file', async () => {
    const folder = await folderOf(SOUND);
    await mkdir(path.join(folder, BAD));
    expect(await linesOf(folder)).toEqual([`${BAD}:1:1: this is not a file; put a YAML file here or remove it`]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = await folderOf({ ...SOUND, [BAD]: VISIT });
    await chmod(path.join(folder, BAD), 0);
    expect(await linesOf(folder)).toEqual([
      `${BAD}:1:1: this cannot be read (EACCES); check that it is there and that you may read it`,
    ]);
  });

  test('a file in place of a folder', async () => {
    const { 'entities/people.yaml': people, ...files } = SOUND;
    const found = await problemLines({ ...files, entities: people ?? '' });
    expect(found).toContain(
      'entities:1:1: this cannot be read (ENOTDIR); check that it is there and that you may read it',
    );
  });
});

describe('what is said of names and folders', () => {
  test('a name that will not be read', async () => {
    const names = ['articles/second.yml', 'articles/third.txt', 'entities/places.YAML', 'predicates.yml'];
    const files = Object.fromEntries(names.map((name) => [name, VISIT]));
    expect(await problemLines({ ...SOUND, ...files })).toEqual([
      'articles/second.yml:1:1: "second.yml" is not read; let its name end in .yaml, or move it elsewhere',
      'articles/third.txt:1:1: "third.txt" is not read; let its name end in .yaml, or move it elsewhere',
      'entities/places.YAML:1:1: "places.YAML" is not read; let its name end in .yaml, or move it elsewhere',
      'predicates.yml:1:1: "predicates.yml" is not read; let its name end in .yaml, or move it elsewhere',
    ]);
  });

  test('a name that cannot be that of an article', async () => {
    expect(await problemLines({ ...SOUND, 'articles/My Visit.yaml': VISIT })).toEqual([
      'articles/My Visit.yaml:1:1: "My Visit" cannot be the name of an article; use lower-case letters, digits and hyphens, such as first-visit.yaml',
    ]);
  });

  test('a base without articles', async () => {
    expect(await problemLines({ 'predicates.yaml': SOUND['predicates.yaml'] ?? '' })).toEqual([
      'articles:1:1: there is no article here, and no table; add a file such as articles/first-visit.yaml',
    ]);
    expect(await problemLines({})).toEqual([
      'articles:1:1: there is no article here, and no table; add a file such as articles/first-visit.yaml',
    ]);
  });

  test('no folder', async () => {
    const folder = path.join(await folderOf({}), 'nowhere');
    expect(await linesOf(folder)).toEqual([
      `${folder}:1:1: there is no folder "${folder}"; name the folder that holds articles/`,
    ]);
  });
});
