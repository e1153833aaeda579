/** Who had which rank when: "Was Ana already a colonel in October 2021?" */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { NamePart, Part, Question } from '../question/question.ts';
import type { Draft } from './draft.ts';
import { heldThen, foundOf } from './office.ts';

/**
 * Yes or no by the rank that the facts give somebody for the time asked about; a refusal where they give none for that time,
 * whatever the rank was at another. Undefined where the question claims no rank at a time.
 */
export function heldRank(question: Question, base: FactBase): Draft | undefined {
  const [subject, ...claims] = question.parts;
  const entity = subject?.kind === 'name' && subject.entities.length === 1 ? subject.entities[0] : undefined;
  const isPolar = question.holes.some(({ asks }) => asks === 'polarity') && !question.negated;
  if (!isPolar || entity === undefined || question.time.length === 0) return undefined;
  if (claims.length === 0 || !claims.every((claim) => isRankName(claim, base))) return undefined;
  const ranks = [...base.factsOf(entity).and(base.factsThat(WELL_KNOWN.rank))];
  const own = ranks.filter(({ fact, who }) => fact.did === WELL_KNOWN.rank && who.includes(entity));
  const then = heldThen(own, question);
  const right = then.filter((view) => claims.every((claim) => says(view, claim, base)));
  if (right.length > 0) return { kind: 'answer', found: foundOf(right.slice(0, 1), question), polarity: 'yes' };
  if (then.length > 0) return { kind: 'answer', found: foundOf(then.slice(0, 1), question), polarity: 'no' };
  return { kind: 'refusal', reason: 'not-stated', related: [], missing: 'that', words: [] };
}

const isRankName = (part: Part, base: FactBase): part is NamePart =>
  part.kind === 'name' && part.entities.every((id) => base.isRank(id));

/** The rank itself, or one in words that has all of the claimed one: a major general is a general. */
const says = ({ fact }: FactView, claim: Part, base: FactBase): boolean =>
  fact.about.some((filler) => {
    if ('entity' in filler && claim.kind === 'name' && claim.entities.includes(filler.entity)) return true;
    const keys = 'entity' in filler ? base.nameKeysOf(filler.entity) : base.keysIn(filler.text);
    return claim.keys.every((forms) => forms.some((form) => keys.has(form)));
  });
