/** Where the facts come from: "What is your source?" */
import type { FactBase } from '../facts/base.ts';
import { explainsAll } from '../matching/candidate.ts';
import { asks, type Question } from '../question/question.ts';
import { foundIn, type Draft, type Found } from './draft.ts';
import type { Candidates } from './scene.ts';

/** "What is your source?": the sources of what the conversation is about, or of all articles. */
export function sources(question: Question, candidates: Candidates, base: FactBase): Draft | undefined {
  if (!asks(question, 'source')) return undefined;
  // "Which newspaper does Ana work for?" does not ask which one says what her office is.
  const isOfWork = question.parts.some(
    (part) => part.kind === 'predicate' && !part.predicates.every((id) => base.isAttribute(id)),
  );
  const fitting = candidates().filter((one) => explainsAll(one) && !(isOfWork && one.view.fact.attribute));
  const views =
    fitting.length > 0 ? fitting.map(foundIn).slice(0, 3) : question.parts.length > 0 ? [] : firstFacts(base);
  return views.length === 0 ? undefined : { kind: 'sources', found: views };
}

const firstFacts = (base: FactBase): Found[] =>
  base.knowledge.articles
    .flatMap(({ slug }) => base.firstOf(slug) ?? [])
    .map((view) => ({ view, holes: [], coverage: 1 }));
