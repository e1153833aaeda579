/** Which facts were looked at for an answer, why one won, and what kept the others from it. */
import type { Slot } from '../facts/fact.ts';
import type { Language } from '../languages/language.ts';
import { explainsAll, isFilled, valuesOf, type Account, type Candidate, type Conflict } from '../matching/candidate.ts';
import { asks, type Question } from '../question/question.ts';
import type { Answering } from './explanation.ts';
import { listText } from './show.ts';

/** Facts that are shown, the chosen ones first. */
const MOST = 5;
/** Scores that lie closer together than this are as good as the same. */
const CLOSE = 0.045;

/** In one line why the answer is what it is, then the candidates with their verdicts, the best of them part by part. */
export function candidateLines(answering: Answering, language: Language): string[] {
  const { explain } = language.phrases;
  const { composed, question } = answering;
  // Nothing was looked for: that no fact touches on a greeting would be untrue of most words in it.
  if (question.smallTalk !== undefined) return [explain.why.talk];
  const candidates = answering.candidates();
  const chosen = new Set(composed.facts.map(({ id }) => id));
  const isChosen = ({ view }: Candidate) => chosen.has(view.fact.id);
  const winners = candidates.filter(isChosen);
  const known = new Set(winners.map(({ view }) => view.fact.id));
  const others = candidates.filter((candidate) => !isChosen(candidate));
  const recorded = [...chosen].filter((id) => !known.has(id));
  const shown = [...winners, ...others].slice(0, Math.max(0, MOST - recorded.length));
  const lines = [
    ...recorded.slice(0, MOST).map((id) => `  ${explain.candidate(id, undefined, explain.verdict.chosen)}`),
    ...shown.flatMap((candidate, at) => [
      `  ${explain.candidate(
        candidate.view.fact.id,
        Math.min(1, candidate.coverage),
        isChosen(candidate)
          ? [explain.verdict.chosen, ...shortfallsOf(candidate, language)].join('; ')
          : verdict(candidate, winners, answering, language),
      )}`,
      ...(at === 0 && recorded.length === 0
        ? candidate.accounts.map((account) => `    ${accountLine(account, candidate, language)}`)
        : []),
    ]),
  ];
  return [
    ...whyLine(answering, candidates, winners, language),
    ...(lines.length === 0 ? [explain.noCandidates] : [explain.candidates, ...lines]),
  ];
}

/** What kept a fact from answering: everything in which it falls short, or how it compares with the chosen ones. */
function verdict(
  candidate: Candidate,
  winners: readonly Candidate[],
  { question, draft, composed: { status, facts } }: Answering,
  language: Language,
): string {
  const { verdict: say, asked } = language.phrases.explain;
  const shortfalls = shortfallsOf(candidate, language);
  if (shortfalls.length > 0) return shortfalls.join('; ');
  const open = candidate.holes.filter(({ fills }) => fills.length === 0);
  if (open.length > 0) return say.empty(open.map(({ hole }) => asked[hole.asks] ?? hole.asks).join(', '));
  if (status === 'ambiguous') return say.possible;
  const [best] = winners;
  if (best === undefined) return facts.length > 0 ? say.notNeeded : say.lessDirect;
  if (draft.kind === 'definition') return say.noIntroduction;
  if (best.score - candidate.score > CLOSE) return say.lessDirect;
  if (asks(question, 'polarity')) return say.notNeeded;
  const known = new Set(winners.flatMap(valuesOf));
  return valuesOf(candidate).every((value) => known.has(value)) ? say.same : say.passedOver;
}

/** What a fact contradicts of a question, and what it does not account for. */
function shortfallsOf({ conflicts, unexplained, missingTime }: Candidate, { phrases }: Language): string[] {
  const say = phrases.explain.verdict;
  const contradicted: readonly unknown[] = conflicts.map(({ said }) => said);
  const lacking = unexplained.filter((part) => !contradicted.includes(part)).map(({ text }) => text);
  return [
    ...conflicts.map((conflict) => conflictText(conflict, say)),
    ...(lacking.length === 0 ? [] : [say.missing(quoted(lacking))]),
    ...(missingTime ? [say.timeNotSaid] : []),
  ];
}

function conflictText(conflict: Conflict, say: Language['phrases']['explain']['verdict']): string {
  const { text } = conflict.said;
  if (conflict.over === 'time') return say.otherTime(text);
  return conflict.over === 'place' ? say.elsewhere(text) : say.otherRole(text);
}

/** Where a part of the question stands in a fact. */
function accountLine({ part, means, entity }: Account, candidate: Candidate, { phrases }: Language): string {
  const { explain } = phrases;
  if (means !== 'slot') return explain.account[means](part.text);
  const slot = entity === undefined ? undefined : slotOf(entity, candidate);
  return slot === undefined ? explain.account.did(part.text) : explain.inSlot(part.text, slot);
}

function slotOf(entity: string, { view }: Candidate): Slot | 'speaker' | undefined {
  const has = (fillers: typeof view.where) => fillers.some((filler) => 'entity' in filler && filler.entity === entity);
  if (view.who.includes(entity)) return 'who';
  if (view.whom.includes(entity)) return 'whom';
  if (has(view.where)) return 'where';
  if (has(view.fact.about)) return 'about';
  return view.fact.speaker.includes(entity) ? 'speaker' : undefined;
}

function whyLine(
  { question, composed }: Answering,
  candidates: readonly Candidate[],
  winners: readonly Candidate[],
  language: Language,
): string[] {
  const { why } = language.phrases.explain;
  if (composed.status === 'ambiguous') return [why.ambiguous];
  const asked = askedText(question, language);
  if (composed.status === 'answered') {
    const [winner] = winners;
    if (winner === undefined) return [why.recorded];
    return [explainsAll(winner) ? why.whole(asked) : why.corrected];
  }
  const [best] = candidates;
  if (best === undefined) return question.parts.length === 0 ? [why.unread] : [];
  const whole = candidates.filter((candidate) => explainsAll(candidate));
  const silent = whole.filter((candidate) => !isFilled(candidate));
  if (silent.length > 0 && silent.length === whole.length) return [why.notSaid(whole.length, asked)];
  if (best.conflicts.length > 0) return [why.contradicted];
  const lacking = best.unexplained.map(({ text }) => text);
  return lacking.length === 0 ? [] : [why.missing(quoted(lacking))];
}

/** What was asked for, in words. */
function askedText({ holes }: Question, language: Language): string {
  const { asked } = language.phrases.explain;
  const all = holes.map(({ asks }) => asked[asks] ?? asks);
  return all.length === 0 ? (asked.story ?? '') : listText(all, language);
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
