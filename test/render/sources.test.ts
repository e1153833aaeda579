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
    ['https://example.org/a', [3, 9]],
    [undefined, [2]],
  ]);
});

test('of hundreds of rows the first twenty are named', () => {
  const facts = Array.from({ length: 300 }, (_, at) => row(at + 2));
  expect(sourceGroups(facts).map(({ places }) => places)).toEqual([Array.from({ length: 20 }, (_, at) => at + 2)]);
});
