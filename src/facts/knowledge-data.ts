/** Knowledge as plain data that JSON and columns of numbers can hold, and back. */
import type { Article, Entity, Fact, FactDate, Knowledge, Role } from './fact.ts';
import type { Rows } from './rows.ts';

/** A date in JSON, where an end without limit is null. */
type DateData =
  FactDate | (Omit<FactDate, 'from' | 'to'> & { readonly from: number | null; readonly to: number | null });
type ArticleData = Omit<Article, 'date'> & { readonly date?: DateData };
type FactData = Omit<Fact, 'when'> & { readonly when?: DateData };
/** An entity; of one that is called after a role, the role's place among all. */
type EntityData =
  | (Entity & { readonly office?: undefined })
  | (Omit<Entity, 'office'> & { readonly office: { readonly role: number; readonly of: string } });

/** Columns are kept; what they stand for is written down. */
type RowsData = Omit<Rows, 'parties' | 'dates' | 'addresses'> & {
  /** Of each party the places of its entities, those of party `n` from `partyStarts[n]` up to `partyStarts[n + 1]`. */
  readonly partyStarts: Int32Array;
  readonly partyEntities: Int32Array;
  readonly dates: readonly (DateData | null)[];
  readonly addresses: readonly (string | null)[];
};

export interface KnowledgeData {
  readonly articles: readonly ArticleData[];
  readonly predicates: Knowledge['predicates'];
  readonly facts: readonly FactData[];
  readonly entities: readonly EntityData[];
  /** Many entities share a role. */
  readonly roles: readonly Role[];
  readonly rows?: RowsData;
}

export function toKnowledgeData({ articles, predicates, facts, entities, rows }: Knowledge): KnowledgeData {
  const roles = [...new Set(entities.flatMap(({ office }) => office?.role ?? []))];
  const roleNumbers = new Map(roles.map((role, at) => [role, at]));
  return {
    articles,
    predicates,
    facts,
    entities: entities.map(({ office, ...entity }): EntityData =>
      office === undefined ? entity : { ...entity, office: { ...office, role: roleNumbers.get(office.role) ?? 0 } },
    ),
    roles,
    ...(rows === undefined ? {} : { rows: toRowsData(rows, entities) }),
  };
}

function toRowsData({ parties, ...rows }: Rows, entities: readonly Entity[]): RowsData {
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  const partyStarts = new Int32Array(parties.length + 1);
  parties.forEach(({ length }, party) => {
    partyStarts[party + 1] = (partyStarts[party] ?? 0) + length;
  });
  return {
    ...rows,
    partyStarts,
    partyEntities: Int32Array.from(parties.flat(), (id) => places.get(id) ?? 0),
    dates: rows.dates.map((date) => date ?? null),
    addresses: rows.addresses.map((address) => address ?? null),
  };
}

/** What is as it has to be is taken as it is: there may be tens of thousands of it. */
export function toKnowledge(data: KnowledgeData): Knowledge {
  const entities = data.entities.map((entity): Entity => {
    if (entity.office === undefined) return entity;
    const { role: place, of } = entity.office;
    const role = data.roles[place];
    if (role === undefined) throw new RangeError(`no role ${place}`);
    return { ...entity, office: { role, of } };
  });
  return {
    articles: data.articles.map(({ date, ...article }) =>
      date === undefined ? article : { ...article, date: toDate(date) },
    ),
    predicates: data.predicates,
    facts: data.facts.map(({ when, ...fact }) => (when === undefined ? fact : { ...fact, when: toDate(when) })),
    entities,
    ...(data.rows === undefined ? {} : { rows: toRows(data.rows, entities) }),
  };
}

const isDate = (date: DateData): date is FactDate => date.from !== null && date.to !== null;

const toDate = (date: DateData): FactDate =>
  isDate(date) ? date : { ...date, from: date.from ?? -Infinity, to: date.to ?? Infinity };

function toRows({ partyStarts, partyEntities, ...rows }: RowsData, entities: readonly Entity[]): Rows {
  const party = (_: unknown, at: number): string[] =>
    Array.from(partyEntities.subarray(partyStarts[at], partyStarts[at + 1]), (place) => entities[place]?.id ?? '');
  return {
    ...rows,
    parties: Array.from({ length: partyStarts.length - 1 }, party),
    dates: rows.dates.map((date) => (date === null ? undefined : toDate(date))),
    addresses: rows.addresses.map((address) => address ?? undefined),
  };
}
