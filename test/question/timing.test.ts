/** How a question is cut at its clauses of time, by the shape of the sentence alone. */
import { describe, expect, it } from 'vitest';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { interpretations } from '../../src/question/analyse.ts';
import { readTiming } from '../../src/question/read-timing.ts';
import type { Clause } from '../../src/question/timing.ts';

const entity = (id: string, type: 'person' | 'country' | 'event' | 'document', name: string) => ({
  id,
  type,
  names: { id: name, en: name },
  aliases: {},
});
const predicate = (id: string, indonesian: string[], english: string[]) => ({
  id,
  label: { id, en: id },
  words: { id: indonesian, en: english },
  symmetric: false,
  broader: [],
  transitive: false,
  traits: [],
});
const base = indexKnowledge({
  articles: [],
  entities: [
    entity('ana', 'person', 'Ana Wira'),
    entity('bima', 'person', 'Bima Sole'),
    entity('tavonia', 'country', 'Tavonia'),
    entity('treaty', 'document', 'Pier Treaty'),
    entity('after-party', 'event', 'Day After Fair'),
  ],
  predicates: [predicate('meet', ['temu', 'bertemu'], ['meet']), predicate('join', ['gabung'], ['join'])],
  facts: [],
});

/** A clause as the texts of its parts. */
const said = (clause: Clause | undefined): string =>
  clause?.readings[0]?.parts.map(({ text }) => text).join(' · ') ?? '–';

function cut(code: string, question: string): string {
  const language = languageOf(code);
  const now = new Date('2031-06-02T09:00:00Z');
  const timing = readTiming(question, language, base, now, (clause) => interpretations(clause, language, base, now));
  switch (timing?.kind) {
    case undefined:
      return 'plain';
    case 'relative': {
      const { relation, unit, main, anchor, elliptic, nearest, span } = timing;
      const marks = [unit, elliptic && 'elliptic', nearest && 'nearest', span && `span ${span}`].filter(Boolean);
      const inner = main.timing === undefined ? '' : ' (nested)';
      return `${[relation, ...marks].join(' ')}: ${said(main)}${inner} | ${said(anchor)}`;
    }
    case 'ago':
      return `ago: ${said(timing.event)}`;
    case 'which':
      return `${timing.order}: ${timing.of.map(({ clause }) => said(clause)).join(' | ')}`;
    case 'together':
    case 'between':
      return `${timing.kind} ${timing.unit ?? 'any'}: ${timing.pair.map(({ clause }) => said(clause)).join(' | ')}`;
  }
}

const rows: Readonly<Record<string, readonly (readonly [question: string, expected: string])[]>> = {
  en: [
    ['Who met Ana Wira before Bima Sole?', 'before: met · Ana Wira | Bima Sole'],
    ['Who met Ana Wira before Bima Sole did?', 'before elliptic: met · Ana Wira | Bima Sole'],
    ['Whom did Ana Wira meet after she met Bima Sole?', 'after: Ana Wira · meet | met · Bima Sole'],
    ['After meeting Bima Sole, whom did Ana Wira meet?', 'after: Ana Wira · meet | meeting · Bima Sole'],
    ['Who joined right after Tavonia?', 'after nearest: joined | Tavonia'],
    ['Who met Ana Wira on the same day as Bima Sole?', 'same day: met · Ana Wira | Bima Sole'],
    ['Who joined in the same year as Tavonia?', 'same year: joined | Tavonia'],
    ['Who joined when Ana Wira met Bima Sole?', 'when: joined | Ana Wira · met · Bima Sole'],
    ['Who joined between the Pier Treaty and Tavonia?', 'before: joined (nested) | Tavonia'],
    ['How many days after Bima Sole did Ana Wira join?', 'after span day: Ana Wira · join | Bima Sole'],
    ['How long ago did Tavonia join?', 'ago: Tavonia · join'],
    ['Who joined first, Ana Wira or Bima Sole?', 'first: joined · Ana Wira | joined · Bima Sole'],
    ['Did Ana Wira or Bima Sole join first?', 'first: Ana Wira · join | Bima Sole · join'],
    ['Did Ana Wira and Bima Sole join on the same day?', 'together day: Ana Wira · join | Bima Sole · join'],
    ['How many days between the Pier Treaty and Tavonia?', 'between day: Pier Treaty | Tavonia'],
    ['And the next time?', 'after nearest:  | –'],
    ['And the time before that?', 'before nearest:  | –'],
    // A date is a date, a question word asks, and a name may have "after" in it.
    ['Who joined before 2020?', 'plain'],
    ['Who joined after 25 April 2025?', 'plain'],
    ['When did Ana Wira meet Bima Sole?', 'plain'],
    ['Who met Ana Wira at the Day After Fair?', 'plain'],
    ['Did Ana Wira meet Bima Sole or Tavonia?', 'plain'],
    ['How long did the meeting between Ana Wira and Bima Sole last?', 'plain'],
  ],
  id: [
    ['Siapa yang bertemu Ana Wira sebelum Bima Sole?', 'before: bertemu · Ana Wira | Bima Sole'],
    ['siapa yg bertemu ana wira sblm bima sole', 'before: bertemu · ana wira | bima sole'],
    ['Setelah bertemu Bima Sole, siapa yang ditemui Ana Wira?', 'after: ditemui · Ana Wira | bertemu · Bima Sole'],
    ['Sesudah Tavonia siapa yang bergabung?', 'after: bergabung | Tavonia'],
    ['Siapa yang bergabung tak lama setelah Tavonia?', 'after nearest: bergabung | Tavonia'],
    ['Siapa yang bergabung pada hari yang sama dengan Tavonia?', 'same day: bergabung | Tavonia'],
    ['Siapa yang bergabung ketika Ana Wira bertemu Bima Sole?', 'when: bergabung | Ana Wira · bertemu · Bima Sole'],
    ['Sudah berapa lama Tavonia bergabung?', 'ago: Tavonia · bergabung'],
    ['Berapa lama setelah Bima Sole, Ana Wira bergabung?', 'after span any: Ana Wira · bergabung | Bima Sole'],
    [
      'Siapa yang lebih dulu bergabung, Ana Wira atau Bima Sole?',
      'first: bergabung · Ana Wira | bergabung · Bima Sole',
    ],
    [
      'Apakah Ana Wira dan Bima Sole bergabung pada hari yang sama?',
      'together day: Ana Wira · bergabung | Bima Sole · bergabung',
    ],
    ['Sebelumnya kapan?', 'before nearest:  | –'],
    ['Kapan Ana Wira bertemu Bima Sole?', 'plain'],
    ['Siapa yang bergabung sebelum 2020?', 'plain'],
    ['Siapa lagi yang bertemu Ana Wira?', 'plain'],
  ],
};

describe.each(Object.entries(rows))('in %s', (code, questions) => {
  it.each(questions)('%s', (question, expected) => {
    expect(cut(code, question)).toBe(expected);
  });
});

it('takes how long something lasted when something else happened for no time between the two', () => {
  expect(cut('en', 'How many days did Ana Wira join when Bima Sole met Tavonia?')).not.toContain('span');
  expect(cut('en', 'How many days after Bima Sole met Tavonia did Ana Wira join?')).toContain('span day');
});

it('takes clauses within clauses without end for no clauses at all', () => {
  const nested = (times: number) => cut('en', `When was ${'the day before '.repeat(times)}Ana Wira met Bima Sole?`);
  expect(nested(1)).not.toBe('plain');
  expect(nested(15)).toBe('plain');
});
