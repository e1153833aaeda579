/** The languages that a folder states for its texts. */
import { expect, test } from 'vitest';
import { ask } from '../../src/ask.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { folderOf, lines, load, loadSound, problemLines, SOUND } from './folder.ts';
import type { Files } from './folder.ts';

/** An archive that nobody has translated. */
const PREDICATES = `languages: [en]
predicates:
  - id: inspect
    label: { en: inspection }
    words: { en: [inspect] }
`;
const TABLE = { 'tables/calls.csv': 'who,did,whom,when\nCitra Dale,inspect,Doni Sole,2024-05-07\n' };
const SIDECAR = 'source: { publisher: Example Press, title: { en: Calls }, language: en }\n';
const ARCHIVE: Files = { 'predicates.yaml': PREDICATES, ...TABLE, 'tables/calls.yaml': SIDECAR };

test('a folder that states English needs no other language', async () => {
  expect(await problemLines(ARCHIVE)).toEqual([]);
});

test('a folder that states nothing needs all', async () => {
  expect(await problemLines({ ...ARCHIVE, 'predicates.yaml': PREDICATES.replace('languages: [en]\n', '') })).toEqual([
    'predicates.yaml:3:12: "label" is not given in id; add id: …',
    'predicates.yaml:4:12: "words" is not given in id; add id: …',
    'tables/calls.yaml:1:44: "title" is not given in id; add id: …',
  ]);
});

test('a language that there is not is told with those that there are, each once', async () => {
  const says = String(SOUND['articles/first-visit.yaml']).replace('en: Ana visited', 'eng: Ana visited');
  const folder = await folderOf({ ...SOUND, 'articles/first-visit.yaml': says });
  const result = await loadKnowledge([folder], { required: ['id', 'en'], allowed: ['id', 'en'] });
  expect(result.ok ? [] : lines(result.problems, folder)).toEqual([
    'articles/first-visit.yaml:13:11: "says" is not given in en; add en: …',
    'articles/first-visit.yaml:13:40: "eng" is not a language of this fact base; use id or en',
  ]);
});

test('what a folder states holds for no other folder', async () => {
  const [archive, own] = [await folderOf(ARCHIVE), await folderOf(SOUND)];
  expect(await load(archive, own)).toMatchObject({ ok: true });
  const lacking = await folderOf({
    'entities/more.yaml': 'entities:\n  - { id: citra, type: person, name: Citra, kind: { en: pilot } }\n',
  });
  const result = await load(archive, own, lacking);
  expect(result.ok ? [] : lines(result.problems, lacking)).toEqual([
    'entities/more.yaml:2:51: "kind" is not given in id; add id: …',
  ]);
});

test('a language that nobody knows is none', async () => {
  expect(await problemLines({ ...ARCHIVE, 'predicates.yaml': PREDICATES.replace('[en]', '[en, xx]') })).toEqual([
    'predicates.yaml:1:17: "xx" is not a language of this fact base; use id, en, or ms',
  ]);
});

test('questions in another language are answered from it', async () => {
  const base = indexKnowledge((await loadSound(ARCHIVE)).knowledge);
  const answer = ask('Kapan Citra Dale inspect Doni Sole?', base, { now: new Date('2025-01-01') });
  expect(answer).toMatchObject({ language: 'id', status: 'answered', values: [{ text: '2024-05-07' }] });
  expect(answer.text).toContain('7 Mei 2024');
});

test('countries that stand in a table only as those whose role somebody has are no unused entities', async () => {
  const files: Files = {
    ...ARCHIVE,
    'entities/places.yaml':
      'entities:\n  - { id: examplia, type: country, name: Examplia }\n  - { id: sampland, type: country, name: Sampland }\n',
    'tables/calls.csv': 'who,did,whom,when\nCitra Dale,inspect,Harbour Master (Examplia),2024-05-07\n',
    'tables/calls.yaml': "names: { pattern: '{role} ({of})' }\n",
  };
  const { warnings } = await loadSound(files);
  expect(warnings).toMatchObject([{ code: 'unused-entity', params: { id: 'sampland' } }]);
});
