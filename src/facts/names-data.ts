/** Works out by what names, and by which parts of them, entities are called: everything that a `NameIndex` serves from. */
import type { Entity } from './fact.ts';
import { GrowingLists } from './keyed-lists.ts';
import type { KeyedListsData } from './keyed-lists.ts';
import { remembered } from './remembered.ts';
import type { TextAnalyser } from './text-analyser.ts';
import { hasOffice, isTitle } from './titles.ts';
import { tokenise, wordsOf } from './tokens.ts';

/** One way of calling one entity. */
export interface NameEntry {
  readonly entity: string;
  /** The name as an editor wrote it. */
  readonly text: string;
  /** Folded words. */
  readonly words: readonly string[];
  /** `part` is derived (a surname alone, a title): several entities may share one. */
  readonly strength: 'name' | 'part';
}

/** Entries column by column, and lists of their numbers. */
export interface NamesData {
  /** Ids of the entities that have names. */
  readonly ids: readonly string[];
  /** Of each entry the place of its entity in `ids`. */
  readonly entity: Int32Array;
  readonly text: readonly string[];
  /** Folded words, a tab between them: no word has one. */
  readonly words: readonly string[];
  /** 1 of a part of a name, 0 of a name. */
  readonly part: Int32Array;
  /** Entries by their words with spaces between them. */
  readonly exact: KeyedListsData;
  readonly byWord: KeyedListsData;
  /** Names by their words without spaces; parts of names are not among them. */
  readonly whole: KeyedListsData;
  /** Words with which names begin, and how many words the longest of these names has. */
  readonly first: readonly string[];
  readonly reach: Int32Array;
}

/** Name words that say nothing alone. */
const SHORTEST_PART = 3;
/** Nobody is called by two words out of more than these. */
const MOST_PAIRED = 8;

/** What names are today's spelling of; remembered, since texts repeat their words. */
export const modernSpelling = (analyser: TextAnalyser): ((word: string) => string) =>
  remembered((word) => analyser.nameForms(word)[0] ?? word);

/** `titles` are what entities are called by an attribute instead of their name. */
export function namesData(
  entities: readonly Entity[],
  titles: ReadonlyMap<string, readonly string[]>,
  analyser: TextAnalyser,
): NamesData {
  const names = new GrowingNames(analyser);
  for (const entity of entities) {
    const own = new Set([...Object.values(entity.names), ...Object.values(entity.aliases).flat()]);
    for (const text of own) names.add({ entity: entity.id, text, words: wordsOf(text), strength: 'name' });
    for (const title of titles.get(entity.id) ?? [])
      names.add({ entity: entity.id, text: title, words: wordsOf(title), strength: 'part' });
    // A harbour master of Examplia is called neither Harbour nor Examplia.
    if (entity.type !== 'person' || entity.office !== undefined) continue;
    for (const part of [...partsOf(entity, analyser), ...Object.values(entity.names).flatMap(withOtherInitials)])
      names.add({ entity: entity.id, text: part, words: part.split(' '), strength: 'part' });
  }
  return names.done();
}

/** The words of a person's name alone and two by two, so that a surname (with its particles) or "first last" is enough. */
function partsOf(entity: Entity, analyser: TextAnalyser): string[] {
  return Object.entries(entity.names).flatMap(([language, text]) => {
    if (isTitle(text, language, analyser)) return [];
    const tokens = tokenise(text);
    // "Defence Attaché of Examplia" is an office and not somebody called Defence; "Examplian Forces" may be a person or not.
    const ordinary = (word: string) =>
      (entity.assumed === true || hasOffice(text, language, analyser)) && analyser.isWord(word, language);
    const words = tokens.filter(({ word, capital }) => capital && !ordinary(word)).map(({ word }) => word);
    if (words.length < 2) return [];
    const parts = new Set<string>(words.filter((word) => word.length >= SHORTEST_PART));
    // A surname with its particles: "van Dale", "di Sole"; "in Examplia" after "Ambassador" is none.
    const isNamesOnly = tokens.every(({ word, capital }) =>
      capital ? !analyser.isWord(word, language) : word.length <= SHORTEST_PART,
    );
    tokens.forEach(({ capital }, at) => {
      if (isNamesOnly && at > 0 && !capital)
        parts.add(
          tokens
            .slice(at)
            .map(({ word }) => word)
            .join(' '),
        );
    });
    for (let from = 0; from < words.length && words.length <= MOST_PAIRED; from++)
      for (let to = from + 1; to < words.length; to++) parts.add(`${words[from] ?? ''} ${words[to] ?? ''}`);
    return [...parts];
  });
}

/** A name with initials as others write it: "A.B. Venn" as "AB Venn", "Oskar B. Venn" as "Oskar Venn". */
function withOtherInitials(name: string): string[] {
  const words = wordsOf(name);
  const full = words.filter(({ length }) => length > 1);
  if (full.length === words.length || full.length === 0) return [];
  const joined = words.reduce<string[]>((all, word, at) => {
    const isRun = word.length === 1 && words[at - 1]?.length === 1;
    return isRun ? [...all.slice(0, -1), `${all.at(-1) ?? ''}${word}`] : [...all, word];
  }, []);
  return [...(joined.length < words.length ? [joined.join(' ')] : []), ...(full.length > 1 ? [full.join(' ')] : [])];
}

class GrowingNames {
  readonly #entries: NameEntry[] = [];
  readonly #exact = new GrowingLists();
  readonly #byWord = new GrowingLists();
  readonly #whole = new GrowingLists();
  readonly #reach = new Map<string, number>();
  readonly #modern: (word: string) => string;

  constructor(analyser: TextAnalyser) {
    this.#modern = modernSpelling(analyser);
  }

  add(entry: NameEntry): void {
    if (entry.words.length === 0) return;
    const number = this.#entries.push(entry) - 1;
    for (const words of [entry.words, entry.words.map(this.#modern)]) {
      const key = words.join(' ');
      const first = words[0] ?? '';
      this.#reach.set(first, Math.max(this.#reach.get(first) ?? 0, words.length));
      // All names of an entity are added one after the other.
      if (this.#entries[this.#exact.last(key) ?? -1]?.entity === entry.entity) continue;
      this.#exact.add(key, number);
      for (const word of words) this.#byWord.add(word, number);
      if (words.length > 1 && words.length < 4) this.#byWord.add(words.join(''), number);
    }
    if (entry.strength === 'name') this.#whole.add(entry.words.join(''), number);
  }

  done(): NamesData {
    const ids = [...new Set(this.#entries.map(({ entity }) => entity))];
    const places = new Map(ids.map((id, place) => [id, place]));
    return {
      ids,
      entity: Int32Array.from(this.#entries, ({ entity }) => places.get(entity) ?? 0),
      text: this.#entries.map(({ text }) => text),
      words: this.#entries.map(({ words }) => words.join('\t')),
      part: Int32Array.from(this.#entries, ({ strength }) => (strength === 'part' ? 1 : 0)),
      exact: this.#exact.done(),
      byWord: this.#byWord.done(),
      whole: this.#whole.done(),
      first: [...this.#reach.keys()],
      reach: Int32Array.from(this.#reach.values()),
    };
  }
}
