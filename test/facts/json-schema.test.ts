import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonSchema } from '../../src/facts/json-schema.ts';
import { PEOPLE, PREDICATES, VISIT } from './folder.ts';

test('the committed schema is the one that the code describes; `npm run schema` writes it', async () => {
  const file = new URL('../../knowledge/schema.json', import.meta.url);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(jsonSchema());
});

/** What an editor's plug-in thinks of a file. */
function accepts(yaml: string): boolean {
  // The schema's own type is not exported under a name; it is plain JSON.
  return z.fromJSONSchema(jsonSchema() as Parameters<typeof z.fromJSONSchema>[0]).safeParse(load(yaml)).success;
}

test.each([
  ['an article', VISIT, true],
  ['an article with all that it needs', `${PREDICATES}${PEOPLE}${VISIT}`, true],
  ['entities', PEOPLE, true],
  ['predicates', PREDICATES, true],
  ['predicates in one language', `languages: [en]\n${PREDICATES}`, true],
  ['suggestions', 'suggestions: [{ entity: ana, aliases: [Bu Ana] }]', true],
  ['a suggestion of nothing', 'suggestions: [{ entity: ana }]', false],
  ['a source without its publisher', VISIT.replace(/publisher:.*/, ''), false],
  ['a misspelt field', VISIT.replace('whom:', 'whoms:'), false],
  ['a misspelt type', PEOPLE.replace('person', 'persn'), false],
  ['a missing sentence', VISIT.replace(/says:.*/, ''), false],
])('%s', (_, yaml, right) => {
  expect(accepts(yaml)).toBe(right);
});
