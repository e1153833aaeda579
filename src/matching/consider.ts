/** A question held against one fact: what of it the fact accounts for, what the fact puts into its holes, and what that is worth. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { isFirm } from '../facts/standing.ts';
import { languageOf } from '../languages/registry.ts';
import { sentenceIn } from '../languages/sentences.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from './candidate.ts';
import { explain } from './explain.ts';
import { fill } from './fill.ts';
import { asksToSay } from './fill-things.ts';
import type { Focus } from './focus.ts';
import { withoutLeftOut } from './other-than.ts';
import { WEIGHT } from './weights.ts';

/** Holds a question against a fact. */
export function consider(question: Question, view: FactView, base: FactBase, focus: Focus): Candidate {
  const { fact } = view;
  const { accounts, conflicts, missingTime, anchor } = explain(question, view, base);
  const unexplained = accounts.filter(({ means }) => means === 'none').map(({ part }) => part);
  // What a fact would say matters only where it is not about something else.
  const isAboutIt = unexplained.length <= 1;
  const holes = question.holes.map((hole) => ({
    hole,
    fills: isAboutIt
      ? withoutLeftOut(fill(hole, question, view, base, anchor, accounts), hole, { question, anchor, view }, base)
      : [],
  }));
  const weights = accounts.map(({ part }) => WEIGHT[part.kind] * (part.kind === 'predicate' && part.context ? 0.5 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0) + question.time.length * 2;
  const met = question.time.length - (missingTime ? 1 : 0) - conflicts.filter(({ over }) => over === 'time').length;
  const explained = accounts.reduce((sum, { share }, at) => sum + share * (weights[at] ?? 0), 0) + Math.max(0, met) * 2;
  const coverage = total === 0 ? 0 : explained / total;
  const isAhead = (question.future && !asksForecast(question, view)) || (question.again && !saysAgain(view));
  const past = isAhead && fact.standing !== 'planned' && (view.when === undefined || view.when.to < question.today);
  return {
    view,
    accounts,
    unexplained,
    missingTime: missingTime || past,
    conflicts,
    holes,
    anchor,
    coverage,
    score:
      coverage +
      directness(
        question,
        view,
        holes.some(({ fills }) => fills.length > 0),
        focus,
      ),
  };
}

/** "Who says that the port will pay?": what is to come is only what somebody has said, and that has happened. */
const asksForecast = (question: Question, { fact }: FactView): boolean =>
  fact.speaker.length > 0 &&
  (asksToSay(question) ||
    question.parts.some(
      (part) => part.kind === 'name' && part.cited === true && part.entities.some((id) => fact.speaker.includes(id)),
    ));

/** "It was opened again on Monday": the fact itself tells of another time. */
const saysAgain = ({ fact }: FactView): boolean =>
  Object.entries(fact.says ?? {}).some(([code, sentence]) => {
    const language = languageOf(code);
    return sentenceIn(sentence, language).words.some((word) => language.again.has(word));
  });

/** Small differences between facts that explain a question equally well. */
function directness(question: Question, view: FactView, filled: boolean, focus: Focus): number {
  const { fact } = view;
  const asksPlans =
    question.future ||
    question.again ||
    question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.plan));
  return (
    (isFirm(fact.standing) || asksPlans ? 0 : -0.05) +
    (question.holes.some(({ hint }) => hint?.some((key) => view.keys.has(key)) === true) ? 0.05 : 0) +
    (view.parent === undefined ? 0.02 : 0) +
    (filled ? 0.02 : 0) -
    (isOnlyMeant(question, view) ? 0.05 : 0) +
    (focus.events.has(view.root) ? 0.1 : 0) +
    ([...focus.entities].some((entity) => view.entities.has(entity)) ? 0.05 : 0) -
    (fact.attribute ? 0.01 : 0) -
    (fact.standing === 'retracted' ? 0.1 : 0)
  );
}

/** The fact has something that a word of the question may stand for, and not the word: a title for "the trophy". */
const isOnlyMeant = ({ parts }: Question, { keys }: FactView): boolean =>
  parts.some(
    (part) =>
      part.kind === 'word' &&
      part.role === 'patient' &&
      part.keys.some(
        (forms) =>
          forms.some((form) => form.includes(':') && keys.has(form)) &&
          !forms.some((form) => !form.includes(':') && keys.has(form)),
      ),
  );
