/** Reads all tables of a fact base, with the files beside them, into rows and the entities that they speak of. */
import type { Article, Entity, FactDate, Filler, LanguageCode } from './fact.ts';
import type { ListedTable } from './entries.ts';
import type { Problem } from './problem.ts';
import type { RowRange, Rows } from './rows.ts';
import { isAddress } from './schema.ts';
import { readSidecar } from './sidecar.ts';
import { PredicateLabels, TableLabels } from './table-labels.ts';
import type { Labelled } from './table-labels.ts';
import { foldedName, inAll, TableNames, TableRules } from './table-names.ts';
import { namesInCell, readTable, TableCells } from './table-reader.ts';
import type { RawColumns } from './table-reader.ts';

/** What tables refer to, as far as the rest of the base has it. */
export interface TableSurroundings {
  readonly predicates: readonly Labelled[];
  /** Names and aliases of the base's entities, with their ids. */
  readonly names: Iterable<readonly [name: string, id: string]>;
  /** Ids that are taken. */
  readonly entities: Iterable<string>;
  /** False where some file could not be read, which may define what is missing here. */
  readonly complete: boolean;
  /** Languages that every text must be given in, and may be given in. */
  readonly required: readonly LanguageCode[];
  readonly allowed: readonly LanguageCode[];
  /** Hears how many rows have been read of a file. */
  readonly tell?: ((file: string, rows: number) => void) | undefined;
}

/** The tables of a base, read. */
export interface ReadTables {
  readonly rows: Rows;
  /** The tables as sources. */
  readonly articles: readonly Article[];
  /** Entities that were made from names. */
  readonly made: readonly Entity[];
  readonly problems: readonly Problem[];
  /** How many files there are, those beside the tables included. */
  readonly files: number;
}

/** Reads the tables one after the other: each is large, and the first to use a name decides what it is. */
export async function readTables(tables: readonly ListedTable[], around: TableSurroundings): Promise<ReadTables> {
  const cells = new TableCells();
  const labels = new PredicateLabels(around.predicates);
  const numbers = new Map(around.predicates.map(({ id }, at) => [id, at + 1]));
  const names = new TableNames(idsByName(around.names), around.entities);
  const meanings = new CellMeanings(cells, names);
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const read: { slug: string; columns: RawColumns }[] = [];
  for (const listing of tables) {
    const { slug, path } = listing;
    const { sidecar, problems: misfits } = await readSidecar(listing, around);
    const file = `${path.slice(0, path.lastIndexOf('/') + 1)}${slug}.yaml`;
    const table = await readTable(path, cells, new TableLabels(sidecar.did, labels, numbers, file), (rows) =>
      around.tell?.(path, rows),
    );
    const isOwn = (problem: Problem) => around.complete || problem.code !== 'table-label';
    problems.push(...misfits, ...table.problems.filter(isOwn));
    // A base with a mistake is not served: what its cells mean is of no account.
    if (problems.length === 0) meanings.give(new TableRules(sidecar.names, listing.languages ?? around.required));
    articles.push(sidecar.article);
    read.push({ slug, columns: table.columns });
  }
  const predicates = ['', ...around.predicates.map(({ id }) => id)];
  return {
    rows: rowsOf(read, meanings, predicates, cells),
    articles,
    made: names.made,
    problems,
    files: tables.length + tables.filter(({ sidecar }) => sidecar !== undefined).length,
  };
}

function idsByName(names: Iterable<readonly [name: string, id: string]>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [name, id] of names) if (!ids.has(foldedName(name))) ids.set(foldedName(name), id);
  return ids;
}

/** What the texts in cells mean, by their numbers. */
class CellMeanings {
  readonly parties: (readonly string[])[] = [[]];
  readonly places: (readonly Filler[])[] = [[]];
  readonly topics: (readonly Filler[])[] = [[]];
  readonly #cells: TableCells;
  readonly #names: TableNames;

  constructor(cells: TableCells, names: TableNames) {
    this.#cells = cells;
    this.#names = names;
  }

  /** Gives a meaning to every text that has come in since the last time: those of one table, by its rules. */
  give(rules: TableRules): void {
    const { parties, places, topics } = this.#cells;
    for (const cell of parties.texts.slice(this.parties.length))
      this.parties.push(namesInCell(cell).map((name) => this.#names.resolve(name, rules)));
    for (const cell of places.texts.slice(this.places.length))
      this.places.push(namesInCell(cell).map((name) => ({ entity: this.#names.resolve(name, rules, 'place') })));
    for (const cell of topics.texts.slice(this.topics.length)) this.topics.push(this.#topicsIn(cell, rules.languages));
  }

  /** A topic is a text, unless something goes by that name. */
  #topicsIn(cell: string, languages: readonly LanguageCode[]): readonly Filler[] {
    return namesInCell(cell).map((topic) => {
      const entity = this.#names.find(topic);
      return entity === undefined ? { text: inAll(topic, languages) } : { entity };
    });
  }
}

function rowsOf(
  read: readonly { readonly slug: string; readonly columns: RawColumns }[],
  { parties, places, topics }: CellMeanings,
  predicates: readonly string[],
  cells: TableCells,
): Rows {
  const ranges: RowRange[] = [];
  for (const { slug, columns } of read) {
    const start = ranges.at(-1)?.end ?? 0;
    ranges.push({ table: slug, start, end: start + columns.line.length });
  }
  const all = (column: keyof RawColumns): Int32Array => {
    const joined = new Int32Array(ranges.at(-1)?.end ?? 0);
    read.forEach(({ columns }, at) => {
      joined.set(columns[column].done(), ranges[at]?.start ?? 0);
    });
    return joined;
  };
  return {
    length: ranges.at(-1)?.end ?? 0,
    ranges,
    line: all('line'),
    who: all('who'),
    did: all('did'),
    whom: all('whom'),
    when: all('when'),
    where: all('where'),
    about: all('about'),
    note: all('note'),
    parties,
    predicates,
    dates: cells.readDates.map((date): FactDate | undefined => (typeof date === 'object' ? date : undefined)),
    places,
    topics,
    notes: cells.notes.texts,
    addresses: cells.notes.texts.map((note) => (/^https?:/i.test(note) && isAddress(note) ? note : undefined)),
  };
}
