/** Text that is safe to show in Discord: nothing in it is read as Markdown, pings anybody or breaks the layout. */

/**
 * Cuts a text that is longer than `limit` (in UTF-16 code units, as Discord's own limits) at a space and closes it with an
 * ellipsis. A text without spaces near the end is cut inside a word, never inside a character.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const space = kept.search(/\s\S{0,60}$/u);
  const words = space > 0 ? kept.slice(0, space) : kept;
  // Half a surrogate pair or a lone backslash would spoil the ellipsis.
  return `${words
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/(?<!\\)((?:\\\\){0,50})\\$/, '$1')
    .trimEnd()}…`;
}

/**
 * One line or paragraph without control characters, without marks that turn the direction of what follows, and without
 * runs of empty lines. Right-to-left text and joined emoji stay as they are.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Members, roles, channels, everybody, and emoji of a server's own: in Discord's notation no part of what is asked. */
const SPOKEN_TO = /<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>|@(?:everyone|here)\b/g;

/** A question without those to whom it is spoken, whose ids nobody can read. */
export function withoutMentions(text: string): string {
  return text.replace(SPOKEN_TO, ' ').replace(/ {2,}/g, ' ').trim();
}

/**
 * The same text for a place where Discord reads Markdown. Mentions (`<@1>`, `@everyone`), masked links, bare addresses,
 * headings, quotes and lists come out as the characters that they are written with.
 */
export function escapeMarkdown(text: string): string {
  return tidy(text)
    .replace(/[\\*_~`|<>[\]]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/^(\s{0,10})([#+-])/gm, '$1\\$2')
    .replace(/^(\s{0,10}\d{1,9})\.(?=\s)/gm, '$1\\.')
    .replace(/@(?=everyone|here)/gi, '@\u200B');
}

/** Escapes and then cuts: the result is at most `limit` long. */
export function safe(text: string, limit: number): string {
  return clip(escapeMarkdown(text), limit);
}
