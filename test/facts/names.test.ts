import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/facts/load.ts';
import { wordsOf } from '../../src/facts/tokens.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';
import { SOUND, loadSound } from './folder.ts';

const folders = ['knowledge', 'knowledge/examples'].map((folder) => join(import.meta.dirname, '../..', folder));
const loaded = await loadKnowledge(folders, { required: REQUIRED_LANGUAGES });
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const { entities } = loaded.knowledge;
const index = indexKnowledge(loaded.knowledge).names;

/** Every way of calling every entity, as folded words. */
const names = entities.flatMap((entity) =>
  [...new Set([...Object.values(entity.names), ...Object.values(entity.aliases).flat()])].map((text) => ({
    id: entity.id,
    text,
    words: wordsOf(text),
  })),
);

describe('names as they are written', () => {
  it('are found, each for its entity', () => {
    const lost = names.filter(({ id, words }) => {
      const match = index.exactAt(
        words.map((word) => [word]),
        0,
      );
      return match?.length !== words.length || !match.entities.includes(id) || match.closeness !== 1;
    });
    expect(lost).toEqual([]);
  });

  it('are found in the middle of a sentence, the longest first', () => {
    const sentence = ['siapa', 'ketemu', 'tri', 'budi', 'utomo', 'kemarin'].map((word) => [word]);
    expect(index.exactAt(sentence, 2)).toMatchObject({ entities: ['tri-budi-utomo'], length: 3 });
    expect(index.exactAt(sentence, 3)).toMatchObject({ entities: ['tri-budi-utomo'], length: 2 });
    expect(index.exactAt(sentence, 0)).toBeUndefined();
  });
});

describe('names with a wrong letter', () => {
  it('are less close than those without', () => {
    const match = index.almostAt(['lukianof'], 0);
    expect(match).toMatchObject({ entities: ['maxim-lukianov'], start: 0, length: 1 });
    expect(match?.closeness).toBeGreaterThan(0.7);
    expect(match?.closeness).toBeLessThan(1);
  });

  it('are not found with a number or a short word in the place of another', () => {
    expect(index.almostAt(['2024'], 0)).toBeUndefined();
    expect(index.almostAt(['dna'], 0)).toBeUndefined();
  });
});

describe('parts of names', () => {
  it('are enough for people, and belong to all who share them', async () => {
    const { knowledge } = await loadSound(SOUND);
    const people = indexKnowledge(knowledge).names;
    expect(people.exactAt([['example']], 0)).toMatchObject({ entities: ['ana', 'bima'], strength: 'part' });
    expect(people.exactAt([['ana']], 0)).toMatchObject({ entities: ['ana'], strength: 'name' });
    expect(people.exactAt([['bima']], 0)).toMatchObject({ entities: ['bima'], strength: 'part' });
  });
});

describe('names that come close to what somebody types', () => {
  it('begin with it, or are almost it', () => {
    expect(index.closest('lukia', 3).map(({ entity }) => entity)).toContain('maxim-lukianov');
    expect(index.closest('lukianof', 3)[0]?.entity).toBe('maxim-lukianov');
    expect(index.closest('zhou en', 5).map(({ entity }) => entity)).toContain('zhou-enlai');
  });

  it('name each entity once, and no more than asked for', () => {
    const found = index.closest('', 25).map(({ entity }) => entity);
    expect(found).toHaveLength(25);
    expect(new Set(found).size).toBe(25);
  });

  it('are only those that are wanted', () => {
    const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
    const found = index.closest('s', 25, (id) => people.has(id));
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter(({ entity }) => !people.has(entity))).toEqual([]);
  });

  it('are none where nothing is near', () => {
    expect(index.closest('qqqqqqqq', 5)).toEqual([]);
  });
});
