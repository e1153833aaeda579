/** In which forms the words of a question may be those of a name. */
import { remembered } from '../facts/remembered.ts';
import { fold, wordsOf } from '../facts/tokens.ts';
import type { Word } from './words.ts';

/** The forms in which a word may end a name: as it is, without particles, in the singular. */
export function nameForms({ word, raw, forms }: Word): readonly string[] {
  const single = singular(raw);
  const isThere = forms[0] === word && (single === word || single === forms[1]);
  return isThere ? forms : [...new Set([word, single, ...forms])];
}

/** "Is" is no plural. */
const singular = remembered((raw) => fold(raw.length > 3 ? raw.replace(/['’]?s$/i, '') : raw));

/**
 * The same sentence as it was written, where a word of it has been read as another: the "y" of a surname is no "why". Undefined
 * where none has.
 */
export function writtenForms(
  words: readonly Word[],
  forms: readonly (readonly string[])[],
): readonly (readonly string[])[] | undefined {
  const written = words.map(({ raw, word }, at) => {
    const [own = word] = wordsOf(raw);
    return own === word || (forms[at]?.[0] ?? '') === '' ? undefined : own;
  });
  if (written.every((own) => own === undefined)) return undefined;
  return forms.map((some, at) => {
    const own = written[at];
    return own === undefined ? some : [own];
  });
}
