/** How a question was read and its answer found, for people: the tool with which an editor finds a missing alias. */
import type { FactBase } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
import type { NamePart, Part, Question } from '../question/question.ts';
import type { Explanation } from './answer.ts';
import { candidateLines } from './candidate-lines.ts';
import type { Composed } from './composed.ts';
import type { Draft } from './draft.ts';
import { aliasesOf, closestAlias, nearNames } from './near-names.ts';
import type { Candidates } from './scene.ts';
import { entityName, listText } from './show.ts';

const DAY = 86_400_000;
/** Days since 1970-01-01 that calendars reach. */
const LAST_DAY = 2_900_000;
/** Aliases that are offered for an unknown word. */
const NEAR = 3;

/** What became of a question. */
export interface Answering {
  readonly question: Question;
  readonly candidates: Candidates;
  readonly draft: Draft;
  readonly composed: Composed;
}

/**
 * The explanation of an answer; its lines are made when they are first read, since most answers are never explained.
 * Lines begin with two spaces for each step under a heading.
 */
export function explanationOf(answering: Answering, base: FactBase, language: Language): Explanation {
  let lines: readonly string[] | undefined;
  return {
    get lines() {
      lines ??= [...readingLines(answering.question, base, language), ...candidateLines(answering, language)];
      return lines;
    },
  };
}

/** What was asked for, and what every word of the question was taken for. */
function readingLines(question: Question, base: FactBase, language: Language): string[] {
  const { explain } = language.phrases;
  const parts = [
    ...question.respelled.map(({ from, to }) => explain.respelled(from, to)),
    ...question.parts.map((part) => partLine(part, base, language)),
    ...question.time.map(({ text, from, to }) => explain.time(text, spanText(from, to))),
  ];
  const unknown = question.parts.some(
    (part) => part.kind === 'word' && !part.number && (!part.known || factsWith(part, base) === 0),
  );
  const context = question.fromContext.map((id) => entityName(id, base, language));
  return [
    explain.language(language.name),
    ...(question.holes.length === 0
      ? [explain.nothingAsked]
      : question.holes.map(({ asks }) => explain.read(explain.asked[asks] ?? asks))),
    ...(context.length === 0 ? [] : [explain.context(listText(context, language))]),
    ...(parts.length === 0 ? [] : [explain.parts, ...parts.map((line) => `  ${line}`)]),
    ...(unknown ? [explain.teach] : []),
  ];
}

function partLine(part: Part, base: FactBase, language: Language): string {
  const { explain } = language.phrases;
  switch (part.kind) {
    case 'name': {
      const names = part.entities.map((id) => entityName(id, base, language)).join(' / ');
      return [explain.name(part.text, names), byLine(part, base, language), roleOf(part, language)]
        .filter((piece) => piece !== '')
        .join(', ');
    }
    case 'predicate':
      return explain.predicate(
        part.text,
        part.predicates.map((id) => inLanguage(base.predicate(id)?.label ?? {}, language.code)).join(' / '),
      );
    case 'word': {
      const near = nearText(part.text, base, language);
      if (!part.known) return `${explain.unknown(part.text)}; ${near === '' ? explain.noneNear : near}`;
      const facts = factsWith(part, base);
      return explain.word(part.text, facts) + (facts > 0 || near === '' ? '' : `; ${near}`);
    }
  }
}

/** By which alias a name was found, where it is not simply written out. */
function byLine({ text, entities, strength, closeness }: NamePart, base: FactBase, language: Language): string {
  const { explain } = language.phrases;
  const [only, ...others] = entities.flatMap((id) => base.entity(id) ?? []);
  if (only === undefined || others.length > 0) return '';
  if (text.toLowerCase() === entityName(only.id, base, language).toLowerCase()) return '';
  const { alias } = closestAlias(text, only);
  if (closeness < 1) return explain.by({ kind: 'almost', closeness }, alias);
  const isAlias = aliasesOf(only).some((one) => one.toLowerCase() === text.toLowerCase());
  return isAlias || strength === 'name' ? explain.by({ kind: 'alias' }, alias) : explain.by({ kind: 'part' }, alias);
}

const roleOf = ({ role }: Part, { phrases }: Language): string =>
  role === undefined ? '' : phrases.explain.roles[role];

/** In how many facts a word stands, in their own words or in what they say of their names. */
function factsWith(part: Part, base: FactBase): number {
  const facts = new Set<string>();
  for (const key of part.keys.flat()) {
    for (const { fact } of base.factsWith(key)) facts.add(fact.id);
    for (const entity of base.entitiesWith(key)) for (const { fact } of base.factsOf(entity)) facts.add(fact.id);
  }
  return facts.size;
}

/** The aliases that come closest to a word, and whose they are; empty where none does. */
function nearText(text: string, base: FactBase, language: Language): string {
  const near = nearNames(text, base, NEAR).map(({ alias, entity }) => ({
    alias,
    of: entityName(entity, base, language),
  }));
  return near.length === 0 ? '' : language.phrases.explain.near(near);
}

/** The days that a time in a question covers, as programs write them. */
function spanText(from: number | undefined, to: number | undefined): string {
  const day = (days: number | undefined) =>
    days === undefined || Math.abs(days) > LAST_DAY ? '…' : new Date(days * DAY).toISOString().slice(0, 10);
  const [first, last] = [day(from), day(to)];
  if (first === '…' && last === '…') return '';
  return first === last ? first : `${first} – ${last}`;
}
