/** SVG put together from elements. Texts are escaped on their way in, so that nothing in a fact is ever read as markup. */

/** Markup that `element` has made; nothing else makes any. */
class Svg {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}
export type { Svg };

/** One element; a child that is a text becomes the text, whatever it looks like. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Svg | string)[]
): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(typeof value === 'number' ? rounded(value) : String(value))}"`)
    .join('');
  const inside = children.map((child) => (child instanceof Svg ? child.markup : escape(child))).join('');
  return new Svg(inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as XML 1.0 can hold it; what it cannot hold (controls, halves of characters) is left out. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
