/** What a fact's standing says of whether it happened. */
import type { Standing } from './fact.ts';

/** Standings of what happened and nobody disputes. */
type FirmStanding = 'reported' | 'stated';

/** True of what happened, though accounts of it may differ: of no plan, and of nothing that was cancelled or taken back. */
export const hasHappened = (standing: Standing): boolean => isFirm(standing) || standing === 'disputed';

/** True of what happened and nobody disputes. */
export const isFirm = (standing: Standing): standing is FirmStanding =>
  standing === 'reported' || standing === 'stated';
