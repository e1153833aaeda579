/** Lists of values in a short answer: how many there are, the first of them, and what is left for further pages. */
import type { Language } from '../languages/language.ts';
import type { Points } from './answer.ts';
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
  /** The same as `short`, where it lists sentences. */
  readonly points?: Points;
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
  const isCounted = texts.length >= COUNTED_FROM;
  const short = (list: string): string => (isCounted ? phrases.inAll(texts.length, atLeast, list) : list);
  if (isSentences) {
    const sentences = named.map(asSentence);
    const lead = short('').trim();
    const points = { ...(lead === '' ? {} : { lead }), sentences, left: rest.length };
    return { short: short(sentences.join(' ')), rest, ...(sentences.length < 2 ? {} : { points }) };
  }
  const list =
    apart || (!alternative && texts.some((text) => text.includes(',')))
      ? [...named, ...left].join('; ')
      : listText([...named, ...left], language, alternative ? 'disjunction' : 'conjunction');
  return { short: short(list), rest };
}

/** A sentence, or a bare value beside sentences, with its stop. */
const asSentence = (text: string): string =>
  /[.!?…]$/.test(text) ? text : `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
