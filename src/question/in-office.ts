/** "When did Ana become minister?", "how long has Ana been minister?": since when somebody holds an office. */
import { WELL_KNOWN } from '../facts/base.ts';
import type { NamePart } from './question.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';

/** What such a question asks for, and its parts. */
export interface OfficeAsked {
  readonly asked: readonly PlacedHole[];
  readonly parts: readonly Placed[];
}

/**
 * A question for a time or a length of time that has nothing but somebody and the office by which he is known as well: it asks
 * for when he held it. Undefined of any other.
 */
export function inOffice(
  { base, words, language }: Reading,
  asked: readonly PlacedHole[],
  parts: readonly Placed[],
): OfficeAsked | undefined {
  const [one, ...others] = asked;
  if (one === undefined || others.length > 0 || !['when', 'duration'].includes(one.hole.asks)) return undefined;
  if (base.predicate(WELL_KNOWN.holdOffice) === undefined) return undefined;
  const isBecoming = ({ from, to }: Placed) => words.slice(from, to).every(({ word }) => language.copulas.has(word));
  const [person, office, ...more] = parts.filter((part) => !isBecoming(part)).sort((a, b) => a.from - b.from);
  const holder =
    person?.part.kind === 'name' && person.part.entities.length === 1 ? person.part.entities[0] : undefined;
  if (holder === undefined || base.entity(holder)?.type !== 'person') return undefined;
  if (more.length > 0 || office?.part.kind !== 'name' || !isTitleOf(office.part, holder)) return undefined;
  const { text, keys } = office.part;
  const { from, to } = office;
  return {
    asked: [{ ...one, hole: { asks: 'when' } }],
    parts: [
      ...parts.filter((part) => part !== office && !isBecoming(part)),
      { part: { kind: 'word', text, keys, known: true, number: false }, from, to },
      {
        part: {
          kind: 'predicate',
          text,
          keys: [[`predicate:${WELL_KNOWN.holdOffice}`]],
          predicates: [WELL_KNOWN.holdOffice],
          context: false,
          noun: false,
        },
        from: to,
        to,
      },
    ],
  };
}

const isTitleOf = ({ strength, entities }: NamePart, holder: string): boolean =>
  strength === 'part' && entities.includes(holder);
