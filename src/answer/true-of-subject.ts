/** What is said of somebody without a verb: where she was, where she is from, what she belongs to. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { Account, Candidate } from '../matching/candidate.ts';
import { isPlace } from '../matching/explain-name.ts';
import type { Part, Question } from '../question/question.ts';

/** What only a verb would say: who does it, and to whom. */
const DONE: readonly Part['role'][] = ['agent', 'patient', 'recipient'];

/**
 * "Was Ana in Examplia?", "is she from the ministry?", without a verb: the fact must have the first that is named take part, and
 * what is said of her must be true of her or of where it was, not of somebody else in the same fact.
 */
export function isTrueOfSubject({ view, accounts }: Candidate, { parts }: Question, base: FactBase): boolean {
  const names = accounts.filter(({ part }) => part.kind === 'name' && part.cited !== true);
  const [subject, ...others] = names;
  if (subject === undefined) return true;
  if (subject.part !== parts[0] || others.length === 0) return names.every(({ means }) => means !== 'text');
  if (names.some(({ part }) => DONE.includes(part.role))) return false;
  if (subject.means !== 'slot' && subject.means !== 'related') return false;
  const isDescribed = parts.some(({ kind }) => kind === 'word');
  return others.every((other) => isTrueOf(subject, other, isDescribed, view, base));
}

function isTrueOf(subject: Account, other: Account, isDescribed: boolean, view: FactView, base: FactBase): boolean {
  const { part, entity, means } = other;
  if (entity === undefined) return false;
  const isOfSubject = subject.entity !== undefined && base.relatedTo(subject.entity).has(entity);
  switch (part.role) {
    case 'place':
      // "In the Examplian delegation" is no place.
      if (isPlace(entity, base)) return isAt(other, view, base, isDescribed) || (isDescribed && isOfSubject);
      return isOfSubject || (base.entity(entity)?.type === 'event' && means !== 'text');
    case 'origin':
      return isOfSubject;
    default:
      return means !== 'text' || isHeld(view, base);
  }
}

/** The fact tells of a rank or an office, so that a title in its text is the one that somebody has. */
const isHeld = ({ fact }: FactView, base: FactBase): boolean =>
  [WELL_KNOWN.rank, WELL_KNOWN.position].some((id) => base.broader(fact.did).has(id));

/** It was there, or in something that lies there; a fact without a place may have the place in its sentence. */
function isAt({ part, entity, means }: Account, { where }: FactView, base: FactBase, exactly: boolean): boolean {
  if (entity === undefined || (part.kind === 'name' && part.strength === 'part')) return false;
  if (where.length === 0) return means === 'slot' && !exactly;
  return where.some(
    (one) => 'entity' in one && (one.entity === entity || (!exactly && base.relatedTo(one.entity).has(entity))),
  );
}
