/** Text → tokens, the same way for questions, names and facts. */

export interface Token {
  /** As it was written. */
  readonly raw: string;
  /** Folded for comparison: lower case, no diacritics, no apostrophes. */
  readonly word: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Has a capital letter in it, as names do: Ana, iPhone. */
  readonly capital: boolean;
}

/** Longer words than any language of the project has are cut, so that no input makes a word expensive. */
const LONGEST_WORD = 48;

/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Nothing but letters and digits without marks, as most words are. */
const PLAIN = /^[A-Za-z0-9 ]*$/;

/** Lower case, without diacritics and invisible characters; compatibility forms (full width, ligatures) made plain. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`´ʼ]/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

const TOKEN =
  /\p{N}+(?:[./:,-]\p{N}+){0,4}(?:st|nd|rd|th|s|an)?(?![\p{L}])|\p{Lu}{1,4}-\p{N}{1,4}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}](?:['’‘ʼ\p{Cf}]?[\p{L}\p{M}\p{N}]){0,4000}/gu;
const POSSESSIVE = /['’‘ʼ]s$/i;
const CAPITAL = /\p{Lu}/u;

/**
 * Words and numbers of a text, in order. Numbers keep what joins their digits (25/4/2025, 2,5) and a letter-digit code is
 * one word (F-16); hyphens between letters separate words. Whatever is no letter or digit is passed over.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const word = fold(raw.replace(POSSESSIVE, '')).slice(0, LONGEST_WORD);
    if (word === '') continue;
    tokens.push({ raw, word, start: match.index, end: match.index + raw.length, capital: CAPITAL.test(raw) });
  }
  return tokens;
}

/** The folded words of a text. */
export const wordsOf = (text: string): string[] => tokenise(text).map((token) => token.word);
