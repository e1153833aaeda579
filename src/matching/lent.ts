/** What a fact has only from the larger event that it is part of, or from its article, and so may say of somebody else. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Hole, Question } from '../question/question.ts';
import type { Account, Anchor } from './candidate.ts';
import { PEOPLE } from './fill-context.ts';
import { mainPredicate } from './orientation.ts';
import { isNotHisDeed } from './subject.ts';
import { SHARE } from './weights.ts';

/** What belongs to those who did it: a number, a length, a reason or a manner of one thing says nothing of another. */
const OWN: readonly Hole['asks'][] = ['amount', 'duration', 'why', 'how'];

/**
 * True where a number, length, reason or manner of a fact is not of what the question asks about. What is done, or somebody who
 * does it or has it done to him, is only in the larger event: "why did Ana lose?" of a quarrel in the match that she lost. Or he
 * is only in the article, and the fact tells of others.
 */
export function isLent(
  { asks }: Hole,
  question: Question,
  view: FactView,
  base: FactBase,
  anchor: Anchor,
  accounts: readonly Account[],
): boolean {
  if (asks === 'who' && isOfOthers(question, accounts, base, PEOPLE)) return true;
  // "What are Bima's hopes?" of what Ana hopes, in an article about Bima.
  if ((asks === 'what' || asks === 'about') && isOfOthers(question, accounts, base, ['person'])) return true;
  if (OWN.includes(asks) && isOnlySpokenOf(accounts, anchor, view, base)) return true;
  // "How much did Ana lose?" of Ana, who had Bima lose something.
  if (asks === 'amount' && isNotHisDeed(accounts, anchor, question, view, base)) return true;
  if (!OWN.includes(asks) || (isOfSubject(accounts) && (asks === 'why' || asks === 'how'))) return false;
  const main = mainPredicate(question.parts);
  if (main !== undefined && !main.noun && !main.context && anchor.means === 'event') return true;
  const { who, whom, about } = view.fact;
  const tellsOfOthers = who.length + whom.length + about.length > 0;
  return accounts.some(({ part, means, share, entity }) => {
    if (part.kind !== 'name' || means !== 'event' || part.role === 'partner') return false;
    return share <= SHARE.article ? tellsOfOthers : PEOPLE.includes(base.entity(entity ?? '')?.type ?? '');
  });
}

/** "Why did the officers go along with Ana?": the one that the question begins with is in the fact itself. */
function isOfSubject([subject]: readonly Account[]): boolean {
  return subject !== undefined && subject.part.kind !== 'predicate' && !['event', 'none'].includes(subject.means);
}

/** "Who are the players of the team?" of another match in an article about them. */
const isOfOthers = (
  { parts }: Question,
  accounts: readonly Account[],
  base: FactBase,
  types: readonly string[],
): boolean =>
  parts.some(({ kind }) => kind === 'predicate') &&
  parts.every((part) => part.kind !== 'predicate' || part.noun) &&
  accounts.some(
    ({ part, means, share, entity }) =>
      part.kind === 'name' &&
      part.role === undefined &&
      means === 'event' &&
      share <= SHARE.article &&
      types.includes(base.entity(entity ?? '')?.type ?? ''),
  );

/**
 * "Why was Ana sent off?" of somebody else who was, for what he had done to Ana: the sentence has her name, and others stand where
 * she would.
 */
const isOnlySpokenOf = (
  accounts: readonly Account[],
  { means: found, led }: Anchor,
  { who, whom }: FactView,
  base: FactBase,
): boolean =>
  (found === 'text' || led === true) &&
  accounts.some(
    ({ part, means, entity }) =>
      part.kind === 'name' &&
      part.entities.length === 1 &&
      means === 'text' &&
      ((part.role === 'agent' && who.length > 0) || (part.role === 'patient' && whom.length > 0)) &&
      base.entity(entity ?? '')?.type === 'person',
  );
