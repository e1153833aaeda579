/** Titles before names: "King Ana Lim", "General Bima Sole". */
import type { FactBase } from '../facts/base.ts';
import { OFFICE_KEYS } from '../languages/concept-tree.ts';
import type { Placed, Reading } from './reading.ts';
import { textOf } from './words.ts';

/** With one word of a name, the title may be what tells him from others. */
const ENOUGH = 2;

/**
 * The parts of a question, with a title that stands right before the name of somebody of whom the base has no more than the name
 * as part of that name: nobody has said what he is, so the title can neither be confirmed nor told to be another's.
 */
export function withAddress(reading: Reading, parts: readonly Placed[]): readonly Placed[] {
  const titles = parts.filter((placed) => isTitle(reading, placed));
  if (titles.length === 0) return parts;
  return parts.flatMap((placed): Placed[] => {
    const { part, from, to } = placed;
    if (titles.includes(placed) && parts.some((next) => next.from === to && isBareName(next, reading.base))) return [];
    const title = isBareName(placed, reading.base) ? titles.find((before) => before.to === from) : undefined;
    return title === undefined
      ? [placed]
      : [{ part: { ...part, text: textOf(reading.words, title.from, to) }, from: title.from, to }];
  });
}

/** A word for an office of the language, or for a role of the base. */
function isTitle({ words, base }: Reading, { part, from, to }: Placed): boolean {
  if (part.kind !== 'word' || words[from]?.capital !== true) return false;
  if (part.keys.flat().some((key) => OFFICE_KEYS.has(key))) return true;
  const said = words.slice(from, to).map(({ word }) => [word]);
  return !base.roles.isEmpty && base.roles.longestAt(said, 0, said.length)?.length === said.length;
}

/** Somebody of whom no more is known than the name, called by enough of it. */
function isBareName({ part, from, to }: Placed, base: FactBase): boolean {
  const [only, ...others] = part.kind === 'name' ? part.entities : [];
  const entity = only === undefined || others.length > 0 ? undefined : base.entity(only);
  return entity?.assumed === true && entity.type === 'person' && entity.office === undefined && to - from >= ENOUGH;
}
