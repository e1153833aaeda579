import { describe, expect, test } from 'vitest';
import { PEOPLE, problemLines, SOUND, VISIT, withEdit } from './folder.ts';
import type { Files } from './folder.ts';

const VISIT_FILE = 'articles/first-visit.yaml';
const PEOPLE_FILE = 'entities/people.yaml';
const PREDICATES_FILE = 'predicates.yaml';

/** The visit with more lines of YAML in its fact, which end up in line 15 and after. */
const inVisit = (lines: string): Files => ({ ...SOUND, [VISIT_FILE]: `${VISIT}${lines}\n` });
/** The base with one more fact, whose id is in line 15. */
const anotherFact = (fields: string): Files =>
  inVisit(`  - id: second\n    did: meet\n    says: { id: a, en: a }\n    source: { paragraph: 2 }\n${fields}`);
/** The base with one more person, whose id is in line 13. */
const anotherPerson = (fields: string): Files => ({
  ...SOUND,
  [PEOPLE_FILE]: `${PEOPLE}  - id: citra\n    type: person\n${fields}\n`,
  [VISIT_FILE]: VISIT.replace('whom: [bima]', 'whom: [bima, citra]'),
});

test('a sound base has nothing to complain about', async () => {
  expect(await problemLines(SOUND)).toEqual([]);
});

describe('what is said of one entry', () => {
  test.each<[what: string, files: Files, line: string]>([
    [
      'a misspelt field',
      withEdit(VISIT_FILE, 'whom:', 'whoms:'),
      'articles/first-visit.yaml:10:5: there is no field "whoms"; did you mean "whom"?',
    ],
    [
      'a field that resembles none',
      withEdit(VISIT_FILE, '  url: https', '  zzz: https'),
      'articles/first-visit.yaml:3:3: there is no field "zzz"; the fields here are publisher, title, url, dateline, date, and language',
    ],
    [
      'a misspelt field within a list of numbers',
      inVisit('    how_many:\n      - { of: { id: hari, en: days }, iss: 3, is: 3 }'),
      'articles/first-visit.yaml:16:39: there is no field "iss"; did you mean "is"?',
    ],
    [
      'a missing field',
      withEdit(VISIT_FILE, '  publisher: Examplia Post\n', ''),
      'articles/first-visit.yaml:2:3: the field "publisher" is missing; add it',
    ],
    [
      'a field without a value',
      withEdit(VISIT_FILE, 'who: ana', 'who:'),
      'articles/first-visit.yaml:8:5: "who" has no value; write one, or take out a field that you do not need',
    ],
    [
      'a text where a list belongs',
      withEdit(PEOPLE_FILE, '[Ana, Bu Ana]', 'Ana'),
      'entities/people.yaml:5:14: "aliases" has a value of the wrong kind; write a list, such as [first, second] or a value per language, such as {id: …, en: …}',
    ],
    [
      'one text where one per language belongs',
      withEdit(VISIT_FILE, '{ id: Ana mengunjungi Bima., en: Ana visited Bima. }', 'Ana visited Bima.'),
      'articles/first-visit.yaml:13:11: "says" has a value of the wrong kind; write a value per language, such as {id: …, en: …}',
    ],
    [
      'a number where fields belong',
      withEdit(VISIT_FILE, '{ paragraph: 1, quote: The two talked. }', '5'),
      'articles/first-visit.yaml:14:13: "source" has a value of the wrong kind; write fields with their values, such as { paragraph: 5 }',
    ],
    [
      'a text where fields belong',
      inVisit('    how_many: three days'),
      'articles/first-visit.yaml:15:15: "how_many" has a value of the wrong kind; write fields with their values, such as { of: …, is: … } or a list, such as [first, second]',
    ],
    [
      'a number where a text belongs',
      withEdit(VISIT_FILE, 'en: in Exampla', 'en: 1955'),
      'articles/first-visit.yaml:12:34: "en" is read as a number or as yes or no, not as a text; put it in quotes: "1955"',
    ],
    [
      'a comma that cuts off a text',
      withEdit(VISIT_FILE, 'en: Ana visited Bima.', 'en: Ana came, saw Bima.'),
      'articles/first-visit.yaml:13:54: within { } a comma ends a text, so "saw Bima." is cut off; put the whole text in quotes',
    ],
    [
      'a comma that cuts off all but a number',
      withEdit(VISIT_FILE, 'en: in Exampla', 'en: 4,5 miles off'),
      'articles/first-visit.yaml:12:36: within { } a comma ends a text, so "5 miles off" is cut off; put the whole text in quotes',
    ],
    [
      'a word of no known meaning',
      withEdit(PEOPLE_FILE, 'type: person', 'type: peson'),
      'entities/people.yaml:3:11: "peson" is not possible here; did you mean "person"?',
    ],
    [
      'a standing that there is not',
      inVisit('    standing: xyz'),
      'articles/first-visit.yaml:15:15: "xyz" is not possible here; write reported, stated, planned, cancelled, disputed, or retracted',
    ],
    [
      'an empty list',
      withEdit(VISIT_FILE, 'whom: [bima]', 'whom: []'),
      'articles/first-visit.yaml:10:11: the list "whom" is empty; fill it, or take out a field that you do not need',
    ],
    [
      'an empty text',
      withEdit(VISIT_FILE, 'en: in Exampla', 'en: "  "'),
      'articles/first-visit.yaml:12:34: the text "en" is empty; write one, or take out a field that you do not need',
    ],
    [
      'a text of thousands of characters',
      withEdit(VISIT_FILE, 'in Exampla', 'x'.repeat(2001)),
      'articles/first-visit.yaml:12:34: the text "en" has more than 2,000 characters; shorten it',
    ],
    [
      'an id with a space and a capital',
      withEdit(PEOPLE_FILE, 'id: ana\n', 'id: Ana Éxample\n'),
      'entities/people.yaml:2:9: "Ana Éxample" cannot be an id; write it as ana-example',
    ],
    [
      'a name where an id or a text per language belongs',
      withEdit(VISIT_FILE, '{ id: di Exampla, en: in Exampla }', 'Exampla City'),
      'articles/first-visit.yaml:12:12: "Exampla City" is not the id of an entity; write an id, or a text per language: {id: …, en: …, ms: …}',
    ],
    [
      'half an address',
      withEdit(VISIT_FILE, 'https://examplia', 'examplia'),
      'articles/first-visit.yaml:3:8: "examplia.example/visit" is not an address; write all of it, starting with https://',
    ],
    [
      'a paragraph before the first',
      withEdit(VISIT_FILE, 'paragraph: 1', 'paragraph: 0'),
      'articles/first-visit.yaml:14:26: paragraphs are counted from 1; write the number of the paragraph in the article',
    ],
    [
      'half a paragraph',
      withEdit(VISIT_FILE, 'paragraph: 1', 'paragraph: 1.5'),
      'articles/first-visit.yaml:14:26: "paragraph" has a value of the wrong kind; write a whole number',
    ],
    [
      'the name of a language in place of its code',
      withEdit(VISIT_FILE, 'language: en', 'language: English'),
      'articles/first-visit.yaml:5:13: "English" is not the code of a language; write its code, such as id or en',
    ],
  ])('%s', async (_, files, line) => {
    expect(await problemLines(files)).toContain(line);
  });
});

describe('what is said of dates', () => {
  test.each([
    ['6 May 2024', '"6 May 2024" is not a date; write year-month-day, such as 2025-04-25, 2025-04 or 2025'],
    ['2023-02-29', 'there is no such day or month as "2023-02-29"; write year-month-day, such as 2025-04-25'],
    ['2024-05-06/2024-05-01', '"2024-05-06/2024-05-01" ends before it begins; write the earlier date first'],
    [
      '2024-21',
      'a fact cannot have the date "2024-21"; write a day, a month, a year, or two of them with / in between',
    ],
  ])('%s', async (written, sentence) => {
    const files = withEdit(VISIT_FILE, '2024?-05-04', written);
    expect(await problemLines(files)).toEqual([`articles/first-visit.yaml:11:11: ${sentence}`]);
  });

  test('dates of articles and of attributes are checked as well', async () => {
    const files = {
      ...withEdit(PEOPLE_FILE, '{ id: Kolonel, en: Colonel }', '{ value: { id: Kolonel, en: Colonel }, when: soon }'),
      [VISIT_FILE]: VISIT.replace('date: 2024-05-06', 'date: 6/5/2024'),
    };
    expect(await problemLines(files)).toEqual([
      'articles/first-visit.yaml:4:9: "6/5/2024" is not a date; write year-month-day, such as 2025-04-25, 2025-04 or 2025',
      'entities/people.yaml:11:58: "soon" is not a date; write year-month-day, such as 2025-04-25, 2025-04 or 2025',
    ]);
  });

  test('something reported before it happened is worth a look', async () => {
    const late = withEdit(VISIT_FILE, '2024?-05-04', '2024-06');
    expect(await problemLines(late)).toEqual([
      "articles/first-visit.yaml:11:11: 2024-06 is after the article's own date, 2024-05-06; check the date, add standing: planned if it had not happened yet, or put what a later report says into an article file of its own with that report's source.date",
    ]);
    const planned = { ...late, [VISIT_FILE]: `${String(late[VISIT_FILE])}    standing: planned\n` };
    expect(await problemLines(planned)).toEqual([]);
  });
});

describe('what is said of languages', () => {
  test('a text that is missing in a language', async () => {
    const files = withEdit(VISIT_FILE, '{ id: di Exampla, en: in Exampla }', '[{ id: di Exampla }, { ms: x }]');
    expect(await problemLines(files)).toEqual([
      'articles/first-visit.yaml:12:13: "where" is not given in en; add en: …',
      'articles/first-visit.yaml:12:33: "where" is not given in id and en; add id: …, en: …',
    ]);
  });

  test.each<[what: string, files: Files, place: string]>([
    ['a name', withEdit(PEOPLE_FILE, 'name: Ana Example', 'name: { id: Ana }'), 'entities/people.yaml:4:11: "name"'],
    ['an attribute', withEdit(PEOPLE_FILE, ', en: Colonel', ''), 'entities/people.yaml:11:13: "rank"'],
    ['the words of a predicate', withEdit(PREDICATES_FILE, ', en: [meet]', ''), 'predicates.yaml:4:12: "words"'],
    ['a number', inVisit('    how_many: { of: { id: hari }, is: 3 }'), 'articles/first-visit.yaml:15:21: "of"'],
    ['a reason', inVisit('    why: { id: sebab }'), 'articles/first-visit.yaml:15:10: "why"'],
  ])('%s is asked for in both languages', async (_, files, place) => {
    expect(await problemLines(files)).toEqual([`${place} is not given in en; add en: …`]);
  });

  test('a language that the base does not have', async () => {
    expect(await problemLines(withEdit(VISIT_FILE, 'id: di Exampla, en', 'id: di Exampla, fr: à Exampla, en'))).toEqual(
      ['articles/first-visit.yaml:12:30: "fr" is not a language of this fact base; use id, en, or ms'],
    );
  });

  test('aliases may be left out in a language', async () => {
    expect(await problemLines(withEdit(PEOPLE_FILE, '{ id: [Pak Bima], en: [Mr Bima] }', '{ en: [Mr Bima] }'))).toEqual(
      [],
    );
  });
});

describe('what is said between entries', () => {
  test.each<[what: string, files: Files, lines: string[]]>([
    [
      'an entity that there is not',
      withEdit(VISIT_FILE, '[bima]', '[bima, anna]'),
      [
        'articles/first-visit.yaml:10:18: there is no entity "anna"; did you mean "ana"? Otherwise define it in entities/ or in this file',
      ],
    ],
    [
      'an entity that resembles none',
      withEdit(VISIT_FILE, '{ id: di Exampla, en: in Exampla }', 'town-hall'),
      ['articles/first-visit.yaml:12:12: there is no entity "town-hall"; define it in entities/ or in this file'],
    ],
    [
      'a predicate that there is not',
      withEdit(VISIT_FILE, 'did: visit', 'did: visits'),
      [
        'articles/first-visit.yaml:9:10: there is no predicate "visits"; did you mean "visit"? Otherwise define it in predicates.yaml or in this file',
      ],
    ],
    [
      'an attribute that there is not',
      withEdit(PEOPLE_FILE, 'rank:', 'rnk:'),
      [
        'entities/people.yaml:11:7: there is no predicate "rnk"; did you mean "rank"? Otherwise define it in predicates.yaml or in this file',
      ],
    ],
    [
      'an article that there is not',
      withEdit(PEOPLE_FILE, 'article: first-visit', 'article: first-visi'),
      [
        'entities/people.yaml:12:24: there is no article "first-visi"; did you mean "first-visit"? Otherwise write the name of a file in articles/ without .yaml',
      ],
    ],
    [
      'a part of a fact that there is not',
      anotherFact('    part_of: visti'),
      [
        'articles/first-visit.yaml:19:14: there is no fact "visti"; did you mean "visit"? Otherwise write the id of another fact of this article',
      ],
    ],
    [
      'a fact that is twice there',
      withEdit(
        VISIT_FILE,
        'facts:\n',
        'facts:\n  - { id: visit, did: meet, says: { id: a, en: a }, source: { paragraph: 1 } }\n',
      ),
      [
        'articles/first-visit.yaml:8:9: the fact "visit" is already at articles/first-visit.yaml:7:11; give one of them another id',
      ],
    ],
    [
      'an entity that is twice there, in two files',
      { ...SOUND, 'entities/zebra.yaml': 'entities:\n  - { id: ana, type: person, name: Anna }\n' },
      [
        'entities/zebra.yaml:2:11: the entity "ana" is already at entities/people.yaml:2:9; give one of them another id',
      ],
    ],
    [
      'a name that two entities have, capitals and diacritics aside',
      anotherPerson('    name: Citra\n    aliases: [ÀNA]'),
      [
        'entities/people.yaml:16:15: "citra" cannot be called "ÀNA", because "ana" is, at entities/people.yaml:5:15; keep the name for one of them',
      ],
    ],
    [
      'facts that are parts of each other',
      {
        ...SOUND,
        [VISIT_FILE]: `${VISIT}    part_of: second\n  - id: second\n    did: meet\n    says: { id: a, en: a }\n    source: { paragraph: 2 }\n    part_of: visit\n`,
      },
      [
        'articles/first-visit.yaml:15:14: this fact is a part of itself (visit → second → visit); take one part_of out of this circle',
      ],
    ],
    [
      'a predicate that is broader than itself',
      withEdit(PREDICATES_FILE, 'symmetric: true', 'broader: [meet]'),
      ['predicates.yaml:5:14: this predicate is a case of itself (meet → meet); take one broader out of this circle'],
    ],
    [
      'a converse on one side only',
      withEdit(PREDICATES_FILE, '    converse: visit\n', ''),
      ['predicates.yaml:10:15: "receive" does not have "visit" as its converse; add converse: visit to it'],
    ],
    [
      'a converse that there is not',
      withEdit(PREDICATES_FILE, 'symmetric: true', 'converse: gather'),
      ['predicates.yaml:5:15: there is no predicate "gather"; define it in predicates.yaml or in this file'],
    ],
    [
      'a statement that nobody made',
      anotherFact('    standing: stated'),
      ['articles/first-visit.yaml:19:15: nobody is named who stated this; add speaker with the id of whoever said so'],
    ],
    [
      'a speaker who stated nothing',
      anotherFact('    speaker: ana'),
      [
        'articles/first-visit.yaml:19:5: there is a speaker, but the standing is not stated; write standing: stated, or take speaker out and tell who announced a plan in a fact of its own',
      ],
    ],
    [
      'an attribute from nowhere',
      withEdit(PEOPLE_FILE, '    source: { article: first-visit, paragraph: 2 }\n', ''),
      [
        'entities/people.yaml:11:13: it is not said where this about "bima" is written; add source: {article: …, paragraph: …} to the entity',
      ],
    ],
    [
      'an attribute from an article without a name',
      withEdit(PEOPLE_FILE, 'article: first-visit, ', ''),
      [
        'entities/people.yaml:11:13: it is not said which article this about "bima" comes from; add article: … to the entity\'s source',
      ],
    ],
    [
      'somebody whom nothing is said of, which is no more than odd',
      { ...SOUND, 'entities/zebra.yaml': 'entities:\n  - { id: zebra, type: thing, name: Zebra }\n' },
      ['entities/zebra.yaml:2:11: no fact is about "zebra"; use it in a fact, or leave it out'],
    ],
  ])('%s', async (_, files, lines) => {
    expect(await problemLines(files)).toEqual(lines);
  });
});

test('all problems come at once, in the order of files and lines, also several in one fact', async () => {
  const files = {
    'predicates.yaml': SOUND[PREDICATES_FILE] ?? '',
    'entities/people.yaml': PEOPLE.replace('type: person', 'type: persn'),
    'articles/first-visit.yaml': VISIT.replace('who: ana', 'who: anna')
      .replace('2024?-05-04', '2024-13')
      .replace('paragraph: 1', 'paragraph: 0')
      .replace('says:', 'say:'),
    'articles/another.yaml': 'facts: []\n',
  };
  const places = (await problemLines(files)).map((line) => line.slice(0, line.indexOf(': ')));
  expect(places).toEqual([
    'articles/another.yaml:1:1',
    'articles/another.yaml:1:8',
    'articles/first-visit.yaml:7:5',
    'articles/first-visit.yaml:8:10',
    'articles/first-visit.yaml:11:11',
    'articles/first-visit.yaml:13:5',
    'articles/first-visit.yaml:14:26',
    'entities/people.yaml:3:11',
  ]);
});

test('the same in Indonesian', async () => {
  const files = {
    ...anotherFact('    standing: stated\n    part_of: visti'),
    [PEOPLE_FILE]: PEOPLE.replace('type: person', 'type: persn'),
  };
  expect(await problemLines(files, 'id')).toEqual([
    'articles/first-visit.yaml:19:15: siapa yang menyatakan ini belum disebut; tambahkan speaker dengan id penuturnya',
    'articles/first-visit.yaml:20:14: tidak ada fakta "visti"; mungkin maksudnya "visit"? Kalau bukan, tulis id fakta lain dari artikel ini',
    'entities/people.yaml:3:11: "persn" tidak bisa dipakai di sini; mungkin maksudnya "person"?',
  ]);
});
