import { describe, expect, it } from 'vitest';
import { networkOf } from '../../src/answer/network.ts';
import { readRequest } from '../../src/answer/picture-request.ts';
import { timelineOf } from '../../src/answer/timeline.ts';
import type { Timeline } from '../../src/answer/timeline.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { timelineAlt } from '../../src/render/picture-text.ts';
import { timelineScene } from '../../src/render/pictures/scenes.ts';
import { loadSound, PEOPLE, PREDICATES, SOUND } from '../facts/folder.ts';
import type { Files } from '../facts/folder.ts';

const english = languageOf('en');
const always = { from: -Infinity, to: Infinity };

/** One fact of an article per entry, with its own sentence. */
const article = (facts: readonly string[]): string =>
  `source: { publisher: Examplia Post, language: en }
facts:
${facts.map((fact, at) => `  - { id: f${String(at)}, ${fact}, says: { id: kalimat ${String(at)}, en: sentence ${String(at)} }, source: { paragraph: 1 } }`).join('\n')}
`;

async function baseOf(facts: readonly string[], more: Files = {}) {
  const loaded = await loadSound({
    ...SOUND,
    'articles/first-visit.yaml': article(facts),
    ...more,
  });
  return indexKnowledge(loaded.knowledge);
}

async function timelineOfAna(facts: readonly string[]): Promise<Timeline> {
  const base = await baseOf(facts);
  const result = await timelineOf(base, { entity: base.entity('ana'), within: always }, english);
  if (!result.ok) throw new Error(english.pictures.problem(result.problem));
  return result.timeline;
}

describe('a timeline', () => {
  it('gives each date as precisely as it is known, in the order of time', async () => {
    const { rows } = await timelineOfAna([
      'who: ana, did: meet, whom: bima, when: 2031-05-04',
      'who: ana, did: meet, whom: bima, when: 2031-04',
      'who: ana, did: meet, whom: bima, when: 2030',
      'who: ana, did: meet, whom: bima, when: 1955-04-18/1955-04-24',
      'who: ana, did: meet, whom: bima, when: 2033/..',
      "who: ana, did: meet, whom: bima, when: '2032?-05-06'",
    ]);
    const dates = rows.map((row) => row.dateText.replace(/[\s\u2009]*–[\s\u2009]*/, '–'));
    expect(dates).toEqual(['18–24 April 1955', '2030', 'April 2031', '4 May 2031', '6 May 2032', 'since 2033']);
    expect(rows.map((row) => row.kind === 'event' && row.date.uncertain.length > 0)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('marks what has not, or may not have, happened', async () => {
    const standings = ['reported', 'planned', 'cancelled', 'disputed', 'retracted'];
    const { rows } = await timelineOfAna(
      standings.map((standing, at) => `who: ana, did: meet, whom: bima, when: 203${String(at)}, standing: ${standing}`),
    );
    expect(rows.map((row) => (row.kind === 'event' ? (row.standing ?? 'reported') : ''))).toEqual(standings);
  });

  it('names who stated something', async () => {
    const { rows } = await timelineOfAna([
      'who: ana, did: meet, whom: bima, when: 2031, standing: stated, speaker: bima',
    ]);
    expect(rows[0]).toMatchObject({ note: 'According to Bima Example.' });
  });

  it('tells an event once, whatever its parts say, but a part of another time or standing by itself', async () => {
    const { rows } = await timelineOfAna([
      'who: ana, did: visit, whom: bima, when: 2031-05-04',
      'who: ana, did: meet, whom: bima, part_of: f0',
      'who: ana, did: receive, whom: bima, part_of: f1',
      'who: ana, did: meet, whom: bima, part_of: f0, when: 2031-05-05',
      'who: ana, did: meet, whom: bima, part_of: f0, standing: disputed',
    ]);
    expect(rows.map((row) => (row.kind === 'event' ? row.text : ''))).toEqual([
      'sentence 0',
      'sentence 4',
      'sentence 3',
    ]);
  });

  it('counts events without a date, and leaves attributes out', async () => {
    const timeline = await timelineOfAna([
      'who: ana, did: meet, whom: bima, when: 2031',
      'who: ana, did: receive, whom: bima',
    ]);
    expect(timeline.total).toBe(1);
    expect(timeline.undated).toBe('1 event has no date and is not shown');
  });

  it('puts many events together, and lists them all', async () => {
    const timeline = await timelineOfAna(
      Array.from(
        { length: 40 },
        (_, at) => `who: ana, did: meet, whom: bima, when: 2031-05-${String((at % 28) + 1).padStart(2, '0')}`,
      ),
    );
    expect(timeline.total).toBe(40);
    expect(timeline.rows.length).toBeLessThanOrEqual(8);
    const counted = timeline.rows.reduce((sum, row) => sum + (row.kind === 'group' ? row.count : 1), 0);
    expect(counted).toBe(40);
    expect(timeline.list(0, 100)).toHaveLength(40);
    expect(timelineAlt(timeline, english)).toMatch(/Ana Example, 40 events/);
  });
});

describe('a timeline of a stretch of time', () => {
  const day = (iso: string): number => Date.parse(iso) / 86_400_000;
  const FACTS = [
    'who: ana, did: meet, whom: bima, when: 1939/1957',
    'who: ana, did: meet, whom: bima, when: 1955-04-11',
    'who: ana, did: meet, whom: bima, when: 1955-04-24',
    'who: ana, did: meet, whom: bima, when: 1955-04',
    'who: ana, did: meet, whom: bima, when: 1955-03',
  ];

  async function within(from: string, to: string): Promise<Timeline> {
    const base = await baseOf(FACTS);
    const days = { from: from === '' ? -Infinity : day(from), to: to === '' ? Infinity : day(to) };
    const result = await timelineOf(base, { within: days }, english);
    if (!result.ok) throw new Error(english.pictures.problem(result.problem));
    return result.timeline;
  }

  it.each([
    ['1955-04-01', '1955-04-30', '4 events · April 1955'],
    ['1955-04-11', '1955-04-24', '4 events · 11 – 24 April 1955'],
    ['1955-01-01', '1955-12-31', '5 events · 1955'],
    ['1955-04-12', '', '3 events · since 12 April 1955'],
    ['', '1939-12-31', '1 event · until 1939'],
  ])('names it: from %s to %s', async (from, to, summary) => {
    expect((await within(from, to)).summary.replaceAll('\u2009', ' ')).toBe(summary);
  });

  it('stays within it on the axis, whatever only reaches into it', async () => {
    const timeline = await within('1955-04-01', '1955-04-30');
    const { rows } = timelineScene(timeline, english);
    expect(timeline.rows.map(({ dateText }) => dateText.replaceAll('\u2009', ' '))).toEqual([
      '1939 – 1957',
      'April 1955',
      '11 April 1955',
      '24 April 1955',
    ]);
    for (const { from, to } of rows) {
      expect(from).toBeGreaterThanOrEqual(day('1955-04-01'));
      expect(to).toBeLessThanOrEqual(day('1955-04-30'));
    }
  });
});

describe('a network', () => {
  async function networkOfAna(facts: readonly string[], more: Files = {}) {
    const base = await baseOf(facts, more);
    const result = await networkOf(base, base.entity('ana'), english);
    return result.ok ? result.network : english.pictures.problem(result.problem);
  }

  it('counts a meeting once, whoever tells of it and whichever side', async () => {
    const network = await networkOfAna([
      'who: ana, did: visit, whom: bima, when: 2031-05-04',
      'who: bima, did: meet, whom: ana, when: 2031-05-04',
      'who: [ana, bima], did: meet, when: 2031-05-06',
    ]);
    expect(network).toMatchObject({ ties: [{ count: 2, text: 'Bima Example: 2 meetings, the last 6 May 2031' }] });
  });

  it('takes no denial, no mere mention and no place for a meeting', async () => {
    const denial = `source: { publisher: Examplia Post, language: en }
facts:
  - id: not
    who: ana
    did: meet
    whom: bima
    when: 2031-05-04
    says: { id: Ana tidak bertemu Bima., en: Ana did not meet Bima. }
    source: { paragraph: 1 }
`;
    const none = await networkOfAna(['who: ana, did: receive, whom: bima, when: 2031'], {
      'articles/denial.yaml': denial,
    });
    expect(none).toMatch(/no meeting of Ana Example/);
  });

  it('marks those who only planned to meet, and lets what happened count alone', async () => {
    const planned = await networkOfAna(['who: ana, did: meet, whom: bima, when: 2031, standing: planned']);
    expect(planned).toMatchObject({ ties: [{ count: 1, standing: 'planned' }] });
    const both = await networkOfAna([
      'who: ana, did: meet, whom: bima, when: 2031, standing: planned',
      'who: ana, did: meet, whom: bima, when: 2030-01-02',
    ]);
    expect(both).toMatchObject({ ties: [{ count: 1, text: 'Bima Example: 1 meeting, 2 January 2030' }] });
    expect(both).not.toHaveProperty('ties.0.standing');
  });

  it.each([
    [['who: ana, did: meet, whom: [bima, cici], when: 2031-05-04'], '2 names · 1 meeting'],
    [
      // The same day in another report of one of the two, and another day.
      [
        'who: ana, did: meet, whom: [bima, cici], when: 2031-05-04',
        'who: ana, did: visit, whom: bima, when: 2031-05-04',
        'who: ana, did: meet, whom: cici, when: 2031-05-05',
      ],
      '2 names · 2 meetings',
    ],
    [
      [
        'who: ana, did: meet, whom: bima, when: 2031-05-04',
        'who: ana, did: meet, whom: bima, when: 2031-06, standing: planned',
        'who: ana, did: meet, whom: cici, when: 2031-07, standing: planned',
      ],
      '2 names · 1 meeting, 1 planned',
    ],
    [['who: ana, did: meet, whom: bima, when: 2031, standing: cancelled'], '1 name · 1 meeting (cancelled)'],
  ])('counts a meeting of several once, and apart from it what did not happen: %j', async (facts, summary) => {
    const people = `${PEOPLE}  - { id: cici, type: person, name: Cici Example }\n`;
    const network = await networkOfAna(facts, { 'entities/people.yaml': people, 'predicates.yaml': PREDICATES });
    expect(network).toMatchObject({ summary });
  });

  it('shows those whom somebody met most, and counts the others', async () => {
    const guests = Array.from({ length: 30 }, (_, at) => `guest-${String(at)}`);
    const people = `${PEOPLE}${guests.map((id) => `  - { id: ${id}, type: person, name: Guest ${id} }\n`).join('')}`;
    const facts = guests.flatMap((id, at) =>
      Array.from(
        { length: at === 7 ? 3 : 1 },
        (_, day) => `who: ana, did: meet, whom: ${id}, when: 2031-05-0${String(day + 1)}`,
      ),
    );
    const network = await networkOfAna([...facts, 'who: guest-7, did: meet, whom: guest-0, when: 2031'], {
      'entities/people.yaml': people,
      'predicates.yaml': PREDICATES,
    });
    if (typeof network === 'string') throw new Error(network);
    expect(network.nodes.slice(0, 2).map(({ id }) => id)).toEqual(['ana', 'guest-7']);
    expect(network.nodes).toHaveLength(13);
    expect(network.left).toBe(18);
    expect(network.ties.some(({ one, other }) => one === 'guest-0' && other === 'guest-7')).toBe(true);
    expect(network.summary).toBe('30 names · 32 meetings');
  });
});

describe('a request', () => {
  const now = new Date('2031-06-15T09:00:00Z');

  it.each([
    ['2031', '2031-01-01', '2031-12-31'],
    ['April 2031', '2031-04-01', '2031-04-30'],
    ['Mei 2031', '2031-05-01', '2031-05-31'],
    ['25 April 2031', '2031-04-25', '2031-04-25'],
    ['25/4/2031', '2031-04-25', '2031-04-25'],
    ['2031-04-25', '2031-04-25', '2031-04-25'],
    ['last year', '2030-01-01', '2030-12-31'],
    ['kemarin', '2031-06-14', '2031-06-14'],
    ['198X', '1980-01-01', '1989-12-31'],
  ])('reads %s', async (text, from, to) => {
    const base = await baseOf(['who: ana, did: meet, whom: bima, when: 2031']);
    const read = readRequest({ from: text, to: text }, base, english, now);
    const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (!read.ok) throw new Error(english.pictures.problem(read.problem));
    expect([iso(read.request.within.from), iso(read.request.within.to)]).toEqual([from, to]);
  });

  it.each(['25 April', 'Friday', '31 February 2031', 'before 2031', '2031 or so', 'x'.repeat(500), '🦆', '../..'])(
    'takes “%s” for no date',
    async (from) => {
      const base = await baseOf(['who: ana, did: meet, whom: bima, when: 2031']);
      expect(readRequest({ from }, base, english, now)).toMatchObject({ ok: false, problem: { kind: 'not-a-date' } });
    },
  );

  it('finds a name by an alias in any case, and says whom else it could be', async () => {
    const base = await baseOf(['who: ana, did: meet, whom: bima, when: 2031']);
    expect(readRequest({ person: 'bu ANA' }, base, english, now)).toMatchObject({ request: { entity: { id: 'ana' } } });
    expect(readRequest({ person: 'Example' }, base, english, now)).toMatchObject({
      problem: { kind: 'ambiguous-name', meant: ['Ana Example', 'Bima Example'] },
    });
  });
});
