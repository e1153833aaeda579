/** What leads from one entity or predicate to another. */
import type { Entity, Fact, Predicate } from './fact.ts';
import { entityOf } from './fact-view.ts';

/** What can be reached from an id, itself included; cycles are harmless. Remembered per id. */
export function closure(next: (id: string) => readonly string[]): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const reached = new Set([id]);
    for (const one of reached) for (const further of next(one)) reached.add(further);
    known.set(id, reached);
    return reached;
  };
}

/** How the attributes of entities relate them. */
export class Relations {
  readonly #related = new Map<string, ReadonlySet<string>>();
  readonly #bearers = new Map<string, string[]>();
  readonly #leadsTo: (id: string, along: (fact: Fact) => boolean) => string[];
  readonly #within: (id: string) => ReadonlySet<string>;
  readonly #people: ReadonlySet<string>;

  constructor(
    entities: readonly Entity[],
    predicates: ReadonlyMap<string, Predicate>,
    attributesOf: (entity: string) => readonly Fact[],
  ) {
    this.#leadsTo = (id, along) =>
      attributesOf(id)
        .filter(along)
        .flatMap(({ about }) => about.map(entityOf).filter((other) => other !== undefined));
    this.#within = closure((id) => this.#leadsTo(id, ({ did }) => predicates.get(did)?.transitive === true));
    this.#people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
    for (const { id } of entities) {
      if (attributesOf(id).length === 0) continue;
      for (const other of this.of(id)) if (other !== id) this.#addBearer(other, id);
    }
  }

  /**
   * Entities that an entity's attributes lead to (its country, its ministry, the city it lies in), and from there over
   * whatever distance transitive attributes reach; itself included. Of a person no other person: relatives are not what they are of.
   */
  of(id: string): ReadonlySet<string> {
    const known = this.#related.get(id);
    if (known !== undefined) return known;
    // What somebody's wife or brother does, he has not done.
    const direct = this.#leadsTo(id, () => true).filter((other) => !(this.#people.has(id) && this.#people.has(other)));
    const related =
      direct.length === 0
        ? this.#within(id)
        : new Set([...this.#within(id), ...direct.flatMap((other) => [...this.#within(other)])]);
    this.#related.set(id, related);
    return related;
  }

  /** Entities whose attributes lead to this one, itself included: a ministry's officials, a city's rooms. */
  from(id: string): readonly string[] {
    return this.#bearers.get(id) ?? [id];
  }

  #addBearer(id: string, bearer: string): void {
    const known = this.#bearers.get(id);
    if (known === undefined) this.#bearers.set(id, [id, bearer]);
    else known.push(bearer);
  }
}
