/** Where a place is: what the base says of it, and not where something else took place. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { PLACE_TYPES, type Filler } from '../facts/fact.ts';
import type { Hole, NamePart, Question } from '../question/question.ts';
import type { Account, Fill } from './candidate.ts';
import { isPlace } from './explain-name.ts';
import { asEntity, asFill } from './fill-context.ts';

/** "Where is Harbour Hall?": the place whose own whereabouts are all that is asked for; undefined where something else is. */
export function soughtPlace({ holes, parts }: Question, base: FactBase): NamePart | undefined {
  const [name, ...others] = parts.filter((part) => !isSeat(part, base));
  const isIt = others.length === 0 && name?.kind === 'name' && name.role === undefined && name.entities.length > 0;
  const asksWhere = holes.length > 0 && holes.every(({ asks, role }) => asks === 'where' && role === undefined);
  return isIt && asksWhere && name.entities.every((id) => isPlace(id, base)) ? name : undefined;
}

/** "Where is the mill?" of a fact that speaks of the mill and of something that took place elsewhere. */
export const isOnlyMention = (accounts: readonly Account[]): boolean =>
  accounts.length === 1 && accounts.every(({ part, means }) => part.kind === 'name' && means === 'text');

/** "Letak": a noun that says no more than "where" does. */
const isSeat = (part: Question['parts'][number], base: FactBase): boolean =>
  part.kind === 'predicate' && part.predicates.every((id) => LOCATING.some((one) => base.broader(id).has(one)));

const LOCATING: readonly string[] = [WELL_KNOWN.locatedIn, WELL_KNOWN.headquarters];

/** What a fact says of where a place is: what it is said to lie in, or the wider place that the fact gives behind it. */
export function location(hole: Hole, place: NamePart, { fact, where }: FactView, base: FactBase): readonly Fill[] {
  const found = place.entities.flatMap((id): readonly Filler[] => {
    const locates = [...LOCATING, WELL_KNOWN.country].some((one) => base.broader(fact.did).has(one));
    if (fact.who.includes(id) && locates) return fact.about;
    const at = where.findIndex((filler) => 'entity' in filler && filler.entity === id);
    const next = where[at + 1];
    return at >= 0 && next !== undefined && 'entity' in next && isWider(next.entity, id, base) ? [next] : [];
  });
  if (hole.place !== 'city' && hole.place !== 'country') return found.map(asFill('where'));
  const reached = found.flatMap((filler) => ('entity' in filler ? [...base.relatedTo(filler.entity)] : []));
  const wanted = reached.filter((id) => base.entity(id)?.type === hole.place);
  return [...new Set(wanted)].map(asEntity).map(asFill('where'));
}

/** From narrow to wide. */
const EXTENT: readonly string[] = PLACE_TYPES;

const extentOf = (place: string, base: FactBase): number => EXTENT.indexOf(base.entity(place)?.type ?? '');

const isWider = (one: string, other: string, base: FactBase): boolean => extentOf(one, base) > extentOf(other, base);
