/** Which shared predicate an article's own one is a case of, where its author does not say. */
import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { loadSound, PREDICATES, SOUND, VISIT } from './folder.ts';

const SHARED = `${PREDICATES}
  - id: entertain
    label: { id: hiburan, en: entertainment }
    words: { id: [hibur, hiburan, lipur], en: [entertain, amuse, entertainment] }
  - id: perform
    label: { id: pentas, en: show }
    words: { id: [pentas, tampil, lipur], en: [perform, entertain, show] }
`;

/** What the own predicate of an article is a case of, itself left out. */
async function broaderOf(own: string, facts = ''): Promise<readonly string[]> {
  const { knowledge } = await loadSound({
    ...SOUND,
    'predicates.yaml': SHARED,
    'articles/first-visit.yaml': `${VISIT}${facts}predicates:\n  - id: own\n${own}\n`,
  });
  return [...indexKnowledge(knowledge).broader('own')].filter((id) => id !== 'own');
}

describe("an article's own predicate is a case of the shared one", () => {
  test.each<[what: string, own: string, shared: readonly string[]]>([
    [
      'that has all its words',
      'label: { id: x, en: y }\n    words: { id: [lipur, hibur], en: [amuse] }',
      ['entertain'],
    ],
    [
      'that has most of them, in whatever form',
      'label: { id: x, en: y }\n    words: { id: [menghibur, kocak], en: [entertain, amuse, tickle] }',
      ['entertain'],
    ],
    [
      'that has its label in every language',
      'label: { id: hiburan, en: entertainment }\n    words: { id: [badut, kocak], en: [clown, joke] }',
      ['entertain'],
    ],
    [
      'that has the most of its words',
      'label: { id: x, en: y }\n    words: { id: [lipur], en: [entertain, perform] }',
      ['perform'],
    ],
    [
      'that it is said to be a case of, and no other',
      'label: { id: x, en: y }\n    words: { id: [hibur], en: [amuse] }\n    broader: meet',
      ['meet'],
    ],
    ['with half its words: none', 'label: { id: x, en: y }\n    words: { id: [hibur, badut], en: [amuse, clown] }', []],
    [
      'that knows it in one language only: none',
      'label: { id: hiburan, en: y }\n    words: { id: [hibur, hiburan, lipur], en: [clown] }',
      [],
    ],
  ])('%s', async (_what, own, shared) => {
    expect(await broaderOf(`    ${own}`)).toEqual(shared);
  });

  test('unless entities have it as an attribute', async () => {
    const own = '    label: { id: pangkat, en: rank }\n    words: { id: [pangkat], en: [rank] }';
    expect(await broaderOf(own)).toEqual([]);
  });

  test('so that the shared predicate finds its facts', async () => {
    const fact = `  - id: jester
    who: ana
    did: own
    whom: [bima]
    says: { id: Ana melipur Bima., en: Ana cheered Bima up. }
    source: { paragraph: 1 }
`;
    const { knowledge } = await loadSound({
      ...SOUND,
      'predicates.yaml': SHARED,
      'articles/first-visit.yaml': `${VISIT}${fact}predicates:\n  - id: own\n    label: { id: x, en: y }\n    words: { id: [hibur], en: [amuse] }\n`,
    });
    const base = indexKnowledge(knowledge);
    const found = [...base.factsThat('entertain')].map(({ fact: { id } }) => id);
    expect(found).toEqual(['first-visit#jester']);
  });
});
