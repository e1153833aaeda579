/** "Who is …?" and "What is …?": what the base says of an entity itself. */
import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import type { Part } from '../question/question.ts';
import type { Draft, Found } from './draft.ts';

/** In the order in which they introduce somebody. */
const INTRODUCES: readonly string[] = [
  WELL_KNOWN.description,
  WELL_KNOWN.position,
  WELL_KNOWN.standsFor,
  WELL_KNOWN.rank,
];

/** What introduces an entity: its description and offices, or else facts that it takes part in. */
export function defineEntity(entity: string, base: FactBase): Draft | undefined {
  const own = base
    .attributesOf(entity)
    .filter(({ did }) => INTRODUCES.includes(did))
    .sort((a, b) => INTRODUCES.indexOf(a.did) - INTRODUCES.indexOf(b.did));
  const facts =
    own.length > 0
      ? own.slice(0, 3)
      : base
          .factsOf(entity)
          .map(({ fact }) => fact)
          .filter(({ attribute }) => !attribute)
          .slice(0, 2);
  const found = facts.flatMap(({ id }): Found[] => {
    const view = base.view(id);
    return view === undefined ? [] : [{ view, holes: [], coverage: 1 }];
  });
  return found.length === 0 ? undefined : { kind: 'definition', entity, found };
}

/** The one entity whose names, kind and attributes account for every part of a description; undefined for none or several. */
export function entityDescribedBy(parts: readonly Part[], base: FactBase): string | undefined {
  const fits = (entity: string): boolean =>
    parts.every((part) => {
      if (part.kind === 'name' && part.entities.some((id) => base.relatedTo(entity).has(id))) return true;
      return part.keys.every((forms) => forms.some((form) => base.keysOf(entity).has(form)));
    });
  const pool = new Set(
    parts.flatMap((part) => [
      ...part.keys.flat().flatMap((key) => base.entitiesWith(key)),
      ...(part.kind === 'name' ? part.entities.flatMap((id) => base.relatedFrom(id)) : []),
    ]),
  );
  const fitting = [...pool].filter(fits);
  const people = fitting.filter((id) => base.entity(id)?.type === 'person');
  const wanted = people.length > 0 ? people : fitting;
  return wanted.length === 1 ? wanted[0] : undefined;
}
