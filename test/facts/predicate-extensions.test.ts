import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../src/facts/fact.ts';
import { loadSound, problemLines, SOUND, VISIT } from './folder.ts';
import type { Files } from './folder.ts';

/** The sound base whose article has a predicate of its own, from line 15 on. */
const withOwn = (predicate: string): Files => ({
  ...SOUND,
  'articles/first-visit.yaml': `${VISIT}predicates:\n${predicate}\n`,
});

const loadedWith = async (predicate: string, id: string): Promise<Predicate | undefined> =>
  (await loadSound(withOwn(predicate))).knowledge.predicates.find((one) => one.id === id);

describe('a predicate of an article with the id of a shared one', () => {
  const OWN = `  - id: visit
    label: { id: lawatan, en: trip }
    words: { id: [lawat, kunjung], en: [tour] }`;

  test('adds its words to the shared one, which keeps its label and all else', async () => {
    expect(await loadedWith(OWN, 'visit')).toEqual({
      id: 'visit',
      label: { id: 'kunjungan', en: 'visit' },
      words: { id: ['kunjung', 'lawat'], en: ['visit', 'tour'] },
      symmetric: false,
      converse: 'receive',
      broader: ['meet'],
      transitive: false,
      traits: [],
    });
  });

  test('is no predicate beside it', async () => {
    const { counts } = await loadSound(withOwn(OWN));
    expect(counts.predicates).toBe((await loadSound(SOUND)).counts.predicates);
  });

  test('adds what it is a case of', async () => {
    const own = `${OWN}\n    broader: [meet, rank]`;
    expect((await loadedWith(own, 'visit'))?.broader).toEqual(['meet', 'rank']);
  });

  test('adds words that are the same in all languages', async () => {
    const own = `  - id: meet\n    label: { id: temu, en: meet }\n    words: [rapat]`;
    expect((await loadedWith(own, 'meet'))?.words).toEqual({ id: ['temu', 'jumpa', 'rapat'], en: ['meet', 'rapat'] });
  });

  test('may say again what the shared one says', async () => {
    const own = `${OWN}\n    symmetric: false\n    converse: receive`;
    expect(await problemLines(withOwn(own))).toEqual([]);
  });

  test('may be in several articles', async () => {
    const files = withOwn(OWN);
    const other = VISIT + `predicates:\n${OWN.replace('[tour]', '[see]')}\n`;
    const { knowledge } = await loadSound({ ...files, 'articles/second-visit.yaml': other });
    const visits = knowledge.predicates.filter(({ id }) => id === 'visit');
    expect(visits).toMatchObject([{ words: { en: ['visit', 'tour', 'see'] } }]);
  });

  test.each<[what: string, predicate: string, en: string, id: string]>([
    [
      'another converse',
      `${OWN}\n    converse: meet`,
      'articles/first-visit.yaml:19:15: "visit" is a shared predicate, at predicates.yaml:6:9, to which this one adds, and its converse is another there; leave converse out, or give this one another id',
      'articles/first-visit.yaml:19:15: "visit" adalah predikat bersama di predicates.yaml:6:9 yang ditambah oleh yang ini, dan converse di sana lain; hapus converse, atau beri yang ini id lain',
    ],
    [
      'a symmetry that the shared one does not have',
      `${OWN}\n    symmetric: true`,
      'articles/first-visit.yaml:19:16: "visit" is a shared predicate, at predicates.yaml:6:9, to which this one adds, and its symmetric is another there; leave symmetric out, or give this one another id',
      'articles/first-visit.yaml:19:16: "visit" adalah predikat bersama di predicates.yaml:6:9 yang ditambah oleh yang ini, dan symmetric di sana lain; hapus symmetric, atau beri yang ini id lain',
    ],
  ])('may not contradict it: %s', async (_what, predicate, en, id) => {
    expect(await problemLines(withOwn(predicate))).toContain(en);
    expect(await problemLines(withOwn(predicate), 'id')).toContain(id);
  });

  test('is written once in its article', async () => {
    expect(await problemLines(withOwn(`${OWN}\n${OWN}`))).toEqual([
      'articles/first-visit.yaml:19:9: the predicate "visit" is already at articles/first-visit.yaml:16:9; give one of them another id',
    ]);
  });

  test('may not make the shared one a case of itself', async () => {
    const own = `  - id: meet\n    label: { id: temu, en: meet }\n    words: [rapat]\n    broader: visit`;
    const found = await problemLines(withOwn(own));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('case of itself');
  });
});

test('a predicate that only articles have is in one of them', async () => {
  const own = `predicates:\n  - id: wave\n    label: { id: lambai, en: wave }\n    words: [lambai]\n`;
  const files = { ...withOwn(own.replace('predicates:\n', '')), 'articles/second-visit.yaml': VISIT + own };
  expect(await problemLines(files)).toEqual([
    'articles/second-visit.yaml:16:9: the predicate "wave" is already at articles/first-visit.yaml:16:9; give one of them another id',
  ]);
});
