/**
 * A predicate of an article with the id of a shared one adds to it: its words and whatever it is a case of. So a predicate
 * that becomes shared breaks no article that had it before.
 */
import type { Entry, WrittenPredicate } from './entries.ts';
import { TRAITS } from './fact.ts';
import { problemAt, type Problem } from './problem.ts';
import type { PredicateEntry } from './schema.ts';

type Written = Entry<Partial<PredicateEntry>>;

/** Fields of which an article's predicate may say nothing else than the shared one. */
const FIXED = ['symmetric', 'transitive', ...TRAITS, 'converse'] as const;

/** The predicates of files that articles share, by their ids; of several with one id the first. */
function sharedIn<T extends Written>(predicates: readonly T[]): ReadonlyMap<string, T> {
  const shared = new Map<string, T>();
  for (const entry of predicates)
    if (entry.article === undefined && entry.value.id !== undefined && !shared.has(entry.value.id))
      shared.set(entry.value.id, entry);
  return shared;
}

/** True of a predicate of an article that adds to a shared one. */
export function extensionsAmong(predicates: readonly WrittenPredicate[]): (entry: WrittenPredicate) => boolean {
  const shared = sharedIn(predicates);
  return ({ article, value: { id } }) => article !== undefined && id !== undefined && shared.has(id);
}

/** What articles' predicates say otherwise than the shared ones that they add to. */
export function contradictions(predicates: readonly WrittenPredicate[]): Problem[] {
  const shared = sharedIn(predicates);
  return predicates.flatMap((entry) => {
    const { id = '' } = entry.value;
    const first = entry.article === undefined ? undefined : shared.get(id);
    if (first === undefined) return [];
    return FIXED.filter((field) => contradicts(entry.value[field], first.value[field])).map((field) =>
      problemAt(entry.placeOf([field]), 'predicate-contradicts', { id, field, first: first.placeOf(['id']) }),
    );
  });
}

/** A shared predicate is as it is written, and not symmetric, say, where that is left out. */
const contradicts = (own: string | boolean | undefined, shared: string | boolean | undefined): boolean =>
  typeof own === 'boolean' ? own !== (shared ?? false) : own !== undefined && shared !== undefined && own !== shared;

/** One entry for each id: a shared one with all that articles add to it, in the place of both. */
export function withExtensions<T extends Written>(predicates: readonly T[]): readonly T[] {
  const shared = sharedIn(predicates);
  const adding = new Map<string, T[]>();
  const kept = predicates.filter((entry) => {
    const { id = '' } = entry.value;
    if (entry.article === undefined || !shared.has(id)) return true;
    adding.set(id, [...(adding.get(id) ?? []), entry]);
    return false;
  });
  return kept.map((entry) => (adding.get(entry.value.id ?? '') ?? []).reduce(extended, entry));
}

function extended<T extends Written>(shared: T, own: T): T {
  const broader = [...new Set([shared.value.broader ?? [], own.value.broader ?? []].flat())];
  const converse = shared.value.converse ?? own.value.converse;
  const words = joined(shared.value.words, own.value.words);
  const value = {
    ...shared.value,
    ...(words === undefined ? {} : { words }),
    ...(broader.length === 0 ? {} : { broader }),
    ...(converse === undefined ? {} : { converse }),
  };
  const writer = (field: PropertyKey | undefined) =>
    field !== undefined && !Object.hasOwn(shared.value, field) && Object.hasOwn(own.value, field) ? own : shared;
  return {
    ...shared,
    value,
    placeOf: (path) => writer(path[0]).placeOf(path),
    placeOfKey: (path) => writer(path[0]).placeOfKey(path),
  };
}

type Words = PredicateEntry['words'];

/** The words of both, per language; those written once for all languages stay so only where both are. */
function joined(shared: Words | undefined, own: Words | undefined): Words | undefined {
  if (shared === undefined || own === undefined) return shared ?? own;
  const each = [shared, own];
  if (Array.isArray(shared) && Array.isArray(own)) return [...new Set([...shared, ...own])];
  const languages = new Set(each.flatMap((words) => (Array.isArray(words) ? [] : Object.keys(words))));
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      [...new Set(each.flatMap((words) => (Array.isArray(words) ? words : (words[language] ?? []))))],
    ]),
  );
}
