/** Nouns that ask for a slot: "the purpose", "tempatnya", "the mood". */
import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import type { Asked } from '../languages/language.ts';
import { isWordPart, type Placed, type PlacedHole, type Reading } from './reading.ts';

/** Holes that a noun such as "tempat" or "purpose" makes definite. */
const OPEN: readonly Asked[] = ['what', 'which', 'how', 'amount', 'definition', 'polarity'];

/** "Apa tujuan kunjungan itu?", "What was the mood?": the noun names the slot. */
export function askBySlotNoun(
  reading: Reading,
  holes: readonly PlacedHole[],
  parts: Placed[],
  nominally: boolean,
): { holes: PlacedHole[]; parts: Placed[] } {
  const onlyHow = holes.length > 0 && holes.every(({ hole }) => hole.asks === 'how');
  const slotOf = (placed: Placed): Asked | undefined => {
    const word = reading.words[placed.from];
    if (word === undefined || placed.part.kind === 'name') return undefined;
    const slot = [word.word, ...word.forms]
      .map((form) => reading.language.slotNouns[form])
      .find((asks) => asks !== undefined);
    if (slot === 'definition' && isWordPart(placed) && placed.part.verb === true && !isMeant(placed)) return undefined;
    const isAction = nominally && placed.part.kind === 'predicate' && (slot === 'why' || slot === 'result');
    return isWordPart(placed) || isAction || (onlyHow && slot === 'result') || (slot === 'about' && isOfDeed(placed))
      ? slot
      : undefined;
  };
  // "What does offset mean?" asks what it is; "what did Ana mean?" does not.
  const isMeant = (verb: Placed): boolean =>
    parts.length === 2 &&
    parts.every(
      (placed) =>
        placed === verb ||
        (placed.part.kind === 'name' && placed.part.entities.every((id) => hasMeaning(id, reading.base))),
    );
  // "Isi pembicaraan" is what was talked about, "isi peti" what lies in it.
  const isOfDeed = ({ to }: Placed): boolean =>
    parts.some(
      ({ part, from }) =>
        from >= to &&
        part.kind === 'predicate' &&
        part.noun &&
        reading.words.slice(to, from).every(({ functional }) => functional),
    );
  const noun = parts.find((placed) => slotOf(placed) !== undefined);
  const asks = noun === undefined ? undefined : slotOf(noun);
  if (noun === undefined || asks === undefined) return { holes: [...holes], parts };
  const same = holes.some(({ hole }) => hole.asks === asks);
  const open =
    holes.length === 0 ||
    holes.every(
      ({ hole }) =>
        OPEN.includes(hole.asks) && hole.noun === undefined && !(hole.asks === 'amount' && asks === 'result'),
    );
  // "Did it land on time?" asks for no time: what is done is said.
  const opensWithVerb =
    reading.language.inversionAuxiliaries.has(reading.words[reading.start]?.word ?? '') &&
    parts.some(({ part }) => part.kind === 'predicate' && !part.noun);
  const saysYesNo =
    holes.length === 0 &&
    reading.language.polarityWords.has(reading.words[reading.start]?.word ?? '') &&
    (parts.length > 2 || opensWithVerb);
  const doing = parts.some(
    ({ part }) => part.kind === 'predicate' && !part.predicates.some((id) => reading.base.isAttribute(id)),
  );
  if (asks === 'definition' && doing) return { holes: [...holes], parts };
  if (!same && (!open || saysYesNo)) return { holes: [...holes], parts };
  const rest = parts.filter((placed) => placed !== noun);
  const hint = noun.part.keys.flat();
  const hinted = holes.map((one) => (one.hole.asks === asks ? { ...one, hole: { ...one.hole, hint } } : one));
  return { holes: same ? hinted : [{ hole: { asks, hint }, from: noun.from, to: noun.to }], parts: rest };
}

/** A thing, or what is called by letters that stand for something. */
const hasMeaning = (id: string, base: FactBase): boolean =>
  base.entity(id)?.type === 'thing' || base.attributesOf(id).some(({ did }) => did === WELL_KNOWN.standsFor);
