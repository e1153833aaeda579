import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { load, folderOf, loadSound, PEOPLE, PREDICATES, SOUND, VISIT } from './folder.ts';

/** The fact `<id>` of a base with the visit and more lines in it. */
async function visitWith(lines: string): Promise<Fact | undefined> {
  const files = { ...SOUND, 'articles/first-visit.yaml': `${VISIT}${lines}\n` };
  const { knowledge } = await loadSound(files);
  return knowledge.facts.find((fact) => fact.id === 'first-visit#visit');
}

test('a fact as it is written, and what it is taken for where nothing is written', async () => {
  expect(await visitWith('')).toEqual({
    id: 'first-visit#visit',
    who: ['ana'],
    did: 'visit',
    whom: ['bima'],
    when: expect.objectContaining({ edtf: '2024?-05-04', precision: 'day', uncertain: ['year'] }) as unknown,
    where: [{ text: { id: 'di Exampla', en: 'in Exampla' } }],
    about: [],
    why: [],
    how: [],
    result: [],
    howMany: [],
    says: { id: 'Ana mengunjungi Bima.', en: 'Ana visited Bima.' },
    standing: 'reported',
    speaker: [],
    source: { article: 'first-visit', paragraph: 1, quote: 'The two talked.' },
    attribute: false,
  });
});

test('every other slot', async () => {
  const fact = await visitWith(`    about: [bima, { id: kapal, en: ships }]
    why: { id: undangan, en: an invitation }
    how: [{ id: hangat, en: warmly }, { id: singkat, en: briefly }]
    result: { id: janji, en: a promise }
    standing: stated
    speaker: [ana, bima]
    part_of: trip
    how_many:
      - { of: { id: kapal, en: ships }, is: 1955 }
      - { of: { id: rupiah, en: rupiah }, is: 12500.5 }
      - { of: { id: hari, en: days }, is: { id: tiga, en: three } }
      - { of: { id: kode, en: code }, is: X-9 }
  - id: trip
    did: visit
    says: { id: a, en: a }
    source: { paragraph: 2 }`);
  expect(fact).toMatchObject({
    about: [{ entity: 'bima' }, { text: { id: 'kapal', en: 'ships' } }],
    why: [{ id: 'undangan', en: 'an invitation' }],
    how: [
      { id: 'hangat', en: 'warmly' },
      { id: 'singkat', en: 'briefly' },
    ],
    result: [{ id: 'janji', en: 'a promise' }],
    standing: 'stated',
    speaker: ['ana', 'bima'],
    partOf: 'first-visit#trip',
  });
  expect(fact?.howMany.map(({ is }) => is)).toEqual([
    { id: '1955', en: '1955' },
    { id: '12.500,5', en: '12,500.5' },
    { id: 'tiga', en: 'three' },
    { id: 'X-9', en: 'X-9' },
  ]);
});

test('names and aliases are there in every language', async () => {
  const { knowledge } = await loadSound(SOUND);
  expect(knowledge.entities).toEqual([
    {
      id: 'ana',
      type: 'person',
      names: { id: 'Ana Example', en: 'Ana Example' },
      aliases: { id: ['Ana', 'Bu Ana'], en: ['Ana', 'Bu Ana'] },
    },
    {
      id: 'bima',
      type: 'person',
      names: { id: 'Bima Example', en: 'Bima Example' },
      aliases: { id: ['Pak Bima'], en: ['Mr Bima'] },
    },
  ]);
});

test('predicates and articles', async () => {
  const { knowledge, counts } = await loadSound(SOUND);
  expect(knowledge.predicates.find(({ id }) => id === 'visit')).toEqual({
    id: 'visit',
    label: { id: 'kunjungan', en: 'visit' },
    words: { id: ['kunjung'], en: ['visit'] },
    symmetric: false,
    converse: 'receive',
    broader: ['meet'],
    transitive: false,
    traits: [],
  });
  expect(knowledge.articles).toMatchObject([
    { slug: 'first-visit', publisher: 'Examplia Post', language: 'en', date: { edtf: '2024-05-06' } },
  ]);
  expect(counts).toEqual({ files: 3, articles: 1, tables: 0, entities: 2, predicates: 4, facts: 1, attributes: 1 });
});

describe('attributes are facts', () => {
  test('one value', async () => {
    const { knowledge } = await loadSound(SOUND);
    expect(knowledge.facts.find(({ attribute }) => attribute)).toMatchObject({
      id: 'first-visit#bima.rank',
      who: ['bima'],
      did: 'rank',
      about: [{ text: { id: 'Kolonel', en: 'Colonel' } }],
      source: { article: 'first-visit', paragraph: 2 },
      standing: 'reported',
    });
  });

  test('several values, with their own dates and places', async () => {
    const values = `
        - { value: { id: Mayor, en: Major }, when: 2001/2010 }
        - { value: ana, paragraph: 7 }
        - { value: { id: Kolonel, en: Colonel }, article: second-visit, paragraph: 3 }`;
    const { knowledge } = await loadSound({
      ...SOUND,
      'entities/people.yaml': PEOPLE.replace(' { id: Kolonel, en: Colonel }', values),
      'articles/second-visit.yaml': VISIT,
    });
    expect(knowledge.facts.filter(({ attribute }) => attribute)).toMatchObject([
      { id: 'first-visit#bima.rank', when: { edtf: '2001/2010' }, source: { paragraph: 2 } },
      { id: 'first-visit#bima.rank.2', about: [{ entity: 'ana' }], source: { paragraph: 7 } },
      { id: 'second-visit#bima.rank.3', source: { article: 'second-visit', paragraph: 3 } },
    ]);
  });

  test('within an article, they come from that article', async () => {
    const { knowledge } = await loadSound({
      'predicates.yaml': PREDICATES,
      'articles/first-visit.yaml': `${PEOPLE.replace('article: first-visit, ', '')}${VISIT}`,
    });
    expect(knowledge.facts.find(({ attribute }) => attribute)?.source).toEqual({
      article: 'first-visit',
      paragraph: 2,
    });
  });
});

test('an article may bring all that it needs', async () => {
  const { counts } = await loadSound({ 'articles/first-visit.yaml': `${PREDICATES}${PEOPLE}${VISIT}` });
  expect(counts).toMatchObject({ files: 1, articles: 1, entities: 2, predicates: 4 });
});

test('the order of files is that of their names, in whatever order they were written', async () => {
  const articles = ['c', 'a', 'b-2', 'b'].map((name) => [`articles/${name}.yaml`, VISIT] as const);
  const { knowledge } = await loadSound({ ...SOUND, ...Object.fromEntries(articles) });
  expect(knowledge.articles.map(({ slug }) => slug)).toEqual(['a', 'b-2', 'b', 'c', 'first-visit']);
  const again = await loadSound({ ...Object.fromEntries(articles.toReversed()), ...SOUND });
  expect(again.knowledge).toEqual(knowledge);
});

test('what is no file of the base is passed over', async () => {
  const { counts } = await loadSound({
    ...SOUND,
    'README.md': 'about this base',
    'schema.json': '{}',
    'articles/README.md': 'about articles',
    'articles/.first-visit.yaml.swp': 'x',
    'notes/todo.yaml': '- x',
  });
  expect(counts.files).toBe(3);
});

test('a path may end in a slash', async () => {
  const result = await load(`${await folderOf({ ...SOUND, 'articles/bad.yaml': '' })}/`);
  expect(result.ok ? [] : result.problems.map(({ file }) => file)).toEqual([
    expect.stringMatching(/[^/]\/articles\/bad\.yaml$/),
  ]);
});

describe('a base of several folders', () => {
  const shared = { 'predicates.yaml': PREDICATES, 'entities/people.yaml': PEOPLE };
  const article = { 'articles/first-visit.yaml': VISIT };

  test('is loaded as one: what one folder refers to, another may define', async () => {
    const [one, other] = [await folderOf(article), await folderOf(shared)];
    const whole = await loadSound(SOUND);
    for (const folders of [
      [one, other],
      [other, one],
      [one, other, `${one}/`],
    ]) {
      const result = await load(...folders);
      expect(result.ok && result.knowledge).toEqual(whole.knowledge);
      expect(result.ok && result.counts).toEqual(whole.counts);
    }
  });

  test('names the file of each problem with its folder', async () => {
    const one = await folderOf({ ...shared, 'articles/a.yaml': VISIT.replace('did: visit', 'did: vist') });
    const other = await folderOf({ ...article, 'entities/more.yaml': PEOPLE });
    const result = await load(one, other);
    const found = result.ok ? [] : result.problems.map(({ file, code }) => `${file} ${code}`);
    expect(found).toContain(`${one}/articles/a.yaml unknown`);
    expect(found).toContain(`${other}/entities/more.yaml duplicate-id`);
  });

  test('has no two articles of one name', async () => {
    const [one, other] = [await folderOf(SOUND), await folderOf(article)];
    const result = await load(one, other);
    expect(result.ok ? [] : result.problems).toContainEqual({
      file: `${other}/articles/first-visit.yaml`,
      line: 1,
      column: 1,
      code: 'duplicate-id',
      params: {
        kind: 'article',
        id: 'first-visit',
        first: { file: `${one}/articles/first-visit.yaml`, line: 1, column: 1 },
      },
    });
  });

  test('is broken when one of them is not there, and nothing else is wrong with it then', async () => {
    const result = await load(await folderOf(article), 'nowhere');
    expect(result.ok ? [] : result.problems).toMatchObject([{ file: 'nowhere', code: 'no-folder' }]);
  });
});
