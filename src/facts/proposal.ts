/**
 * From what somebody filled into a form to a suggestion in the format of the fact base: names become ids, words predicates,
 * an address the article that has it. Whether the suggestion fits the base is for the loader to say.
 */
import { createHash } from 'node:crypto';
import type { FactBase } from './base.ts';
import { STANDINGS } from './fact.ts';
import type { LanguageCode, Standing, Text } from './fact.ts';
import { nearest } from './nearest.ts';
import type { SourceEntry, Suggestion } from './schema.ts';
import { PredicateLabels } from './table-labels.ts';
import { foldedName } from './table-names.ts';
import { wordsOf } from './tokens.ts';

/** The slots that a form has a line for, in its order. */
export const FORM_SLOTS = ['who', 'did', 'whom', 'when', 'where', 'about', 'speaker'] as const;
/** What a form asks about the article. `article` is one of the base; the others describe a new one. */
export const FORM_SOURCE = ['article', 'publisher', 'title', 'url', 'date', 'language', 'paragraph'] as const;
export type FormSlot = (typeof FORM_SLOTS)[number];
export type FormSource = (typeof FORM_SOURCE)[number];

/** A fact as it was filled in; an empty text where nothing was. */
export interface FactForm {
  readonly slots: Readonly<Record<FormSlot, string>>;
  readonly source: Readonly<Record<FormSource, string>>;
  readonly says: Text;
  readonly standing: string;
}

/** Further names as they were filled in, per language, several with commas in between. */
export interface AliasForm {
  readonly entity: string;
  readonly aliases: Text;
}

/** What is wrong with a form, before the base is asked. */
export type FormProblem =
  | { readonly kind: 'missing'; readonly field: FormSlot | FormSource | 'entity' | 'aliases' }
  | { readonly kind: 'unknown-name'; readonly name: string; readonly nearest: readonly string[] }
  | { readonly kind: 'ambiguous-name'; readonly name: string; readonly ids: readonly string[] }
  | { readonly kind: 'unknown-predicate'; readonly label: string; readonly nearest?: string }
  | { readonly kind: 'unknown-article'; readonly article: string; readonly nearest?: string }
  | { readonly kind: 'no-paragraph'; readonly given: string }
  | { readonly kind: 'unread-line'; readonly line: string }
  | { readonly kind: 'too-long' };

export type Proposal =
  | { readonly ok: true; readonly suggestion: Suggestion }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** What a form is read with. */
export interface ProposalContext {
  readonly base: FactBase;
  /** The languages that every text must be given in, in the order in which a form has them. */
  readonly languages: readonly LanguageCode[];
  /** Tells this suggestion from all others: digits, such as the id of a message. */
  readonly number: bigint;
}

/** Names that are shown where one is nobody's. */
const MOST_NAMES = 3;
const LONGEST_STEM = 50;

/** The fact in a form, or everything that keeps it from being one. */
export function proposeFact({ slots, source, says, standing }: FactForm, context: ProposalContext): Proposal {
  const { base, number } = context;
  const problems: FormProblem[] = [];
  const taken = <T>(read: Read<T>): T | undefined => {
    if ('problems' in read) problems.push(...read.problems);
    return 'value' in read ? read.value : undefined;
  };
  const who = taken(idsIn(slots.who, base));
  const whom = taken(idsIn(slots.whom, base));
  const speaker = taken(idsIn(slots.speaker, base));
  const where = taken(fillersIn(slots.where, context));
  const about = taken(fillersIn(slots.about, context));
  const did = taken(predicateIn(slots.did, base)) ?? '';
  const from = taken(sourceIn(source, base, context.languages));
  const paragraph = taken(paragraphIn(source.paragraph)) ?? 1;
  if (problems.length > 0 || from === undefined) return { ok: false, problems };
  const fact = {
    id: `${did.slice(0, LONGEST_STEM).replace(/[-_]$/, '')}-${number.toString(36)}`,
    ...filled('who', who),
    did,
    ...filled('whom', whom),
    ...filled('when', slots.when),
    ...filled('where', where),
    ...filled('about', about),
    says,
    ...(isStanding(standing) && standing !== 'reported' ? { standing } : {}),
    ...filled('speaker', speaker),
    source: { paragraph },
  };
  return { ok: true, suggestion: { ...from, fact } };
}

/** The names in a form, or what keeps them from being taken over. */
export function proposeAliases({ entity, aliases }: AliasForm, { base }: ProposalContext): Proposal {
  const lists = Object.entries(aliases).flatMap(([language, written]) => {
    const names = piecesOf(written, /[,;\n]/);
    return names.length === 0 ? [] : [[language, [...new Set(names)]] as [LanguageCode, string[]]];
  });
  const read = entity === '' ? { problems: [{ kind: 'missing', field: 'entity' } as const] } : idIn(entity, base);
  const missing: FormProblem[] = lists.length === 0 ? [{ kind: 'missing', field: 'aliases' }] : [];
  if ('problems' in read || missing.length > 0)
    return { ok: false, problems: [...('problems' in read ? read.problems : []), ...missing] };
  return { ok: true, suggestion: { entity: read.value, aliases: Object.fromEntries(lists) } };
}

type Read<T> = { readonly value: T } | { readonly problems: readonly FormProblem[] };

const isStanding = (text: string): text is Standing => (STANDINGS as readonly string[]).includes(text);

function filled<Field extends string, T extends string | readonly unknown[]>(
  field: Field,
  value: T | undefined,
): Partial<Record<Field, T>> {
  return value === undefined || value.length === 0 ? {} : ({ [field]: value } as Record<Field, T>);
}

function predicateIn(label: string, base: FactBase): Read<string> {
  if (label === '') return { problems: [{ kind: 'missing', field: 'did' }] };
  const labels = new PredicateLabels(base.knowledge.predicates);
  const value = labels.find(label);
  if (value !== undefined) return { value };
  return { problems: [{ kind: 'unknown-predicate', label, ...labels.suggest(label) }] };
}

/** Names with semicolons in between; with commas too, where none of them is part of a name. */
function idsIn(written: string, base: FactBase): Read<string[]> {
  const names = piecesOf(written, ';').flatMap((piece) =>
    'value' in idIn(piece, base) ? [piece] : piecesOf(piece, ','),
  );
  return together(names.map((name) => idIn(name, base)));
}

function idIn(name: string, base: FactBase): Read<string> {
  if (base.entity(name) !== undefined) return { value: name };
  const words = wordsOf(name);
  const found = base.names.exactAt(
    words.map((word) => [word]),
    0,
  );
  const entities = found?.length === words.length ? found.entities : [];
  const [value, ...others] = entities;
  if (value !== undefined && others.length === 0) return { value };
  if (value !== undefined) return { problems: [{ kind: 'ambiguous-name', name, ids: entities }] };
  const nearby = base.names.closest(name.slice(0, 64), MOST_NAMES).map(({ text }) => text);
  return { problems: [{ kind: 'unknown-name', name, nearest: nearby }] };
}

/** Entities, or a text that is given in every language, with slashes in between: `biaya dermaga / cost of a pier`. */
function fillersIn(written: string, { base, languages }: ProposalContext): Read<(string | Text)[]> {
  return together<string | Text>(
    piecesOf(written, ';').map((piece) => {
      const read = idIn(piece, base);
      if ('value' in read) return read;
      const texts = piecesOf(piece, /\s\/\s/);
      if (texts.length !== languages.length) return read;
      return { value: Object.fromEntries(languages.map((language, at) => [language, texts[at] ?? ''])) };
    }),
  );
}

/** The article of the base that is named or has the address; a new one where there is none. */
function sourceIn(
  written: FactForm['source'],
  base: FactBase,
  languages: readonly LanguageCode[],
): Read<{ article: string; source?: SourceEntry }> {
  const { article, publisher, title, url, date, language } = written;
  const { articles } = base.knowledge;
  if (article !== '') {
    const known = articles.find(({ slug, title: titles = {} }) =>
      [slug, ...Object.values(titles)].some((name) => foldedName(name) === foldedName(article)),
    );
    if (known !== undefined) return { value: { article: known.slug } };
    const near = nearest(
      article,
      articles.map(({ slug }) => slug),
    );
    return { problems: [{ kind: 'unknown-article', article, ...(near === undefined ? {} : { nearest: near }) }] };
  }
  const known = url === '' ? undefined : articles.find((other) => other.url === url);
  if (known !== undefined) return { value: { article: known.slug } };
  if (publisher === '') return { problems: [{ kind: 'missing', field: 'publisher' }] };
  const source = {
    publisher,
    ...filled('title', title),
    ...filled('url', url),
    ...filled('date', date),
    language: language === '' ? (languages[0] ?? '') : language.toLowerCase(),
  };
  return { value: { article: articleName(source), source } };
}

/** A name for an article that has no file: the same for the same source, another one for every other. */
function articleName(source: SourceEntry): string {
  const stem = foldedName(`${source.publisher} ${String(source.date ?? '')}`)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_STEM)
    .replaceAll(/^-|-$/g, '');
  const mark = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 8);
  return [stem === '' ? [] : stem, mark].flat().join('-');
}

function paragraphIn(given: string): Read<number> {
  if (given === '') return { problems: [{ kind: 'missing', field: 'paragraph' }] };
  const value = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  return value >= 1 ? { value } : { problems: [{ kind: 'no-paragraph', given }] };
}

function together<T>(reads: readonly Read<T>[]): Read<T[]> {
  const problems = reads.flatMap((read) => ('problems' in read ? read.problems : []));
  if (problems.length > 0) return { problems };
  return { value: reads.flatMap((read) => ('value' in read ? [read.value] : [])) };
}

const piecesOf = (text: string, separator: string | RegExp): string[] =>
  text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
