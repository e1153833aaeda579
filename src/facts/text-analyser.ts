import type { LanguageCode } from './fact.ts';

/** What indexing needs to know about language. `languages/analyser.ts` provides it, so that this folder knows none. */
export interface TextAnalyser {
  /**
   * Everything by which a folded word of a text may be found: itself, its dictionary forms, and the concepts it stands for
   * (prefixed, so that they cannot collide with words). Empty for words without content.
   */
  keys(word: string, language: LanguageCode): readonly string[];
  /** Concepts named by several words, as keys, found at a place in a text of folded words. */
  phraseKeys(words: readonly string[], language: LanguageCode): readonly string[];
  /** Words and phrases that may stand for a phrase in a question. */
  synonyms(phrase: string, language: LanguageCode): readonly string[];
  /** Other spellings of a folded word of a name, such as the one before a spelling reform: "oentoeng" → "untung". */
  nameForms(word: string): readonly string[];
  /** True of a word for somebody by what he or she does: "attaché", "bupati". */
  isOffice(word: string, language: LanguageCode): boolean;
  /** True of an ordinary word of the language, in any form. */
  isWord(word: string, language: LanguageCode): boolean;
  /** True of a word that is a noun at this place of a sentence of folded words, as far as its form or its neighbour tells. */
  isNoun(words: readonly string[], at: number, language: LanguageCode): boolean;
  /** True of a word that opens a clause of its own before the main one: "after", "ketika". */
  opensClause(word: string, language: LanguageCode): boolean;
  /** The forms in which a dictionary word of a language meets us, for spelling correction; none that only rules make. */
  forms(word: string, language: LanguageCode): readonly string[];
}
