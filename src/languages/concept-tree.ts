/** How notions belong together: which are cases of which, and what the engine asks of a whole group of them. */
import { PLACE_TYPES, type EntityType } from '../facts/fact.ts';
import type { Concept } from './concepts.ts';

type ConceptKey = `concept:${Concept}`;

/** The index key of whatever has a word for a concept. */
export const conceptKey = (concept: Concept): ConceptKey => `concept:${concept}`;

const keysOf = (concepts: readonly Concept[]): ReadonlySet<string> => new Set(concepts.map(conceptKey));

/** Concepts with those that are cases of them: a train is a vehicle. */
const NARROWER: Readonly<Partial<Record<Concept, readonly Concept[]>>> = {
  politician: ['minister', 'president', 'primeminister', 'governor', 'regent', 'mayor', 'lawmaker'],
  worker: ['journalist', 'teacher', 'nurse', 'driver', 'crew'],
  vehicle: ['truck', 'motorbike', 'train', 'ship', 'aircraft', 'helicopter'],
  animal: ['dog', 'livestock', 'fish'],
  disaster: ['earthquake', 'flood', 'fire', 'storm', 'landslide'],
};

/** Concepts that stand for whole entity types, so that "which country" needs no kind in the fact base. */
const TYPES: Readonly<Partial<Record<Concept, readonly EntityType[]>>> = {
  country: ['country'],
  city: ['city'],
  place: PLACE_TYPES,
  organisation: ['organisation'],
  leader: ['person'],
  official: ['person'],
  document: ['document'],
  event: ['event'],
};

/** Concepts whose words name somebody by what he or she does; with a body or a country they stand for a person. */
const OFFICES: readonly Concept[] = [
  'minister',
  'president',
  'primeminister',
  'ambassador',
  'attache',
  'general',
  'director',
  'secretary',
  'leader',
  'spokesperson',
  'governor',
  'regent',
  'mayor',
  'judge',
  'prosecutor',
  'coach',
  'captain',
];

/** Index keys of the concepts that name somebody by an office. */
export const OFFICE_KEYS = keysOf(OFFICES);

/** Index keys of those who are at the head of something. */
export const HEAD_KEYS = keysOf([
  'leader',
  'director',
  'president',
  'primeminister',
  'governor',
  'regent',
  'mayor',
  'king',
  'captain',
]);

/** Concepts of which every case is a person, or counts one: whoever cuts ten jobs lays ten people off. */
const PERSONS: readonly Concept[] = [
  'citizen',
  'participant',
  'guest',
  'member',
  'official',
  'journalist',
  'child',
  'woman',
  'man',
  'victim',
  'hostage',
  'prisoner',
  'minister',
  'leader',
  'expert',
  'rebel',
  'army',
  'police',
  'family',
  'death',
  'patient',
  'worker',
  'student',
  'farmer',
  'passenger',
  'customer',
  'scientist',
  'pilot',
  'driver',
  'crew',
  'supporter',
  'shareholder',
  'tourist',
  'doctor',
  'nurse',
  'lawmaker',
  'graduate',
  'baby',
  'witness',
  'spectator',
  'protester',
  'representative',
  'observer',
  'survivor',
  'volunteer',
  'refugee',
  'voter',
  'job',
];

/** Index keys of whatever is a person, or counts one. */
export const PERSON_KEYS = keysOf(PERSONS);

/** Index keys of whatever names a person: by what he or she is, or by an office. */
export const SOMEBODY_KEYS = keysOf([...PERSONS, ...OFFICES]);

const MONEY = ['cost', 'price', 'value', 'budget', 'money', 'salary', 'debt'] as const;

/** Index keys of concepts that all ask for a sum of money. */
export const MONEY_KEYS = keysOf(MONEY);

/** Index keys of concepts for what is measured; all of them are answered with a number. */
export const MEASURE_KEYS = keysOf([
  ...MONEY,
  ...(['width', 'height', 'depth', 'weight', 'distance', 'speed', 'area', 'age', 'number', 'duration'] as const),
]);

/** Index keys of nouns that say no more than "what": "which areas", "bidang apa". */
export const VAGUE_KEYS = keysOf(['field', 'aspect', 'topic', 'point', 'step', 'form', 'level', 'goal', 'principle']);

/** Index keys of whoever takes part on behalf of others: a country is a delegation in what it does together with others. */
export const SIDE_KEYS = keysOf(['delegation', 'side', 'participant']);

/** Index keys of notions that are true of most bodies that have a name of their own. */
export const BODY_KEYS = keysOf(['company', 'organisation']);

const byKey = <T>(each: Readonly<Partial<Record<Concept, T>>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(each).map(([concept, value]) => [conceptKey(concept as Concept), value]));

const caseKeys: ReadonlyMap<string, readonly string[]> = new Map(
  [...byKey(NARROWER)].map(([key, narrower]) => [key, narrower.map(conceptKey)]),
);
const types = byKey(TYPES);

const NONE: readonly never[] = [];

/** The keys of all that is a case of a key: of that for vehicles the one for trains. */
export const casesOf = (key: string): readonly string[] => caseKeys.get(key) ?? NONE;

/** The entity types for all of which a key stands; none of most. */
export const typesOf = (key: string): readonly EntityType[] => types.get(key) ?? NONE;
