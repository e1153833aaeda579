/** Whoever acts for a side: a country's or a body's own people. */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { wordsOf } from '../facts/tokens.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { NamePart, Question } from '../question/question.ts';
import type { Account } from './candidate.ts';
import { SHARE } from './weights.ts';

/**
 * A side that is asked for is accounted for by somebody of it who takes part, whatever else the fact says of the country; one that
 * is only implied ("who signed for Examplia?") by somebody of it who did it himself.
 */
export function explainSide(part: NamePart, view: FactView, base: FactBase): Account {
  const topics = view.fact.about.flatMap((one) => ('entity' in one ? [one.entity] : []));
  const people = view.who.filter((id) => base.entity(id)?.type === 'person');
  const takingPart = part.side === 'stated' ? [...view.who, ...view.whom, ...topics] : people;
  const entity = part.entities.find((side) => takingPart.some((id) => actsFor(id, side, view, base)));
  return entity === undefined
    ? { part, means: 'none', share: 0 }
    : { part, means: 'related', share: SHARE.exact, entity };
}

/** Of those who could be asked for the ones of the side that is. Where it is only implied, all of them if none is known to be. */
export function ofSides(ids: readonly string[], question: Question, view: FactView, base: FactBase): readonly string[] {
  let left = ids;
  for (const part of question.parts) {
    if (part.kind !== 'name' || part.side === undefined) continue;
    const isOwn = (id: string) => part.entities.some((side) => actsFor(id, side, view, base));
    const own = left.filter(isOwn);
    if (part.side === 'others') left = left.filter((id) => !isOwn(id));
    else if (part.side === 'stated' || own.length > 0 || isArrival(view, base)) left = own;
  }
  return left;
}

/** Somebody's country or body, or the one that he represents in the fact. */
function actsFor(id: string, side: string, { fact, who, whom }: FactView, base: FactBase): boolean {
  if (id === side) return false;
  const represents = base.broader(fact.did).has(WELL_KNOWN.represent) && who.includes(id) && whom.includes(side);
  return represents || base.relatedTo(id).has(side) || holdsOfficeOf(id, side, base);
}

/** So many facts of one person are looked at for what office he holds; those of articles come before the rows of tables. */
const MOST_LOOKED_AT = 300;

/** Somebody's position names the side: "Harbour Minister of Examplia". An ambassador to Examplia is not of it. */
function holdsOfficeOf(id: string, side: string, base: FactBase): boolean {
  if (base.entity(id)?.type !== 'person') return false;
  const positions = base
    .factsOf(id)
    .first(MOST_LOOKED_AT)
    .filter(({ fact }) => fact.attribute && fact.did === WELL_KNOWN.position && fact.who.includes(id));
  return positions.some(({ fact }) =>
    fact.about.some(
      (filler) =>
        'text' in filler &&
        LANGUAGES.some(({ code, postings, determiners }) => {
          const words = wordsOf(filler.text[code] ?? '');
          const forms = words.map((word) => [word]);
          return words.some((_, at) => {
            if (base.names.exactAt(forms, at)?.entities.includes(side) !== true) return false;
            const before = words.slice(0, at).findLast((word) => !determiners.has(word)) ?? '';
            return !postings.has(before);
          });
        }),
    ),
  );
}

/** Somebody goes somewhere: whoever does comes from where he belongs. */
export const isArrival = ({ fact }: FactView, base: FactBase): boolean =>
  [WELL_KNOWN.visit, WELL_KNOWN.come].some((id) => base.broader(fact.did).has(id));
