/**
 * The format that editors write, as Zod schemas. What can be said about one file alone is said here; what needs the whole
 * base (does this entity exist?) is checked in `check.ts`. The JSON Schema for editors' plug-ins is generated from these.
 *
 * The message of a check is the code of a problem: languages turn it into words.
 */
import { z } from 'zod';
import { ENTITY_TYPES, STANDINGS, type Trait } from './fact.ts';
import type { ProblemCode } from './problem.ts';
import { SLUG, SLUG_LENGTH } from './slug.ts';

const code = (problem: ProblemCode): string => problem;

const LANGUAGE = /^[a-z]{2,3}$/;

const slug = z.string().regex(SLUG, code('bad-id')).max(SLUG_LENGTH, code('bad-id'));
const line = z.string().trim().min(1).max(2000);
const language = z.string().regex(LANGUAGE, code('unknown-language'));

/** A text per language, e.g. `{id: Kolonel, en: Colonel}`; which languages must be there is checked with the whole base. */
const text = z.record(language, line);
/** One text for all languages (a person's name), or one per language. */
const textOrSame = z.union([line, text]);
const words = z.array(line).min(1).max(200);
const wordsPerLanguage = z.union([words, z.record(language, words)]);
const listOf = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1).max(100)]);
const filler = z.union([z.string().regex(SLUG, code('bad-filler')).max(SLUG_LENGTH, code('bad-filler')), text]);
const paragraph = z.int().min(1, code('bad-paragraph'));
const edtf = z.union([line, z.number()]);

const attributeValue = z.union([
  filler,
  z.strictObject({ value: filler, when: edtf.optional(), paragraph: paragraph.optional(), article: slug.optional() }),
]);

/** One entry of a list of entities. */
export const entity = z
  .strictObject({
    id: slug.describe('Short name for use in facts, unique in the whole base.'),
    type: z.enum(ENTITY_TYPES).describe('What it is.'),
    name: textOrSame.describe('The full name to show; one for all languages, or one per language.'),
    aliases: wordsPerLanguage
      .optional()
      .describe('Other names that people use: short forms, abbreviations, spellings.'),
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
  })
  .meta({ id: 'entity' });

const trait = (meaning: string) => z.boolean().optional().describe(meaning);

/** What a predicate can say of itself that holds of all that are narrower, too. */
const traits = {
  prospective: trait('What it is about has not happened with it: hoping, asking, planning.'),
  lasting: trait('It goes on until something else is told: living or staying somewhere.'),
  goods: trait('What it is about is goods: selling, sending, stealing.'),
  monetary: trait('It is done with money: paying, buying, lending.'),
  leading: trait('Whoever does it is at the head of what it is done to: chairing, governing.'),
  voiced: trait('Whoever does it says or thinks something: announcing, believing, hoping.'),
  concluding: trait('It is what comes of talks: agreeing, signing, deciding.'),
  imposing: trait('Whoever it is done to has to pay: fining, ordering to pay.'),
} satisfies Record<Trait, z.ZodType>;

/** One entry of a list of predicates. */
export const predicate = z
  .strictObject({
    id: slug.describe('Short name for use in facts, unique in the whole base.'),
    label: text.describe('A noun for it: visit, rank.'),
    words: wordsPerLanguage.describe('Verbs and nouns that express it, in their basic form.'),
    symmetric: z.boolean().optional().describe('Whoever meets is met: who and whom may be swapped.'),
    converse: slug.optional().describe('The same event from the other side: visiting and receiving.'),
    broader: listOf(slug).optional().describe('What this is a case of: a visit is a meeting.'),
    transitive: z.boolean().optional().describe('What holds of the value holds of the entity too: a room in a house.'),
    ...traits,
  })
  .meta({ id: 'predicate' });

/** One entry of an article's list of facts. */
export const fact = z
  .strictObject({
    id: slug.describe('Short name, unique in this article.'),
    who: listOf(slug).optional().describe('The entities that did it.'),
    did: slug.describe('A predicate, from predicates.yaml or from this file.'),
    whom: listOf(slug).optional().describe('The entities that it was done to or with.'),
    when: edtf.optional().describe('A date in EDTF: 2025-04-25, 2025-04, 2025, 1955-04-18/1955-04-24, 2025?-04-25.'),
    where: listOf(filler).optional().describe('A place: an entity, or a text per language.'),
    about: listOf(filler).optional().describe('What it was about: entities, or texts per language.'),
    why: listOf(text).optional().describe('The reason.'),
    how: listOf(text).optional().describe('The manner.'),
    result: listOf(text).optional().describe('What came of it.'),
    how_many: listOf(z.strictObject({ of: text, is: z.union([z.number(), textOrSame]) }))
      .optional()
      .describe('Numbers: what is counted (of), and the number with its unit (is).'),
    says: text.describe('The whole fact as one sentence per language, in your own words.'),
    part_of: slug.optional().describe('A fact of this article, whose time, place and people this one shares.'),
    standing: z.enum(STANDINGS).optional().describe('How firmly it stands; reported, if left out.'),
    speaker: listOf(slug).optional().describe('Who said so, where the standing is stated.'),
    source: z.strictObject({
      paragraph: paragraph.describe('Paragraph of the article, counted from 1.'),
      quote: line.max(300).optional().describe('A short passage that you have the right to quote.'),
    }),
  })
  .meta({ id: 'fact' });

const address = z.url({ protocol: /^https?$/, error: code('bad-url') });

/** Whether a text is an address, as an article's `url` has to be. */
export const isAddress = (text: string): boolean => address.safeParse(text).success;

/** Where an article comes from. */
export const source = z
  .strictObject({
    publisher: line,
    title: textOrSame.optional(),
    url: address.optional(),
    dateline: line.optional().describe('The place that the report was filed from.'),
    date: edtf.optional().describe('The date of publication.'),
    language: z
      .string()
      .regex(LANGUAGE, code('bad-language'))
      .describe('The language of the article by its code: id, en.'),
  })
  .meta({ id: 'source' });

/** `articles/<slug>.yaml`: one article, with whatever entities and predicates only it needs. */
export const articleFile = z.strictObject({
  source,
  entities: z.array(entity).min(1).max(5000).optional(),
  predicates: z.array(predicate).min(1).max(5000).optional(),
  facts: z.array(fact).min(1).max(5000),
});

/** `entities/*.yaml`: people, bodies, places and things that several articles share. */
export const entitiesFile = z.strictObject({ entities: z.array(entity).min(1).max(5000) });

/** A fact that somebody suggested: of an article of the base, or of one whose source is given here. */
export const suggestedFact = z.strictObject({
  article: slug.describe('The article that says so: the name of its file, or, with a source, a name for it.'),
  source: source.optional().describe('Where the article comes from, if it has no file in articles/.'),
  fact,
});

/** Further names of an entity that somebody suggested. */
export const suggestedAliases = z.strictObject({
  entity: slug.describe('The entity that goes by these names.'),
  aliases: wordsPerLanguage.describe('Other names that people use.'),
});

/** `suggestions/<day>.yaml`: what was suggested in Discord and approved on that day. */
export const suggestionsFile = z.strictObject({
  suggestions: z
    .array(z.union([suggestedFact, suggestedAliases]))
    .min(1)
    .max(5000),
});

/** `predicates.yaml`: what can be done. */
export const predicatesFile = z.strictObject({
  languages: z
    .array(language)
    .min(1)
    .max(20)
    .optional()
    .describe(
      'The languages that the texts of this folder have to be in by their codes, such as en; all, if left out.',
    ),
  predicates: z.array(predicate).min(1).max(5000),
});

const roleType = z.enum(['person', 'group', 'organisation']);

/** `tables/<slug>.yaml`: what the table beside it does not say itself. */
export const tableFile = z.strictObject({
  source: source.optional().describe('Where the table comes from; its file name, if left out.'),
  did: z.record(line, slug).optional().describe('What each label of the column did stands for: the id of a predicate.'),
  names: z
    .strictObject({
      type: z
        .enum(ENTITY_TYPES)
        .optional()
        .describe('What a name is of which nothing else tells it; person, if left out.'),
      types: z
        .partialRecord(z.enum(ENTITY_TYPES), z.array(line).min(1).max(50_000))
        .optional()
        .describe('Names that are something else.'),
      aliases: z
        .record(line, z.array(line).min(1).max(50))
        .optional()
        .describe('Other names by which people call what the table names, in any language.'),
      pattern: line
        .regex(/^[^{}]{0,100}\{role\}[^{}]{1,100}\{of\}[^{}]{0,100}$/, code('table-pattern'))
        .optional()
        .describe('How a name is put together from a role and whose it is: {role} ({of}).'),
      of: z.enum(ENTITY_TYPES).optional().describe('What {of} is, if nothing else tells it; country, if left out.'),
      roles: z
        .record(
          line,
          z.strictObject({
            type: roleType.optional().describe('What somebody in this role is; group, if left out.'),
            words: wordsPerLanguage.optional().describe('Further words for the role.'),
          }),
        )
        .optional()
        .describe('Roles that names are put together from.'),
    })
    .optional()
    .describe('What the names in who, whom and where are.'),
});

export type TableFile = z.infer<typeof tableFile>;
export type SuggestedFact = z.infer<typeof suggestedFact>;
export type SuggestedAliases = z.infer<typeof suggestedAliases>;
export type Suggestion = SuggestedFact | SuggestedAliases;
export type ArticleFile = z.infer<typeof articleFile>;
export type EntityEntry = z.infer<typeof entity>;
export type PredicateEntry = z.infer<typeof predicate>;
export type FactEntry = z.infer<typeof fact>;
export type SourceEntry = z.infer<typeof source>;
