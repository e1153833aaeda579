import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from '../../src/ask.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

/** What stands between ```language and ``` in a text, in order. */
const blocksIn = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(/^```([a-z]{1,10})\n(.{1,9000}?)^```$/gms)].flatMap(([, of, block = '']) =>
    of === language ? [block] : [],
  );

test('the example article that editors copy from the README is a fact base without a problem', async () => {
  const readme = await readFile(join(KNOWLEDGE, 'README.md'), 'utf8');
  const example = blocksIn(readme, 'yaml')[0] ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'faktual-readme-'));
  try {
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'articles', 'ana-in-port-example.yaml'), example);
    await cp(join(KNOWLEDGE, 'predicates.yaml'), join(folder, 'predicates.yaml'));
    expect(await loadKnowledge([folder], { required: ['id', 'en'] })).toMatchObject({
      ok: true,
      counts: { facts: 4, entities: 4 },
      warnings: [],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the example table, with the file beside it, stands next to the article without a problem', async () => {
  const readme = await readFile(join(KNOWLEDGE, 'README.md'), 'utf8');
  const [article = '', sidecar = ''] = blocksIn(readme, 'yaml');
  const [table = ''] = blocksIn(readme, 'csv');
  const folder = await mkdtemp(join(tmpdir(), 'faktual-readme-'));
  try {
    await mkdir(join(folder, 'articles'));
    await mkdir(join(folder, 'tables'));
    await writeFile(join(folder, 'articles', 'ana-in-port-example.yaml'), article);
    await writeFile(join(folder, 'tables', 'harbour-calls.csv'), table);
    await writeFile(join(folder, 'tables', 'harbour-calls.yaml'), sidecar);
    await cp(join(KNOWLEDGE, 'predicates.yaml'), join(folder, 'predicates.yaml'));
    const loaded = await loadKnowledge([folder], { required: ['id', 'en'] });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    expect(loaded).toMatchObject({ counts: { tables: 1, facts: 7 }, warnings: [] });
    const base = indexKnowledge(loaded.knowledge);
    const valuesOf = (question: string) =>
      ask(question, base, { now: new Date('2032-01-01T00:00:00Z') }).values.map(({ text }) => text);
    expect(valuesOf('When did Citra Dale visit the harbour master of Examplia?')).toEqual(['2031-04']);
    expect(valuesOf('Siapa yang mengunjungi kepala pelabuhan Examplia pada Maret 2031?')).toEqual(['Ana Wira']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the example of suggestions stands next to the article without a problem', async () => {
  const readme = await readFile(join(KNOWLEDGE, 'README.md'), 'utf8');
  const blocks = blocksIn(readme, 'yaml');
  const [article = ''] = blocks;
  const suggestions = blocks.find((block) => block.startsWith('suggestions:')) ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'faktual-readme-'));
  try {
    await mkdir(join(folder, 'articles'));
    await mkdir(join(folder, 'suggestions'));
    await writeFile(join(folder, 'articles', 'ana-in-port-example.yaml'), article);
    await writeFile(join(folder, 'suggestions', '2031-06-15.yaml'), suggestions);
    await cp(join(KNOWLEDGE, 'predicates.yaml'), join(folder, 'predicates.yaml'));
    const loaded = await loadKnowledge([folder], { required: ['id', 'en'] });
    expect(loaded).toMatchObject({ ok: true, counts: { facts: 6, articles: 2 }, warnings: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('every attribute of the table of attributes can be written so, and reads the way it says', async () => {
  const readme = await readFile(join(KNOWLEDGE, 'README.md'), 'utf8');
  const written = [
    ...readme.matchAll(/^\| [a-z ]{0,30} \| `([a-z_]{1,30}: [^`|]{1,99})` {1,99}\| [^|]{1,99}\|$/gm),
  ].map(([, attribute = '']) => attribute);
  expect(written.length).toBeGreaterThan(15);
  const values = new Set(written.flatMap((attribute) => /^[a-z_]+: ([a-z-]+)$/.exec(attribute)?.[1] ?? []));
  const example = `source: { publisher: Example Times, date: 2031-03-04, language: en }
entities:
  - id: toma-example
    type: person
    name: Toma Example
    attributes:
${written.map((attribute) => `      ${attribute}`).join('\n')}
    source: { paragraph: 1 }
${[...values].map((id) => `  - { id: ${id}, type: person, name: ${id.replaceAll('-', ' ')} }`).join('\n')}
facts:
  - id: talk
    who: [toma-example, ${[...values].join(', ')}]
    did: discuss
    says: { id: Mereka berbicara., en: They talked. }
    source: { paragraph: 1 }
`;
  const folder = await mkdtemp(join(tmpdir(), 'faktual-readme-'));
  try {
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'articles', 'attributes.yaml'), example);
    await cp(join(KNOWLEDGE, 'predicates.yaml'), join(folder, 'predicates.yaml'));
    const loaded = await loadKnowledge([folder], { required: ['id', 'en'] });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    expect(loaded.counts.attributes).toBe(written.length);
    const base = indexKnowledge(loaded.knowledge);
    const valuesOf = (question: string) =>
      ask(question, base, { now: new Date('2032-01-01T00:00:00Z') }).values.map(({ text }) => text);
    expect(valuesOf('Who is the child of Toma Example?')).toEqual(['citra dale']);
    expect(valuesOf('Siapa orang tua Toma Example?')).toEqual(['dewi malik']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
