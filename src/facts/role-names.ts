/** Entities that are called after a role and whose it is: "Harbour Master (Examplia)" for "the Examplian harbour master". */
import type { Entity, Office, Role } from './fact.ts';
import { NameIndex } from './names.ts';
import { namesData } from './names-data.ts';
import type { NamesData } from './names-data.ts';
import { ownedNames } from './owned-names.ts';
import type { TextAnalyser } from './text-analyser.ts';
import { wordsOf } from './tokens.ts';

/** Words for a role: how many they are, and the roles that they can mean, likeliest first. */
export interface RoleMatch {
  readonly length: number;
  readonly roles: readonly { readonly role: string; readonly place: number }[];
}

const LAST_PLACE = Number.MAX_SAFE_INTEGER;

export class RoleNames {
  /** Roles by the words for them, each as if it were an entity. */
  readonly #words: NameIndex;
  /** How early a role has these words among its own, by the words and then by the role: the earlier, the more its own. */
  readonly #places = new Map<string, Map<string, number>>();
  /** Who has a role, by the role and then by whose it is. */
  readonly #bearers = new Map<string, Map<string, string[]>>();
  readonly #all = new Map<string, string[]>();

  /** `data` is what `roleNamesData` works out of the same entities. */
  constructor(entities: readonly Entity[], data: NamesData, analyser: TextAnalyser) {
    const offices = entities.flatMap(({ id, office }) => (office === undefined ? [] : [{ id, ...office }]));
    const owned = ownedNames(entities, analyser);
    const ids = rolesIn([...offices, ...owned]);
    for (const { id, role, of } of [...offices, ...owned]) {
      const number = ids.get(role) ?? '';
      const bearers = this.#bearers.get(number) ?? new Map<string, string[]>();
      this.#bearers.set(number, bearers);
      bearers.set(of, [...(bearers.get(of) ?? []), id]);
    }
    for (const { id, of } of offices) {
      const all = this.#all.get(of);
      if (all === undefined) this.#all.set(of, [id]);
      else all.push(id);
    }
    this.#words = new NameIndex(data, analyser);
    // Who is called after a role is meant before what only has the word in its name.
    const named = new Set(owned.map(({ role }) => role));
    for (const [role, id] of ids)
      [role.name, ...Object.values(role.words).flat()].forEach((phrase, place) => {
        const key = wordsOf(phrase).join(' ');
        const places = this.#places.get(key) ?? new Map<string, number>();
        this.#places.set(key, places);
        if (!places.has(id)) places.set(id, named.has(role) ? LAST_PLACE : place);
      });
  }

  /** True of a base without any, as most are. */
  get isEmpty(): boolean {
    return this.#bearers.size === 0;
  }

  /** The longest words for a role that start at `at`, at most up to `end`: how many they are, and the roles. */
  longestAt(sentence: readonly (readonly string[])[], at: number, end: number): RoleMatch | undefined {
    const match = this.#words.exactAt(sentence, at, end);
    if (match === undefined) return undefined;
    const places = this.#places.get(match.words.join(' '));
    const roles = match.entities.map((role) => ({ role, place: places?.get(role) ?? LAST_PLACE }));
    return { length: match.length, roles: roles.sort((a, b) => a.place - b.place) };
  }

  /** Entities that have one of these roles for one of these countries or bodies: those whose words they are most. */
  bearersOf({ roles }: RoleMatch, of: readonly string[]): string[] {
    const found = roles.flatMap(({ role, place }) =>
      of.flatMap((whose) => (this.#bearers.get(role)?.get(whose) ?? []).map((entity) => ({ entity, place }))),
    );
    return found.filter(({ place }) => place === found[0]?.place).map(({ entity }) => entity);
  }

  /** Everybody who has a role for a country or a body. */
  allOf(of: string): readonly string[] {
    return this.#all.get(of) ?? [];
  }

  /** The word of a role that a misspelt one is nearest to; undefined where none is near, or the word stands in one itself. */
  nearestWord(word: string): string | undefined {
    if (this.#words.hasWord(word)) return undefined;
    return this.#words.nameWords.near(word)[0]?.word;
  }
}

/** Roles, each with an id of its own. */
function rolesIn(offices: readonly Office[]): ReadonlyMap<Role, string> {
  const roles = new Set(offices.map(({ role }) => role));
  return new Map([...roles].map((role, at) => [role, String(at)]));
}

/** By what words roles are called. */
export function roleNamesData(entities: readonly Entity[], analyser: TextAnalyser): NamesData {
  const offices = entities.flatMap(({ office }) => office ?? []);
  const roles = [...rolesIn([...offices, ...ownedNames(entities, analyser)])].map(([{ name, words }, id]): Entity => ({
    id,
    type: 'thing',
    names: { role: name },
    aliases: words,
  }));
  return namesData(roles, new Map(), analyser);
}
