/** What a fact's own sentence says of whom, as the beginning of a question: "Ana visited the port on Monday" is "Ana", "visited", "the port". */
import { entityOf, type FactView } from '../facts/fact-view.ts';
import type { FactBase } from '../facts/base.ts';
import type { Token } from '../facts/tokens.ts';
import type { Clause } from '../languages/answer-phrases.ts';
import type { Language } from '../languages/language.ts';
import { namesIn, predicatesIn, sentenceIn, type Sentence } from '../languages/sentences.ts';
import { entityName } from './show.ts';

/** Words that may stand between a verb and the name of what it is done to: "with the". */
const MOST_BETWEEN = 2;

/** The sentence of a fact in a base. */
interface Said extends Sentence {
  /** The sentence as it was read. */
  readonly sentence: Sentence;
  readonly view: FactView;
  readonly base: FactBase;
}

/** Who did what, in the words of a fact's own sentence, or else of its predicate; undefined where neither has a verb for it. */
export const clauseOf = (view: FactView, base: FactBase, language: Language): Clause | undefined =>
  view.fact.says === undefined ? byPredicate(view, base, language) : saidIn(view, base, language);

/** The clause of a table's row: its predicate's first word that is in use as a verb, and whom it was done to. */
function byPredicate({ fact, who, whom }: FactView, base: FactBase, language: Language): Clause | undefined {
  const verb = (base.predicate(fact.did)?.words[language.code] ?? []).find((word) =>
    language.forms(word).some((form) => form !== word && language.isParticiple(form, word) && language.isInUse(form)),
  );
  const [subject, object] = [who[0], whom[0]];
  if (verb === undefined || subject === undefined || language.inversionAuxiliaries.size === 0) return undefined;
  return {
    subject: entityName(subject, base, language),
    verb,
    infinitive: verb,
    object: object === undefined ? '' : entityName(object, base, language),
  };
}

/** The clause of a fact's sentence that says what it was filed under; undefined where none has a name right before its verb. */
function saidIn(view: FactView, base: FactBase, language: Language): Clause | undefined {
  const text = view.fact.says?.[language.code];
  if (text === undefined) return undefined;
  const sentence = sentenceIn(text, language);
  const { tokens } = sentence;
  const said: Said = { ...sentence, sentence, view, base };
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(said, at, [...view.who, ...view.whom, ...aboutOf(view)]);
    if (name === undefined) continue;
    if (isPartOfAnother(said, at)) return undefined;
    const clause = clauseAfter(said, at, at + name.length, name.entity);
    if (clause !== undefined) return clause;
    at += name.length - 1;
  }
  return undefined;
}

/** The verb and its object behind a name, with the name. */
function clauseAfter(said: Said, at: number, end: number, entity: string): Clause | undefined {
  const { tokens, language, base, view } = said;
  const isAuxiliary = language.passiveAuxiliaries.has(tokens[end]?.word ?? '');
  const from = isAuxiliary ? end + 1 : end;
  const verb = verbAt(said, from);
  const [before, first] = [tokens[at - 1], tokens[from]];
  if (verb === undefined || first === undefined) return undefined;
  const inverts = language.inversionAuxiliaries.size > 0;
  const lemma = language.lemmas(first.word)[0]?.lemma ?? first.word;
  if (inverts && !language.isParticiple(first.word, lemma)) return undefined;
  const voice = language.lemmas(first.word)[0]?.voice;
  const isPassive = isAuxiliary || voice === 'passive';
  if (isPassive === view.who.includes(entity) && !(isPassive && view.whom.length === 0)) return undefined;
  const { about } = view.fact;
  const isBare = about.length === 0 && (inverts ? view.whom.length === 0 || isPassive : voice !== 'active');
  const object = objectAt(said, verb.end, isBare);
  if (object === undefined) return undefined;
  const article = before !== undefined && language.determiners.has(before.word) ? `${before.word} ` : '';
  return {
    subject: article + entityName(entity, base, language),
    ...(isAuxiliary ? { auxiliary: tokens[end]?.raw ?? '' } : {}),
    verb: slice(said, from, verb.end),
    infinitive: [lemma, slice(said, from + 1, verb.end)].filter((part) => part !== '').join(' '),
    object,
  };
}

/** The words at a place that say what a fact was filed under, as a verb; a verb and its noun where only that noun says so. */
function verbAt(said: Said, at: number): { readonly end: number } | undefined {
  const { tokens, language, base, view, sentence } = said;
  const word = tokens[at]?.word;
  if (word === undefined || (language.inversionAuxiliaries.size > 0 && !language.isVerbForm(word))) return undefined;
  if (language.functionWords.has(word) || language.lemmas(word)[0]?.noun === true) return undefined;
  for (let start = at; start <= at + MOST_BETWEEN; start++) {
    if (start > at + 1 && !language.determiners.has(tokens[start - 1]?.word ?? '')) break;
    const match = predicatesIn(sentence, base)[start];
    const isIt = match?.values.some((id) => base.broader(id).has(view.fact.did) || base.broader(view.fact.did).has(id));
    if (match === undefined || isIt !== true) continue;
    let end = start + match.length;
    // "Crashed into": what leads over to an object stands with the object.
    while (end > start + 1 && language.functionWords.has(tokens[end - 1]?.word ?? '')) end--;
    return { end };
  }
  return undefined;
}

/** What follows a verb: the name of what it is done to, with what leads over to it; nothing where the verb needs none. */
function objectAt(said: Said, end: number, needsNone: boolean): string | undefined {
  const { tokens, language, view } = said;
  const next = tokens[end];
  const isLink = (token: Token | undefined) =>
    token !== undefined && (language.functionWords.has(token.word) || Object.hasOwn(language.prepositions, token.word));
  for (let at = end; at <= end + MOST_BETWEEN; at++) {
    const name = nameAt(said, at, [...view.who, ...view.whom, ...aboutOf(view)]);
    const isOne = name !== undefined && !isPause(said, end - 1, at);
    if (isOne) return goesOn(said, at + name.length) ? undefined : slice(said, end, at + name.length);
    if (!isLink(tokens[at])) break;
  }
  const isLast = next === undefined || isPause(said, end - 1, end);
  return needsNone && (isLast || (isLink(next) && !language.determiners.has(next.word))) ? '' : undefined;
}

/** The longest name of one of these that stands at a place. */
function nameAt(
  { base, sentence }: Said,
  at: number,
  among: readonly string[],
): { readonly entity: string; readonly length: number } | undefined {
  const match = namesIn(sentence, base)[at];
  const entity = match?.entities.find((id) => among.includes(id));
  return match === undefined || entity === undefined ? undefined : { entity, length: match.length };
}

/** "The fleet of Examplia sailed", "three in the Ana sailed": whoever sailed, it was neither Examplia nor the Ana. */
function isPartOfAnother({ tokens, language }: Said, at: number): boolean {
  const before = tokens[language.determiners.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1]?.word ?? '';
  const leads = [language.genitives, language.locatives, language.eventPrepositions];
  return leads.some((words) => words.has(before)) || Object.hasOwn(language.prepositions, before);
}

/** "Was appointed Examplia Commissioner": the name goes on. */
function goesOn(said: Said, end: number): boolean {
  const next = said.tokens[end];
  return next !== undefined && /^\p{Lu}/u.test(next.raw) && !isPause(said, end - 1, end);
}

/** Whether a comma or another sign parts two words. */
const isPause = ({ text, tokens }: Said, before: number, after: number): boolean =>
  /[,;:.!?–—()]/u.test(text.slice(tokens[before]?.end ?? 0, tokens[after]?.start ?? text.length));

const slice = ({ text, tokens }: Said, from: number, to: number): string =>
  from >= to ? '' : text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);

const aboutOf = ({ fact }: FactView): string[] => fact.about.map(entityOf).filter((id) => id !== undefined);
