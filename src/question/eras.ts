/** Decades and centuries in a question: "the 1990s", "tahun 1950-an", "the 20th century", "abad ke-20". */
import type { TimeWords } from '../languages/language.ts';

/** Years, the first and the last included, in so many words. */
export interface Era {
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/** "The decade of the" 1990s. */
const MOST_OPENERS = 3;

const isOpener = (word: string, { decadeOpeners, dateOpeners, units }: TimeWords): boolean =>
  decadeOpeners.includes(word) || dateOpeners.includes(word) || units.year.includes(word);

/** The decade or century that starts at `at`; undefined where there is none. `word` gives the word at a place. */
export function eraAt(word: (at: number) => string, at: number, time: TimeWords): Era | undefined {
  let from = at;
  while (from - at < MOST_OPENERS && isOpener(word(from), time)) from += 1;
  const decade = decadeAt(word, from, time) ?? (from === at ? undefined : decadeAt(word, at, time));
  const era = decade ?? centuryAt(word, from, time);
  return era === undefined ? undefined : { ...era, length: era.length + from - at };
}

function decadeAt(word: (at: number) => string, at: number, time: TimeWords): Era | undefined {
  const named = Object.hasOwn(time.decades, word(at)) ? time.decades[word(at)] : undefined;
  if (named !== undefined) return { first: named, last: named + 9, length: 1 };
  const [, digits = '', ending = ''] = /^((?:1\d|20)?\d0)(\p{L}{0,2})$/u.exec(word(at)) ?? [];
  if (digits === '') return undefined;
  const apart = ending === '' && time.decadeEndings.includes(word(at + 1));
  if (!apart && !time.decadeEndings.includes(ending)) return undefined;
  const first = digits.length === 2 ? 1900 + Number(digits) : Number(digits);
  return { first, last: first + 9, length: apart ? 2 : 1 };
}

const centuryOf = (digits: string | undefined, length: number): Era | undefined => {
  const number = Number(digits);
  return digits === undefined || number < 1 || number > 21
    ? undefined
    : { first: (number - 1) * 100 + 1, last: number * 100, length };
};

function centuryAt(word: (at: number) => string, at: number, { centuries, centuryLinks }: TimeWords): Era | undefined {
  if (centuries.includes(word(at + 1))) return centuryOf(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(word(at))?.[1], 2);
  if (!centuries.includes(word(at))) return undefined;
  const link = centuryLinks.includes(word(at + 1)) ? 1 : 0;
  return centuryOf(/^(\d{1,2})$/.exec(word(at + 1 + link))?.[1], 2 + link);
}
