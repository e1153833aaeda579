/** An answer to a long question of which a fact accounts for everything but one everyday word. */
import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import { languageOf } from '../languages/registry.ts';
import type { Candidate } from '../matching/candidate.ts';
import { isFilled } from '../matching/candidate.ts';
import type { Part, Question } from '../question/question.ts';
import { foundIn, type Draft } from './draft.ts';

/** Names, verbs, nouns and times that a question must hold at least: in a short one each of them counts. */
const LEAST_PARTS = 5;
/** Share of the question that the fact must explain. */
const LEAST_COVERAGE = 0.7;
/** By how much it must stand out from what is told of any other event. */
const LEAST_LEAD = 0.4;

/**
 * "Who said the price of solar power had dropped tenfold?" of a fact about its cost: the one fact that answers it and that
 * lacks a single everyday word. A name or a number that is left over is what the question turns on, and a yes or no may turn
 * on any word: these are never answered so. Undefined where no fact stands out.
 */
export function almost(question: Question, candidates: readonly Candidate[], base: FactBase): Draft | undefined {
  if (question.parts.length + question.time.length < LEAST_PARTS) return undefined;
  if (question.negated || question.others || question.order !== undefined || question.alternatives !== undefined)
    return undefined;
  if (question.holes.length === 0 || question.holes.some(({ asks }) => asks === 'polarity' || asks === 'times'))
    return undefined;
  const [best] = candidates;
  if (best === undefined || best.coverage < LEAST_COVERAGE || best.missingTime || best.conflicts.length > 0)
    return undefined;
  const [left, ...others] = best.unexplained;
  if (left === undefined || others.length > 0 || !isEveryday(left, question, base) || !isFilled(best)) return undefined;
  const rival = candidates.find(({ view }) => view.root !== best.view.root);
  if (rival !== undefined && best.score - rival.score < LEAST_LEAD) return undefined;
  return { kind: 'answer', found: [foundIn(best)], without: [left.text] };
}

/**
 * What somebody says is what such a question asks for, and what somebody does, unless another verb says that: of "she pushed for
 * talks to begin" the beginning is left.
 */
const isEveryday = (part: Part, { parts, language }: Question, base: FactBase): boolean => {
  if (part.kind === 'name' || /^\p{Lu}|\p{N}/u.test(part.text)) return false;
  const asked = languageOf(language);
  if (part.kind === 'word')
    return part.known && !part.number && part.verb !== true && !asked.lightVerbs.has(part.text.toLowerCase());
  const isVerb = (text: string) => !asked.nounBeforeQuestionWord || asked.isVerbForm(text.toLowerCase());
  const isDone = parts.some(
    (other) => other !== part && other.kind === 'predicate' && !other.noun && !other.context && isVerb(other.text),
  );
  return (part.noun || isDone) && !part.predicates.some((id) => base.broader(id).has(WELL_KNOWN.say));
};
