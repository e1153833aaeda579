/** A text of several sentences, one by one. */
import { fold } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';

/** How chats set text: emphasis, spoilers, code, quotes, headings and lists at the beginning of a line. */
const MARKS = /^\s{0,10}(?:[>#\-•*]{1,3}\s{1,10}){0,3}|[*_~`|]{1,3}(?!\w)|(?<!\w)[*_~`|]{1,3}/gmu;
const ADDRESS = /<?https?:\/\/[^\s<>]{1,2000}>?/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, without the marks of chats and without addresses; what has no letter in it is none. */
export function sentencesOf(text: string, language: Language): string[] {
  const segmenter = segmenters.get(language.locale) ?? new Intl.Segmenter(language.locale, { granularity: 'sentence' });
  segmenters.set(language.locale, segmenter);
  return text
    .replace(ADDRESS, ' ')
    .replace(MARKS, '')
    .split(/\n|;/)
    .flatMap((line) =>
      joined(
        Array.from(segmenter.segment(line), ({ segment }) => segment),
        language,
      ),
    )
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Pieces that belong together, since the stop between them only shortens a word: "Ana L. Lim", "Kol. Lim". */
function joined(pieces: readonly string[], { stopped }: Language): string[] {
  const sentences: string[] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) sentences.push((sentences.pop() ?? '') + piece);
    else sentences.push(piece);
    const last = /(\p{L}{1,10})\.\s*$/u.exec(piece)?.[1];
    open = last !== undefined && (/^\p{Lu}$/u.test(last) || stopped.has(fold(last)));
  }
  return sentences;
}
