/** What kind of thing an entity is, in the words of a question: "which country", "how many ministers". */
import type { FactBase } from '../facts/base.ts';
import type { EntityType } from '../facts/fact.ts';
import { BODY_KEYS, casesOf, conceptKey, PERSON_KEYS, SIDE_KEYS, typesOf } from '../languages/concept-tree.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { WordPart } from '../question/question.ts';

const isOneOf = (entity: string, types: readonly EntityType[], base: FactBase): boolean =>
  types.some((type) => base.entity(entity)?.type === type);

/** True of the keys of a word that names a whole type: "country". */
export const namesType = (keys: readonly string[]): boolean => keys.some((key) => typesOf(key).length > 0);

/** True of a noun that names the entity's whole type: "country" of every country. */
export function isOfType(entity: string, noun: Pick<WordPart, 'keys'>, base: FactBase): boolean {
  for (const forms of noun.keys)
    for (const key of forms) {
      const types = typesOf(key);
      if (types.length > 0 && isOneOf(entity, types, base)) return true;
    }
  return false;
}

/** How an entity can be what a noun says: by its kind or type, or else by its name. */
type KindTest = (entity: string, noun: Pick<WordPart, 'keys'>, base: FactBase) => boolean;

/** What it is: by its type, its kind, or an office. Of what nobody has said what it is, nobody can say what it is not. */
export const isKind: KindTest = (entity, noun, base) => {
  if (base.entity(entity)?.assumed === true) return true;
  const keys = noun.keys.flat();
  const types = keys.flatMap(typesOf);
  if (types.length > 0) return isOneOf(entity, types, base);
  if (base.entity(entity)?.type === 'person' && namesBody(keys)) return false;
  return keys.some((key) => [key, ...casesOf(key)].some((one) => base.kindKeysOf(entity).has(one)));
};

/** "Which gallery?": the office of its director has the word, and he is none. */
const namesBody = (keys: readonly string[]): boolean =>
  LANGUAGES.some(({ bodies }) => keys.some((key) => bodies.has(key))) && !keys.some((key) => PERSON_KEYS.has(key));

/** A country or a body that takes part as a delegation. */
export const isSide: KindTest = (entity, noun, base) =>
  noun.keys.flat().some((key) => SIDE_KEYS.has(key)) &&
  ['country', 'organisation', 'group'].includes(base.entity(entity)?.type ?? '');

/** What it is called; a country is known to be one, and nothing else by having such a word in its name. */
export const isNamedSo: KindTest = (entity, noun, base) =>
  !noun.keys.flat().includes(conceptKey('country')) && noun.keys.flat().some((key) => base.nameKeysOf(entity).has(key));

/**
 * "Which airline ran it?" of a body of which nothing is known but a name that says nothing either: a noun for which there is no
 * notion, or one for a company, may be true of it.
 */
export const mayBe: KindTest = (entity, noun, base) => {
  const notions = noun.keys.flat().filter((key) => /^(?:concept|predicate):/.test(key));
  if (notions.some((key) => !BODY_KEYS.has(key)) || base.entity(entity)?.type !== 'organisation') return false;
  const names = base.nameKeysOf(entity);
  const isKnown = [...base.keysOf(entity)].some((key) => !names.has(key));
  return !isKnown && !LANGUAGES.some(({ bodies }) => [...names].some((key) => bodies.has(key)));
};
