import { z } from 'zod';
import { articleFile, predicatesFile, suggestionsFile, tableFile } from './schema.ts';

/**
 * The JSON Schema for the YAML plug-ins of editors, which complete and check a file of the base while it is written.
 *
 * One schema serves all kinds of file: a file of entities or of predicates is an article's file that has nothing else, and the
 * file beside a table has a source and what only it has. So each field is described at one place, and a plug-in need not guess
 * between alternatives to complete it.
 */
export function jsonSchema(): object {
  const options = { io: 'input', target: 'draft-7' } as const;
  const { required, definitions, properties, ...schema } = z.toJSONSchema(articleFile, options);
  const table = z.toJSONSchema(tableFile, options);
  const suggested = z.toJSONSchema(suggestionsFile, options);
  const { did, names } = table.properties ?? {};
  const { languages } = z.toJSONSchema(predicatesFile, options).properties ?? {};
  const { suggestions } = suggested.properties ?? {};
  const without = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, false]));
  return {
    ...schema,
    title: 'A file of a Faktual fact base',
    properties: { ...properties, languages, did, names, suggestions },
    anyOf: [
      { title: 'articles/*.yaml', required, properties: without('languages', 'did', 'names', 'suggestions') },
      {
        title: 'entities/*.yaml',
        required: ['entities'],
        properties: without('source', 'facts', 'predicates', 'languages', 'did', 'names', 'suggestions'),
      },
      {
        title: 'predicates.yaml',
        required: ['predicates'],
        properties: without('source', 'facts', 'entities', 'did', 'names', 'suggestions'),
      },
      { title: 'tables/*.yaml', properties: without('facts', 'entities', 'predicates', 'languages', 'suggestions') },
      {
        title: 'suggestions/*.yaml',
        required: ['suggestions'],
        properties: without('source', 'facts', 'entities', 'predicates', 'languages', 'did', 'names'),
      },
    ],
    definitions: Object.fromEntries(
      [table, { definitions }, suggested].flatMap((one) => Object.entries(one.definitions ?? {})),
    ),
  };
}
