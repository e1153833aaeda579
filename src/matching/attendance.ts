/** Who was at an event, of facts that tell of a meeting: it must be the event that is asked about. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { NamePart } from '../question/question.ts';
import type { Account, Anchor, Fill } from './candidate.ts';
import { isTopicText } from './explain-name.ts';
import { SHARE } from './weights.ts';

/**
 * "Who attended the conference?" of those who met, and so attended something, but only talked about the conference, or met for
 * its anniversary, or met at some time in an article about it.
 */
export function isOnlyDiscussed(accounts: readonly Account[], view: FactView, base: FactBase): boolean {
  const meets = base.predicate(view.fact.did)?.symmetric === true;
  const isBroader = accounts.some(({ part, share }) => part.kind === 'predicate' && share === SHARE.narrower);
  return (
    meets &&
    isBroader &&
    accounts.some(({ part, means, share }) => {
      if (part.kind !== 'name') return false;
      const isAside = means === 'text' && (isTopicText(part, view, base) || !isSaid(part, view, base));
      return isAside || (means === 'event' && share <= SHARE.article);
    })
  );
}

const isSaid = ({ keys }: NamePart, { fact }: FactView, base: FactBase): boolean => {
  const said = fact.says === undefined ? undefined : base.keysIn(fact.says);
  return keys.every((forms) => forms.some((form) => said?.has(form) === true));
};

/** What a sentence only mentions, or begins with, no event has done: "those at the summit argued over who should attend". */
export const isDoneByEvent = (one: Fill, { means, led }: Anchor, base: FactBase): boolean =>
  (means === 'text' || led === true) &&
  one.kind === 'filler' &&
  'entity' in one.filler &&
  base.entity(one.filler.entity)?.type === 'event';
