/**
 * Checks what needs the whole base: does what an entry refers to exist, is anything said twice, is every text there in
 * every language?
 */
import { checkDates } from './check-dates.ts';
import { checkRelations } from './check-relations.ts';
import { checkNames, checkTexts } from './check-texts.ts';
import type { Entries, Entry, WrittenEntity, WrittenFact } from './entries.ts';
import type { LanguageCode } from './fact.ts';
import { attributeSource, attributeValues, withPaths } from './normalise.ts';
import { contradictions, extensionsAmong } from './predicate-extensions.ts';
import { problemAt } from './problem.ts';
import type { Kind, Problem, ProblemCode, ProblemParams } from './problem.ts';
import { References } from './references.ts';
import type { Path } from './yaml-places.ts';

/** The languages of a base. */
export interface Languages {
  /** Every text must be given in these. */
  readonly required: readonly LanguageCode[];
  /** A text may be given in these: the required ones among them. */
  readonly allowed: readonly LanguageCode[];
}

export interface Findings {
  /** What keeps the base from being served. */
  readonly problems: readonly Problem[];
  /** What an editor may want to look at. */
  readonly warnings: readonly Problem[];
}

/** Everything that is wrong, or odd, between the entries of a base. */
export function checkEntries(entries: Entries, languages: Languages): Findings {
  const dates = checkDates(entries);
  const references = new References(entries);
  const problems = [
    ...checkIds(entries),
    ...checkTexts(entries, languages),
    ...checkNames(entries, languages.required),
    ...dates.problems,
    ...entries.facts.flatMap((fact) => [...factReferences(fact, references), ...standing(fact)]),
    ...entries.entities.flatMap((entity) => attributeProblems(entity, references)),
    ...entries.aliases.flatMap((entry) => references.check('entity', entry.value.entity, entry, ['entity'])),
    ...contradictions(entries.predicates),
    ...checkRelations(entries, references),
  ];
  return { problems, warnings: [...dates.warnings, ...unused(entries, references)] };
}

function checkIds(entries: Entries): Problem[] {
  const adds = extensionsAmong(entries.predicates);
  return [
    ...duplicates('entity', entries.entities),
    // An article's predicate that adds to a shared one needs to be alone only in its article.
    ...duplicates('predicate', entries.predicates, (entry) => (adds(entry) ? `${entry.article ?? ''}#` : '')),
    // The ids of facts need to be different only within their article.
    ...duplicates('fact', entries.facts, ({ article = '' }) => `${article}#`),
  ];
}

function duplicates<T extends { id?: string }>(
  kind: Kind,
  list: readonly Entry<T>[],
  scope: (entry: Entry<T>) => string = () => '',
): Problem[] {
  const seen = new Map<string, Entry<T>>();
  return list.flatMap((entry) => {
    const { id } = entry.value;
    if (id === undefined) return [];
    const first = seen.get(scope(entry) + id);
    if (first === undefined) seen.set(scope(entry) + id, entry);
    return first === undefined ? [] : [at(entry, ['id'], 'duplicate-id', { kind, id, first: first.placeOf(['id']) })];
  });
}

function factReferences(entry: WrittenFact, references: References): Problem[] {
  const { did, part_of: whole, ...slots } = entry.value;
  const ids = (['who', 'whom', 'where', 'about', 'speaker'] as const).flatMap((slot) =>
    withPaths<unknown>(slots[slot], [slot]),
  );
  return [
    ...(did === undefined ? [] : references.check('predicate', did, entry, ['did'])),
    ...ids.flatMap(([id, path]) => (typeof id === 'string' ? references.check('entity', id, entry, path) : [])),
    ...(whole === undefined ? [] : references.check('fact', whole, entry, ['part_of'])),
    // Of a fact in its article's own file this goes without saying.
    ...(entry.article === undefined ? [] : references.check('article', entry.article, entry, [])),
  ];
}

function standing(entry: WrittenFact): Problem[] {
  const stated = entry.value.standing === 'stated';
  const speaks = entry.value.speaker !== undefined;
  if (stated === speaks || !entry.whole) return [];
  return stated
    ? [at(entry, ['standing'], 'stated-without-speaker', {})]
    : [problemAt(entry.placeOfKey(['speaker']), 'speaker-without-stated', {})];
}

function attributeProblems(entry: WrittenEntity, references: References): Problem[] {
  const { source, attributes = {} } = entry.value;
  const article = source?.article;
  const problems = article === undefined ? [] : references.check('article', article, entry, ['source', 'article']);
  for (const [attribute, written] of Object.entries(attributes)) {
    const key = entry.placeOfKey(['attributes', attribute]);
    const unknown = references.check('predicate', attribute, entry, ['attributes', attribute]);
    problems.push(...unknown.map((problem) => ({ ...problem, ...key })));
    for (const each of attributeValues(written, attribute)) {
      const { value, path, valuePath } = each;
      if (typeof value === 'string') problems.push(...references.check('entity', value, entry, valuePath));
      if (each.article !== undefined) {
        problems.push(...references.check('article', each.article, entry, [...path, 'article']));
      }
      const missing = missingSource(attributeSource(entry.value, each, entry.article));
      if (missing !== undefined && entry.whole) {
        problems.push(at(entry, path, 'source-missing', { entity: entry.value.id ?? '', field: missing }));
      }
    }
  }
  return problems;
}

function missingSource({ article, paragraph }: ReturnType<typeof attributeSource>): 'source' | 'article' | undefined {
  if (paragraph === undefined) return 'source';
  return article === undefined ? 'article' : undefined;
}

/** Entities that nothing is said of. */
function unused({ entities }: Entries, references: References): Problem[] {
  return entities.flatMap((entry) => {
    const { id, attributes } = entry.value;
    if (id === undefined || attributes !== undefined || references.isUsed(id)) return [];
    return [at(entry, ['id'], 'unused-entity', { id })];
  });
}

function at<Code extends ProblemCode>(
  entry: Entry<unknown>,
  path: Path,
  code: Code,
  params: ProblemParams[Code],
): Problem {
  return problemAt(entry.placeOf(path), code, params);
}
