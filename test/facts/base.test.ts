/** What questions find in the index of a small made-up base. */
import { describe, expect, it } from 'vitest';
import type { FactBase, FactView } from '../../src/facts/base.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { loadSound, PREDICATES, SOUND } from './folder.ts';

const PREDICATES_MORE = `${PREDICATES}
  - id: discuss
    label: { id: pembahasan, en: discussion }
    words: { id: [bahas], en: [discuss] }
  - id: found
    label: { id: pendirian, en: founding }
    words: { id: [diri], en: [found] }
  - id: located_in
    label: { id: letak, en: location }
    words: { id: [letak], en: [location] }
    transitive: true
`;

const ARTICLE = `source:
  publisher: Examplia Post
  language: en
entities:
  - id: pier-room
    type: place
    name: { id: Ruang Dermaga, en: Pier Room }
    attributes: { located_in: harbour-house }
    source: { paragraph: 1 }
  - id: harbour-house
    type: place
    name: { id: Gedung Bahari, en: Harbour House }
    attributes: { located_in: port-example }
    source: { paragraph: 1 }
  - id: port-example
    type: city
    name: Port Example
  - id: cora
    type: person
    name: Cora Lund
facts:
  - id: talks
    who: ana
    did: visit
    whom: bima
    when: 2024-05-04
    where: pier-room
    says: { id: Ana mengunjungi Bima di Ruang Dermaga., en: Ana visited Bima in the Pier Room. }
    source: { paragraph: 1 }
  - id: topic
    did: discuss
    about: { id: biaya dermaga, en: the cost of a pier }
    part_of: talks
    says: { id: Biaya dermaga dibahas., en: The cost of a pier was discussed. }
    source: { paragraph: 2 }
  - id: remark
    who: cora
    did: discuss
    about: { id: harga ikan, en: the price of fish }
    part_of: topic
    when: 2024-05-05
    says: { id: Cora Lund membahas harga ikan., en: Cora Lund discussed the price of fish. }
    source: { paragraph: 2 }
  - id: museum
    did: found
    about: { id: museum bahari, en: a harbour museum }
    part_of: talks
    standing: planned
    says: { id: Museum bahari akan didirikan., en: A harbour museum is to be founded. }
    source: { paragraph: 3 }
`;

const FILES = { ...SOUND, 'predicates.yaml': PREDICATES_MORE, 'articles/talks.yaml': ARTICLE };

async function open(): Promise<{ base: FactBase; view: (id: string) => FactView }> {
  const base = indexKnowledge((await loadSound(FILES)).knowledge);
  const view = (id: string): FactView => {
    const found = base.view(`talks#${id}`);
    if (found === undefined) throw new Error(`no fact ${id}`);
    return found;
  };
  return { base, view };
}

const ids = (views: Iterable<{ readonly fact: { readonly id: string } }>) =>
  [...views].map(({ fact }) => fact.id).sort();

describe('a part of an event', () => {
  it('shares its time and place, and its people where it names none', async () => {
    const { view } = await open();
    expect(view('topic')).toMatchObject({
      who: ['ana'],
      whom: ['bima'],
      when: { edtf: '2024-05-04' },
      where: [{ entity: 'pier-room' }],
      root: 'talks#talks',
    });
  });

  it('keeps what it says itself, over any distance', async () => {
    const { view } = await open();
    expect(view('remark')).toMatchObject({
      who: ['cora'],
      whom: [],
      when: { edtf: '2024-05-05' },
      root: 'talks#talks',
    });
    expect(view('remark').where).toEqual([{ entity: 'pier-room' }]);
  });

  it('has no time and no place while it is only planned', async () => {
    const { view } = await open();
    expect(view('museum').when).toBeUndefined();
    expect(view('museum').where).toEqual([]);
  });

  it('belongs to the facts of the event', async () => {
    const { base } = await open();
    expect(ids(base.factsUnder('talks#talks'))).toEqual(
      ['talks#museum', 'talks#remark', 'talks#talks', 'talks#topic'].sort(),
    );
    expect([...base.factsUnder('talks#topic')]).toEqual([]);
  });
});

describe('facts', () => {
  it('are found by the people in them, inherited ones included', async () => {
    const { base } = await open();
    expect(ids(base.factsOf('ana'))).toEqual(
      expect.arrayContaining(['first-visit#visit', 'talks#talks', 'talks#topic']),
    );
    expect(ids(base.factsOf('cora'))).toEqual(['talks#remark']);
    expect([...base.factsOf('nobody')]).toEqual([]);
  });

  it('are found by what was done, in broader words too', async () => {
    const { base } = await open();
    expect(ids(base.factsThat('visit'))).toEqual(['first-visit#visit', 'talks#talks']);
    expect(ids(base.factsThat('meet'))).toEqual(['first-visit#visit', 'talks#talks']);
    expect(ids(base.factsThat('receive'))).toEqual([]);
    expect([...base.broader('visit')].sort()).toEqual(['meet', 'visit']);
  });

  it('are found by the words of their own texts in every language, and by no others', async () => {
    const { base } = await open();
    expect(ids(base.factsWith('fish'))).toEqual(['talks#remark']);
    expect(ids(base.factsWith('ikan'))).toEqual(['talks#remark']);
    expect(ids(base.factsWith('bahas'))).toEqual(['talks#remark', 'talks#topic']);
    expect([...base.factsWith('the')]).toEqual([]);
    expect([...base.factsWith('whale')]).toEqual([]);
  });
});

describe('entities', () => {
  it('lead over their attributes to what these lead to', async () => {
    const { base } = await open();
    expect([...base.relatedTo('pier-room')].sort()).toEqual(['harbour-house', 'pier-room', 'port-example']);
    expect([...base.relatedFrom('port-example')].sort()).toEqual(['harbour-house', 'pier-room', 'port-example']);
    expect([...base.relatedTo('ana')]).toEqual(['ana']);
  });

  it('have their attributes as facts', async () => {
    const { base } = await open();
    expect(base.attributesOf('bima')).toMatchObject([
      { did: 'rank', about: [{ text: { id: 'Kolonel', en: 'Colonel' } }] },
    ]);
    expect(base.attributesOf('ana')).toEqual([]);
    expect([base.isAttribute('rank'), base.isAttribute('visit')]).toEqual([true, false]);
  });

  it('are found by words of their names and attributes', async () => {
    const { base } = await open();
    expect(base.entitiesWith('kolonel')).toContain('bima');
    expect(base.entitiesWith('harbour')).toContain('harbour-house');
    expect(base.entitiesWith('whale')).toEqual([]);
  });

  it('are known by name or only by office', async () => {
    const { base } = await open();
    expect(base.hasProperName('cora')).toBe(true);
    expect(base.hasProperName('harbour-house')).toBe(false);
  });
});

describe('what is not there', () => {
  it('is undefined, or nothing', async () => {
    const { base } = await open();
    expect([base.fact('x#y'), base.entity('x'), base.predicate('x'), base.article('x'), base.view('x#y')]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
    expect([base.hasWord('whale'), base.hasWord('museum')]).toEqual([false, true]);
  });
});
