/** Dates without a beginning or without an end, which the format allows: `../1945`, `2014/..`. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { readDate } from '../../src/facts/dates.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';

const folder = join(import.meta.dirname, '../discord/facts');
const now = new Date('2031-07-01T00:00:00Z');

/** The base of the Discord tests, in which Citra Dale met Bima Sole at another time. */
async function metAt(edtf: string) {
  const loaded = await loadKnowledge([folder], { required: REQUIRED_LANGUAGES });
  const date = readDate(edtf);
  if (!loaded.ok || !date.ok) throw new Error(`the facts of the Discord tests cannot be read, or ${edtf} cannot`);
  const { knowledge } = loaded;
  const facts = knowledge.facts.map((fact) =>
    fact.id === 'harbour-opens#meeting' ? { ...fact, when: date.date } : fact,
  );
  return indexKnowledge({ ...knowledge, facts });
}

it.each([
  ['2014/..', 'When did Citra Dale meet Bima Sole?', 'Since 2014.', '2014/..'],
  ['2014/..', 'Kapan Citra Dale bertemu Bima Sole?', 'Sejak 2014.', '2014/..'],
  ['../1945', 'When did Citra Dale meet Bima Sole?', 'Until 1945.', '../1945'],
  ['../1945', 'Kapan Citra Dale bertemu Bima Sole?', 'Hingga 1945.', '../1945'],
])('says when %s was: %s', async (edtf, question, short, value) => {
  const answer = ask(question, await metAt(edtf), { now });
  expect(answer.short).toBe(short);
  expect(answer.values.map(({ text }) => text)).toEqual([value]);
});

it.each(['2014/..', '../1945'])('finds a day of any year in %s, and no length', async (edtf) => {
  const base = await metAt(edtf);
  expect(ask('Who met Bima Sole on 25 April?', base, { now }).short).toBe('Citra Dale.');
  expect(ask('How long did Citra Dale meet Bima Sole?', base, { now }).reason).toBe('not-stated');
});
