/** Names of tables that say whose something is: an "Examplian Lifeboat Society" is the lifeboat society of Examplia. */
import type { Entity, LanguageCode, Office, Role } from './fact.ts';
import type { TextAnalyser } from './text-analyser.ts';
import { wordsOf } from './tokens.ts';

/** An entity as somebody's, and what it is called beside that. */
export interface OwnedName extends Office {
  readonly id: string;
}

/** No country and no people is called by more words. */
const LONGEST_OWNER = 4;
const OWNERS: readonly Entity['type'][] = ['country', 'place', 'city'];

/**
 * The entities made from names that begin or end with the name of a country or a place which the base defines, or with what its
 * people are called. The role is the rest of the name, without the words between the two that say nothing ("of the").
 */
export function ownedNames(entities: readonly Entity[], analyser: TextAnalyser): OwnedName[] {
  const owners = ownersOf(entities);
  if (owners.size === 0) return [];
  const roles = new Map<string, Role>();
  return entities.flatMap((entity) =>
    entity.assumed !== true || entity.office !== undefined ? [] : owned(entity, owners, roles, analyser),
  );
}

function owned(
  { id, names }: Entity,
  owners: ReadonlyMap<string, string>,
  roles: Map<string, Role>,
  analyser: TextAnalyser,
): OwnedName[] {
  const languages = Object.keys(names);
  const [language = '', ...others] = languages;
  const text = names[language] ?? '';
  // What a table names is called the same in every language.
  if (others.some((other) => names[other] !== text)) return [];
  const words = wordsOf(text);
  const isSilent = (word: string | undefined) => word !== undefined && analyser.keys(word, language).length === 0;
  const found: OwnedName[] = [];
  for (let length = 1; length <= Math.min(LONGEST_OWNER, words.length - 1); length++) {
    const [first, last] = [words.slice(0, length), words.slice(-length)].map((some) => owners.get(some.join(' ')));
    if (first !== undefined) found.push({ id, of: first, role: roleOf(words.slice(length), languages, roles) });
    let end = words.length - length;
    while (end > 0 && isSilent(words[end - 1])) end -= 1;
    if (last !== undefined && end > 0 && end < words.length - length)
      found.push({ id, of: last, role: roleOf(words.slice(0, end), languages, roles) });
  }
  return found;
}

function roleOf(words: readonly string[], languages: readonly LanguageCode[], roles: Map<string, Role>): Role {
  const name = words.join(' ');
  const role = roles.get(name) ?? { name, words: Object.fromEntries(languages.map((code) => [code, [name]])) };
  roles.set(name, role);
  return role;
}

/** Ids of the countries and places that a file of entities defines, by each of their names. */
function ownersOf(entities: readonly Entity[]): ReadonlyMap<string, string> {
  return new Map(
    entities
      .filter(({ type, assumed }) => assumed !== true && OWNERS.includes(type))
      .flatMap(({ id, names, aliases }) =>
        [...Object.values(names), ...Object.values(aliases).flat()].map(
          (name) => [wordsOf(name).join(' '), id] as const,
        ),
      ),
  );
}
