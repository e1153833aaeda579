import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Suggestion } from '../../src/facts/schema.ts';
import { addSuggestion, readSuggestion, suggestionText } from '../../src/facts/suggestion-file.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { folderOf, load, loadSound, problemLines, SOUND } from './folder.ts';
import type { Files } from './folder.ts';

const FILE = 'suggestions/2024-06-01.yaml';
const SAYS = '{ id: Bima menjumpai Ana., en: Bima met Ana. }';

const suggested = (...items: readonly string[]): Files => ({ ...SOUND, [FILE]: `suggestions:\n${items.join('')}` });
const factOf = (article: string, fields = ''): string =>
  `  - article: ${article}\n    fact: { id: again, who: bima, did: meet, whom: ana, when: 2024-05-20, says: ${SAYS}, source: { paragraph: 3 } }\n${fields}`;
const SOURCE = '    source: { publisher: Port News, date: 2024-05-21, language: en }\n';

describe('a file of suggestions', () => {
  test('adds a fact to an article of the base', async () => {
    const { knowledge, counts } = await loadSound(suggested(factOf('first-visit')));
    expect(counts).toMatchObject({ facts: 2, articles: 1 });
    expect(knowledge.facts.find(({ id }) => id === 'first-visit#again')).toMatchObject({
      who: ['bima'],
      source: { article: 'first-visit', paragraph: 3 },
    });
  });

  test('brings an article that has no file, once for all facts of it', async () => {
    const second = factOf('port-news', SOURCE).replace('again', 'once-more');
    const { knowledge, counts } = await loadSound(suggested(factOf('port-news', SOURCE), second));
    expect(counts).toMatchObject({ facts: 3, articles: 2 });
    expect(knowledge.articles.find(({ slug }) => slug === 'port-news')).toMatchObject({ publisher: 'Port News' });
  });

  test('its names are understood in questions', async () => {
    const files = suggested('  - { entity: ana, aliases: { id: [Nyonya Pelabuhan], en: [Harbour Lady] } }\n');
    const { knowledge } = await loadSound(files);
    const answer = ask('Who did the Harbour Lady visit?', indexKnowledge(knowledge), { now: new Date('2025-01-01') });
    expect(answer.facts.map(({ id }) => id)).toEqual(['first-visit#visit']);
  });

  test('its names are found by tables too', async () => {
    const files = suggested('  - { entity: ana, aliases: [Harbour Lady] }\n');
    const table = { 'tables/calls.csv': 'who,did,when\nHarbour Lady,visit,2024-05-09\n' };
    const { knowledge } = await loadSound({ ...files, ...table });
    expect(knowledge.entities.map(({ id }) => id)).toEqual(['ana', 'bima']);
  });

  test.each<[what: string, items: string[], line: RegExp]>([
    ['an article that is not there', [factOf('second-visit')], /^suggestions\/2024-06-01\.yaml:3:11: .*"second-visit"/],
    [
      'a name for two sources',
      [factOf('port-news', SOURCE), factOf('port-news', SOURCE.replace('Port', 'Harbour')).replace('again', 'b')],
      /^suggestions\/2024-06-01\.yaml:7:13: the article "port-news" is already at suggestions\/2024-06-01\.yaml:4:13/,
    ],
    [
      'the name of an article for another source',
      [factOf('first-visit', SOURCE)],
      /:4:13: the article "first-visit" is already at articles\/first-visit\.yaml:2:3/,
    ],
    ['a fact with the id of another one', [factOf('first-visit'), factOf('first-visit')], /:5:17: the fact "again"/],
    ['somebody who is nobody', ['  - { entity: citra, aliases: [Citra] }\n'], /:2:15: .*"citra"/],
    ['a name that is taken', ['  - { entity: bima, aliases: [Bu Ana] }\n'], /:2:31: .*"Bu Ana".*entities\/people.yaml/],
    ['a language that nobody speaks', ['  - { entity: ana, aliases: { xx: [A] } }\n'], /:2:31: .*"xx"/],
    ['a misspelt field', ['  - { entity: ana, aliasses: [A] }\n'], /:2:\d+: /],
    ['a fact without a source', [factOf('first-visit').replace(', source: { paragraph: 3 }', '')], /:3:11: .*"source"/],
  ])('is checked like all others: %s', async (_, items, line) => {
    const found = await problemLines(suggested(...items));
    expect(found[0]).toMatch(line);
    expect((await problemLines(suggested(...items), 'id'))[0]).not.toBe(found[0]);
  });

  test('the folder holds nothing else that somebody could take for one', async () => {
    expect(await problemLines({ ...SOUND, 'suggestions/monday.yml': 'a: b' })).toEqual([
      'suggestions/monday.yml:1:1: "monday.yml" is not read; let its name end in .yaml, or move it elsewhere',
    ]);
  });
});

const DAY = new Date('2024-06-01T23:30:00Z');
const ALIAS: Suggestion = {
  entity: 'ana',
  aliases: { id: ['Nyonya "Pelabuhan"'], en: ['Harbour: Lady', '``` # - @here'] },
};
const FACT: Suggestion = {
  article: 'first-visit',
  fact: {
    id: 'again',
    who: ['bima'],
    did: 'meet',
    whom: ['ana'],
    when: '2024-05-20',
    says: { id: 'Bima menjumpai Ana: \\x60 `begitu` 🚢.', en: 'Bima met Ana, "so to say" #1.' },
    source: { paragraph: 3 },
  },
};

describe('a suggestion as text', () => {
  test.each([ALIAS, FACT])('is read back as it was, and has no code fence in it', (suggestion) => {
    const text = suggestionText(suggestion);
    expect(text).not.toContain('`');
    expect(readSuggestion(text)).toEqual(suggestion);
  });

  test.each([
    '',
    'a: b',
    '- a',
    '- {entity: ana}',
    `${suggestionText(ALIAS)}\n${suggestionText(ALIAS)}`,
    '- *a',
    '- "',
  ])('another text is none: %j', (text) => {
    expect(readSuggestion(text)).toBeUndefined();
  });
});

describe('taking up a suggestion', () => {
  test('starts the file of the day, and adds to it', async () => {
    const folder = await folderOf(SOUND);
    const file = path.join(folder, FILE);
    expect(await addSuggestion(folder, DAY, ALIAS)).toEqual({ outcome: 'added', file });
    expect(await addSuggestion(folder, DAY, FACT)).toEqual({ outcome: 'added', file });
    expect(await readdir(path.dirname(file))).toEqual(['2024-06-01.yaml']);
    const loaded = await load(folder);
    expect(loaded).toMatchObject({ ok: true, counts: { facts: 2 } });
  });

  test('takes the same one up once', async () => {
    const folder = await folderOf(SOUND);
    const file = path.join(folder, FILE);
    await addSuggestion(folder, DAY, FACT);
    const before = await readFile(file, 'utf8');
    expect(await addSuggestion(folder, DAY, FACT)).toEqual({ outcome: 'known', file });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  test.each([
    ['in another way', `# mine\nsuggestions:\n- { entity: bima, aliases: [Bim] } # short\n`],
    ['as one line', `{ suggestions: [{ entity: bima, aliases: [Bim] }] }\n`],
    ['with more spaces', `# mine\nsuggestions:\n    - entity: bima\n      aliases: [Bim]\n\n`],
  ])('keeps what an editor wrote there %s', async (_, written) => {
    const folder = await folderOf({ ...SOUND, [FILE]: written });
    expect(await addSuggestion(folder, DAY, ALIAS)).toMatchObject({ outcome: 'added' });
    const loaded = await load(folder);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const aliases = Object.fromEntries(loaded.knowledge.entities.map(({ id, aliases: { en } }) => [id, en]));
    expect(aliases.bima).toContain('Bim');
    expect(aliases.ana).toContain('Harbour: Lady');
  });

  test.each(['', 'entities: []', 'suggestions: [', 'suggestions: []\n'])(
    'leaves a file alone that is no list of suggestions: %j',
    async (written) => {
      const folder = await folderOf({ ...SOUND, [FILE]: written });
      const file = path.join(folder, FILE);
      expect(await addSuggestion(folder, DAY, ALIAS)).toEqual({ outcome: 'broken', file });
      expect(await readFile(file, 'utf8')).toBe(written);
    },
  );

  test('does not write through a link that leads out of the folder', async () => {
    const folder = await folderOf(SOUND);
    const outside = path.join(await folderOf({ 'precious.yaml': 'suggestions: 1\n' }), 'precious.yaml');
    await mkdir(path.join(folder, 'suggestions'));
    await symlink(outside, path.join(folder, FILE));
    expect(await addSuggestion(folder, DAY, ALIAS)).toMatchObject({ outcome: 'broken' });
    expect(await readFile(outside, 'utf8')).toBe('suggestions: 1\n');
  });

  test('says so when the system does not let it, and leaves nothing behind', async () => {
    const folder = await folderOf({ ...SOUND, suggestions: 'a file where the folder should be' });
    const before = await readdir(folder, { recursive: true });
    expect(await addSuggestion(folder, DAY, ALIAS)).toMatchObject({ outcome: 'unwritable', reason: 'ENOTDIR' });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });
});
