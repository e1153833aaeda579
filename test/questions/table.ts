/** Question tables: what members ask, and what a fair judge accepts as an answer. One YAML file per article
 * and language, or about several articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from '../../src/languages/registry.ts';
import type { BaseName } from './base.ts';

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
  'list',
  'count',
  'first-last',
  'compare',
  'same-time',
  'weekday',
  'office',
  'ambiguous',
  'small-talk',
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
  or_expect: phrases
    .optional()
    .describe('What an answer must say where a refusal, or asking back, would be fair as well.'),
  ambiguous: phrases.optional().describe('Asking back: what the choices must name between them.'),
  elsewhere: z
    .literal(true)
    .optional()
    .describe('Other articles may answer it as well, such as "Where was the meeting?": not for the larger base.'),
  now: z.iso.date().optional().describe('What "today" is for this question, for words such as "last year".'),
};

interface Expectation {
  readonly ambiguous?: readonly string[] | undefined;
  readonly expect?: readonly string[] | undefined;
  readonly refuse?: readonly string[] | undefined;
  readonly or_expect?: readonly string[] | undefined;
  readonly value?: string | undefined;
  readonly facts?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

/** A row that asks for nothing, or for things that exclude each other, would pass or fail for no reason. */
const isDecided = (row: Expectation) =>
  [row.expect, row.refuse, row.ambiguous].filter((wanted) => wanted !== undefined).length === 1 &&
  (row.or_expect === undefined || row.expect === undefined) &&
  (row.expect !== undefined || row.or_expect !== undefined || (row.value ?? row.facts ?? row.without) === undefined);
const undecided =
  'write one of expect, refuse and ambiguous; or_expect only with the last two; value, without and facts only where an answer may come';

const single = z.strictObject({ ...fields, kind: z.enum(KINDS) }).refine(isDecided, undecided);
const turn = z.strictObject({ ...fields, kind: z.enum(KINDS).default('follow-up') }).refine(isDecided, undecided);
const conversation = z.strictObject({ conversation: z.array(turn).min(2).max(4) });

const tableFile = z.strictObject({
  article: z.string().optional().describe('Left out of a table about several articles.'),
  now: z.iso.date().optional().describe('What "today" is for every question that does not say so itself.'),
  questions: z.array(z.union([conversation, single])).min(1),
});

/** One question with what is expected of its answer. */
export type Row = z.infer<typeof single>;

/** The questions over one article in one language. */
export interface Table {
  /** `<language>/<file>`, after `examples/` where it asks about the examples; for titles and filters. */
  readonly name: string;
  /** The fact base that is asked. */
  readonly base: BaseName;
  readonly language: string;
  /** The one article that it asks about. */
  readonly article?: string | undefined;
  /** Every conversation as its turns in order; a question of its own is a conversation of one. */
  readonly conversations: readonly (readonly Row[])[];
}

/** The tables about each fact base: in folders of these names, one per language. */
const FOLDERS: Readonly<Record<BaseName, string>> = { shipped: '', 'with-examples': 'examples/' };

/** Reads every table below this folder. Throws, with the file's name, when one of them does not fit the format. */
export function readTables(): Table[] {
  return (['shipped', 'with-examples'] as const).flatMap((base) =>
    languagesIn(FOLDERS[base]).flatMap((language) =>
      readdirSync(join(import.meta.dirname, FOLDERS[base], language))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => readTable(base, language, file)),
    ),
  );
}

function languagesIn(folder: string): string[] {
  return readdirSync(join(import.meta.dirname, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && LANGUAGES.some(({ code }) => code === entry.name))
    .map(({ name }) => name);
}

function readTable(base: BaseName, language: string, file: string): Table {
  const path = `${FOLDERS[base]}${language}/${file}`;
  const content: unknown = parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
  const read = tableFile.safeParse(content);
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`);
  const { article, now, questions } = read.data;
  const inFull = (row: Row): Row => ({
    ...row,
    ...(row.facts && {
      facts: row.facts.map((id) => (id.includes('#') || article === undefined ? id : `${article}#${id}`)),
    }),
    ...(now !== undefined && row.now === undefined && { now }),
  });
  const conversations = questions.map((entry) =>
    ('conversation' in entry ? entry.conversation : [entry]).map((row) => inFull(row)),
  );
  return { name: path.replace(/\.yaml$/, ''), base, language, article, conversations };
}

/** A question by which lists of results name it: after those of its conversation that lead up to it. */
export function questionKey(turns: readonly Row[], position: number): string {
  const asked = turns.slice(0, position + 1).map((row) => row.ask.trim() || '(nothing)');
  return asked.join(' → ');
}

/** A table of the shipped base, asked of the base with the examples: as far as its questions mean the same there. */
export function overExamples(table: Table): Table {
  const conversations = table.conversations.map(meantForAnyBase).filter((turns) => turns.length > 0);
  return { ...table, name: `${table.name} (with the examples)`, base: 'with-examples', conversations };
}

/** Of a conversation, the turns that mean the same over a larger base: those before the first that other articles answer. */
function meantForAnyBase(turns: readonly Row[]): readonly Row[] {
  const end = turns.findIndex((row) => row.elsewhere);
  return end < 0 ? turns : turns.slice(0, end);
}
