/**
 * The format that editors write, as Zod schemas. What can be said about one file alone is said here; what needs the whole
 * base (does this entity exist?) is checked in `check.ts`. The JSON Schema for editors' plug-ins is generated from these.
 */
import { z } from 'zod';
import { ENTITY_TYPES, STANDINGS } from './fact.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+){0,20}$/, 'write lower-case letters, digits and hyphens, such as "courtesy-visit"')
  .max(80);
const line = z.string().trim().min(1, 'write a text, or leave the field out').max(2000);

/** A text per language, e.g. `{id: Kolonel, en: Colonel}`; which languages must be there is checked with the whole base. */
const text = z.record(z.string().regex(/^[a-z]{2,3}$/, 'name the language by its code: id, en'), line);
/** One text for all languages (a person's name), or one per language. */
const textOrSame = z.union([line, text]);
const words = z.array(line).max(200);
const wordsPerLanguage = z.union([words, z.record(z.string().regex(/^[a-z]{2,3}$/), words)]);
const listOf = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1).max(100)]);
const filler = z.union([slug, text]);
const paragraph = z.int('write a whole number').min(1, 'paragraphs are counted from 1');
const edtf = z.union([line, z.number()]);

const attributeValue = z.union([
  filler,
  z.strictObject({ value: filler, when: edtf.optional(), paragraph: paragraph.optional(), article: slug.optional() }),
]);

const entity = z.strictObject({
  id: slug.describe('Short name for use in facts, unique in the whole base.'),
  type: z.enum(ENTITY_TYPES),
  name: textOrSame.describe('The full name to show; one for all languages, or one per language.'),
  aliases: wordsPerLanguage.optional().describe('Other names that people use: short forms, abbreviations, spellings.'),
  kind: text.optional().describe('What kind of thing it is, as a noun phrase: fighter aircraft, commission.'),
  attributes: z
    .record(slug, listOf(attributeValue))
    .optional()
    .describe(
      'rank, position, description, stands_for, country …: any predicate of the base, with a text or an entity.',
    ),
  source: z
    .strictObject({ article: slug.optional(), paragraph })
    .optional()
    .describe('Where the attributes come from; `article` may be left out inside an article file.'),
});

const predicate = z.strictObject({
  id: slug,
  label: text.describe('A noun for it: visit, rank.'),
  words: wordsPerLanguage.describe('Verbs and nouns that express it, in their basic form.'),
  symmetric: z.boolean().optional(),
  converse: slug.optional(),
  broader: listOf(slug).optional(),
  transitive: z.boolean().optional(),
});

const fact = z.strictObject({
  id: slug,
  who: listOf(slug).optional(),
  did: slug.describe('A predicate, from predicates.yaml or from this file.'),
  whom: listOf(slug).optional(),
  when: edtf.optional().describe('A date in EDTF: 2025-04-25, 2025-04, 2025, 1955-04-18/1955-04-24, 2025?-04-25.'),
  where: listOf(filler).optional(),
  about: listOf(filler).optional(),
  why: listOf(text).optional(),
  how: listOf(text).optional(),
  result: listOf(text).optional(),
  how_many: listOf(z.strictObject({ of: text, is: z.union([z.number(), textOrSame]) })).optional(),
  says: text.describe('The whole fact as one sentence per language, in your own words.'),
  part_of: slug.optional().describe('A fact of this article, whose time, place and people this one shares.'),
  standing: z.enum(STANDINGS).optional(),
  speaker: listOf(slug).optional(),
  source: z.strictObject({ paragraph, quote: line.max(300).optional() }),
});

const source = z.strictObject({
  publisher: line,
  title: textOrSame.optional(),
  url: z.url({ protocol: /^https?$/, error: 'write a full address that starts with https://' }).optional(),
  dateline: line.optional(),
  date: edtf.optional(),
  language: z.string().regex(/^[a-z]{2,3}$/, 'name the language by its code: id, en'),
});

/** `articles/<slug>.yaml`: one article, with whatever entities and predicates only it needs. */
export const articleFile = z.strictObject({
  source,
  entities: z.array(entity).optional(),
  predicates: z.array(predicate).optional(),
  facts: z.array(fact).min(1).max(5000),
});

/** `entities/*.yaml`: people, bodies, places and things that several articles share. */
export const entitiesFile = z.strictObject({ entities: z.array(entity) });

/** `predicates.yaml`: what can be done. */
export const predicatesFile = z.strictObject({ predicates: z.array(predicate) });

export type ArticleFile = z.infer<typeof articleFile>;
export type EntitiesFile = z.infer<typeof entitiesFile>;
export type PredicatesFile = z.infer<typeof predicatesFile>;
