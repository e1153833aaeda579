/**
 * The languages that Faktual speaks, by the names of their folders. Every table that has something for each of them is typed
 * by these codes: what a language lacks that is added here does not compile.
 */
import type { LanguageCode } from '../facts/fact.ts';

/** The codes of all languages. The first one decides where a question shows no language at all. */
export const CODES = ['id', 'en'] as const;

type SpokenCode = (typeof CODES)[number];

/** The language for those whose own is none of these. */
export const DEFAULT_CODE: SpokenCode = 'en';

/** One thing for each language. */
export type PerLanguage<T> = Readonly<Record<SpokenCode, T>>;

const isSpoken = (code: LanguageCode): code is SpokenCode => CODES.some((spoken) => spoken === code);

/** What there is for a language; for one that Faktual does not speak, what there is for the default one. */
export const spokenIn = <T>(each: PerLanguage<T>, code: LanguageCode): T => each[isSpoken(code) ? code : DEFAULT_CODE];
