import { z } from 'zod';
import { articleFile } from './schema.ts';

/**
 * The JSON Schema for the YAML plug-ins of editors, which complete and check a file of the base while it is written.
 *
 * One schema serves all three kinds of file: a file of entities or of predicates is an article's file that has nothing
 * else. So each field is described at one place, and a plug-in need not guess between alternatives to complete it.
 */
export function jsonSchema(): object {
  const { required, definitions, ...schema } = z.toJSONSchema(articleFile, { io: 'input', target: 'draft-7' });
  const without = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, false]));
  return {
    ...schema,
    title: 'A file of a Faktual fact base',
    anyOf: [
      { title: 'articles/*.yaml', required },
      { title: 'entities/*.yaml', required: ['entities'], properties: without('source', 'facts', 'predicates') },
      { title: 'predicates.yaml', required: ['predicates'], properties: without('source', 'facts', 'entities') },
    ],
    definitions,
  };
}
