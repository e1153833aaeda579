/** What a fact's own sentence says of whom, as the beginning of a question: "Ana visited the port on Monday" is "Ana", "visited", "the port". */
import { entityOf, type FactView } from '../facts/fact-view.ts';
import type { FactBase } from '../facts/base.ts';
import type { Predicate } from '../facts/fact.ts';
import type { Token } from '../facts/tokens.ts';
import type { Clause } from '../languages/answer-phrases.ts';
import type { Language } from '../languages/language.ts';
import { namesIn, predicatesIn, sentenceIn, type Sentence } from '../languages/sentences.ts';
import { passiveOf } from './passive-of.ts';
import { entityName } from './show.ts';

/** Words that may stand between a verb and the name of what it is done to: "with the". */
const MOST_BETWEEN = 2;

const ACTORS: ReadonlySet<string> = new Set(['person', 'group', 'organisation', 'country', 'city']);

/** The sentence of a fact in a base. */
interface Said extends Sentence {
  /** The sentence as it was read. */
  readonly sentence: Sentence;
  readonly view: FactView;
  readonly base: FactBase;
}

/** Who did what, in the words of a fact's own sentence, or else of its predicate; undefined where neither has a verb for it. */
export const clauseOf = (view: FactView, base: FactBase, language: Language): Clause | undefined =>
  view.fact.says === undefined ? byPredicate(view, base, language) : saidOf(view, base, language);

/** What was done to whom, without who did it. */
export type Deed = Pick<Clause, 'verb' | 'object'>;

/** The clause of a table's row: its predicate's first word that is in use as a verb, and whom it was done to. */
function byPredicate({ fact, who, whom }: FactView, base: FactBase, language: Language): Clause | undefined {
  const predicate = base.predicate(fact.did);
  const verb = predicate === undefined ? undefined : verbOf(predicate, language);
  const [subject, object] = [who[0], whom[0]];
  if (verb === undefined || subject === undefined || language.inversionAuxiliaries.size === 0) return undefined;
  return {
    subject: entityName(subject, base, language),
    verb,
    infinitive: verb,
    object: object === undefined ? '' : entityName(object, base, language),
  };
}

const verbs = new WeakMap<Predicate, Map<string, string | undefined>>();

/** The first word of a predicate that is in use as a verb; thousands of rows have the same one. */
function verbOf(predicate: Predicate, language: Language): string | undefined {
  const known = verbs.get(predicate) ?? new Map<string, string | undefined>();
  verbs.set(predicate, known);
  if (!known.has(language.code)) {
    const isVerb = (word: string) =>
      language.forms(word).some((form) => form !== word && language.isParticiple(form, word) && language.isInUse(form));
    known.set(language.code, predicate.words[language.code]?.find(isVerb));
  }
  return known.get(language.code);
}

/**
 * The verb of a fact's sentence that says what it was filed under, and whom it was done to, whoever did it: "accompanied Bima" of
 * "Ana, of the port authority, accompanied Bima". Undefined where the sentence has no such pair in the active voice.
 */
export function deedOf(view: FactView, base: FactBase, language: Language): Deed | undefined {
  const said = saidBy(view, base, language);
  if (said === undefined || !view.fact.who.some((id) => base.entity(id)?.type === 'person')) return undefined;
  const done = view.whom.length > 0 ? view.whom : aboutOf(view);
  for (let at = 0; at < said.tokens.length; at++) {
    const verb = isActive(said, at) ? verbAt(said, at) : undefined;
    const object = verb === undefined ? undefined : objectAt(said, verb.end, false, done);
    if (verb !== undefined && object !== undefined) return { verb: slice(said, at, verb.end), object };
  }
  return undefined;
}

/** Who did something to what no name tells: "Ana stressed" of "Ana stressed three aspects"; undefined where a preposition must follow. */
export function mattersOf(view: FactView, base: FactBase, language: Language): Clause | undefined {
  const said = saidBy(view, base, language);
  return said === undefined ? undefined : saidIn(said, true);
}

/** The clause of a fact's sentence that says what it was filed under; undefined where none has a name right before its verb. */
function saidOf(view: FactView, base: FactBase, language: Language): Clause | undefined {
  const said = saidBy(view, base, language);
  return said === undefined ? undefined : saidIn(said, false);
}

function saidBy(view: FactView, base: FactBase, language: Language): Said | undefined {
  const text = view.fact.says?.[language.code];
  if (text === undefined) return undefined;
  const sentence = sentenceIn(text, language);
  return { ...sentence, sentence, view, base };
}

/** The clause behind the first name that has one; `open` leaves out what the verb is about. */
function saidIn(said: Said, open: boolean): Clause | undefined {
  const { tokens } = said;
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(said, at, everybodyIn(said));
    if (name === undefined) continue;
    if (isPartOfAnother(said, at)) return undefined;
    const clause = clauseAfter(said, at, at + name.length, name.entity, open);
    if (clause !== undefined) return clause;
    at += name.length - 1;
  }
  return undefined;
}

/** The verb and its object behind a name, with the name. */
function clauseAfter(said: Said, at: number, end: number, entity: string, open: boolean): Clause | undefined {
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
  const object = open ? openAt(said, verb.end, isPassive) : objectAt(said, verb.end, isBare);
  if (object === undefined) return undefined;
  const article = before !== undefined && language.determiners.has(before.word) ? `${before.word} ` : '';
  // A body's name in the sentence fits the article before it: "the UN Commission", but "UNCOM".
  const name = base.entity(entity)?.type === 'person' ? entityName(entity, base, language) : slice(said, at, end);
  return {
    subject: article + name,
    ...(isAuxiliary ? { auxiliary: tokens[end]?.raw ?? '' } : {}),
    verb: slice(said, from, verb.end),
    infinitive: [lemma, slice(said, from + 1, verb.end)].filter((part) => part !== '').join(' '),
    passive: passiveOf(first.word, language),
    object,
  };
}

/** Nothing, where what a verb is about follows it as it is: "stressed three aspects", not "agreed on a treaty", nor "joined the league". */
function openAt(said: Said, end: number, isPassive: boolean): '' | undefined {
  const { tokens, language, view, base } = said;
  const next = tokens[end];
  if (isPassive || next === undefined || isPause(said, end - 1, end)) return undefined;
  if (view.fact.about.length === 0 || view.fact.whom.length > 0) return undefined;
  // Of a person, a body or a country one asks who or which, not what.
  if (aboutOf(view).some((id) => ACTORS.has(base.entity(id)?.type ?? ''))) return undefined;
  const opensObject = [language.determiners, language.relatives, language.quantities].some((words) =>
    words.has(next.word),
  );
  const leadsOver = language.functionWords.has(next.word) || Object.hasOwn(language.prepositions, next.word);
  return opensObject || !leadsOver ? '' : undefined;
}

/** A verb that is neither passive nor in its basic form: "accompanied" without "was", "mendampingi". */
function isActive({ tokens, language }: Said, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const [read] = language.lemmas(word);
  if (language.inversionAuxiliaries.size === 0) return read?.voice === 'active' || read?.voice === 'middle';
  const lemma = read?.lemma ?? word;
  return (
    lemma !== word && language.isParticiple(word, lemma) && !language.passiveAuxiliaries.has(tokens[at - 1]?.word ?? '')
  );
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
    // "Ana said the visit was her fourth": what is said of a visit is no visiting.
    if (start > at && predicatesIn(sentence, base)[at]?.values.some((id) => base.hasTrait(id, 'voiced')) === true)
      break;
    let end = start + match.length;
    // "Crashed into": what leads over to an object stands with the object.
    while (end > start + 1 && language.functionWords.has(tokens[end - 1]?.word ?? '')) end--;
    return { end };
  }
  return undefined;
}

/** What follows a verb: the name of what it is done to, with what leads over to it; nothing where the verb needs none. */
function objectAt(
  said: Said,
  end: number,
  needsNone: boolean,
  among: readonly string[] = everybodyIn(said),
): string | undefined {
  const { tokens, language } = said;
  const next = tokens[end];
  const isLink = (token: Token | undefined) =>
    token !== undefined && (language.functionWords.has(token.word) || Object.hasOwn(language.prepositions, token.word));
  for (let at = end; at <= end + MOST_BETWEEN; at++) {
    const name = nameAt(said, at, among);
    const isOne = name !== undefined && !isPause(said, end - 1, at);
    if (isOne) return goesOn(said, at + name.length) ? undefined : named(said, end, at, name);
    if (!isLink(tokens[at])) break;
  }
  const isLast = next === undefined || isPause(said, end - 1, end);
  return needsNone && (isLast || (isLink(next) && !language.determiners.has(next.word))) ? '' : undefined;
}

/** What stands before a name, with the name: a person's own one where the sentence has a longer office for it. */
function named(said: Said, from: number, at: number, { entity, length }: { entity: string; length: number }): string {
  const { tokens, language, base } = said;
  const written = slice(said, from, at + length);
  const own = entityName(entity, base, language);
  if (base.entity(entity)?.type !== 'person' || own.length >= slice(said, at, at + length).length) return written;
  const links = tokens.slice(from, at).filter(({ word }) => !language.determiners.has(word));
  return [...links.map(({ raw }) => raw), own].join(' ');
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

/** "The fleet of Examplia sailed", "three on board the Ana sailed": whoever sailed, it was neither Examplia nor the Ana. */
function isPartOfAnother(said: Said, at: number): boolean {
  const { tokens, language } = said;
  const hasArticle = language.determiners.has(tokens[at - 1]?.word ?? '');
  const place = hasArticle ? at - 2 : at - 1;
  const before = tokens[place]?.word ?? '';
  if (hasArticle && /\p{L}/u.test(before) && !language.functionWords.has(before) && !isPause(said, place, at - 1))
    return true;
  const leads = [language.genitives, language.locatives, language.eventPrepositions];
  return leads.some((words) => words.has(before)) || Object.hasOwn(language.prepositions, before);
}

/** "Was appointed Examplia Commissioner", "defended Ana's words": the name goes on. */
function goesOn(said: Said, end: number): boolean {
  const [last, next] = [said.tokens[end - 1], said.tokens[end]];
  if (last !== undefined && last.raw.length > last.word.length && /['’]/u.test(last.raw)) return true;
  return next !== undefined && /^\p{Lu}/u.test(next.raw) && !isPause(said, end - 1, end);
}

/** Whether a comma or another sign parts two words. */
const isPause = ({ text, tokens }: Said, before: number, after: number): boolean =>
  /[,;:.!?–—()]/u.test(text.slice(tokens[before]?.end ?? 0, tokens[after]?.start ?? text.length));

const slice = ({ text, tokens }: Said, from: number, to: number): string =>
  from >= to ? '' : text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);

const everybodyIn = ({ view }: Said): string[] => [...view.who, ...view.whom, ...aboutOf(view)];

const aboutOf = ({ fact }: FactView): string[] => fact.about.map(entityOf).filter((id) => id !== undefined);
