/** Entities that are called after a role and whose it is: "Harbour Master (Examplia)" for "the Examplian harbour master". */
import type { Entity, Role } from './fact.ts';
import { NameIndex } from './names.ts';
import type { TextAnalyser } from './text-analyser.ts';

export class RoleNames {
  /** Roles by the words for them, each as if it were an entity. */
  readonly #words: NameIndex;
  /** Who has a role, by the role and then by whose it is. */
  readonly #bearers = new Map<string, Map<string, string[]>>();

  constructor(entities: readonly Entity[], analyser: TextAnalyser) {
    const ids = new Map<Role, string>();
    for (const { id, office } of entities) {
      if (office === undefined) continue;
      const role = ids.get(office.role) ?? `${ids.size}`;
      ids.set(office.role, role);
      const bearers = this.#bearers.get(role) ?? new Map<string, string[]>();
      this.#bearers.set(role, bearers);
      bearers.set(office.of, [...(bearers.get(office.of) ?? []), id]);
    }
    const roles = [...ids].map(([{ name, words }, id]): Entity => ({
      id,
      type: 'thing',
      names: { role: name },
      aliases: words,
    }));
    this.#words = new NameIndex(roles, new Map(), analyser);
  }

  /** True of a base without any, as most are. */
  get isEmpty(): boolean {
    return this.#bearers.size === 0;
  }

  /** The longest words for a role that start at `at`, at most up to `end`: how many they are, and the roles. */
  longestAt(
    sentence: readonly (readonly string[])[],
    at: number,
    end: number,
  ): { readonly length: number; readonly roles: readonly string[] } | undefined {
    const match = this.#words.exactAt(sentence.slice(0, end), at);
    return match === undefined ? undefined : { length: match.length, roles: match.entities };
  }

  /** Entities that have one of these roles for one of these countries or bodies. */
  bearersOf(roles: readonly string[], of: readonly string[]): string[] {
    return roles.flatMap((role) => of.flatMap((whose) => this.#bearers.get(role)?.get(whose) ?? []));
  }

  /** The word of a role that a misspelt one is nearest to; undefined where none is near, or the word stands in one itself. */
  nearestWord(word: string): string | undefined {
    if (this.#words.hasWord(word)) return undefined;
    return this.#words.nameWords.near(word)[0]?.word;
  }
}
