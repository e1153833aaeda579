/** Lists of values in a short answer: how many there are, the first of them, and what is left for further pages. */
import type { Language } from '../languages/language.ts';
import { listText } from './show.ts';

/** Values that a short answer names, and sentences, which are longer. */
const NAMED = { values: 8, sentences: 4 } as const;
/** So few more are named as well: a page for them alone is not worth turning. */
const NAMED_AS_WELL = 2;
/** A list of so many says how many it has: nobody counts along that far. */
const COUNTED_FROM = 6;

/** The words of a list, and the values that they have no room for. */
export interface Listed {
  readonly short: string;
  readonly rest: readonly string[];
}

/** How a list is set: `apart` keeps long values distinct, `atLeast` says that there may be more of them, `alternative`
 * that one of them was it. */
export interface ListStyle {
  readonly apart: boolean;
  readonly atLeast: boolean;
  readonly alternative: boolean;
}

/** "Ana, Bima and Citra", or of many: "12 in all: Ana, Bima, …, Hana and 4 more". */
export function listed(
  texts: readonly string[],
  { apart, atLeast, alternative }: ListStyle,
  language: Language,
): Listed {
  const { phrases } = language;
  const isSentences = texts.some((text) => /[.!?]$/.test(text));
  const most = isSentences ? NAMED.sentences : NAMED.values;
  const room = texts.length <= most + NAMED_AS_WELL ? texts.length : most;
  const rest = texts.slice(room);
  const left = rest.length === 0 ? [] : [phrases.more(rest.length)];
  const named = texts.slice(0, room);
  const list = isSentences
    ? asSentences(named)
    : apart || (!alternative && texts.some((text) => text.includes(',')))
      ? [...named, ...left].join('; ')
      : listText([...named, ...left], language, alternative ? 'disjunction' : 'conjunction');
  return { short: texts.length < COUNTED_FROM ? list : phrases.inAll(texts.length, atLeast, list), rest };
}

/** Sentences and bare values side by side, each with its stop. */
const asSentences = (texts: readonly string[]): string =>
  texts
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`))
    .join(' ');
