/** How much of a question one fact accounts for, part by part. */
import { isJourney, WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { DOER_TYPES } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { languageOf } from '../languages/registry.ts';
import { monthNames } from '../question/calendar-words.ts';
import type { Part, Question } from '../question/question.ts';
import { meets, type TimeConstraint } from '../question/time-constraint.ts';
import { anchorOf } from './anchor.ts';
import type { Account, Anchor, Conflict } from './candidate.ts';
import { explainName, isPlace } from './explain-name.ts';
import { explainPredicate } from './explain-predicate.ts';
import { explainWord } from './explain-word.ts';
import { isImposer } from './imposed.ts';
import { mainPredicate } from './orientation.ts';
import { isSaidGoal, ownPlace } from './own-place.ts';
import { SHARE } from './weights.ts';

export interface Explanation {
  readonly accounts: readonly Account[];
  readonly conflicts: readonly Conflict[];
  readonly missingTime: boolean;
  readonly anchor: Anchor;
}

/** Holds a question against a fact. */
export function explain(question: Question, view: FactView, base: FactBase): Explanation {
  const main = mainPredicate(question.parts);
  const anchor =
    main === undefined
      ? ({ means: 'slot', stage: view, orientation: 'either' } as const)
      : anchorOf(main, question, view, base);
  const conflicts: Conflict[] = [];
  const accounts = question.parts.map((part): Account => {
    switch (part.kind) {
      case 'predicate':
        return part === main && anchor.means === 'none'
          ? { part, means: 'none', share: 0 }
          : explainPredicate(part, view, base);
      case 'word':
        if (isImposer(part, main, anchor.stage, base)) return { part, means: 'none', share: 0 };
        return explainWord(part, question, view, base);
      case 'name': {
        if (part.describes !== undefined) return explainTitle(part, part.describes, base);
        const { account, wrongRole } = explainName(part, view, base, anchor);
        if (wrongRole) conflicts.push({ over: 'role', said: part });
        return account;
      }
    }
  });
  const told = accounts.map((account) =>
    isBareTitle(account, accounts, view, base) ||
    isOthersOwn(account, accounts, view, base) ||
    isNoTopic(account, question, view, base)
      ? untold(account)
      : account,
  );
  let missingTime = false;
  for (const time of question.time) {
    const met = view.when === undefined ? 'maybe' : meets(view.when, time);
    if (met === 'no') conflicts.push({ over: 'time', said: time });
    // "Who made 13 December a holiday?" of what was done in some year: its sentence names the day, its own is not known.
    const isOpen = view.fact.when === undefined || (view.fact.when.precision !== 'day' && time.day !== undefined);
    const isSaid = isOpen && time.vague !== true && isWrittenIn(time, question, view);
    if (met === 'maybe' && !isSaid && !(view.fact.attribute && view.when !== undefined)) missingTime = true;
  }
  const asksWhether = question.holes.some(({ asks }) => asks === 'polarity');
  for (const { part, means } of told) {
    if (part.role !== 'place' || view.where.length === 0) continue;
    const own = part.kind === 'word' ? ownPlace(part, question, view, base) : undefined;
    // Another verb of the sentence has a place of its own.
    if (own === 'other' && anchor.means !== 'text') conflicts.push({ over: 'place', said: part });
    if (own !== undefined || !isPlaceLike(part, base)) continue;
    // "Did Ana invite Bima to Examplia?" asks not where she did, and is told by "invited Bima to Examplia".
    if (part.toward === true && means === 'text' && isSaidGoal(part, view, base)) continue;
    // "At noon, Port Sole time" is no yes to "was it in Port Sole?", where the fact says in which place it was.
    if (means === 'none' || (means === 'text' && asksWhether)) conflicts.push({ over: 'place', said: part });
  }
  return { accounts: told, conflicts, missingTime, anchor };
}

const untold = ({ part }: Account): Account => ({ part, means: 'none', share: 0 });

/** "Was Ana once ambassador?": that somebody takes part whose title it is says nothing of the title, if she is named as well. */
function isBareTitle(
  { part, entity, means }: Account,
  accounts: readonly Account[],
  view: FactView,
  base: FactBase,
): boolean {
  if (part.kind !== 'name' || part.strength !== 'part' || entity === undefined || means === 'none') return false;
  const names = base.nameKeysOf(entity);
  if (part.keys.some((forms) => forms.some((form) => names.has(form) || view.keys.has(form)))) return false;
  return accounts.some((other) => other.part !== part && other.entity === entity && other.part.role === undefined);
}

/** "When did Ana visit Examplia?" of her visit elsewhere: that she is from there does not make her the one who was visited. */
function isOthersOwn({ part, means }: Account, accounts: readonly Account[], view: FactView, base: FactBase): boolean {
  if (part.kind !== 'name' || !['related', 'event'].includes(means) || !SUFFERING.includes(part.role)) return false;
  const present = new Set([...view.entities, ...(base.view(view.root)?.entities ?? [])]);
  if (part.entities.some((id) => present.has(id))) return false;
  const bearers = [...present].filter((id) => part.entities.some((entity) => base.relatedTo(id).has(entity)));
  const others = accounts.flatMap((other) =>
    other.part !== part && other.means !== 'related' ? (other.entity ?? []) : [],
  );
  // "Did Ana go to Examplia?" of her going along elsewhere with somebody from there.
  const goesElsewhere =
    view.where.length > 0 &&
    base.broader(view.fact.did).has(WELL_KNOWN.accompany) &&
    part.entities.every((id) => isPlace(id, base)) &&
    accounts.some(
      (one) => one.part.kind === 'predicate' && one.part.predicates.some((id) => isJourney(base.broader(id))),
    );
  const isPerson = (id: string) => base.entity(id)?.type === 'person';
  return (
    bearers.length > 0 &&
    bearers.every((id) => (others.includes(id) && !isPlace(id, base)) || (goesElsewhere && isPerson(id)))
  );
}

/** "What did Ana say about Bima?" of what she said of the match in which he played. */
const isNoTopic = ({ part, means }: Account, { parts }: Question, { mentions }: FactView, base: FactBase): boolean =>
  part.kind === 'name' &&
  part.role === 'topic' &&
  means === 'event' &&
  !part.entities.some((id) => mentions.has(id)) &&
  part.entities.every((id) => (DOER_TYPES as readonly string[]).includes(base.entity(id)?.type ?? '')) &&
  parts.some((one) => one.kind === 'predicate' && one.predicates.some((id) => base.broader(id).has(WELL_KNOWN.say)));

/** Those to whom, or where, something is done. */
const SUFFERING: readonly Part['role'][] = ['patient', 'recipient', 'place'];

/** "Who made 13 December a holiday?": a date that the fact's own text names. */
function isWrittenIn({ text, relation }: TimeConstraint, { language }: Question, view: FactView): boolean {
  const asked = languageOf(language);
  const isLink = (word: string) => relation !== 'in' && asked.functionWords.has(word);
  const isMonth = (word: string) => monthNames(word, asked).some((name) => view.keys.has(name));
  return wordsOf(text).every((word) => isLink(word) || view.keys.has(word) || isMonth(word));
}

/** "Colonel Lim": a rank or office is accounted for by whoever bears it, whatever the fact says. */
function explainTitle(part: Part, person: string, base: FactBase): Account {
  const borne = part.kind === 'name' && part.entities.some((id) => base.relatedTo(person).has(id));
  return { part, means: borne ? 'related' : 'none', share: borne ? SHARE.related : 0 };
}

/** A word after "in" names a place if it is a name of one or no word that anybody knows; after "di", whatever it is. */
function isPlaceLike(part: Part, base: FactBase): boolean {
  if (part.kind === 'name') return part.entities.some((id) => isPlace(id, base));
  if (part.kind !== 'word' || part.number) return false;
  return !part.known || part.located === true || /^\p{Lu}/u.test(part.text);
}
