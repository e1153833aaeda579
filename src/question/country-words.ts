/** Words of the names of countries, languages and cities: a word that names one is no misspelling, whether or not any fact has it. */
import { wordsOf } from '../facts/tokens.ts';
import { LANGUAGES } from '../languages/registry.ts';

/** Shorter ones are abbreviations and particles as well. */
const SHORTEST = 5;

let known: ReadonlySet<string> | undefined;

/**
 * Names of ISO 3166 regions and ISO 639 languages in every language of the project, as Unicode's CLDR has them, and the
 * cities of the IANA time zones; words that are ordinary ones as well may be misspelt like any other.
 */
export function isCountryWord(word: string): boolean {
  known ??= new Set(
    [...LANGUAGES.flatMap(({ locale }) => countryNamesIn(locale)), ...cities()].filter((one) => one.length >= SHORTEST),
  );
  return known.has(word) && !LANGUAGES.some((language) => language.isWord(word));
}

function countryNamesIn(locale: string): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  return codes
    .flatMap((code) => [regions.of(code.toUpperCase()), languages.of(code)])
    .flatMap((name) => wordsOf(name ?? ''));
}

const cities = (): string[] =>
  Intl.supportedValuesOf('timeZone').flatMap((zone) => wordsOf(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''));
