/** What a fact only speaks of, and so may say of somebody or something else than the question asks about. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Hole, Part, PredicatePart, Question } from '../question/question.ts';
import { isAmountOf } from './amounts.ts';
import type { Account, Anchor, Fill } from './candidate.ts';
import { isTopicText } from './explain-name.ts';
import { mainPredicate } from './orientation.ts';

/**
 * "How many were fined?" of a fact that only speaks of fines: its number counts them where it says so itself. Where those who
 * are named take part in the fact, there is less doubt.
 */
export function isCountedIn(
  one: Fill,
  { parts }: Question,
  view: FactView,
  base: FactBase,
  accounts: readonly Account[],
): boolean {
  const main = mainPredicate(parts);
  const takesPart = accounts.some(
    ({ part, means }) => part.kind === 'name' && (means === 'slot' || means === 'related'),
  );
  if (main === undefined || takesPart) return true;
  const isOf = (part: PredicatePart) => one.kind === 'amount' && isAmountOf(one.amount, part, base);
  // "Accounts of the dead differ: how many were there?" of a fact of their dying.
  const own = parts.filter((part) => part.kind === 'predicate' && part.predicates.includes(view.fact.did));
  return isOf(main) || own.some((part) => part.kind === 'predicate' && isOf(part));
}

/**
 * A sentence that merely mentions what the question says was done does not say by whom, where it has another word for it ("who
 * is the accused?" of what a prosecutor demanded), or where what it was done to stands in a topic or in the larger event only.
 */
export function isOnlyMentioned(
  accounts: readonly Account[],
  { role }: Hole,
  anchor: Anchor,
  view: FactView,
  base: FactBase,
): boolean {
  const deeds = accounts.filter(({ part }) => part.kind === 'predicate');
  if (anchor.means === 'text') {
    // "Whom did Ana hand the cup?", where no predicate has a word for the verb, may have been the other way round.
    const isNominal = deeds.every(({ part }) => part.kind === 'predicate' && part.noun);
    // "The best player" is not whoever only speaks of players.
    return isNominal && (role === 'patient' || role === 'recipient' || !hasOwnWord(accounts, view, true));
  }
  // "The Examplian talks" are done to, not Examplia.
  if (anchor.led !== true || deeds.length !== 1) return false;
  const said = view.fact.says === undefined ? undefined : base.keysIn(view.fact.says);
  const isSaid = ({ keys }: Part) => keys.every((forms) => forms.some((form) => said?.has(form) === true));
  return accounts.some(({ part, means }) => {
    if (part.role !== 'patient' && part.role !== 'recipient') return false;
    if (means === 'event') return part.kind === 'word';
    return part.kind === 'name' && means === 'text' && isTopicText(part, view, base) && !isSaid(part);
  });
}

/** "What did Ana want to do about the blockade?" of what Ana did, whose sentence speaks of the blockade. */
export const actsHimself = (accounts: readonly Account[], { action, parts }: Question, { fact }: FactView): boolean =>
  action &&
  parts.every((part) => part.kind !== 'predicate' || part.noun) &&
  accounts.some(
    ({ part, means, entity }) => part.kind === 'name' && means === 'slot' && fact.who.includes(entity ?? ''),
  );

/**
 * Everything that is done in the question stands in the fact's text in the question's own words, not in others for it: one word
 * of each phrase, or `whole` phrases.
 */
export function hasOwnWord(accounts: readonly Account[], { keys }: FactView, whole = false): boolean {
  const isOwn = (forms: readonly string[]) => forms.some((form) => !form.includes(':') && keys.has(form));
  return accounts.every(
    ({ part, means }) =>
      part.kind !== 'predicate' || means !== 'text' || (whole ? part.keys.every(isOwn) : part.keys.some(isOwn)),
  );
}
