/** What people are called by instead of a name: offices and ranks. */
import type { LanguageCode } from './fact.ts';
import type { TextAnalyser } from './text-analyser.ts';
import { tokenise } from './tokens.ts';

/** True of an office that stands in for a name: all its words are ordinary words of its language. */
export function isTitle(text: string, language: LanguageCode, analyser: TextAnalyser): boolean {
  return tokenise(text).every(({ word }) => analyser.isWord(word, language));
}

/** True of a name with an office in it: "acting Regent of Examplia" names nobody. */
export function hasOffice(text: string, language: LanguageCode, analyser: TextAnalyser): boolean {
  return tokenise(text).some(({ word }) => analyser.isOffice(word, language));
}

/** Attribute values that people use as a name for their bearer ("the defence attaché"), as texts per entity. */
export function titlesOf(
  values: Iterable<{ readonly entity: string; readonly text: Readonly<Record<LanguageCode, string>> }>,
): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { entity, text } of values) {
    const known = titles.get(entity) ?? [];
    titles.set(entity, [...known, ...Object.values(text)]);
  }
  return titles;
}
