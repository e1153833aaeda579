import { expect, test } from 'vitest';
import type { ShownFact } from '../../src/answer/answer.ts';
import { sourceGroups } from '../../src/render/sources.ts';

const row = (paragraph: number, url?: string): ShownFact => ({
  id: `calls#${String(paragraph)}`,
  says: '',
  standing: 'reported',
  source: { article: 'calls', table: true, paragraph, publisher: 'Example', ...(url === undefined ? {} : { url }) },
});

test('rows of a table are named with the address at which each is found', () => {
  const facts = [row(9, 'https://example.org/a'), row(2), row(3, 'https://example.org/a')];
  expect(sourceGroups(facts).map(({ source, places }) => [source.url, places])).toEqual([
    ['https://example.org/a', ['3', '9']],
    [undefined, ['2']],
  ]);
});

test('three or more in a row are named as one, two are not', () => {
  const places = (...rows: number[]) => sourceGroups(rows.map((at) => row(at))).flatMap((group) => group.places);
  expect(places(9, 1, 3, 2, 11, 10, 8, 5)).toEqual(['1–3', '5', '8–11']);
  expect(places(1, 2, 4, 5)).toEqual(['1', '2', '4', '5']);
});

test('of hundreds of rows the first twenty are named, those in a row as one', () => {
  const every = (step: number) => sourceGroups(Array.from({ length: 300 }, (_, at) => row(2 + at * step)));
  expect(every(1).map(({ places }) => places)).toEqual([['2–301']]);
  expect(every(2).map(({ places }) => places)).toEqual([
    Array.from({ length: 20 }, (_, at) => (2 + at * 2).toString()),
  ]);
});
