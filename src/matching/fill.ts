/** What a fact puts into the hole of a question. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { Filler, Text } from '../facts/fact.ts';
import type { Hole, Question, WordPart } from '../question/question.ts';
import type { Account, Anchor, Fill, Orientation } from './candidate.ts';

const PEOPLE = ['person', 'group', 'organisation', 'country'];
const AGENTS = [...PEOPLE, 'event'];

interface Context {
  readonly question: Question;
  readonly view: FactView;
  readonly base: FactBase;
  readonly orientation: Orientation;
  /** The fact whose people play the parts of the question's verb. */
  readonly stage: FactView;
  /** Entities that the question names: nobody asks for what he said himself. */
  readonly named: ReadonlySet<string>;
}

/** The values that a fact has for a hole; none where it does not say. */
export function fill(
  hole: Hole,
  question: Question,
  view: FactView,
  base: FactBase,
  anchor: Anchor,
  accounts: readonly Account[],
): readonly Fill[] {
  const certain = question.parts.flatMap((part) =>
    part.kind === 'name' && part.entities.length === 1 ? part.entities : [],
  );
  const named = new Set([...question.excluded, ...certain, ...accounts.flatMap(({ entity }) => entity ?? [])]);
  const context: Context = { question, view, base, named, orientation: anchor.orientation, stage: anchor.stage };
  const { fact } = view;
  // The time and place of a fact are those of what it is about, not of everything that its text mentions.
  const starts = question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.start));
  const settles = anchor.means !== 'text' || (starts && fact.standing !== 'stated');
  if (fact.attribute && asksAttribute(question, base) && ['amount', 'duration', 'how', 'which'].includes(hole.asks))
    return topics(context);
  switch (hole.asks) {
    case 'who':
    case 'whom':
      return people(hole, context);
    case 'what':
      return what(hole, context);
    case 'which':
      return which(hole, context);
    case 'when':
      if (hole.precision === 'clock') return clockTimes(context);
      return view.when === undefined || !settles ? [] : [{ kind: 'date', date: view.when }];
    case 'where':
      if (hole.role === 'origin') return origin(context);
      return settles ? places(hole, context) : [];
    case 'about':
      return topics(context);
    case 'speaker':
      return (fact.speaker.length > 0 ? fact.speaker : base.broader(fact.did).has(WELL_KNOWN.say) ? fact.who : [])
        .map(asEntity)
        .map(asFill('who'));
    case 'result':
      return fact.result.length === 0 && base.broader(fact.did).has(WELL_KNOWN.end)
        ? [{ kind: 'fact' }]
        : fact.result.map((text) => ({ kind: 'text', slot: 'result', text }));
    case 'why':
    case 'how':
      return fact[hole.asks].map((text) => ({ kind: 'text', slot: hole.asks as 'why', text }));
    case 'amount':
      return amounts(context);
    case 'duration':
      return durations(context);
    case 'times':
      return statedTimes(context);
    case 'definition':
    case 'source':
    case 'standing':
      return fact.standing !== 'reported' || base.broader(fact.did).has(WELL_KNOWN.end) ? [{ kind: 'fact' }] : [];
    case 'story':
    case 'polarity':
      return [{ kind: 'fact' }];
  }
}

const asFill =
  (slot: 'who' | 'whom' | 'where' | 'about') =>
  (filler: Filler): Fill => ({ kind: 'filler', slot, filler });
const asEntity = (entity: string): Filler => ({ entity });

function people(hole: Hole, context: Context): readonly Fill[] {
  const { stage: view, orientation, base, question } = context;
  if (view.fact.attribute && asksAttribute(question, base)) return topics(context);
  const swapped = orientation === 'swapped';
  const agents =
    view.fact.speaker.length > 0 && asksToSay(question) ? view.fact.speaker : swapped ? view.whom : view.who;
  const patients = swapped ? view.who : view.whom;
  const topicPeople = view.fact.about.flatMap((filler) => ('entity' in filler ? [filler.entity] : []));
  const free = (ids: readonly string[], types = PEOPLE) =>
    ids.filter((id) => !isNamed(id, context) && types.includes(base.entity(id)?.type ?? ''));
  const both = [...free(agents), ...free(patients)];
  const wantsAgent = hole.role === 'agent' && orientation !== 'either';
  const wantsPatient = ['patient', 'recipient', 'topic'].includes(hole.role ?? '') && orientation !== 'either';
  const found = wantsAgent ? free(agents, AGENTS) : wantsPatient ? [...free(patients), ...free(topicPeople)] : both;
  const slot = wantsPatient ? 'whom' : 'who';
  if (found.length > 0) return [...new Set(found)].map(asEntity).map(asFill(slot));
  const titled = (wantsPatient ? patients : agents).filter(
    (id) => isTitled(id, context) && !question.excluded.includes(id),
  );
  return titled.map(asEntity).map(asFill(slot));
}

/** "Siapa nama lengkapnya?" asks for the attribute's value, whatever the question word. */
const asksAttribute = (question: Question, base: FactBase): boolean =>
  question.parts.some((part) => part.kind === 'predicate' && part.predicates.every((id) => base.isAttribute(id)));

const asksToSay = (question: Question): boolean =>
  question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.say));

/** Named in the question, or what a name in the question only led to ("the ministry" for its secretary general). */
const isNamed = (entity: string, { named }: Context): boolean => named.has(entity);

/** Named by a title or an alias alone, so that the full name is news: "Siapa kolonel yang …". */
function isTitled(entity: string, { question, base }: Context): boolean {
  const names = Object.values(base.entity(entity)?.names ?? {}).map((name) => name.toLowerCase());
  return question.parts.some(
    (part) =>
      part.kind === 'name' &&
      part.entities.includes(entity) &&
      !names.some((name) => name.includes(part.text.toLowerCase())),
  );
}

/** What a fact is about; its sentence where the question names one of its topics itself. */
function topics({ view, named }: Context): readonly Fill[] {
  const { about, says, attribute } = view.fact;
  const asked = about.some((filler) => 'entity' in filler && named.has(filler.entity));
  if (asked && !attribute) return says === undefined ? [] : [{ kind: 'fact' }];
  return about.filter((filler) => !('entity' in filler && named.has(filler.entity))).map(asFill('about'));
}

/** "What did she build, say, sign, visit?": what it is about, then whom it was done to, then what came of it. */
function what(hole: Hole, context: Context): readonly Fill[] {
  const { view, base, named, orientation } = context;
  if (context.question.action) return view.fact.says === undefined ? [] : [{ kind: 'fact' }];
  const about = topics(context);
  const things = (ids: readonly string[]) => ids.filter((id) => !named.has(id)).map(asEntity);
  const agents = orientation === 'swapped' ? view.whom : view.who;
  const patients = orientation === 'swapped' ? view.who : view.whom;
  if (hole.role === 'agent' && orientation !== 'either') {
    const doers = things(agents);
    if (doers.length > 0) return doers.map(asFill('who'));
  }
  const bearers = bearersOf(context, agents);
  if (bearers.length > 0) return bearers;
  if (about.length > 0) return about;
  const objects = things(patients).filter(
    (filler) => 'entity' in filler && base.entity(filler.entity)?.type !== 'person',
  );
  if (objects.length > 0) return objects.map(asFill('whom'));
  const results = view.fact.result.map((text): Fill => ({ kind: 'text', slot: 'result', text }));
  if (results.length > 0) return results;
  return view.fact.says === undefined ? [] : [{ kind: 'fact' }];
}

/** "What is an example of the cooperation?" asks for what exemplifies it: the one that the noun is true of. */
function bearersOf({ question, view, base, named }: Context, agents: readonly string[]): readonly Fill[] {
  const nouns = question.parts.filter((part) => part.kind === 'predicate');
  const isNoun = nouns.length > 0 && nouns.every((part) => part.noun) && !nouns.some((part) => part.context);
  const unnamed = agents.filter((id) => !named.has(id) && !PEOPLE.includes(base.entity(id)?.type ?? ''));
  const saysWhat = question.parts.some((part) => part.kind === 'name');
  return isNoun && saysWhat && !view.fact.attribute ? unnamed.map(asEntity).map(asFill('who')) : [];
}

/** Concepts that stand for a whole entity type, so that "which country" needs no kind in the fact base. */
const TYPE_CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  'concept:country': ['country'],
  'concept:city': ['city'],
  'concept:place': ['place', 'city', 'country'],
  'concept:organisation': ['organisation'],
  'concept:leader': ['person'],
  'concept:official': ['person'],
  'concept:document': ['document'],
  'concept:event': ['event'],
};

/** How an entity can be what a noun says: by its kind or type, or else by its name. */
type KindTest = (entity: string, noun: WordPart, base: FactBase) => boolean;

const isKind: KindTest = (entity, noun, base) => {
  const keys = noun.keys.flat();
  const types = keys.flatMap((key) => TYPE_CONCEPTS[key] ?? []);
  if (types.length > 0) return types.includes(base.entity(entity)?.type ?? '');
  return keys.some((key) => base.kindKeysOf(entity).has(key));
};

const isNamedSo: KindTest = (entity, noun, base) => noun.keys.flat().some((key) => base.nameKeysOf(entity).has(key));

/** "What kind of visit was it?": the predicate of a fact that tells a case of what was asked about. */
function narrowerKind({ question, view, base }: Context): readonly Fill[] | undefined {
  const nouns = question.parts.filter((part) => part.kind === 'predicate' && part.noun);
  const asked = nouns.flatMap((part) => (part.kind === 'predicate' ? part.predicates : []));
  const predicate = base.predicate(view.fact.did);
  const narrower = asked.some((id) => id !== view.fact.did && base.broader(view.fact.did).has(id));
  return narrower && predicate !== undefined ? [{ kind: 'text', slot: 'did', text: predicate.label }] : undefined;
}

/** Nouns that say no more than "what": "which areas", "bidang apa". */
const VAGUE = ['field', 'aspect', 'topic', 'point', 'step', 'form', 'level', 'goal', 'principle'].map(
  (concept) => `concept:${concept}`,
);

function which(hole: Hole, context: Context): readonly Fill[] {
  const { view, base, named } = context;
  const noun = (hole.noun ?? []).filter((word) => !word.keys.flat().some((key) => VAGUE.includes(key)));
  if (noun.length === 0) return narrowerKind(context) ?? what(hole, context);
  if (view.fact.attribute && noun.some((word) => word.keys.flat().includes(`predicate:${view.fact.did}`)))
    return topics(context);
  const all: readonly (readonly ['who' | 'whom' | 'where' | 'about', readonly Filler[]])[] = [
    ['who', view.who.map(asEntity)],
    ['whom', view.whom.map(asEntity)],
    ['where', view.where],
    ['about', view.fact.about],
  ];
  for (const test of [isKind, isNamedSo]) {
    const found = all.flatMap(([slot, fillers]) =>
      fillers
        .filter(
          (filler) =>
            'entity' in filler && !named.has(filler.entity) && noun.every((word) => test(filler.entity, word, base)),
        )
        .map(asFill(slot)),
    );
    if (found.length > 0) return found;
  }
  const mentioned = [...view.mentions].filter((id) => !named.has(id) && noun.every((word) => isKind(id, word, base)));
  if (mentioned.length > 0 && !view.fact.attribute) return mentioned.map(asEntity).map(asFill('about'));
  const written = all.flatMap(([slot, fillers]) =>
    fillers
      .filter((filler) => 'text' in filler && noun.every((word) => mentions(filler.text, word, base)))
      .map(asFill(slot)),
  );
  if (written.length > 0 && !view.fact.attribute) return written;
  const how = view.fact.how.filter((text) => noun.every((word) => mentions(text, word, base)));
  if (how.length > 0) return how.map((text) => ({ kind: 'text', slot: 'how', text }));
  const related = all
    .flatMap(([slot, fillers]) =>
      fillers.flatMap((filler) =>
        'entity' in filler ? [...base.relatedTo(filler.entity)].map((id) => ({ slot, id })) : [],
      ),
    )
    .filter(({ id }) => !named.has(id) && noun.every((word) => isKind(id, word, base)));
  if (related.length > 0)
    return [...new Map(related.map(({ slot, id }) => [id, asFill(slot)({ entity: id })])).values()];
  return [];
}

const mentions = (text: Text, noun: WordPart, base: FactBase): boolean =>
  noun.keys.flat().some((key) => base.keysIn(text).has(key));

function places(hole: Hole, { view, base }: Context): readonly Fill[] {
  const slots = view.where.map(asFill('where'));
  if (hole.place === undefined || hole.place === 'room') return slots;
  const reached = view.where.flatMap((filler) => ('entity' in filler ? [...base.relatedTo(filler.entity)] : []));
  const wanted = reached.filter((id) => base.entity(id)?.type === hole.place);
  return [...new Set(wanted)].map(asEntity).map(asFill('where'));
}

/** "Dari mana Ana?": the country or the organisation that an attribute fact gives. */
function origin({ view }: Context): readonly Fill[] {
  return view.fact.attribute && view.fact.did === WELL_KNOWN.country ? view.fact.about.map(asFill('about')) : [];
}

/** "How many countries took part?": the amounts whose noun the question uses. */
function amounts({ view, question, base }: Context): readonly Fill[] {
  const keys = new Set(question.parts.filter((part) => part.kind !== 'name').flatMap((part) => part.keys.flat()));
  return view.fact.howMany
    .filter((amount) => [...base.keysIn(amount.of)].some((key) => keys.has(key)))
    .map((amount): Fill => ({ kind: 'amount', amount }));
}

/** "How often did they meet?": a number of times that the fact itself gives. */
function statedTimes({ view, question, base }: Context): readonly Fill[] {
  const keys = new Set(question.parts.filter((part) => part.kind === 'predicate').flatMap((part) => part.keys.flat()));
  return view.fact.howMany
    .filter((amount) => [...base.keysIn(amount.of)].some((key) => key.startsWith('predicate:') && keys.has(key)))
    .map((amount): Fill => ({ kind: 'amount', amount }));
}

/** "At what time did she arrive?": a time of day among the numbers or circumstances that the fact gives. */
function clockTimes({ view }: Context): readonly Fill[] {
  const isClock = (text: Text) => Object.values(text).some((one) => /\b\d{1,2}[.:]\d{2}\b/.test(one));
  const amounts = view.fact.howMany.filter(({ is }) => isClock(is)).map((amount): Fill => ({ kind: 'amount', amount }));
  const how = view.fact.how.filter(isClock).map((text): Fill => ({ kind: 'text', slot: 'how', text }));
  return [...amounts, ...how];
}

/** How long it lasted: as the fact says, or from the first day to the last. */
function durations({ view, base }: Context): readonly Fill[] {
  const said = view.fact.howMany.filter(({ of }) => base.keysIn(of).has('concept:duration'));
  if (said.length > 0) return said.map((amount): Fill => ({ kind: 'amount', amount }));
  const { when } = view.fact;
  const days = when?.interval === true && when.precision === 'day' ? when.to - when.from + 1 : Infinity;
  return Number.isFinite(days) ? [{ kind: 'days', days }] : [];
}
