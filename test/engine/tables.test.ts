/** Questions to the rows of a table, beside an article: the same engine answers from both. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { FactBase } from '../../src/facts/base.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';
import { expectContract } from './contract.ts';

const HEADER = 'who,did,whom,when,where,source\n';
const ROWS = `Tamar Quill,Paid a call on,Sellia,2031-03-04,,
Oskar Venn,Paid a call on,Sellia,2031-05-06,Port Sellia,https://example.org/venn
Tamar Quill,Paid a call on,Sellia,2032-01-02,,
Sellia,Paid a call on,Tamar Quill,2032-07-08,,
Tamar Quill,meet,Harbour Minister (Sellia),2031-09-10,,minutes 7
`;
const SIDECAR = `source:
  publisher: Example Institute
  title: { id: Kunjungan Sellia, en: Visits of Sellia }
  language: en
did: { Paid a call on: visit }
names:
  pattern: '{role} ({of})'
  types: { country: [Sellia] }
  roles:
    Harbour Minister: { type: person, words: { en: [minister of harbours], id: [menteri pelabuhan] } }
`;
const dayAfter = (first: string, days: number): string =>
  new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
/** A table without a column for whom, and with far more rows of one kind than are looked at for one question. */
const STOPS = Array.from({ length: 3000 }, (_, at) => ({
  who: at % 3 === 0 ? 'Ilmar Dune' : `Guest ${String(at % 83)}x`,
  did: at % 7 === 0 ? 'meet' : 'visit',
  // In no order; several share a day.
  when: dayAfter('2001-01-01', 7 * ((at * 179) % 997)),
  where: at % 2 === 0 ? 'Quay Sel' : 'Quay Tor',
}));
type Stop = (typeof STOPS)[number];
const stopsAt = (where: string, did = 'visit') => STOPS.filter((one) => one.where === where && one.did === did);
/** Others who visit and are visited, so many that not all of them can be looked at for each question. */
const OTHERS = 30_000;

let folder: string;
let base: FactBase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faktual-tables-'));
  await cp(join(import.meta.dirname, '../discord/facts'), folder, { recursive: true });
  await mkdir(join(folder, 'tables'));
  const others = Array.from({ length: OTHERS }, (_, at) => {
    const day = new Date(Date.UTC(2020, 0, 1 + (at % 1500))).toISOString().slice(0, 10);
    const [who, whom] =
      at % 3 === 0 ? ['Sellia', `Guest ${String(at % 97)}x`] : [`Guest ${String(at % 89)}x`, 'Sellia'];
    return `${who},${at % 2 === 0 ? 'visit' : 'meet'},${whom},${day},,\n`;
  });
  await writeFile(join(folder, 'tables', 'visits.csv'), HEADER + ROWS + others.join(''));
  await writeFile(join(folder, 'tables', 'visits.yaml'), SIDECAR);
  const stops = STOPS.map(({ who, did, when, where }) => `${who},${did},${when},${where}\n`);
  await writeFile(join(folder, 'tables', 'stops.csv'), `who,did,when,where\n${stops.join('')}`);
  const loaded = await loadKnowledge([folder], { required: REQUIRED_LANGUAGES });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
  base = indexKnowledge(loaded.knowledge);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const answerTo = (question: string) => {
  const answer = ask(question, base, { now: new Date('2033-01-01T00:00:00Z') });
  expectContract(answer);
  return answer;
};

describe('a row answers', () => {
  it.each([
    ['Who visited Sellia in May 2031?', ['Oskar Venn']],
    ['Siapa yang mengunjungi Sellia pada Mei 2031?', ['Oskar Venn']],
    ['When did Oskar Venn visit Sellia?', ['2031-05-06']],
    ['Kapan Oskar Venn mengunjungi Sellia?', ['2031-05-06']],
    ['Where did Oskar Venn visit Sellia?', ['Port Sellia']],
    ['Who was the last to visit Sellia?', ['Tamar Quill']],
    ['Siapa yang terakhir mengunjungi Sellia?', ['Tamar Quill']],
    ['Whom did Sellia visit in July 2032?', ['Tamar Quill']],
    ['When did Tamar Quill first visit Sellia?', ['2031-03-04']],
    ['Who met the Harbour Minister of Sellia?', ['Tamar Quill']],
    ['Siapa yang bertemu Menteri Pelabuhan Sellia?', ['Tamar Quill']],
  ])('%s', (question, values) => {
    expect(answerTo(question).values.map(({ text }) => text)).toEqual(values);
  });

  it('with everyone who did it at the time, and nobody else', () => {
    const { values } = answerTo('Who visited Sellia on 1 February 2020?');
    const rows = Array.from({ length: OTHERS }, (_, at) => at).filter(
      (at) => at % 1500 === 31 && at % 3 !== 0 && at % 2 === 0,
    );
    expect(new Set(values.map(({ text }) => text))).toEqual(new Set(rows.map((at) => `Guest ${String(at % 89)}x`)));
  });
});

it.each(['What happened on 1 January 2001?', 'Apa yang terjadi pada 1 Januari 2001?'])(
  'a question for nothing but a day is answered from the rows of that day: %s',
  (question) => {
    const { facts } = answerTo(question);
    const rows = STOPS.flatMap(({ when }, at) => (when === '2001-01-01' ? [`stops#${String(at + 2)}`] : []));
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(facts.map(({ id }) => id))).toEqual(new Set(rows));
  },
);

describe('an answer from a row', () => {
  test('names the table and the row', () => {
    const [fact] = answerTo('When did Tamar Quill first visit Sellia?').facts;
    expect(fact).toMatchObject({
      id: 'visits#2',
      source: { publisher: 'Example Institute', title: 'Visits of Sellia', paragraph: 2, table: true },
    });
  });

  test('leads to the address that the row itself gives, or tells its note', () => {
    expect(answerTo('When did Oskar Venn visit Sellia?').facts[0]?.source.url).toBe('https://example.org/venn');
    expect(answerTo('When did Tamar Quill meet the Harbour Minister of Sellia?').facts[0]?.source.note).toBe(
      'minutes 7',
    );
  });

  test('is refused where no row says so', () => {
    expect(answerTo('When did Oskar Venn visit Tamar Quill?').status).toBe('unknown');
    expect(answerTo('Who visited Sellia in 1999?').status).toBe('unknown');
  });
});

describe('of thousands of rows', () => {
  const days = stopsAt('Quay Sel')
    .map(({ when }) => when)
    .sort();
  const onDay = (day: string | undefined) =>
    new Set(stopsAt('Quay Sel').flatMap(({ who, when }) => (when === day ? [who] : [])));

  it.each([
    ['Who was the first to visit Quay Sel?', onDay(days[0])],
    ['Siapa yang pertama mengunjungi Quay Sel?', onDay(days[0])],
    ['Who was the last to visit Quay Sel?', onDay(days.at(-1))],
    ['Siapa yang terakhir mengunjungi Quay Sel?', onDay(days.at(-1))],
    [
      'Who visited Quay Sel in May 2010?',
      new Set(stopsAt('Quay Sel').flatMap(({ who, when }) => (when.startsWith('2010-05') ? [who] : []))),
    ],
  ])('%s', (question, expected) => {
    expect(new Set(answerTo(question).values.map(({ text }) => text))).toEqual(expected);
  });

  // What the same people did on one day is one event, however many rows tell of it.
  const times = (stops: readonly Stop[]) => String(new Set(stops.map(({ who, when }) => `${who} ${when}`)).size);
  it.each([
    ['How often did Ilmar Dune visit Quay Sel?', times(stopsAt('Quay Sel').filter(({ who }) => who === 'Ilmar Dune'))],
    [
      'Berapa kali Ilmar Dune mengunjungi Quay Tor?',
      times(stopsAt('Quay Tor').filter(({ who }) => who === 'Ilmar Dune')),
    ],
    ['How many times was Quay Sel visited?', times(stopsAt('Quay Sel'))],
    [
      'How often was Quay Tor visited in 2011?',
      times(stopsAt('Quay Tor').filter(({ when }) => when.startsWith('2011'))),
    ],
    ['How often did Tamar Quill visit Sellia?', '2'],
  ])('all are counted: %s', (question, expected) => {
    expect(answerTo(question).values.map(({ text }) => text)).toEqual([expected]);
  });
});

test('the articles beside the table answer as before', () => {
  expect(answerTo('When did Citra Dale meet Bima Sole?').facts.map(({ id }) => id)).toEqual(['harbour-opens#meeting']);
});
