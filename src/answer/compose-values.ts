/** What found facts say, in words: the short answer, its values, the sentences that it rests on. */
import type { FactView } from '../facts/base.ts';
import type { HoleFill } from '../matching/candidate.ts';
import type { ShownFact, Value } from './answer.ts';
import { MOST_FOUND, type Found } from './draft.ts';
import { listed, type Listed } from './list.ts';
import { narrowestFirst } from './narrowest-first.ts';
import { withoutRestatements, type Told } from './restatements.ts';
import { fillText, fillValue, sentence, shownFact, standingNote } from './show.ts';
import { NOTHING, type Composed, type Words } from './composed.ts';

/** Facts whose sentences stand in an answer's text. */
export const TOLD = 3;

/** An answer of a short text, with the sentences of the facts that it rests on; `rest` are values that it leaves out. */
export function answered(
  short: string,
  found: readonly Found[],
  values: readonly Value[],
  words: Words,
  rest: readonly string[] = [],
): Composed {
  const stopped = sentenceCase(short);
  const sentences = sentencesOf(found.slice(0, TOLD), stopped, words);
  const text = sentences === '' || sentences === stopped ? stopped : `${stopped} ${sentences}`;
  const facts = found.map(({ view }): ShownFact => shownFact(view.fact, words.base, words.language));
  const untold = facts.slice(TOLD).filter(({ says }) => !text.includes(says));
  const ownSentences = new Set(facts.map(({ says }) => says));
  return {
    ...NOTHING,
    status: 'answered',
    short: stopped,
    text,
    values,
    facts,
    more: { values: rest.filter((value) => !ownSentences.has(value)), facts: untold },
    confidence: Math.min(1, Math.round((found[0]?.coverage ?? 0) * 100) / 100),
  };
}

/** Sentences of the facts, each once, with whatever must be said beside them. */
function sentencesOf(found: readonly Found[], short: string, { base, language }: Words): string {
  const sentences = found.flatMap(({ view }) => {
    const says = sentence(view.fact, base, language);
    const note = standingNote(view.fact, base, language);
    return [short.includes(says) ? '' : says, note];
  });
  return [...new Set(sentences.filter((one) => one !== ''))].join(' ');
}

/** A short answer as a sentence: with a capital at its beginning and a stop at its end, unless it leads over to what follows. */
export function sentenceCase(short: string): string {
  const first = short.charAt(0).toLocaleUpperCase() + short.slice(1);
  return /[.!?…:]$/.test(first) ? first : `${first}.`;
}

/** The values of all facts for each hole, in words. */
export function shortOf(found: readonly Found[], words: Words): Listed {
  const [first] = found;
  if (first === undefined) return { short: '', rest: [] };
  const atLeast = found.length >= MOST_FOUND;
  const holes = first.holes.map(({ hole }, index) => {
    const texts =
      hole.asks === 'where'
        ? placesIn(found, index, words)
        : withoutBeginnings(
            withoutRestatements(
              found.flatMap(({ view, holes: filled }) => toldIn(filled[index], view, words)),
              words.language,
            ),
          );
    const alternative = ACCOUNTED.has(hole.asks) && found.every(({ view }) => view.fact.standing === 'disputed');
    const apart = hole.asks === 'where' || hole.asks === 'when';
    return listed(texts, { apart: apart && !alternative, atLeast, alternative }, words.language);
  });
  const short = holes
    .map((list) => list.short)
    .filter((text) => text !== '')
    .join('; ');
  return {
    short: short === '' ? sentence(first.view.fact, words.base, words.language) : short,
    rest: holes.flatMap(({ rest }) => rest),
    ...(holes.length === 1 && holes[0]?.points !== undefined ? { points: holes[0].points } : {}),
  };
}

/** "2018" says nothing beside "2018 – 2024". */
const withoutBeginnings = (texts: readonly string[]): string[] =>
  texts.filter((text) => !texts.some((other) => other.startsWith(text) && /^\s*–/.test(other.slice(text.length))));

/** What accounts can differ in: of several reasons or dates that are disputed, one was it. */
const ACCOUNTED: ReadonlySet<string> = new Set(['why', 'when', 'amount', 'duration']);

/** The places of each fact from the smallest to the largest; those of different events apart. */
function placesIn(found: readonly Found[], index: number, { base, language }: Words): string[] {
  const perFact = found.map(({ view, holes }) => {
    const texts = narrowestFirst(holes[index]?.fills ?? [], base).flatMap((fill) =>
      fillText(fill, holes[index]?.hole ?? { asks: 'where' }, view, base, language).split(', '),
    );
    // The last mention counts: a room and its building lie in one city.
    return [...new Set(texts.reverse())].reverse().join(', ');
  });
  return [...new Set(perFact)].filter((text) => text !== '');
}

/** Values in words; those that are no names with the article that tells them. */
const toldIn = (filled: HoleFill | undefined, view: FactView, { base, language }: Words): Told[] =>
  (filled?.fills ?? []).map((fill) => ({
    text: fillText(fill, filled?.hole ?? { asks: 'what' }, view, base, language),
    ...(fill.kind === 'text' || (fill.kind === 'filler' && 'text' in fill.filler)
      ? { article: view.fact.source.article }
      : {}),
  }));

export function valuesOf(found: readonly Found[], { base, language }: Words): Value[] {
  const values = new Map<string, Value>();
  found.forEach(({ view, holes }) => {
    for (const { hole, fills } of holes)
      for (const fill of fills) {
        const value = fillValue(fill, hole, view, base, language);
        const key = value.slot === 'whom' ? `who ${value.text}` : `${value.slot} ${value.text}`;
        if (!values.has(key)) values.set(key, { ...value, rank: 1 });
      }
  });
  return [...values.values()];
}
