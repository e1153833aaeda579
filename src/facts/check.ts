/**
 * Checks what needs the whole base: does what an entry refers to exist, is anything said twice, is every text there in
 * every language?
 */
import { checkDates } from './check-dates.ts';
import { checkNames, checkTexts } from './check-texts.ts';
import { cyclesIn } from './cycles.ts';
import type { Entries, Entry } from './entries.ts';
import type { LanguageCode } from './fact.ts';
import { nearest } from './nearest.ts';
import { attributeSource, attributeValues, withPaths } from './normalise.ts';
import { problemAt } from './problem.ts';
import type { Kind, Problem, ProblemCode, ProblemParams } from './problem.ts';
import type { EntityEntry, FactEntry } from './schema.ts';
import type { Path } from './yaml-file.ts';

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
    ...entries.entities.flatMap((entity) => entityReferences(entity, references)),
    ...predicateReferences(entries, references),
    ...cycles(entries),
  ];
  return { problems, warnings: [...dates.warnings, ...unused(entries, references)] };
}

/** Knows which ids there are, and remembers which were asked for. */
class References {
  readonly used = new Set<string>();
  readonly #known: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** Ids that are written but not known, because what they name has a problem of its own. */
  readonly #excused: Readonly<Record<Kind, ReadonlySet<string>>>;
  readonly #complete: boolean;

  constructor(entries: Entries) {
    const ids = (list: readonly Entry<{ id: string }>[]) => new Set(list.map(({ value }) => value.id));
    this.#known = {
      entity: ids(entries.entities),
      predicate: ids(entries.predicates),
      article: entries.articles,
      fact: new Set(entries.facts.map(factId)),
    };
    this.#excused = { ...entries.broken, article: new Set(), fact: entries.brokenFacts };
    this.#complete = entries.complete;
  }

  /** The problem with referring to `id` at `path`, if there is one. `scope` is the article that a fact's id is sought in. */
  check(kind: Kind, id: string, entry: Entry<unknown>, path: Path, scope = ''): Problem[] {
    const full = scope + id;
    if (kind === 'entity') this.used.add(id);
    // Where a file could not be read to its end, it may well define what is missing here.
    if (this.#known[kind].has(full) || this.#excused[kind].has(full) || !this.#complete) return [];
    const candidates = [...this.#known[kind]].filter((each) => each.startsWith(scope));
    const found = nearest(
      id,
      candidates.map((each) => each.slice(scope.length)),
    );
    return [at(entry, path, 'unknown', { kind, id, ...(found === undefined ? {} : { nearest: found }) })];
  }
}

function checkIds(entries: Entries): Problem[] {
  return [
    ...duplicates('entity', entries.entities, ({ value }) => value.id),
    ...duplicates('predicate', entries.predicates, ({ value }) => value.id),
    ...duplicates('fact', entries.facts, factId),
  ];
}

function duplicates<T extends { id: string }>(
  kind: Kind,
  list: readonly Entry<T>[],
  idOf: (entry: Entry<T>) => string,
): Problem[] {
  const seen = new Map<string, Entry<T>>();
  return list.flatMap((entry) => {
    const first = seen.get(idOf(entry));
    if (first === undefined) seen.set(idOf(entry), entry);
    if (first === undefined) return [];
    return [at(entry, ['id'], 'duplicate-id', { kind, id: entry.value.id, first: first.placeOf(['id']) })];
  });
}

function factId({ value, article = '' }: Entry<FactEntry>): string {
  return `${article}#${value.id}`;
}

function factReferences(entry: Entry<FactEntry>, references: References): Problem[] {
  const { value, article = '' } = entry;
  const fillers = [...withPaths(value.where, ['where']), ...withPaths(value.about, ['about'])];
  const entities = [
    ...withPaths(value.who, ['who']),
    ...withPaths(value.whom, ['whom']),
    ...withPaths(value.speaker, ['speaker']),
    ...fillers,
  ];
  return [
    ...references.check('predicate', value.did, entry, ['did']),
    ...entities.flatMap(([id, path]) => (typeof id === 'string' ? references.check('entity', id, entry, path) : [])),
    ...(value.part_of === undefined ? [] : references.check('fact', value.part_of, entry, ['part_of'], `${article}#`)),
  ];
}

function standing(entry: Entry<FactEntry>): Problem[] {
  const stated = entry.value.standing === 'stated';
  const speaks = entry.value.speaker !== undefined;
  if (stated && !speaks) return [at(entry, ['standing'], 'stated-without-speaker', {})];
  return speaks && !stated ? [problemAt(entry.placeOfKey(['speaker']), 'speaker-without-stated', {})] : [];
}

function entityReferences(entry: Entry<EntityEntry>, references: References): Problem[] {
  const entity = entry.value;
  const article = entity.source?.article;
  const problems = article === undefined ? [] : references.check('article', article, entry, ['source', 'article']);
  for (const [attribute, written] of Object.entries(entity.attributes ?? {})) {
    const key = entry.placeOfKey(['attributes', attribute]);
    const unknown = references.check('predicate', attribute, entry, ['attributes', attribute]);
    problems.push(...unknown.map((problem) => ({ ...problem, ...key })));
    for (const each of attributeValues(written, attribute)) {
      const { value, path, valuePath } = each;
      if (typeof value === 'string') problems.push(...references.check('entity', value, entry, valuePath));
      if (each.article !== undefined) {
        problems.push(...references.check('article', each.article, entry, [...path, 'article']));
      }
      problems.push(...attributeSourceProblems(entry, attributeSource(entity, each, entry.article), path));
    }
  }
  return problems;
}

function attributeSourceProblems(
  entry: Entry<EntityEntry>,
  source: ReturnType<typeof attributeSource>,
  path: Path,
): Problem[] {
  const entity = entry.value.id;
  if (source.paragraph === undefined) return [at(entry, path, 'source-missing', { entity, field: 'source' })];
  return source.article === undefined ? [at(entry, path, 'source-missing', { entity, field: 'article' })] : [];
}

function predicateReferences({ predicates }: Entries, references: References): Problem[] {
  const byId = new Map(predicates.map((entry) => [entry.value.id, entry.value]));
  return predicates.flatMap((entry) => {
    const { id, converse, broader } = entry.value;
    const problems = withPaths(broader, ['broader']).flatMap(([each, path]) =>
      references.check('predicate', each, entry, path),
    );
    if (converse === undefined) return problems;
    problems.push(...references.check('predicate', converse, entry, ['converse']));
    const other = byId.get(converse);
    if (other !== undefined && other.converse !== id) {
      problems.push(at(entry, ['converse'], 'converse-not-mutual', { predicate: id, converse }));
    }
    return problems;
  });
}

function cycles({ predicates, facts }: Entries): Problem[] {
  const broader = new Map(predicates.map((entry) => [entry.value.id, entry]));
  const parts = new Map(facts.map((entry) => [factId(entry), entry]));
  const broaderOf = ({ value }: { value: { broader?: string | string[] | undefined } }) =>
    withPaths(value.broader, []).map(([id]) => id);
  const wholeOf = ({ value, article = '' }: Entry<FactEntry>) =>
    value.part_of === undefined ? [] : [`${article}#${value.part_of}`];
  return [
    ...cyclesIn(broader, broaderOf).map((ids) => cycle(broader, ids, 'broader')),
    ...cyclesIn(parts, wholeOf).map((ids) => cycle(parts, ids, 'part_of')),
  ].flat();
}

function cycle(
  entries: ReadonlyMap<string, Entry<unknown>>,
  ids: readonly string[],
  field: 'broader' | 'part_of',
): Problem[] {
  const entry = entries.get(ids[0] ?? '');
  const local = ids.map((id) => id.slice(id.indexOf('#') + 1));
  if (entry === undefined) return [];
  return [at(entry, [field], field === 'broader' ? 'broader-cycle' : 'part-of-cycle', { ids: local })];
}

/** Entities that nothing is said of. */
function unused({ entities }: Entries, { used }: References): Problem[] {
  return entities
    .filter(({ value }) => value.attributes === undefined && !used.has(value.id))
    .map((entry) => at(entry, ['id'], 'unused-entity', { id: entry.value.id }));
}

function at<Code extends ProblemCode>(
  entry: Entry<unknown>,
  path: Path,
  code: Code,
  params: ProblemParams[Code],
): Problem {
  return problemAt(entry.placeOf(path), code, params);
}
