/** Text as a terminal can show it: nothing that steers the terminal, and lines that fit. */

const ESCAPE = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);

/** Complete escape sequences: colours and cursor moves, then titles and links. */
const sequences = new RegExp(
  `${ESCAPE}\\[[0-?]{0,64}[ -/]{0,8}[@-~]|${ESCAPE}\\][^${ESCAPE}${BELL}]{0,512}(?:${BELL}|${ESCAPE}\\\\)`,
  'g',
);
/** Invisible characters that turn the direction of what follows. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * `text` on one line without anything that a terminal would obey: escape sequences and control characters are gone, and so
 * are characters that reorder their neighbours. Line breaks and tabs become spaces.
 */
export function printable(text: string): string {
  return text
    .replace(sequences, '')
    .replace(directions, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide = /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation})/u;
const unseen = /^[\p{Cf}\p{Mn}\p{Me}]/u;

/** How many columns `text` takes in a terminal. */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let count = 0;
  for (const { segment } of letters.segment(text)) count += columnsOfLetter(segment);
  return count;
}

function columnsOfLetter(letter: string): number {
  if (unseen.test(letter)) return 0;
  return wide.test(letter) ? 2 : 1;
}

/**
 * Breaks `text` between words into lines of at most `width` columns, `first` and `rest` included, which open the first and
 * the further lines. Only a word that is longer than a line is broken inside. `Infinity` keeps everything on one line.
 */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const next = (): void => {
    lines.push(line);
    line = rest;
    empty = true;
  };
  for (const word of text.split(' ')) {
    for (const piece of pieces(word, Math.max(1, width - Math.max(columns(first), columns(rest))))) {
      if (!empty && columns(line) + 1 + columns(piece) > width) next();
      line += empty ? piece : ` ${piece}`;
      empty = false;
    }
  }
  lines.push(line);
  return lines;
}

function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const { segment } of letters.segment(word)) {
    const needs = columnsOfLetter(segment);
    if (part !== '' && taken + needs > width) {
      parts.push(part);
      part = '';
      taken = 0;
    }
    part += segment;
    taken += needs;
  }
  parts.push(part);
  return parts;
}
