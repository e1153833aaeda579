/** Titles that say who is asked for: "which Examplian minister", "menteri Examplia mana", "the secretary who went along". */
import type { Hole, NamePart } from './question.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';

const isTitle = (placed: Placed): placed is Placed<NamePart> =>
  placed.part.kind === 'name' && placed.part.strength === 'part';

/** What a person is called by beside "which" is a title, also one that the base has as a name: "which attaché". */
const isCalledSo = (placed: Placed, { base }: Reading): placed is Placed<NamePart> =>
  placed.part.kind === 'name' &&
  (placed.part.strength === 'part' || placed.part.entities.every((id) => base.entity(id)?.type === 'person'));

/** With nothing but functional words between two places, and words for others. */
function adjoins({ words, language }: Reading, start: number, end: number): boolean {
  const isLink = (at: number) => words[at]?.functional === true || language.otherWords.has(words[at]?.word ?? '');
  return start <= end && words.slice(start, end).every((_, offset) => isLink(start + offset));
}

/**
 * "Who was the secretary who went along?": a title behind "who" that a clause follows says who is asked for, and so does one
 * beside "which", and one before "siapa" with a clause behind that.
 */
export function withTitle(reading: Reading, { hole, from, to }: PlacedHole, parts: readonly Placed[]): Hole {
  const { words, language } = reading;
  const opensClause = (at: number) => words.slice(at, at + 2).some(({ word }) => language.relatives.has(word));
  if (hole.asks === 'which') {
    if (hole.noun !== undefined) {
      const titles = parts.filter(isTitle);
      const narrowed = titles.find((placed) => isNarrowed({ hole, from, to }, placed));
      return narrowed !== undefined && saysAll(hole, narrowed.part, reading)
        ? { ...hole, among: narrowed.part.entities }
        : hole;
    }
    const title = parts
      .filter((placed) => isCalledSo(placed, reading))
      .find((placed) => adjoins(reading, to, placed.from) || adjoins(reading, placed.to, from));
    return title === undefined ? hole : askedAmong(hole, title.part);
  }
  if (hole.asks !== 'who') return hole;
  const before = parts.filter(isTitle).find((placed) => placed.to === from);
  if (before !== undefined && parts.length > 1 && opensClause(to)) return askedAmong(hole, before.part);
  const behind = parts.find((placed) => placed.from >= to);
  if (behind === undefined || !isTitle(behind)) return hole;
  return adjoins(reading, to, behind.from) && opensClause(behind.to) ? askedAmong(hole, behind.part) : hole;
}

const askedAmong = (hole: Hole, { entities }: NamePart): Hole => ({ ...hole, asks: 'who', among: entities });

/** The place behind a question word and the words beside it: "which foreign (ministers)". */
const behindNounOf = ({ hole, to }: PlacedHole): number =>
  (hole.noun ?? []).reduce((at, { text }) => at + text.split(' ').length, to);

/** A title right behind that. */
const isNarrowed = (hole: PlacedHole, { part, from }: Placed<NamePart>): boolean =>
  from === behindNounOf(hole) && part.entities.length > 0;

const isTrueOf = ({ noun = [] }: Hole, id: string, { base }: Reading): boolean =>
  noun.every(({ keys }) => keys.flat().some((key) => base.keysOf(id).has(key)));

const saysAll = (hole: Hole, { entities }: NamePart, reading: Reading): boolean =>
  entities.every((id) => isTrueOf(hole, id, reading));

/** "Which foreign ministers": those who have the title and the words before it as well. */
export function narrowTitles(reading: Reading, holes: readonly PlacedHole[], parts: readonly Placed[]): Placed[] {
  const asked = holes.find(({ hole }) => hole.asks === 'which' && hole.noun !== undefined);
  if (asked === undefined || reading.language.nounBeforeQuestionWord) return [...parts];
  return parts.map((placed) => {
    if (!isTitle(placed) || !isNarrowed(asked, placed)) return placed;
    const entities = placed.part.entities.filter((id) => isTrueOf(asked.hole, id, reading));
    return entities.length === 0 ? placed : { ...placed, part: { ...placed.part, entities } };
  });
}
