/** Verbs that say nothing beside the noun they go with: "made a visit", "gave a reason", "which paper ran this story". */
import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import { conceptKey } from '../languages/concept-tree.ts';
import type { Part } from './question.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';

/** The parts of a question without its light verbs, where a noun tells what was done or what is asked. */
export function withoutLightVerbs(
  { words, language, base }: Reading,
  holes: readonly PlacedHole[],
  parts: readonly Placed[],
): readonly Placed[] {
  const isSource = holes.some(({ hole }) => hole.asks === 'source');
  const told = isSource ? parts.filter(({ part }) => !isNews(part)) : parts;
  const asksNoun = holes.some(
    ({ hole }) =>
      isSource ||
      (hole.asks === 'why' && hole.hint !== undefined) ||
      hole.noun?.some((noun) => noun.keys.flat().some((key) => isDone(key, base))) === true,
  );
  const counts = holes.some(
    ({ hole, to }) => hole.asks === 'amount' && told.some(({ part, from }) => part.kind === 'predicate' && from === to),
  );
  const asksWhere = holes.some(({ hole }) => hole.asks === 'where');
  return told.filter((placed) => {
    const { part, from, to } = placed;
    if (isCause(placed) || (told.length > 1 && isDoneBy(placed))) return false;
    const isOwned = language.possessives.some((ending) => words[to - 1]?.word.endsWith(ending));
    if (asksWhere && (told.length > 1 || isOwned) && isSeat(part, base)) return false;
    const isLight = part.kind !== 'name' && to - from === 1 && language.lightVerbs.has(words[from]?.word ?? '');
    if (!isLight || told.length === 1) return true;
    const isSaid = isAside(placed) || told.some((object) => isObjectOf(object, placed));
    return !(asksNoun || counts || isSaid);
  });

  /** "Who made Ana suffer?", "who caused Ana to suffer?" ask from whom Ana suffers. */
  function isCause({ from, to }: Placed): boolean {
    const causes = to - from === 1 && language.causatives.has(words[from]?.word ?? '');
    const object = causes
      ? told.find(
          (one) =>
            one.part.kind === 'name' &&
            one.from >= to &&
            words.slice(to, one.from).every(({ word }) => language.determiners.has(word)),
        )
      : undefined;
    return told.some(
      ({ part, from: at }) =>
        object !== undefined &&
        at >= object.to &&
        words.slice(object.to, at).every(({ functional }) => functional) &&
        part.kind === 'predicate' &&
        !part.noun,
    );
  }

  /** "The visit to Examplia made by Ana": the noun before it says what was done. */
  function isDoneBy({ part, from, to }: Placed): boolean {
    const isBy = (at: number) => language.prepositions[words[at]?.word ?? ''] === 'agent';
    const [verb, end] = [words[from], isBy(to - 1) ? to - 1 : to];
    if (part.kind === 'name' || verb === undefined || end - from !== 1 || !isBy(end)) return false;
    const nominal = told.findLast((one) => one.from < from && one.part.kind !== 'name');
    return (
      nominal?.part.kind === 'predicate' &&
      language.lightVerbs.has(verb.word) &&
      language.isParticiple(verb.word, verb.lemma.lemma)
    );
  }

  /** "Which room did they use when Ana received Bima?": what nobody in particular does, beside what somebody does. */
  function isAside(verb: Placed): boolean {
    const byPronoun = language.pronouns[words[verb.from - 1]?.word ?? ''] !== undefined;
    return byPronoun && told.some(({ part }) => part !== verb.part && part.kind === 'predicate' && !part.noun);
  }

  /** "Gave the sailing boat": what is given is a boat, and "sailing" only says of what kind. */
  function isModifier({ to }: Placed): boolean {
    const isLast = language.nounBeforeQuestionWord || words[to]?.afterPause !== false;
    return !isLast && told.some(({ part, from }) => from === to && part.kind !== 'name');
  }

  /** A noun for something done, with nothing but articles between it and the verb. */
  function isObjectOf(object: Placed, verb: Placed): boolean {
    const { part, from } = object;
    const between = words.slice(verb.to, from);
    // "Gave the first lecture."
    const orders = [...language.time.first, ...language.time.last];
    const adjoins =
      from >= verb.to &&
      between.length <= 2 &&
      between.every(({ word }) => language.determiners.has(word) || orders.includes(word));
    return part.kind === 'predicate' && (part.noun || between.length > 0) && adjoins && !isModifier(object);
  }
}

/** "Letaknya di gedung apa?": the noun says no more than "where" does. */
const isSeat = (part: Part, base: FactBase): boolean =>
  part.kind === 'predicate' && part.noun && part.predicates.every((id) => base.broader(id).has(WELL_KNOWN.locatedIn));

/** A key of something done; what an entity merely has, such as a country, is none. */
const isDone = (key: string, base: FactBase): boolean =>
  key.startsWith('predicate:') && !base.isAttribute(key.slice('predicate:'.length));

const isNews = (part: Part): boolean => part.kind === 'word' && part.keys.flat().includes(conceptKey('news'));
