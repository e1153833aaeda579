/** Phrases of one or more words and what they stand for, looked up at a place in a sentence. */

/** One place of a sentence: the forms in which its word may be looked up. */
export type Forms = readonly string[];

export interface PhraseMatch<T> {
  readonly values: readonly T[];
  /** How many words the phrase covers. */
  readonly length: number;
}

/** A phrase and what it stands for. */
export interface Entry<T> {
  readonly words: readonly Forms[];
  readonly value: T;
}

export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  /** All phrases, in the order in which they were added. */
  readonly entries: Entry<T>[] = [];

  /** Adds a phrase; each of its words may match in any of the given forms. */
  add(words: readonly Forms[], value: T): void {
    const entry = { words, value };
    this.entries.push(entry);
    for (const form of new Set(words[0] ?? [])) {
      const entries = this.byFirst.get(form);
      if (entries === undefined) this.byFirst.set(form, [entry]);
      else entries.push(entry);
    }
  }

  /**
   * The longest phrase that starts at `at`, with everything it stands for; undefined where none does. Words that `isLoose`
   * tells may stand between those of a phrase: "express his intention" is "express intention".
   */
  longestAt(sentence: readonly Forms[], at: number, isLoose?: (at: number) => boolean): PhraseMatch<T> | undefined {
    let words = 0;
    let length = 0;
    let values: T[] = [];
    for (const form of sentence[at] ?? NO_FORMS) {
      const entries = this.byFirst.get(form);
      if (entries === undefined) continue;
      for (const entry of entries) {
        if (entry.words.length < words) continue;
        const covered = coveredBy(entry.words, sentence, at, isLoose);
        if (covered === 0) continue;
        if (entry.words.length > words || covered < length) values = [];
        if (entry.words.length === words && length > 0 && covered > length) continue;
        words = entry.words.length;
        length = covered;
        if (!values.includes(entry.value)) values.push(entry.value);
      }
    }
    return length === 0 ? undefined : { values, length };
  }
}

/** How many words of the sentence a phrase covers whose first word stands at `at`; 0 where the others do not follow. */
function coveredBy(
  phrase: readonly Forms[],
  sentence: readonly Forms[],
  at: number,
  isLoose?: (at: number) => boolean,
): number {
  let place = at + 1;
  for (let word = 1; word < phrase.length; word++) {
    const forms = phrase[word] ?? NO_FORMS;
    while (!intersects(forms, sentence[place] ?? NO_FORMS)) {
      if (isLoose?.(place) !== true) return 0;
      place += 1;
    }
    place += 1;
  }
  return place - at;
}

function intersects(a: Forms, b: Forms): boolean {
  for (const form of a) if (b.includes(form)) return true;
  return false;
}

const NO_FORMS: Forms = [];
