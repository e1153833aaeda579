/** What people call those whom a table names: in other words than the table's, and each as one that a fact tells of. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { FactBase } from '../../src/facts/base.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { expectContract } from './contract.ts';

const ROWS = `who,did,whom,when
Sellian Lifeboat Society,praise,Tamar Quill,2031-01-02
Harbour Council of Sellia,praise,Oskar Venn,2031-02-03
Navy (Sellia),praise,Ilmar Dune,2031-03-04
Sellian Navy,praise,Mira Holt,2031-04-05
Open Sea Council,praise,Juno Marsh,2031-05-06
Tamar May,praise,Pavel Orr,2031-06-07
Ports First Party,praise,Nadia Wren,2031-07-08
Korin da Vesk,praise,Lea Strand,2031-08-09
A.K. Torv,praise,Emil Stone,2031-09-10
Jonas R. Torv,praise,Ida Brook,2031-10-11
Druvi (Sellia),praise,Otto Falk,2031-11-12
`;
const SIDECAR = `source: { publisher: Example Institute, title: Events, language: en }
names:
  pattern: '{role} ({of})'
  aliases: { Open Sea Council: [Council of the High Seas, OSC] }
`;
const ENTITIES = `entities:
  - { id: sellia, type: country, name: Sellia, aliases: [Sellian] }
`;
const PREDICATES = `languages: [en]
predicates:
  - { id: praise, label: { en: praise }, words: { en: [praise] } }
`;

let folder: string;
let base: FactBase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faktual-names-'));
  for (const name of ['tables', 'entities']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'tables', 'events.csv'), ROWS);
  await writeFile(join(folder, 'tables', 'events.yaml'), SIDECAR);
  await writeFile(join(folder, 'entities', 'places.yaml'), ENTITIES);
  await writeFile(join(folder, 'predicates.yaml'), PREDICATES);
  const loaded = await loadKnowledge([folder], { required: ['en'] });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
  base = indexKnowledge(loaded.knowledge);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['a name that begins with a country', 'the Lifeboat Society of Sellia', 'Tamar Quill'],
  ['the same, with whose it is', "Sellia's lifeboat society", 'Tamar Quill'],
  ['a name that ends with a country', 'the Sellian Harbour Council', 'Oskar Venn'],
  ['a role before a name that only has its words', 'the navy of Sellia', 'Ilmar Dune'],
  ['an alias of the file beside the table', 'the Council of the High Seas', 'Juno Marsh'],
  ['an abbreviation of that file', 'the OSC', 'Juno Marsh'],
  ['a name with a month in it', 'Tamar May', 'Pavel Orr'],
  ['a name with an order in it', 'the Ports First Party', 'Nadia Wren'],
  ['a name with a word that chats spell otherwise', 'Korin da Vesk', 'Lea Strand'],
  ['initials without their dots', 'AK Torv', 'Emil Stone'],
  ['a name without its initial', 'Jonas Torv', 'Ida Brook'],
  ['a role in a plural that no dictionary has', 'the Druvis of Sellia', 'Otto Falk'],
])('%s: %s', (_, name, whom) => {
  const answer = ask(`Whom did ${name} praise?`, base, { now: new Date('2033-01-01T00:00:00Z'), language: 'en' });
  expectContract(answer);
  expect(answer.values.map(({ text }) => text)).toEqual([whom]);
});
