/** Who is asked for by what he got or what is his: "who got nine years?", "whose record did Ana break?" */
import type { Placed, PlacedHole, Reading } from './reading.ts';

/** "Who got nine years?", "Siapa yang dapat 3 juta?": a verb of getting, and a number behind it. */
export function giveReceivers({ words, language }: Reading, holes: readonly PlacedHole[]): PlacedHole[] {
  return holes.map((one) => {
    const at = words.findIndex(({ word }, place) => place >= one.to && language.receivers.has(word));
    const isSubject = at >= one.to && words.slice(one.to, at).every(({ functional }) => functional);
    const next = words[at + 1]?.word ?? '';
    const isNumber = /^\p{N}/u.test(next) || language.time.numbers.includes(next) || language.currencies.includes(next);
    const asksWho = ['who', 'which'].includes(one.hole.asks) && one.hole.role === undefined;
    return asksWho && isSubject && isNumber ? { ...one, hole: { ...one.hole, receives: true } } : one;
  });
}

/**
 * "Whose record did Ana break?", "Rekor siapa yang dipecahkan Ana?": the noun beside the question word belongs to the one that is
 * asked for.
 */
export function giveOwned(
  { words, language }: Reading,
  holes: readonly PlacedHole[],
  measured: readonly Placed[],
  parts: readonly Placed[],
): PlacedHole[] {
  return holes.map((one) => {
    if (one.hole.asks !== 'who') return one;
    const isOwner = measured.some(({ from }) => from === one.from);
    const isNounOf = language.nounBeforeQuestionWord && language.relatives.has(words[one.to]?.word ?? '');
    const noun = parts.find(
      ({ part, from, to }) =>
        part.kind !== 'name' &&
        (part.kind === 'word' ? part.verb !== true : true) &&
        ((isOwner && from === one.to) || (isNounOf && to === one.from)),
    );
    // "Whose idea was the port?" asks for whoever had it.
    const isOnlySaid =
      noun !== undefined &&
      language.passiveAuxiliaries.has(words[noun.to]?.word ?? '') &&
      !parts.some(({ part, from }) => from > noun.to && part.kind === 'predicate' && !part.noun);
    return noun === undefined || isOnlySaid ? one : { ...one, hole: { ...one.hole, owned: noun.part.keys } };
  });
}
