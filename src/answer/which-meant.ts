/** Questions that may mean one of several people or events: what is asked back. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Candidate } from '../matching/candidate.ts';
import { PEOPLE } from '../matching/fill-context.ts';
import type { Focus } from '../matching/focus.ts';
import { asks, namePartsOf, type NamePart, type Part, type Question } from '../question/question.ts';
import type { Draft } from './draft.ts';

/** A question for a time or place that names only people, who did several things: which one is meant? */
export function vagueness(question: Question, candidates: readonly Candidate[], base: FactBase): Draft | undefined {
  const isDoer = (part: Part) =>
    part.kind === 'name' && part.entities.every((id) => PEOPLE.includes(base.entity(id)?.type ?? ''));
  const bare = question.parts.every(isDoer) && question.time.length === 0 && question.order === undefined;
  if (!bare || question.parts.length === 0 || !asks(question, 'when', 'where', 'why', 'how')) return undefined;
  const events = [...new Map(candidates.map(({ view }) => [view.root, view])).values()];
  if (events.length < 2) return undefined;
  return { kind: 'ambiguous', choices: choicesOf(events, base) };
}

/**
 * "Was the meeting held in Port Example?", with nothing talked about before: where none was, one of several articles' meetings
 * may be meant.
 */
export function whichEvent(
  question: Question,
  candidates: readonly Candidate[],
  base: FactBase,
  focus: Focus,
): Draft | undefined {
  const isEvent = (part: Part) =>
    part.kind === 'predicate' && part.noun && part.predicates.every((id) => !base.isAttribute(id));
  const isOpen = question.parts.every((part) => isEvent(part) || (part.kind === 'name' && part.role === 'place'));
  if (!isOpen || !question.parts.some(isEvent)) return undefined;
  if (focus.events.size > 0 || question.time.length > 0 || question.order !== undefined) return undefined;
  const told = candidates.filter(({ anchor, view }) => anchor.means === 'slot' && !view.fact.attribute);
  const events = [...new Map(told.map(({ view }) => [view.root, view])).values()];
  const articles = new Set(events.map(({ fact }) => fact.source.article));
  return articles.size > 1 ? { kind: 'ambiguous', choices: choicesOf(events, base) } : undefined;
}

/** Up to five events to choose from. */
const choicesOf = (events: readonly FactView[], base: FactBase) =>
  events.slice(0, 5).flatMap(({ root }) => (base.fact(root) === undefined ? [] : [{ label: root, question: root }]));

/** A name that several share, where the facts about each give different answers. */
export function ambiguity(question: Question, candidates: readonly Candidate[], base: FactBase): Draft | undefined {
  for (const part of namePartsOf(question)) {
    // "Which of the ministers?" asks for those who are meant.
    const isAsked = question.holes.some(({ among }) => among === part.entities);
    if (part.entities.length < 2 || isAsked) continue;
    const meant = new Set(
      candidates.flatMap(({ accounts }) =>
        accounts.flatMap((account) => (account.part === part ? (account.entity ?? []) : [])),
      ),
    );
    if (meant.size < 2 || areOfOne(meant, part, base)) continue;
    const choices = [...meant]
      .filter((id) => base.entity(id) !== undefined)
      .map((id) => ({ label: id, question: part.text }));
    return { kind: 'ambiguous', word: part.text, choices };
  }
  return undefined;
}

/** All of them have a role in the one body that the name itself means. */
function areOfOne(meant: ReadonlySet<string>, { entities }: NamePart, base: FactBase): boolean {
  const bodies = new Set([...meant].map((id) => base.entity(id)?.office?.of ?? ''));
  return bodies.size === 1 && [...bodies].every((body) => entities.includes(body));
}
