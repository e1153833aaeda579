/**
 * Rows of tables for a misspelt question. A row has no sentence: what it is called in is its predicate's phrases, and which rows
 * a question may be about is told by a predicate and a name together, since each leads to very many.
 */
import type { FactBase } from '../facts/base.ts';
import { Cursor } from '../facts/postings.ts';
import { wordsOf } from '../facts/tokens.ts';

/** The words of phrases by predicates, and the other way round. */
interface PhraseWords {
  readonly of: (predicate: string) => ReadonlySet<string>;
  readonly predicatesWith: (word: string) => readonly string[];
}

const perBase = new WeakMap<FactBase, PhraseWords>();

/** What stands in the phrases of several words by which predicates are called; single words are looked up as they are. */
export function phraseWordsOf(base: FactBase): PhraseWords {
  const known = perBase.get(base);
  if (known !== undefined) return known;
  const words = new Map<string, ReadonlySet<string>>();
  const predicates = new Map<string, string[]>();
  for (const { id, words: phrases } of base.knowledge.predicates) {
    // The rows of tables come last.
    const last = base.factsThat(id).ordinals.at(-1);
    if (last === undefined || !base.index.isRow(last)) continue;
    const own = new Set(
      Object.values(phrases)
        .flat()
        .map(wordsOf)
        .flatMap((phrase) => (phrase.length > 1 ? phrase : [])),
    );
    words.set(id, own);
    for (const word of own) predicates.set(word, [...(predicates.get(word) ?? []), id]);
  }
  const made: PhraseWords = {
    of: (predicate) => words.get(predicate) ?? NO_WORDS,
    predicatesWith: (word) => predicates.get(word) ?? [],
  };
  perBase.set(base, made);
  return made;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The first `most` rows that tell of an entity and have a predicate. */
export function rowsOf(entity: string, predicate: string, base: FactBase, most: number): number[] {
  const [facts, others] = [base.factsOf(entity).ordinals, base.factsThat(predicate).ordinals];
  const [shorter, longer] = facts.length < others.length ? [facts, others] : [others, facts];
  const cursor = new Cursor(longer);
  const found: number[] = [];
  for (const ordinal of shorter) {
    if (found.length >= most) break;
    if (cursor.seek(ordinal) === ordinal && base.index.isRow(ordinal)) found.push(ordinal);
  }
  return found;
}
