/** Places that only the sentence of a fact gives: where it was, where somebody went, where somebody or something came from. */
import type { FactBase, FactView } from '../facts/base.ts';
import { PLACE_TYPES } from '../facts/fact.ts';
import { namesIn } from '../languages/sentences.ts';
import { monthNames } from '../question/calendar-words.ts';
import type { Question } from '../question/question.ts';
import type { Fill } from './candidate.ts';
import { goes } from './fill-things.ts';
import { mainPredicate } from './orientation.ts';
import { belongsToVerb, isNumber, textBetween, toldIn, toldOf, type Told } from './sentence.ts';

/** Types of entities that something can be in or at; and those that somebody can go to or come from. */
const SITES: readonly string[] = ['organisation', ...PLACE_TYPES, 'thing'];
const ENDS: readonly string[] = PLACE_TYPES;

/**
 * "Spoke in the Old Theatre": whatever has a name and stands right behind a word for being or going somewhere, unless it is
 * somebody or something that takes place itself. Behind a word that only a place can follow it need not be known to the base.
 */
export function saidPlaces(view: FactView, base: FactBase, question: Question, led: boolean): readonly Fill[] {
  const told = toldFor(view, base, question, led);
  if (told === undefined) return [];
  const { prepositions, goals, locatives } = told.language;
  const moves = goes(question, base);
  return placeBehind(told, base, (word) => {
    const isGoal = goals.has(word) && moves;
    if (prepositions[word] !== 'place' && !isGoal) return undefined;
    return { types: prepositions[word] === 'place' ? SITES : ENDS, unknown: isGoal || locatives.has(word) };
  });
}

/** "Sailed from Port Example": the place behind a word for where something comes from. */
export function saidOrigins(view: FactView, base: FactBase, question: Question, led: boolean): readonly Fill[] {
  const told = toldFor(view, base, question, led);
  if (told === undefined) return [];
  return placeBehind(told, base, (word) =>
    told.language.prepositions[word] === 'origin' ? { types: ENDS, unknown: false } : undefined,
  );
}

/** The sentence around the fact's own verb, or, where another one leads it (`led`), around that of the question. */
function toldFor(view: FactView, base: FactBase, { parts, language }: Question, led: boolean): Told | undefined {
  const main = mainPredicate(parts);
  return led && main !== undefined ? toldOf(main, view, base, language) : toldIn(view, base, language);
}

/** What may stand behind a preposition. */
interface Allowed {
  readonly types: readonly string[];
  /** Also what no entity is called. */
  readonly unknown: boolean;
}

function placeBehind(told: Told, base: FactBase, allows: (word: string) => Allowed | undefined): readonly Fill[] {
  const { tokens, language } = told;
  const names = namesIn(told.sentence, base);
  for (const [at, { word }] of tokens.entries()) {
    const allowed = allows(word);
    if (allowed === undefined || !belongsToVerb(told, at)) continue;
    const from = language.determiners.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const match = names[from];
    const [entity, ...others] = match?.entities ?? [];
    const type = entity === undefined || others.length > 0 ? undefined : base.entity(entity)?.type;
    if (entity !== undefined && allowed.types.includes(type ?? ''))
      return [{ kind: 'filler', slot: 'where', filler: { entity } }];
    if (match === undefined && allowed.unknown && isProperNoun(told, from)) return [asPlace(told, at + 1, from)];
  }
  return [];
}

/** Written with a capital and no date. */
const isProperNoun = (told: Told, at: number): boolean =>
  told.tokens[at]?.capital === true &&
  !isNumber(told, at) &&
  monthNames(told.tokens[at].word, told.language).length === 0;

/** The words from one place of a sentence on, up to the next pause, preposition or clause, as what a fact has for a place. */
function asPlace(told: Told, from: number, name: number): Fill {
  const { tokens, language, text } = told;
  let to = name + 1;
  while (to < tokens.length) {
    const { word } = tokens[to] ?? { word: '' };
    const pause = /[,;:()]/u.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start));
    const isLink = language.time.conjunctions.includes(word) || language.alternatives.has(word);
    if (pause || isNumber(told, to) || (language.functionWords.has(word) && !isLink)) break;
    to += 1;
  }
  return { kind: 'filler', slot: 'where', filler: { text: { [language.code]: textBetween(told, from, to) } } };
}
