/** Names that are written almost like somebody's: a slip of the pen, or somebody else's name. */
import type { FactBase } from '../facts/base.ts';
import { editDistance } from '../facts/fuzzy-index.ts';
import { fold, wordsOf } from '../facts/tokens.ts';
import type { NamePart } from '../question/question.ts';

/** Keys that lie beside each other on the rows of a QWERTY keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that spellings of one name often exchange. */
const ALIKE: readonly string[] = ['aeiou', 'iy', 'ckq', 'sz', 'vwf', 'dt', 'bp', 'gj', 'jy'];
/** A shorter word of a name is not shared by a slip of the pen. */
const SHORTEST = 5;

const isBeside = (one: string, other: string): boolean =>
  ROWS.some((row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1);
const isAlike = (one: string, other: string): boolean =>
  ALIKE.some((letters) => letters.includes(one) && letters.includes(other));

/**
 * True of a name that may well be another one: a word of it differs from the fact base's by more than one slip of the fingers.
 * Two neighbours swapped, a letter dropped, doubled or added, its neighbour on the keyboard or a letter that sounds like it
 * are slips.
 */
export function isDoubtful({ text, mended, closeness }: NamePart): boolean {
  if (mended === undefined || closeness === 1) return false;
  const [written, meant] = [wordsOf(text), wordsOf(mended)];
  if (written.length !== meant.length) return false;
  return written.some((word, at) => word !== meant[at] && !isSlip(word, meant[at] ?? ''));
}

function isSlip(written: string, meant: string): boolean {
  if (editDistance(written, meant, 1) > 1) return false;
  if (written.length !== meant.length) return true;
  const different = Array.from(written).flatMap((letter, at) => (letter === meant[at] ? [] : [at]));
  const [only, ...others] = different;
  if (only === undefined || others.length > 0) return true;
  const [one, other] = [written.charAt(only), meant.charAt(only)];
  return isBeside(one, other) || isAlike(one, other);
}

/** Whoever a single word may name, those included whose name is written one letter differently: an Ann beside an Anne. */
export function namesakes(name: NamePart, base: FactBase): readonly string[] {
  const [word = '', ...others] = wordsOf(name.mended ?? fold(name.text));
  if (others.length > 0 || word.length < SHORTEST) return name.entities;
  const isPerson = (id: string) => base.entity(id)?.type === 'person';
  if (!name.entities.every(isPerson)) return name.entities;
  return [...new Set([...name.entities, ...base.names.sharing(word).filter(isPerson)])];
}
