/** Phrases of one or more words and what they stand for, looked up at a place in a sentence. */

/** One place of a sentence: the forms in which its word may be looked up. */
export type Forms = readonly string[];

export interface PhraseMatch<T> {
  readonly values: readonly T[];
  /** How many words the phrase covers. */
  readonly length: number;
}

interface Entry<T> {
  readonly words: readonly Forms[];
  readonly value: T;
}

export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();

  /** Adds a phrase; each of its words may match in any of the given forms. */
  add(words: readonly Forms[], value: T): void {
    for (const form of new Set(words[0] ?? [])) {
      const entries = this.byFirst.get(form);
      if (entries === undefined) this.byFirst.set(form, [{ words, value }]);
      else entries.push({ words, value });
    }
  }

  /** The longest phrase that starts at `at`, with everything it stands for; undefined where none does. */
  longestAt(sentence: readonly Forms[], at: number): PhraseMatch<T> | undefined {
    let length = 0;
    let values: T[] = [];
    for (const form of sentence[at] ?? []) {
      for (const entry of this.byFirst.get(form) ?? []) {
        if (entry.words.length < length) continue;
        if (!entry.words.every((forms, offset) => intersects(forms, sentence[at + offset] ?? []))) continue;
        if (entry.words.length > length) values = [];
        length = entry.words.length;
        if (!values.includes(entry.value)) values.push(entry.value);
      }
    }
    return length === 0 ? undefined : { values, length };
  }
}

const intersects = (a: Forms, b: Forms): boolean => a.some((form) => b.includes(form));
