/** Question tables: what members ask, and what a fair judge accepts as an answer. One YAML file per article and language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a question asks for, as a member would name it; results are reported per kind. */
const KINDS = [
  'who',
  'whom',
  'when',
  'where',
  'about',
  'what',
  'why',
  'how',
  'what-kind',
  'which',
  'identity',
  'stands-for',
  'rank',
  'position',
  'speaker',
  'said',
  'yes-no',
  'agreed',
  'planned',
  'status',
  'source',
  'how-long',
  'how-many',
  'how-much',
  'off-topic',
  'unreadable',
  'follow-up',
] as const;

/** What makes a question harder to read than its plain form, or easier to answer wrongly. */
const TRAITS = ['typo', 'chat', 'capitals', 'passive', 'order', 'particle', 'mixed', 'trap', 'long'] as const;

/**
 * What a text must contain, or must not: every entry counts, `a|b` is satisfied by either, `^a` by a text that begins with
 * the word. Case is ignored.
 */
const phrases = z.array(z.string().min(1)).min(1);

const fields = {
  ask: z.string(),
  traits: z.array(z.enum(TRAITS)).optional(),
  expect: phrases.optional().describe('What the answer must say; its short first line must say the first of them.'),
  value: z
    .string()
    .min(1)
    .optional()
    .describe('What the first of the bare values must contain: who exactly, which day.'),
  without: phrases.optional().describe('What an answer must not say.'),
  facts: z
    .array(z.string().regex(/^(?:[a-z0-9-]+#)?[a-z0-9._-]+$/))
    .min(1)
    .optional()
    .describe('The first fact is one of these; ids within the article of the table may leave its name out.'),
  refuse: z
    .array(z.enum(['not-stated', 'no-match', 'not-understood']))
    .min(1)
    .optional()
    .describe('Fair refusals.'),
  or_expect: phrases.optional().describe('What an answer must say where a refusal would be fair as well.'),
};

interface Expectation {
  readonly expect?: readonly string[] | undefined;
  readonly refuse?: readonly string[] | undefined;
  readonly or_expect?: readonly string[] | undefined;
  readonly value?: string | undefined;
  readonly facts?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

/** A row that asks for nothing, or for things that exclude each other, would pass or fail for no reason. */
const isDecided = (row: Expectation) =>
  (row.expect === undefined) !== (row.refuse === undefined) &&
  (row.or_expect === undefined || row.refuse !== undefined) &&
  (row.expect !== undefined || row.or_expect !== undefined || (row.value ?? row.facts ?? row.without) === undefined);
const undecided = 'write either expect or refuse; or_expect, value, without and facts only where an answer may come';

const single = z.strictObject({ ...fields, kind: z.enum(KINDS) }).refine(isDecided, undecided);
const turn = z.strictObject({ ...fields, kind: z.enum(KINDS).default('follow-up') }).refine(isDecided, undecided);
const conversation = z.strictObject({ conversation: z.array(turn).min(2).max(4) });

const tableFile = z.strictObject({ article: z.string(), questions: z.array(z.union([conversation, single])).min(1) });

/** One question with what is expected of its answer. */
export type Row = z.infer<typeof single>;

/** The questions over one article in one language. */
interface Table {
  /** `<language>/<article>`, for titles and filters. */
  readonly name: string;
  readonly language: string;
  readonly article: string;
  /** Every conversation as its turns in order; a question of its own is a conversation of one. */
  readonly conversations: readonly (readonly Row[])[];
}

/** Reads every table beside this file. Throws, with the file's name, when one of them does not fit the format. */
export function readTables(): Table[] {
  const languages = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages.flatMap(({ name: language }) =>
    readdirSync(join(import.meta.dirname, language))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => readTable(language, file)),
  );
}

function readTable(language: string, file: string): Table {
  const content: unknown = parse(readFileSync(join(import.meta.dirname, language, file), 'utf8'));
  const read = tableFile.safeParse(content);
  if (!read.success) throw new Error(`${language}/${file}: ${z.prettifyError(read.error)}`);
  const { article, questions } = read.data;
  const inFull = (row: Row): Row =>
    row.facts ? { ...row, facts: row.facts.map((id) => (id.includes('#') ? id : `${article}#${id}`)) } : row;
  const conversations = questions.map((entry) =>
    ('conversation' in entry ? entry.conversation : [entry]).map((row) => inFull(row)),
  );
  return { name: `${language}/${article}`, language, article, conversations };
}
