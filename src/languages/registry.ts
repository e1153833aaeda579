import type { LanguageCode, Text } from '../facts/fact.ts';
import { CODES, type PerLanguage } from './codes.ts';
import { english } from './en/index.ts';
import { indonesian } from './id/index.ts';
import type { Language } from './language.ts';

const REGISTERED: PerLanguage<Language> = { id: indonesian, en: english };

/** Every language that members can ask in. The first one decides where a question shows no language at all. */
export const LANGUAGES: readonly Language[] = CODES.map((code) => withPlainTables(REGISTERED[code]));

/** The languages in which every text of a fact base must be there: those without a fallback. */
export const REQUIRED_LANGUAGES: readonly LanguageCode[] = LANGUAGES.filter((l) => l.fallback === undefined).map(
  (l) => l.code,
);

/** Words for those who only help or follow somebody in office, or would, in every language: "deputy", "wakil". */
export const LESSER_OFFICES: readonly string[] = LANGUAGES.flatMap(({ lesserOffices }) => lesserOffices);

const byCode = new Map(LANGUAGES.map((language) => [language.code, language]));

/** The language with this code; the first registered one for a code that nobody has registered. */
export function languageOf(code: LanguageCode | undefined): Language {
  const language = (code === undefined ? undefined : byCode.get(code)) ?? LANGUAGES[0];
  if (language === undefined) throw new Error('no language is registered');
  return language;
}

/** A text in a language, or in its fallback, or in whatever language there is. */
export function inLanguage(text: Text, code: LanguageCode): string {
  const own = text[code];
  if (own !== undefined) return own;
  const fallback = languageOf(code).fallback;
  return (fallback === undefined ? undefined : text[fallback]) ?? Object.values(text)[0] ?? '';
}

/**
 * A language whose tables hold nothing but its own words: looked up with a member's word, an ordinary object would also
 * find "constructor" and "toString".
 */
function withPlainTables(language: Language): Language {
  const plain = <T extends object>(table: T): T => Object.assign(Object.create(null) as T, table);
  const { spellings, abbreviations, slotNouns, prepositions, pronouns, ordinals, time } = language;
  return {
    ...language,
    spellings: plain(spellings),
    abbreviations: plain(abbreviations),
    slotNouns: plain(slotNouns),
    prepositions: plain(prepositions),
    pronouns: plain(pronouns),
    ordinals: plain(ordinals),
    time: {
      ...time,
      oneUnits: plain(time.oneUnits),
      relativeBeforeUnit: plain(time.relativeBeforeUnit),
      relativeAfterUnit: plain(time.relativeAfterUnit),
    },
  };
}
