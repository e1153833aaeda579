/** What kind of thing an entity is, in the words of a question: "which country", "how many ministers". */
import type { FactBase } from '../facts/base.ts';
import { PERSONS } from '../languages/concepts.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { WordPart } from '../question/question.ts';

/** Concepts that stand for a whole entity type, so that "which country" needs no kind in the fact base. */
const TYPE_CONCEPTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'concept:country': ['country'],
    'concept:city': ['city'],
    'concept:place': ['place', 'city', 'country'],
    'concept:organisation': ['organisation'],
    'concept:leader': ['person'],
    'concept:official': ['person'],
    'concept:document': ['document'],
    'concept:event': ['event'],
  }),
);

/** Concepts of which every case of these is one. */
const CASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'concept:politician': ['minister', 'president', 'primeminister', 'governor', 'regent', 'mayor', 'lawmaker'],
    'concept:worker': ['journalist', 'teacher', 'nurse', 'driver', 'crew'],
    'concept:vehicle': ['truck', 'motorbike', 'train', 'ship', 'aircraft', 'helicopter'],
    'concept:animal': ['dog', 'livestock', 'fish'],
    'concept:disaster': ['earthquake', 'flood', 'fire', 'storm', 'landslide'],
  }).map(([concept, cases]) => [concept, cases.map((one) => `concept:${one}`)]),
);

const NONE: readonly string[] = [];

/** The keys of all that is a case of a key: a train is a vehicle. */
export const casesOf = (key: string): readonly string[] => CASES.get(key) ?? NONE;

/** True of a noun that names the entity's whole type: "country" of every country. */
export function isOfType(entity: string, noun: Pick<WordPart, 'keys'>, base: FactBase): boolean {
  for (const forms of noun.keys)
    for (const key of forms) {
      const types = key.startsWith('concept:') ? TYPE_CONCEPTS.get(key) : undefined;
      if (types?.includes(base.entity(entity)?.type ?? '') === true) return true;
    }
  return false;
}

/** How an entity can be what a noun says: by its kind or type, or else by its name. */
type KindTest = (entity: string, noun: Pick<WordPart, 'keys'>, base: FactBase) => boolean;

/** What it is: by its type, its kind, or an office. Of what nobody has said what it is, nobody can say what it is not. */
export const isKind: KindTest = (entity, noun, base) => {
  if (base.entity(entity)?.assumed === true) return true;
  const keys = noun.keys.flat();
  const types = keys.flatMap((key) => TYPE_CONCEPTS.get(key) ?? []);
  if (types.length > 0) return types.includes(base.entity(entity)?.type ?? '');
  if (base.entity(entity)?.type === 'person' && namesBody(keys)) return false;
  return keys.some((key) => [key, ...casesOf(key)].some((one) => base.kindKeysOf(entity).has(one)));
};

/** "Which gallery?": the office of its director has the word, and he is none. */
const namesBody = (keys: readonly string[]): boolean =>
  LANGUAGES.some(({ bodies }) => keys.some((key) => bodies.has(key))) && !keys.some((key) => PERSON_KEYS.has(key));

const PERSON_KEYS: ReadonlySet<string> = new Set(PERSONS.map((one) => `concept:${one}`));

/** Concepts for whoever takes part on behalf of others: a country is a delegation in what it does together with others. */
const SIDES = ['delegation', 'side', 'participant', 'party'].map((one) => `concept:${one}`);

/** A country or a body that takes part as a delegation. */
export const isSide: KindTest = (entity, noun, base) =>
  noun.keys.flat().some((key) => SIDES.includes(key)) &&
  ['country', 'organisation', 'group'].includes(base.entity(entity)?.type ?? '');

/** What it is called; a country is known to be one, and nothing else by having such a word in its name. */
export const isNamedSo: KindTest = (entity, noun, base) =>
  !noun.keys.flat().includes('concept:country') && noun.keys.flat().some((key) => base.nameKeysOf(entity).has(key));

/** Notions that are true of most bodies that have a name of their own. */
const COMPANY = ['concept:company', 'concept:organisation'];

/**
 * "Which airline ran it?" of a body of which nothing is known but a name that says nothing either: a noun for which there is no
 * notion, or one for a company, may be true of it.
 */
export const mayBe: KindTest = (entity, noun, base) => {
  const notions = noun.keys.flat().filter((key) => /^(?:concept|predicate):/.test(key));
  if (notions.some((key) => !COMPANY.includes(key)) || base.entity(entity)?.type !== 'organisation') return false;
  const names = base.nameKeysOf(entity);
  const isKnown = [...base.keysOf(entity)].some((key) => !names.has(key));
  return !isKnown && !LANGUAGES.some(({ bodies }) => [...names].some((key) => bodies.has(key)));
};
