/** Which parts are played by those who stand in a fact's slots, seen from a question's verb. Sets of roles and of slots are numbers. */
import type { Role } from '../languages/language.ts';
import type { Orientation } from './candidate.ts';

/** Roles as bits, so that a set of them is a number: a name is held against thousands of facts. */
export const ROLE = {
  agent: 1,
  patient: 2,
  recipient: 4,
  partner: 8,
  place: 16,
  origin: 32,
  topic: 64,
} as const satisfies Readonly<Record<Role, number>>;

/** Slots as bits; whoever speaks in a fact counts as `who`. */
export const SLOT = { who: 1, whom: 2, where: 4, about: 8 } as const;

/**
 * The roles of somebody who stands in the slots `at`, in a fact in which the slots `filled` have anybody in them; 0 where he
 * stands in none.
 */
export function rolesAt(at: number, filled: number, orientation: Orientation): number {
  const who = (at & SLOT.who) !== 0;
  const whom = (at & SLOT.whom) !== 0;
  // "The talks were begun": a fact of one participant leaves open whether it acts or is acted upon.
  const isAlone = orientation === 'same' && (filled & (SLOT.whom | SLOT.about)) === 0;
  let roles = 0;
  if (who && isAlone) roles |= ROLE.patient;
  if (who) roles |= orientation === 'swapped' ? ROLE.patient : ROLE.agent;
  if (whom) roles |= orientation === 'swapped' ? ROLE.agent : ROLE.patient;
  if ((who || whom) && orientation === 'either') roles |= ROLE.agent | ROLE.patient;
  if ((at & SLOT.where) !== 0) roles |= ROLE.place | ROLE.patient;
  if ((at & SLOT.about) !== 0) {
    roles |= ROLE.topic | ROLE.patient;
    if (orientation === 'either' || (filled & SLOT.who) === 0) roles |= ROLE.agent;
  }
  return roles;
}

/** Roles that a place in the fact satisfies: one is met with, gone to and spoken to alike. */
const SATISFIES: Readonly<Record<Role, number>> = {
  agent: ROLE.agent,
  patient: ROLE.patient | ROLE.place | ROLE.topic,
  recipient: ROLE.patient | ROLE.place | ROLE.topic,
  partner: ROLE.agent | ROLE.patient,
  place: ROLE.place | ROLE.patient | ROLE.topic,
  origin: ROLE.agent | ROLE.patient | ROLE.place | ROLE.topic,
  topic: ROLE.topic | ROLE.patient | ROLE.agent | ROLE.place,
};

/** Whether roles in a fact satisfy the one that a question gives; any do where it gives none. */
export const satisfies = (roles: number, asked: Role | undefined): boolean =>
  asked === undefined ? roles !== 0 : (SATISFIES[asked] & roles) !== 0;
