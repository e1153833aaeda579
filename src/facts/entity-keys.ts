/** Everything by which entities can be found apart from their names in full. */
import type { Entity, Fact, Role, Text } from './fact.ts';
import { entityOf, textOf } from './fact-view.ts';
import { GrowingLists, KeyedLists } from './keyed-lists.ts';
import type { KeyedListsData } from './keyed-lists.ts';
import type { TextKeys } from './text-keys.ts';
import { WELL_KNOWN } from './well-known.ts';

/** Index keys of one entity. */
export interface KeysOfEntity {
  readonly names: ReadonlySet<string>;
  /** Of what it is: its kind and its role; of a person also the offices. */
  readonly kinds: ReadonlySet<string>;
  /** Of a person's offices, ranks and role. */
  readonly offices: ReadonlySet<string>;
  /** All of these, and those of its attributes' values. */
  readonly all: ReadonlySet<string>;
}

/** Entities whose keys are kept at hand; those of others are worked out again when they are asked for. */
const MOST_KEPT = 4000;

/** Keys whose entities are kept at hand. */
const MOST_LISTS_KEPT = 2000;

const NO_KEYS: ReadonlySet<string> = new Set();
const NOTHING: KeysOfEntity = { names: NO_KEYS, kinds: NO_KEYS, offices: NO_KEYS, all: NO_KEYS };

export class EntityKeys {
  /** Places of entities in the order of the base, by key. */
  readonly #byKey: KeyedLists;
  readonly #lists = new Map<string, readonly string[]>();
  readonly #kept = new Map<string, KeysOfEntity>();
  readonly #roles = new Map<Role, ReadonlySet<string>>();
  readonly #ids: readonly string[];
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #attributesOf: (entity: string) => readonly Fact[];
  readonly #texts: TextKeys;

  /** `byKey` is what `data` of the same base was. */
  constructor(
    entities: ReadonlyMap<string, Entity>,
    attributesOf: (entity: string) => readonly Fact[],
    texts: TextKeys,
    byKey: KeyedListsData = new GrowingLists().done(),
  ) {
    this.#ids = [...entities.keys()];
    this.#entities = entities;
    this.#attributesOf = attributesOf;
    this.#texts = texts;
    this.#byKey = new KeyedLists(byKey);
  }

  /** Works out the keys of all entities. */
  data(): KeyedListsData {
    const lists = new GrowingLists();
    this.#ids.forEach((id, place) => {
      for (const key of this.of(id).all) lists.add(key, place);
    });
    return lists.done();
  }

  of(id: string): KeysOfEntity {
    const known = this.#kept.get(id);
    if (known !== undefined) return known;
    const entity = this.#entities.get(id);
    if (entity === undefined) return NOTHING;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const keys = this.#keysOf(entity);
    this.#kept.set(id, keys);
    return keys;
  }

  /** Entities among whose keys this one is. */
  with(key: string): readonly string[] {
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const entities = Array.from(this.#byKey.of(key), (place) => this.#ids[place] ?? '');
    if (this.#lists.size >= MOST_LISTS_KEPT) this.#lists.clear();
    this.#lists.set(key, entities);
    return entities;
  }

  #keysOf(entity: Entity): KeysOfEntity {
    const attributes = this.#attributesOf(entity.id);
    const aliases = Object.entries(entity.aliases).flatMap(([language, names]) =>
      names.map((name) => ({ [language]: name })),
    );
    const isPerson = entity.type === 'person';
    const role = entity.office === undefined ? NO_KEYS : this.#roleKeys(entity.office.role);
    const names = this.#texts.of([entity.names, ...aliases]);
    if (attributes.length === 0 && entity.kind === undefined)
      return { names, kinds: role, offices: isPerson ? role : NO_KEYS, all: joined(names, role) };
    const fillers = attributes.flatMap((fact) => fact.about);
    const said = fillers.map(textOf).filter((text) => text !== undefined);
    const kind = entity.kind === undefined ? [] : [entity.kind];
    const kinds = joined(this.#texts.of([...kind, ...(isPerson ? said : [])]), role);
    const values = [...said, ...fillers.map((filler) => this.#nameOf(entityOf(filler))).filter(isText)];
    const titled = attributes
      .filter(({ did }) => did === WELL_KNOWN.position || did === WELL_KNOWN.rank)
      .flatMap(({ about }) => about.map((filler) => textOf(filler) ?? this.#nameOf(entityOf(filler))));
    const offices = joined(this.#texts.of(titled.filter(isText)), isPerson ? role : NO_KEYS);
    return { names, kinds, offices, all: new Set([...names, ...kinds, ...this.#texts.of(values)]) };
  }

  #nameOf(id: string | undefined): Text | undefined {
    return this.#entities.get(id ?? '')?.names;
  }

  #roleKeys(role: Role): ReadonlySet<string> {
    const known = this.#roles.get(role);
    if (known !== undefined) return known;
    const texts = Object.entries(role.words).flatMap(([language, words]) =>
      words.map((word) => ({ [language]: word })),
    );
    const keys = this.#texts.of(texts);
    this.#roles.set(role, keys);
    return keys;
  }
}

const isText = (text: Text | undefined): text is Text => text !== undefined;

const joined = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  other.size === 0 ? one : new Set([...one, ...other]);
