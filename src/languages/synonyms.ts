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

const perLanguage = new Map<LanguageCode, Synonyms>();

/** The list of a language, read when it is first looked into: many a question comes without. */
function synonymsIn(code: LanguageCode): Synonyms {
  const known = perLanguage.get(code);
  if (known !== undefined) return known;
  const language = LANGUAGES.find((one) => one.code === code);
  const read = language === undefined ? { groups: [], table: new PhraseTable<number>() } : tableOf(language);
  perLanguage.set(code, read);
  return read;
}

function tableOf(language: Language): Synonyms {
  const groups = language.synonyms.flatMap(groupsOf);
  const table = new PhraseTable<number>();
  for (const [number, group] of groups.entries())
    for (const phrase of group)
      table.add(
        wordsOf(phrase).map((word) => formsOf(word, language)),
        number,
      );
  return { groups, table };
}

/** Reads the lists of all languages, so that no question has to wait for that. */
export function readSynonyms(): void {
  for (const { code } of LANGUAGES) synonymsIn(code);
}

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
  const match = synonymsIn(code).table.longestAt(sentence, at, isLoose);
  return match && { keys: match.values.map((number) => `synonyms:${code}:${String(number)}`), length: match.length };
}

/** All words and phrases in one group with a phrase. */
export function synonymsOf(phrase: string, code: LanguageCode): readonly string[] {
  const { groups, table } = synonymsIn(code);
  const forms = wordsOf(phrase).map((word) => formsOf(word, languageOf(code)));
  const match = table.longestAt(forms, 0);
  return match?.length === forms.length ? match.values.flatMap((number) => groups[number] ?? []) : [];
}
