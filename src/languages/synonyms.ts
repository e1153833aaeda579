/** Which words may stand for each other in a question, as index keys, and which a predicate's own words bring along. */
import type { LanguageCode } from '../facts/fact.ts';
import { PhraseTable } from '../facts/phrase-table.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { Language } from './language.ts';
import { LANGUAGES, languageOf } from './registry.ts';

interface Synonyms {
  readonly groups: readonly (readonly string[])[];
  /** Numbers of the groups that a phrase is in. */
  readonly table: PhraseTable<number>;
}

/** The groups of a language's list: one a line, its words separated by commas; lines that begin with `#` are headings. */
const groupsOf = (list: string): string[][] =>
  list
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').map((phrase) => phrase.trim()));

/** The forms in which one word of a synonym may be met. */
const formsOf = (word: string, language: Language): string[] => {
  const [first] = language.lemmas(word);
  return first === undefined || first.noun === true ? [word] : [...new Set([word, first.lemma])];
};

const perLanguage = new Map<LanguageCode, Synonyms>(
  LANGUAGES.map((language) => {
    const groups = language.synonyms.flatMap(groupsOf);
    const table = new PhraseTable<number>();
    for (const [number, group] of groups.entries())
      for (const phrase of group)
        table.add(
          wordsOf(phrase).map((word) => formsOf(word, language)),
          number,
        );
    return [language.code, { groups, table }];
  }),
);

/**
 * The groups of the longest synonym that starts at a place of a sentence, as index keys, with the number of words that it
 * covers. Words that `isLoose` tells may stand between its own: "put her name to" is "put name to".
 */
export function synonymsAt(
  sentence: readonly (readonly string[])[],
  at: number,
  code: LanguageCode,
  isLoose?: (at: number) => boolean,
): { readonly keys: readonly string[]; readonly length: number } | undefined {
  const match = perLanguage.get(code)?.table.longestAt(sentence, at, isLoose);
  return match && { keys: match.values.map((number) => `synonyms:${code}:${String(number)}`), length: match.length };
}

/** All words and phrases in one group with a phrase. */
export function synonymsOf(phrase: string, code: LanguageCode): readonly string[] {
  const synonyms = perLanguage.get(code);
  const forms = wordsOf(phrase).map((word) => formsOf(word, languageOf(code)));
  const match = synonyms?.table.longestAt(forms, 0);
  if (synonyms === undefined || match?.length !== forms.length) return [];
  return match.values.flatMap((number) => synonyms.groups[number] ?? []);
}
