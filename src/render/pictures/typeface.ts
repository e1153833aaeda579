/** The letters of pictures: Noto Sans from its npm package, and how wide a text is in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import type { Font } from 'opentype.js';

export type Weight = 'regular' | 'bold';

export const FAMILY = 'Noto Sans';

const FILES: Readonly<Record<Weight, string>> = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
};

/** Stands for a letter of a script that the typeface does not have. */
const UNKNOWN = '?';
const ELLIPSIS = '…';

/** How a text is set: its size in the picture's units, and its weight. */
export interface Style {
  readonly size: number;
  readonly weight: Weight;
}

export class Typeface {
  /** The files as they are, for whoever draws the letters. */
  readonly files: readonly Uint8Array[];
  readonly #fonts: Readonly<Record<Weight, Font>>;
  /** Width of a character in a weight, as a share of the size. */
  readonly #widths: Readonly<Record<Weight, Map<string, number>>> = { regular: new Map(), bold: new Map() };

  constructor() {
    const { resolve } = createRequire(import.meta.url);
    const read = (weight: Weight) => readFileSync(resolve(FILES[weight]));
    const files = { regular: read('regular'), bold: read('bold') };
    this.files = Object.values(files);
    this.#fonts = { regular: fontIn(files.regular), bold: fontIn(files.bold) };
  }

  /** A text in one line, of characters that can be drawn: without emoji and marks of direction. */
  drawable(text: string): string {
    const line = text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/gu, '');
    return Array.from(line, (character) => (this.#has(character) ? character : UNKNOWN))
      .join('')
      .replace(/\?{4,}/g, '???')
      .replace(/ {2,}/g, ' ')
      .trim();
  }

  /** Width of a drawable text in one line, in the picture's units. */
  width(text: string, { size, weight }: Style): number {
    let width = 0;
    for (const character of text) width += this.#widthOf(character, weight);
    return width * size;
  }

  /**
   * A text in lines of at most `width`, and at most `most` of them; the last one ends in an ellipsis where there was more. A
   * word that is longer than a line is broken.
   */
  lines(text: string, width: number, style: Style, most: number): string[] {
    const lines: string[] = [];
    let line = '';
    const words = this.drawable(text).split(' ');
    for (const [at, word] of words.entries()) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (this.width(longer, style) <= width) {
        line = longer;
        continue;
      }
      if (lines.length === most - 1)
        return [...lines, this.clipped([line, ...words.slice(at)].join(' ').trim(), width, style)];
      if (line !== '') lines.push(line);
      line = word;
      while (this.width(line, style) > width) {
        if (lines.length === most - 1) return [...lines, this.clipped(line, width, style)];
        const head = this.#head(line, width, style);
        lines.push(head);
        line = line.slice(head.length);
      }
    }
    return line === '' ? lines : [...lines, line];
  }

  /** A drawable text cut off with an ellipsis where it is wider than `width`, between words if one ends near there. */
  clipped(text: string, width: number, style: Style): string {
    if (this.width(text, style) <= width) return text;
    const head = this.#head(text, width - this.width(ELLIPSIS, style), style);
    const words = head.replace(/\s+\S{0,12}$/u, '');
    return `${(words === '' ? head : words).replace(/[\s,;:.–-]+$/u, '')}${ELLIPSIS}`;
  }

  /** As many characters of a text as fit, at least one. */
  #head(text: string, width: number, { size, weight }: Style): string {
    let taken = 0;
    let end = 0;
    for (const character of text) {
      taken += this.#widthOf(character, weight) * size;
      if (taken > width && end > 0) break;
      end += character.length;
    }
    return text.slice(0, end);
  }

  #has(character: string): boolean {
    return character === ' ' || this.#fonts.regular.charToGlyphIndex(character) > 0;
  }

  #widthOf(character: string, weight: Weight): number {
    const known = this.#widths[weight].get(character);
    if (known !== undefined) return known;
    const font = this.#fonts[weight];
    const width = (font.charToGlyph(character).advanceWidth ?? font.unitsPerEm) / font.unitsPerEm;
    this.#widths[weight].set(character, width);
    return width;
  }
}

/** `lowMemory` reads a letter when it is met: a font has thousands. */
const fontIn = (file: Buffer): Font =>
  opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength), { lowMemory: true });
