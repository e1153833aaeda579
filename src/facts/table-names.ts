/** Which entity a name in a table is: one of the base's own, or one that is made from the name. */
import type { Entity, EntityType, LanguageCode, Office, Role } from './fact.ts';
import type { TableFile } from './schema.ts';

/** What a sidecar says of the names in its table. */
export type NameRules = NonNullable<TableFile['names']>;

/** The longest id that is made from a name. */
const LONGEST_ID = 80;

/** One text for all languages. */
export const inAll = (text: string, languages: readonly LanguageCode[]): Readonly<Record<LanguageCode, string>> =>
  Object.fromEntries(languages.map((language) => [language, text]));

/** Letter case, diacritics and the width of spaces make no other name. */
export const foldedName = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Names of all tables and the entities that they are; a name that is in two of them is one entity. */
export class TableNames {
  /** Entities that no YAML file defines, in the order in which their names were met. */
  readonly made: Entity[] = [];
  readonly #known: Map<string, string>;
  readonly #ids: Set<string>;
  /** The number to try next behind an id that is taken: names in other letters than Latin ones all make the same. */
  readonly #nextNumbers = new Map<string, number>();
  readonly #roles = new Map<NameRules | undefined, Map<string, Role>>();

  /** `known` are the ids of the base's own entities by their names and aliases, folded. */
  constructor(known: ReadonlyMap<string, string>, ids: Iterable<string>) {
    this.#known = new Map(known);
    this.#ids = new Set(ids);
  }

  /** The id of the entity that goes by a name; undefined where there is none yet. */
  find(name: string): string | undefined {
    return this.#known.get(foldedName(name));
  }

  /** The id of the entity that goes by a name, which is made where there is none; `type` is what it then is unless the rules say. */
  resolve(name: string, rules: TableRules, type?: EntityType): string {
    const known = this.find(name);
    if (known !== undefined) return known;
    const office = this.#officeIn(name, rules);
    const made = office?.type ?? rules.types.get(foldedName(name)) ?? type ?? rules.written?.type ?? 'person';
    return this.#make(name, made, rules, office?.office);
  }

  #make(name: string, type: EntityType, { languages, aliases: all }: TableRules, office?: Office): string {
    const id = this.#freeId(name);
    const further = all.get(foldedName(name));
    const aliases = further === undefined ? NO_ALIASES : Object.fromEntries(languages.map((code) => [code, further]));
    this.made.push({
      id,
      type,
      names: inAll(name, languages),
      aliases,
      assumed: true,
      ...(office === undefined ? {} : { office }),
    });
    this.#known.set(foldedName(name), id);
    return id;
  }

  /** The role that a name speaks of, and whose it is. */
  #officeIn(name: string, rules: TableRules): { type: EntityType; office: Office } | undefined {
    const parts = rules.split(name);
    if (parts === undefined) return undefined;
    const { written } = rules;
    const known = this.find(parts.of);
    const of = known ?? this.#make(parts.of, rules.types.get(foldedName(parts.of)) ?? written?.of ?? 'country', rules);
    const type = written?.roles?.[parts.role]?.type ?? 'group';
    return { type, office: { role: this.#roleCalled(parts.role, rules), of } };
  }

  /** Many names share a role, and with it what is known of it. */
  #roleCalled(name: string, { written, languages }: TableRules): Role {
    const roles = this.#roles.get(written) ?? new Map<string, Role>();
    this.#roles.set(written, roles);
    const known = roles.get(name);
    if (known !== undefined) return known;
    const words = written?.roles?.[name]?.words ?? [];
    const further = (language: LanguageCode): readonly string[] => (isList(words) ? words : (words[language] ?? []));
    const role: Role = {
      name,
      words: Object.fromEntries(languages.map((language) => [language, [name, ...further(language)]])),
    };
    roles.set(name, role);
    return role;
  }

  /** The name in the form of an id, with a number behind it where that is taken. */
  #freeId(name: string): string {
    const slug = foldedName(name)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST_ID)
      .replaceAll(/^-|-$/g, '');
    const stem = slug === '' ? 'name' : slug;
    let id = stem;
    let number = this.#nextNumbers.get(stem) ?? 2;
    for (; this.#ids.has(id); number++) id = `${stem}-${String(number)}`;
    this.#nextNumbers.set(stem, number);
    this.#ids.add(id);
    return id;
  }
}

const NO_ALIASES = {};

const isList = (words: object): words is readonly string[] => Array.isArray(words);

/** The rules of one table, ready to be applied to thousands of names. */
export class TableRules {
  readonly written: NameRules | undefined;
  /** The languages that its texts are in: a name stands for itself in each. */
  readonly languages: readonly LanguageCode[];
  /** Types of single names, folded. */
  readonly types: ReadonlyMap<string, EntityType>;
  /** Other names of single names, which are folded. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly #pattern: readonly [before: string, between: string, after: string] | undefined;
  readonly #roles: ReadonlySet<string>;

  constructor(written: NameRules | undefined, languages: readonly LanguageCode[]) {
    this.written = written;
    this.languages = languages;
    this.types = new Map(
      (Object.entries(written?.types ?? {}) as [EntityType, readonly string[]][]).flatMap(([type, names]) =>
        names.map((name) => [foldedName(name), type] as const),
      ),
    );
    this.aliases = new Map(
      Object.entries(written?.aliases ?? {}).map(([name, aliases]) => [foldedName(name), aliases]),
    );
    const pieces = written?.pattern?.split(/\{role\}|\{of\}/);
    this.#pattern = pieces === undefined ? undefined : [pieces[0] ?? '', pieces[1] ?? '', pieces[2] ?? ''];
    this.#roles = new Set(Object.keys(written?.roles ?? {}));
  }

  /**
   * The two parts of a name that fits the pattern; undefined of other names. Where it fits in several ways, a role that the
   * rules list counts, or else the first in which no bracket is left open.
   */
  split(name: string): { readonly role: string; readonly of: string } | undefined {
    if (this.#pattern === undefined) return undefined;
    const [before, between, after] = this.#pattern;
    if (!name.startsWith(before) || !name.endsWith(after)) return undefined;
    const inner = name.slice(before.length, name.length - after.length);
    const ways: { role: string; of: string }[] = [];
    for (let at = inner.indexOf(between); at !== -1; at = inner.indexOf(between, at + 1)) {
      const [role, of] = [inner.slice(0, at).trim(), inner.slice(at + between.length).trim()];
      if (role !== '' && of !== '') ways.push({ role, of });
    }
    return (
      ways.findLast(({ role }) => this.#roles.has(role)) ?? ways.find(({ role, of }) => isClosed(role) && isClosed(of))
    );
  }
}

/** True of a text whose brackets open and close in pairs. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === '(') open++;
    if (letter === ')') open--;
    if (open < 0) return false;
  }
  return open === 0;
}
