/** When something happened, for questions that set their time by it: a question for its time, asked of the same engine. */
import type { FactBase, FactView } from '../facts/base.ts';
import { beginning } from '../facts/date-order.ts';
import type { FactDate } from '../facts/fact.ts';
import { hasHappened } from '../facts/standing.ts';
import { languageOf } from '../languages/registry.ts';
import { explainsAll } from '../matching/candidate.ts';
import type { Question } from '../question/question.ts';
import { decide } from './decide.ts';
import type { Draft } from './draft.ts';
import { officesCalled } from './office.ts';
import type { Scene } from './scene.ts';

/** An event with its time. */
export interface Dated {
  readonly view: FactView;
  readonly date: FactDate;
}

export interface EventDates {
  /** The events that are meant, earliest first; empty where none is known with its time. */
  readonly dated: readonly Dated[];
  /** Every fact that tells of one of them. */
  readonly facts: readonly string[];
  /** What is to be said where nothing was found. */
  readonly draft: Draft;
}

/** The events that a question for a time asks about. */
export function eventDates(question: Question, { base, focus, meant }: Scene): EventDates {
  const terms = termDates(question, base);
  const { draft, candidates } = decide(question, base, focus);
  if (terms.length > 0) return { dated: terms, facts: terms.map(({ view }) => view.fact.id), draft };
  const found = draft.kind === 'answer' && draft.polarity === undefined ? draft.found : [];
  const happened = found.flatMap(({ view }): Dated[] =>
    view.when !== undefined && hasHappened(view.fact.standing) ? [{ view, date: view.when }] : [],
  );
  const picked = happened.filter(({ view }) => view.root === meant);
  const dated = mostExact(picked.length > 0 ? picked : happened).sort((a, b) => a.date.from - b.date.from);
  const days = new Set(dated.map(({ date }) => date.edtf));
  const facts = candidates()
    .filter((candidate) => explainsAll(candidate) && days.has(candidate.view.when?.edtf ?? ''))
    .map(({ view }) => view.fact.id);
  return { dated: isLoose(question, dated) ? [] : dated, facts, draft };
}

/** "Ana became minister", "Ana was minister": the beginnings of her terms. */
function termDates({ parts, language }: Question, base: FactBase): Dated[] {
  const { copulas } = languageOf(language);
  const [first, second, ...others] = parts.filter(
    ({ kind, keys }) => kind !== 'word' || !keys.flat().some((key) => copulas.has(key)),
  );
  if (first?.kind !== 'name' || second?.kind !== 'name' || others.length > 0) return [];
  return [
    [first, second],
    [second, first],
  ].flatMap(([person, office]) =>
    person?.entities.length !== 1 || office === undefined
      ? []
      : officesCalled(office, base)
          .filter(({ fact }) => fact.who.includes(person.entities[0] ?? ''))
          .flatMap((view): Dated[] =>
            view.when === undefined ? [] : [{ view, date: { ...view.when, ...beginning(view.when), interval: false } }],
          )
          .sort((a, b) => a.date.from - b.date.from),
  );
}

/** "The agreement was signed" says which only where there is but one. */
const isLoose = ({ parts }: Question, dated: readonly Dated[]): boolean =>
  !parts.some(({ kind }) => kind === 'name') && new Set(dated.map(({ view }) => view.root)).size > 1;

/** Without dates that only say less exactly what another one says: "in 1949" beside "on 2 November 1949". */
function mostExact(events: readonly Dated[]): Dated[] {
  if (events.every(({ date }) => date.from === date.to)) return [...events];
  return events.filter(
    ({ date }) =>
      date.interval ||
      !events.some(
        ({ date: other }) =>
          other.from >= date.from && other.to <= date.to && (other.from > date.from || other.to < date.to),
      ),
  );
}
