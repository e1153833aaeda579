import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rowFact } from '../../src/facts/rows.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { readRecords } from '../../src/facts/table-file.ts';
import { load, folderOf, lines, loadSound, problemLines, SOUND } from './folder.ts';
import type { Files } from './folder.ts';

const TABLE = `who,did,whom,when
Ana,visit,Doni Example,2024-05-07
Doni Example,visit,Harbour Master (Examplia),2024-05
`;

const SIDECAR = `source:
  publisher: Example Institute
  title: { id: Kunjungan, en: Visits }
  language: en
did:
  Paid a call on: visit
names:
  pattern: '{role} ({of})'
  roles:
    Harbour Master:
      type: person
      words: { en: [harbour chief], id: [kepala pelabuhan] }
`;

/** The sound base with tables. */
const withTables = (files: Files): Files => ({
  ...SOUND,
  ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`tables/${name}`, content])),
});

const factsOf = async (files: Files) => {
  const { knowledge, ...rest } = await loadSound(withTables(files));
  const { rows } = knowledge;
  if (rows === undefined) throw new Error('the base has no rows');
  return { ...rest, knowledge, facts: Array.from({ length: rows.length }, (_, row) => rowFact(rows, row)) };
};

describe('a table', () => {
  test('holds a fact in each row, named after the line', async () => {
    const { facts, counts, warnings } = await factsOf({ 'visits.csv': TABLE });
    expect(facts).toMatchObject([
      {
        id: 'visits#2',
        who: ['ana'],
        did: 'visit',
        whom: ['doni-example'],
        when: { edtf: '2024-05-07', precision: 'day' },
        standing: 'reported',
        source: { article: 'visits', paragraph: 2 },
      },
      { id: 'visits#3', who: ['doni-example'], whom: ['harbour-master-examplia'], when: { precision: 'month' } },
    ]);
    expect(counts).toMatchObject({ files: 4, articles: 1, tables: 1, facts: 3 });
    expect(warnings).toEqual([]);
  });

  test.each([
    ['with tabs', 'visits.tsv', TABLE.replaceAll(',', '\t')],
    ['with semicolons, as many spreadsheets write it', 'visits.csv', TABLE.replaceAll(',', ';')],
    ['with tabs in a file that is called .csv', 'visits.csv', TABLE.replaceAll(',', '\t')],
    ['compressed', 'visits.csv.gz', gzipSync(TABLE)],
    ['with a byte order mark and Windows line ends', 'visits.csv', `\uFEFF${TABLE.replaceAll('\n', '\r\n')}`],
    ['without a line end at its end', 'visits.csv', TABLE.trimEnd()],
    ['with capitals and spaces in its header', 'visits.csv', TABLE.replace('who,did', 'Who , DID')],
    ['with empty rows', 'visits.csv', `${TABLE}\n,,,\n\n`],
  ])('%s reads the same', async (_, name, content) => {
    const { facts } = await factsOf({ [name]: content });
    expect(facts.map(({ id, who, whom }) => [id, ...who, ...whom])).toEqual([
      ['visits#2', 'ana', 'doni-example'],
      ['visits#3', 'doni-example', 'harbour-master-examplia'],
    ]);
  });

  test('may have its columns in any order, with places, topics, sources and several names', async () => {
    const { facts, knowledge } = await factsOf({
      'visits.csv': `when,source,who,did,about,where\n2024,"letter 7, page 2",Ana; Doni,meet,fish;Bima Example,Exampla\n`,
    });
    expect(facts[0]).toMatchObject({
      who: ['ana', 'doni'],
      whom: [],
      where: [{ entity: 'exampla' }],
      about: [{ text: { id: 'fish', en: 'fish' } }, { entity: 'bima' }],
      source: { note: 'letter 7, page 2' },
    });
    expect(knowledge.entities.find(({ id }) => id === 'exampla')?.type).toBe('place');
  });

  test('may begin with blank lines', async () => {
    const { facts } = await factsOf({ 'visits.csv': `\n\n${TABLE.replaceAll(',', ';')}` });
    expect(facts.map(({ id }) => id)).toEqual(['visits#4', 'visits#5']);
  });

  test('takes for an address only what could be that of an article', async () => {
    const notes = ['https://example.org/calls', 'https://', 'http:// example', 'minutes 7'];
    const { facts } = await factsOf({
      'v.csv': `who,did,when,source\n${notes.map((note) => `Ana,visit,2024,${note}\n`).join('')}`,
    });
    expect(facts.map(({ source: { url, note } }) => [url, note])).toEqual([
      ['https://example.org/calls', undefined],
      [undefined, 'https://'],
      [undefined, 'http:// example'],
      [undefined, 'minutes 7'],
    ]);
  });

  test('counts lines, whatever stands between quotes', async () => {
    const { facts } = await factsOf({
      'visits.csv': `who,did,whom,when\n"Ana\nExample",visit,"Port, New",2024\nBima,visit,Ana,2023\n`,
    });
    expect(facts.map(({ id }) => id)).toEqual(['visits#2', 'visits#4']);
  });
});

describe('names', () => {
  test('of two tables are one entity, in any letter case; those of the base are its own', async () => {
    const { facts, knowledge } = await factsOf({
      'a.csv': 'who,did,whom,when\nÉlan Example,visit,BIMA  EXAMPLE,2024\n',
      'b.csv': 'who,did,whom,when\nelan example,visit,bu ana,2024\n',
    });
    expect(facts.map(({ who, whom }) => [who, whom])).toEqual([
      [['elan-example'], ['bima']],
      [['elan-example'], ['ana']],
    ]);
    expect(knowledge.entities.map(({ id }) => id)).toEqual(['ana', 'bima', 'elan-example']);
  });

  test('that make the same id are told apart by a number', async () => {
    const { facts } = await factsOf({ 'a.csv': 'who,did,whom,when\nA-1,visit,A 1,2024\n(a.1),visit,文,2024\n' });
    expect(facts.map(({ who, whom }) => [...who, ...whom])).toEqual([
      ['a-1', 'a-1-2'],
      ['a-1-3', 'name'],
    ]);
  });

  test('are put together from a role and whose it is, as the file beside the table says', async () => {
    const { knowledge } = await factsOf({ 'visits.csv': TABLE, 'visits.yaml': SIDECAR });
    expect(knowledge.entities.filter(({ office }) => office !== undefined)).toMatchObject([
      {
        id: 'harbour-master-examplia',
        type: 'person',
        office: { of: 'examplia', role: { words: { en: ['Harbour Master', 'harbour chief'] } } },
      },
    ]);
    expect(knowledge.entities.find(({ id }) => id === 'examplia')?.type).toBe('country');
  });

  test('with brackets within brackets are split where none is left open, and at listed roles first', async () => {
    const names = ['Clerk (Port (Old Town))', 'Clerk (Senior) (Examplia)', 'Clerk (acting'];
    const { knowledge } = await factsOf({
      'a.csv': `who,did,whom,when\n${names.map((name) => `${name},visit,Ana,2024\n`).join('')}`,
      'a.yaml': `names:\n  pattern: '{role} ({of})'\n  roles: { Clerk (Senior): { type: person } }\n`,
    });
    const officeOf = (name: string) => knowledge.entities.find(({ names: { en } }) => en === name)?.office;
    expect(names.map((name) => [officeOf(name)?.role.name, officeOf(name)?.of])).toEqual([
      ['Clerk', 'port-old-town'],
      ['Clerk (Senior)', 'examplia'],
      [undefined, undefined],
    ]);
  });

  test('have the types that the file beside the table gives them', async () => {
    const { knowledge } = await factsOf({
      'a.csv': 'who,did,whom,when\nExample Press,visit,Some Body,2024\n',
      'a.yaml': 'names: { type: group, types: { organisation: [example press] } }\n',
    });
    const typeOf = (id: string) => knowledge.entities.find((one) => one.id === id)?.type;
    expect([typeOf('example-press'), typeOf('some-body')]).toEqual(['organisation', 'group']);
  });
});

describe('labels', () => {
  test.each([
    ['an id', 'visit'],
    ['a label', 'Kunjungan'],
    ['a word', 'kunjung'],
    ['what the file beside the table says', 'paid a CALL on'],
  ])('are %s', async (_, label) => {
    const { facts } = await factsOf({ 'a.csv': `who,did,whom,when\nAna,${label},Bima,2024\n`, 'a.yaml': SIDECAR });
    expect(facts[0]?.did).toBe('visit');
  });
});

test('no more rows are read than fit, and the first that does not is told', async () => {
  const folder = await folderOf({ 'v.csv': 'who,did,when\n\nAna,visit,2024\nBima,visit,2024\n' });
  const lines: number[] = [];
  const read = await readRecords(`${folder}/v.csv`, (_, line) => lines.push(line), 3);
  expect(lines).toEqual([1, 3]);
  expect(read).toMatchObject({ records: 3, problem: { code: 'table-rows', line: 4 } });
});

test('a row is found by somebody whom the text of its topic names', async () => {
  const { knowledge } = await factsOf({
    'v.csv': 'who,did,when,about\nDoni Example,meet,2024,the letter of Bima Example\nDoni Example,meet,2025,fish\n',
  });
  const found = indexKnowledge(knowledge).factsOf('bima');
  expect(found.first(5, ({ fact }) => fact.source.article === 'v').map(({ fact }) => fact.id)).toEqual(['v#2']);
});

describe('of labels that are nearly the same', () => {
  test('the one that is written so counts, in the file beside the table', async () => {
    const { facts } = await factsOf({
      'a.csv': 'who,did,when\nAna,SEEN,2024\nAna,seen,2024\n',
      'a.yaml': 'did: { seen: visit, SEEN: meet }\n',
    });
    expect(facts.map(({ did }) => did)).toEqual(['meet', 'visit']);
  });
});

describe('what is said of a table', () => {
  test.each<[what: string, files: Files, lines: readonly string[]]>([
    [
      'a date that there is not, and one that is none',
      { 'v.csv': 'who,did,when\nAna,visit,2024-02-30\nAna,visit,7/5/2024\n' },
      [
        'tables/v.csv:2:11: there is no such day or month as "2024-02-30"; write year-month-day, such as 2025-04-25',
        'tables/v.csv:3:11: "7/5/2024" is not a date; write year-month-day, such as 2025-04-25, 2025-04 or 2025',
      ],
    ],
    [
      'cells that are empty or hold no name',
      { 'v.csv': 'who,did,whom,when\nAna,visit,-,\n"",visit,Bima,2024\n' },
      [
        'tables/v.csv:2:11: "-" is no name; write a name, or leave the cell empty',
        'tables/v.csv:2:13: the cell "when" is empty; fill it, or take the row out',
        'tables/v.csv:3:1: the cell "who" is empty; fill it, or take the row out',
      ],
    ],
    [
      'a row of another width',
      { 'v.csv': 'who,did,when\nAna,visit,Bima,2024\n' },
      [
        'tables/v.csv:2:1: this row has 4 cells, and the first line has 3; write one cell for each column, and put a cell that holds a separator in quotes',
      ],
    ],
    [
      'columns that there are not, or twice, or not at all',
      { 'v.csv': 'who,whoom,who,did\nAna,Bima,Ana,visit\n' },
      [
        'tables/v.csv:1:1: the column "when" is missing; add it to the first line',
        'tables/v.csv:1:5: there is no column "whoom"; did you mean "whom"?',
        'tables/v.csv:1:11: the column "who" is here twice; keep one, and write several names into one cell with "; " in between',
      ],
    ],
    [
      'a label that is nobody’s, once',
      { 'v.csv': 'who,did,when\nAna,visitt,2024\nBima,visitt,2024\nBima,sing,2024\n' },
      [
        'tables/v.csv:2:5: no predicate goes by "visitt"; did you mean "visit"? Otherwise say what it stands for in tables/v.yaml, under did:',
        'tables/v.csv:4:6: no predicate goes by "sing"; say what it stands for in tables/v.yaml, under did:',
      ],
    ],
    [
      'a quote that is not closed',
      { 'v.csv': 'who,did,when\nAna,visit,2024\n"Bima,visit,2024\nAna,visit,2024\n' },
      [
        'tables/v.csv:3:1: a quote is open or out of place in this row; put a cell that holds a quote in quotes, and write a quote within it twice ("")',
      ],
    ],
    [
      'a line that is not UTF-8',
      { 'v.csv': Buffer.from('who,did,when\nAna,visit,2024\nB\xe9ma,visit,2024\n', 'latin1') },
      ['tables/v.csv:3:1: the file is not UTF-8 text; save it with the encoding UTF-8'],
    ],
    [
      'a compressed file that breaks off',
      { 'v.csv.gz': gzipSync(`who,did,when\n${'Ana,visit,2024\n'.repeat(500)}`).subarray(0, 50) },
      [
        'tables/v.csv.gz:1:1: the compressed file is cut off or damaged; compress the table again, or put it here uncompressed',
      ],
    ],
    [
      'files without a row, or with nothing at all',
      { 'a.csv': '', 'b.csv': '\n\n', 'c.csv': 'who,did,when\n\n' },
      [
        'tables/a.csv:1:1: the table is empty; write the names of the columns into the first line and a fact into each row below, or remove the file',
        'tables/b.csv:1:1: the table is empty; write the names of the columns into the first line and a fact into each row below, or remove the file',
        'tables/c.csv:1:1: the table has no rows below its first line; write a fact into each, or remove the file',
      ],
    ],
    [
      'a row that is far too long, with line breaks in quotes and without',
      {
        'v.csv': `who,did,when\nAna,visit,2024\n"${'x\n'.repeat(40_000)}`,
        'w.csv.gz': gzipSync(`who,did,when\nAna,visit,2024\n${'x'.repeat(9_000_000)}`),
      },
      [
        'tables/v.csv:3:1: this row has more than 64 KB; close a quote that is open in it, or shorten its cells',
        'tables/w.csv.gz:3:1: this row has more than 64 KB; close a quote that is open in it, or shorten its cells',
      ],
    ],
    [
      'one of several names that is none',
      { 'v.csv': 'who,did,whom,when\nAna; -,visit,;,2024\n' },
      [
        'tables/v.csv:2:1: "-" is no name; write a name, or leave the cell empty',
        'tables/v.csv:2:14: ";" is no name; write a name, or leave the cell empty',
      ],
    ],
    [
      'two files whose facts would have the same ids',
      { 'v.csv': TABLE, 'v.tsv': TABLE.replaceAll(',', '\t'), 'first-visit.csv': TABLE },
      [
        'tables/first-visit.csv:1:1: the ids of facts would begin with "first-visit" here and in articles/first-visit.yaml; give one of the two files another name',
        'tables/v.tsv:1:1: the ids of facts would begin with "v" here and in tables/v.csv; give one of the two files another name',
      ],
    ],
    [
      'files that are no tables, or belong to none',
      { 'v.csv': TABLE, 'w.yaml': SIDECAR, 'x.xlsx': 'x', 'Y Z.csv': TABLE },
      [
        'tables/Y Z.csv:1:1: "Y Z" cannot be the name of a table; use lower-case letters, digits and hyphens, such as visits-2031.csv',
        'tables/w.yaml:1:1: there is no table beside this file; put w.csv or w.tsv here, or let both have the same name',
        'tables/x.xlsx:1:1: "x.xlsx" is not read; save the table as .csv or .tsv (a .gz behind it is fine), and what goes with it as .yaml',
      ],
    ],
    [
      'a file beside a table that names what there is not',
      {
        'v.csv': TABLE,
        'v.yaml': `source: { publisher: P, date: 2024-13-01, language: en, title: { en: T } }\ndid: { Called: visti }\nnames: { pattern: '{of} only' }\n`,
      },
      [
        'tables/v.yaml:3:19: "{of} only" is no pattern of names; write {role} and then {of}, with what stands between them, such as {role} ({of})',
      ],
    ],
    [
      'a file beside a table whose fields are right and whose values are not',
      {
        'v.csv': TABLE,
        'v.yaml': `source: { publisher: P, date: 2024-13-01, language: en, title: { en: T } }\ndid: { Called: visti }\nnames: { roles: { R: { words: { xx: [r] } } } }\n`,
      },
      [
        'tables/v.yaml:1:31: there is no such day or month as "2024-13-01"; write year-month-day, such as 2025-04-25',
        'tables/v.yaml:1:64: "title" is not given in id; add id: …',
        'tables/v.yaml:2:16: there is no predicate "visti"; did you mean "visit"?',
        'tables/v.yaml:3:33: "xx" is not a language of this fact base; use id, en, or ms',
      ],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await problemLines(withTables(files))).toEqual(expected);
    // The same mistakes, in other words.
    expect((await problemLines(withTables(files), 'id')).map((line) => line.split(': ')[0])).toEqual(
      expected.map((line) => line.split(': ')[0]),
    );
  });

  test('is that there are more mistakes, where there are very many', async () => {
    const rows = 'Ana,visit,2024-13-01\n'.repeat(130);
    const said = await problemLines(withTables({ 'v.csv': `who,did,when\n${rows}` }));
    expect(said).toHaveLength(101);
    expect(said.at(-1)).toBe(
      'tables/v.csv:102:1: there are 30 more such mistakes from here on; repair those above first',
    );
  });

  test('comes together with what is wrong elsewhere, and nothing is loaded', async () => {
    const folder = await folderOf({
      ...withTables({ 'v.csv': 'who,did,when\nAna,visit,x\n' }),
      'entities/more.yaml': '',
    });
    const result = await load(folder);
    expect(result.ok ? [] : lines(result.problems, folder).map((line) => line.split(':')[0])).toEqual([
      'entities/more.yaml',
      'tables/v.csv',
    ]);
  });
});
