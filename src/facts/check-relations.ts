/** Checks how predicates relate to each other, and facts to the larger facts that they are part of. */
import { cyclesIn } from './cycles.ts';
import type { Entries, Entry, WrittenPredicate } from './entries.ts';
import { asList, withPaths } from './normalise.ts';
import { withExtensions } from './predicate-extensions.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import type { References } from './references.ts';

/** Predicates that do not exist or do not agree with each other, and what would be broader than, or part of, itself. */
export function checkRelations({ predicates, facts }: Entries, references: References): Problem[] {
  const predicatesById = new Map(withExtensions(predicates).map((entry) => [entry.value.id ?? '', entry]));
  const factsById = new Map(facts.map((entry) => [`${entry.article ?? ''}#${entry.value.id ?? ''}`, entry]));
  const broaderOf = ({ value }: WrittenPredicate) => asList(value.broader);
  const wholeOf = ({ value, article = '' }: Entry<{ part_of?: string | undefined }>) =>
    value.part_of === undefined ? [] : [`${article}#${value.part_of}`];
  return [
    ...predicates.flatMap((entry) => [
      ...withPaths(entry.value.broader, ['broader']).flatMap(([id, path]) =>
        references.check('predicate', id, entry, path),
      ),
      ...converse(entry, predicatesById, references),
    ]),
    ...cyclesIn(predicatesById, broaderOf).flatMap((ids) => cycle(predicatesById, ids, 'broader')),
    ...cyclesIn(factsById, wholeOf).flatMap((ids) => cycle(factsById, ids, 'part_of')),
  ];
}

function converse(
  entry: WrittenPredicate,
  byId: ReadonlyMap<string, WrittenPredicate>,
  references: References,
): Problem[] {
  const { id, converse } = entry.value;
  if (id === undefined || converse === undefined) return [];
  const other = byId.get(converse);
  if (other === undefined) return references.check('predicate', converse, entry, ['converse']);
  if (other.value.converse === id || !other.whole) return [];
  return [problemAt(entry.placeOf(['converse']), 'converse-not-mutual', { predicate: id, converse })];
}

function cycle(
  entries: ReadonlyMap<string, Entry<unknown>>,
  keys: readonly string[],
  field: 'broader' | 'part_of',
): Problem[] {
  const entry = entries.get(keys[0] ?? '');
  if (entry === undefined) return [];
  const ids = keys.map((key) => key.slice(key.indexOf('#') + 1));
  return [problemAt(entry.placeOf([field]), field === 'broader' ? 'broader-cycle' : 'part-of-cycle', { ids })];
}
