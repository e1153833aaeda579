/** How much of a question one fact accounts for, part by part. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { Role } from '../languages/language.ts';
import type { NamePart, Part, PredicatePart, Question, WordPart } from '../question/question.ts';
import { meets } from '../question/time.ts';
import type { Account, Conflict } from './candidate.ts';

/**
 * Which way round the fact tells what the question asks: `swapped` where the fact receives and the question visits, `either`
 * where the predicate is symmetric or is not what the fact itself is about.
 */
export type Orientation = 'same' | 'swapped' | 'either';

export interface Explanation {
  readonly accounts: readonly Account[];
  readonly conflicts: readonly Conflict[];
  readonly missingTime: boolean;
  readonly orientation: Orientation;
}

/** How directly each means speaks to a part. The order matters, the exact shares only break ties. */
const SHARE = {
  exact: 1,
  narrower: 0.97,
  related: 0.9,
  text: 0.85,
  entityText: 0.85,
  event: 0.75,
  eventText: 0.65,
} as const;

export const WEIGHT: Readonly<Record<Part['kind'], number>> = { name: 3, predicate: 2, word: 2 };

/** Holds a question against a fact. */
export function explain(question: Question, view: FactView, base: FactBase): Explanation {
  const predicates = question.parts.filter((part) => part.kind === 'predicate');
  const main = predicates.find((part) => !part.context) ?? predicates[0];
  const orientation = main === undefined ? 'either' : orientationOf(main, view, base);
  const conflicts: Conflict[] = [];
  const accounts = question.parts.map((part): Account => {
    switch (part.kind) {
      case 'predicate':
        return explainPredicate(part, view, base);
      case 'word':
        return explainWord(part, view, base);
      case 'name': {
        const account = explainName(part, view, base, orientation);
        if (account.conflict !== undefined) conflicts.push(account.conflict);
        return account.account;
      }
    }
  });
  let missingTime = false;
  for (const time of question.time) {
    const met = view.when === undefined ? 'maybe' : meets(view.when, time);
    if (met === 'no') conflicts.push({ over: 'time', said: time });
    if (met === 'maybe') missingTime = true;
  }
  for (const { part, means } of accounts)
    if (means === 'none' && part.role === 'place' && view.where.length > 0 && isPlaceLike(part, base))
      conflicts.push({ over: 'place', said: part });
  return { accounts, conflicts, missingTime, orientation };
}

/** A word after "in" or "di" names a place if it is a name of one, or if it is no word that anybody knows. */
function isPlaceLike(part: Part, base: FactBase): boolean {
  if (part.kind === 'name')
    return part.entities.some((id) => ['place', 'city', 'country'].includes(base.entity(id)?.type ?? ''));
  return part.kind === 'word' && !part.known && !part.number;
}

function orientationOf(part: PredicatePart, view: FactView, base: FactBase): Orientation {
  const did = base.broader(view.fact.did);
  for (const asked of part.predicates) {
    const predicate = base.predicate(asked);
    if (did.has(asked)) return predicate?.symmetric === true ? 'either' : 'same';
    if (predicate?.converse !== undefined && did.has(predicate.converse)) return 'swapped';
  }
  return 'either';
}

function explainPredicate(part: PredicatePart, view: FactView, base: FactBase): Account {
  const did = base.broader(view.fact.did);
  const at = (means: Account['means'], share: number): Account => ({ part, means, share });
  for (const asked of part.predicates) {
    if (view.fact.did === asked) return at('slot', SHARE.exact);
    const converse = base.predicate(asked)?.converse;
    if (did.has(asked) || (converse !== undefined && did.has(converse))) return at('slot', SHARE.narrower);
    if (asked === WELL_KNOWN.say && view.fact.speaker.length > 0) return at('slot', SHARE.narrower);
    if (asked === WELL_KNOWN.plan && view.fact.standing === 'planned') return at('slot', SHARE.exact);
  }
  const keys = part.predicates.map((id) => `predicate:${id}`);
  if (keys.some((key) => view.keys.has(key)) || part.keys.every((forms) => forms.some((form) => view.keys.has(form))))
    return at('text', SHARE.text);
  for (let larger = view.parent; larger !== undefined; larger = larger.parent) {
    const done = base.broader(larger.fact.did);
    const means = part.predicates.some((asked) => done.has(asked) || done.has(base.predicate(asked)?.converse ?? ''));
    if (means) return part.context ? at('event', SHARE.event) : at('event', SHARE.eventText);
  }
  const inNames = part.keys.every((forms) => forms.some((form) => entityHasKey(view, form, base)));
  return inNames ? at('text', SHARE.text) : at('none', 0);
}

const entityHasKey = (view: FactView, key: string, base: FactBase): boolean =>
  [...view.entities].some((entity) => base.keysOf(entity).has(key));

function explainWord(part: WordPart, view: FactView, base: FactBase): Account {
  const forms = part.keys.flat();
  const at = (means: Account['means'], share: number): Account => ({ part, means, share });
  if (forms.some((form) => view.keys.has(form))) return at('text', SHARE.exact);
  if (forms.some((form) => entityHasKey(view, form, base))) return at('text', SHARE.entityText);
  for (let larger = view.parent; larger !== undefined; larger = larger.parent)
    if (forms.some((form) => larger.keys.has(form) || entityHasKey(larger, form, base)))
      return at('event', SHARE.eventText);
  return at('none', 0);
}

/** Where in a fact an entity stands, seen from the question's verb. */
function placesOf(entity: string, view: FactView, orientation: Orientation): ReadonlySet<Role> {
  const roles = new Set<Role>();
  const who = view.who.includes(entity) || view.fact.speaker.includes(entity);
  const whom = view.whom.includes(entity);
  if (who) roles.add(orientation === 'swapped' ? 'patient' : 'agent');
  if (whom) roles.add(orientation === 'swapped' ? 'agent' : 'patient');
  if ((who || whom) && orientation === 'either') roles.add('agent').add('patient');
  const inSlot = (fillers: FactView['where']) =>
    fillers.some((filler) => 'entity' in filler && filler.entity === entity);
  if (inSlot(view.where)) roles.add('place').add('patient');
  if (inSlot(view.fact.about))
    roles
      .add('topic')
      .add('patient')
      .add(orientation === 'same' ? 'topic' : 'agent');
  return roles;
}

/** Roles that a place in the fact satisfies: one is met with, gone to and spoken to alike. */
const SATISFIES: Readonly<Record<Role, readonly Role[]>> = {
  agent: ['agent'],
  patient: ['patient', 'place', 'topic'],
  partner: ['agent', 'patient'],
  place: ['place', 'patient', 'topic'],
  origin: ['agent', 'patient', 'place', 'topic'],
  topic: ['topic', 'patient', 'agent', 'place'],
};

function explainName(
  part: NamePart,
  view: FactView,
  base: FactBase,
  orientation: Orientation,
): { account: Account; conflict?: Conflict } {
  let best: Account = { part, means: 'none', share: 0 };
  let wrongRole = false;
  const offer = (means: Account['means'], share: number, entity: string) => {
    if (share > best.share) best = { part, means, share, entity };
  };
  for (const entity of part.entities) {
    const places = placesOf(entity, view, orientation);
    if (places.size > 0) {
      const fits = part.role === undefined || SATISFIES[part.role].some((role) => places.has(role));
      if (fits) offer('slot', SHARE.exact, entity);
      else wrongRole = true;
      continue;
    }
    for (const member of view.entities) {
      if (!base.relatedTo(member).has(entity)) continue;
      const through = placesOf(member, view, orientation);
      if (part.role === undefined || SATISFIES[part.role].some((role) => through.has(role)))
        offer('related', SHARE.related, entity);
      else wrongRole = true;
    }
    const written = part.keys.every((forms) =>
      forms.some((form) => view.keys.has(form) || entityHasKey(view, form, base)),
    );
    if (written && !wrongRole) offer('text', SHARE.text, entity);
    for (let larger = view.parent; larger !== undefined; larger = larger.parent) {
      if (larger.entities.has(entity)) offer('event', SHARE.event, entity);
      else if ([...larger.entities].some((member) => base.relatedTo(member).has(entity)))
        offer('event', SHARE.eventText, entity);
    }
  }
  const conflict = best.means === 'none' && wrongRole ? ({ over: 'role', said: part } as const) : undefined;
  return conflict === undefined ? { account: best } : { account: best, conflict };
}
