/** Candidates → what to answer, or why not. */
import type { FactBase } from '../facts/base.ts';
import { isWithin, nearest, type Focus } from '../matching/focus.ts';
import { match, type Matched } from '../matching/match.ts';
import { asks, type Question } from '../question/question.ts';
import { alternative } from './alternatives.ts';
import { correction } from './confirm.ts';
import { copula, definition } from './define.ts';
import type { Draft } from './draft.ts';
import { fromFacts } from './from-facts.ts';
import { nationality } from './nationality.ts';
import { heldOffice, officeHolder, tenure } from './office.ts';
import { presence } from './presence.ts';
import { heldRank } from './rank.ts';
import { refusal } from './refusal.ts';
import { NO_CANDIDATES, type Decision } from './scene.ts';
import { sources } from './sources.ts';

/** Decides on an answer. The draft holds facts and values, no words yet. */
export function decide(question: Question, base: FactBase, focus: Focus): Omit<Decision, 'question'> {
  if (question.smallTalk !== undefined)
    return { draft: { kind: 'small-talk', talk: question.smallTalk }, candidates: NO_CANDIDATES };
  let known: Matched | undefined;
  const matched = (): Matched => (known ??= matchWithin(question, base, focus));
  const candidates = () => matched().candidates;
  if (question.alternatives !== undefined && asks(question, 'polarity')) {
    const one = alternative(question, (each) => decide(each, base, focus).draft);
    return { draft: one ?? refusal(question, candidates(), base, focus), candidates };
  }
  const draft =
    sources(question, candidates, base) ??
    officeHolder(question, base) ??
    heldRank(question, base) ??
    heldOffice(question, base) ??
    tenure(question, base) ??
    nationality(question, base) ??
    definedHere(question, base, focus) ??
    copula(question, base) ??
    presence(question, base, focus) ??
    fromFacts(question, matched(), base, focus) ??
    correction(question, question.bound ? nearest(candidates(), focus) : candidates(), base) ??
    refusal(question, candidates(), base, focus);
  return { draft, candidates };
}

/** What the base has for a question, as far as the conversation that it belongs to reaches. */
function matchWithin(question: Question, base: FactBase, focus: Focus): Matched {
  const { candidates, unseen } = match(question, base, focus);
  return { candidates: candidates.filter(({ view }) => isWithin(view, question, focus)), unseen };
}

/** What introduces somebody; where a question leans on an article, only somebody of whom that article tells. */
function definedHere(question: Question, base: FactBase, focus: Focus): Draft | undefined {
  const draft = definition(question, base);
  if (draft?.kind !== 'definition' || question.reach !== 'article') return draft;
  const isTold = base.factsOf(draft.entity).first(1, ({ fact }) => focus.articles.has(fact.source.article));
  return isTold.length > 0 ? draft : undefined;
}
