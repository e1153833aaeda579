/** Places that a fact gives, and where somebody or something is from. */
import { WELL_KNOWN } from '../facts/base.ts';
import type { Text } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { conceptKey } from '../languages/concept-tree.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Hole, WordPart } from '../question/question.ts';
import type { Fill } from './candidate.ts';
import { asEntity, asFill, type Context } from './fill-context.ts';
import { which } from './fill-things.ts';
import { isKind, isNamedSo } from './kinds.ts';

/** Where it was: in what the fact says, or at the one place that takes part; of the kind of place that is asked for. */
export function places(hole: Hole, context: Context): readonly Fill[] {
  const { view, base, question } = context;
  const isLeftOut = (id: string) => question.excluded.includes(id);
  const where = view.where.filter((filler) => !('entity' in filler && isLeftOut(filler.entity)));
  const slots = [...where.map(asFill('where')), ...seats(context)];
  if (slots.length === 0) slots.push(...placesInvolved(context));
  if (hole.place === undefined) return slots;
  if (hole.place === 'room') return slots.filter((one) => isRoom(one, context));
  if (hole.place === 'building') return slots.filter((one) => !isWider(one, context));
  const reached = view.where.flatMap((filler) => ('entity' in filler ? [...base.relatedTo(filler.entity)] : []));
  const wanted = reached.filter(
    (id) => base.entity(id)?.type === hole.place && !isLeftOut(id) && !context.named.has(id),
  );
  return [...new Set(wanted)].map(asEntity).map(asFill('where'));
}

const ROOM = { keys: [[conceptKey('room')]] };

/** A hall or room by what it is or what it is called; a building that somebody was in says nothing of the room. */
const isRoom = (one: Fill, { base }: Context): boolean =>
  one.kind === 'filler' &&
  ('entity' in one.filler
    ? isKind(one.filler.entity, ROOM, base) || isNamedSo(one.filler.entity, ROOM, base)
    : base.keysIn(one.filler.text).has(conceptKey('room')));

/** Cities and countries have buildings and are none. */
const isWider = (one: Fill, { base }: Context): boolean =>
  one.kind === 'filler' &&
  'entity' in one.filler &&
  ['city', 'country'].includes(base.entity(one.filler.entity)?.type ?? '');

/** "Where is its headquarters?": what an attribute that says where something is gives as a place. */
function seats({ view, base, question }: Context): readonly Fill[] {
  const { fact } = view;
  const asksSeat = question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(fact.did));
  const isSeat = [WELL_KNOWN.locatedIn, WELL_KNOWN.headquarters].some((id) => base.broader(fact.did).has(id));
  return fact.attribute && asksSeat && isSeat ? fact.about.map(asFill('about')) : [];
}

/** "Where will the next cup be?", of a city that will host it: the one place that takes part and is not named. */
function placesInvolved({ view, base, named }: Context): readonly Fill[] {
  const { who, whom, about } = view.fact;
  const topics = about.flatMap((filler) => ('entity' in filler ? [filler.entity] : []));
  const found = [...who, ...whom, ...topics].filter(
    (id) => !named.has(id) && ['city', 'place'].includes(base.entity(id)?.type ?? ''),
  );
  return found.length === 1 && !view.fact.attribute ? found.map(asEntity).map(asFill('where')) : [];
}

/** "from the budget", "dari anggaran". */
const isFrom = (text: Text): boolean =>
  LANGUAGES.some(({ code, prepositions }) => prepositions[wordsOf(text[code] ?? '')[0] ?? ''] === 'origin');

/** "Dari mana Ana?": the country or the organisation that an attribute fact gives; "from where did she leave?": where she left. */
export function origin(hole: Hole, context: Context): readonly Fill[] {
  const { view, base } = context;
  if (view.fact.where.length > 0 && base.broader(view.fact.did).has(WELL_KNOWN.depart)) return places(hole, context);
  const how = view.fact.how.filter(isFrom);
  if (how.length > 0) return how.map((text): Fill => ({ kind: 'text', slot: 'how', text }));
  return view.fact.attribute && view.fact.did === WELL_KNOWN.country ? view.fact.about.map(asFill('about')) : [];
}

/** "To which country did she appeal?": where a fact has no place, the country that it was done to. */
export function placesOrParties(hole: Hole, context: Context): readonly Fill[] {
  const found = places(hole, context);
  if (found.length > 0 || hole.place !== 'country' || context.view.fact.says !== undefined) return found;
  const noun: WordPart = { kind: 'word', text: '', keys: [[conceptKey('country')]], known: true, number: false };
  return which({ ...hole, asks: 'which', noun: [noun] }, context);
}
