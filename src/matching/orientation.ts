/** Which way round a predicate tells what is asked. */
import type { FactBase } from '../facts/base.ts';
import type { Part, PredicatePart } from '../question/question.ts';
import type { Orientation } from './candidate.ts';

/** The predicate that a question turns on: its verb, or else a noun; one that only sets the scene where there is no other. */
export function mainPredicate(parts: readonly Part[]): PredicatePart | undefined {
  const predicates = parts.filter((part) => part.kind === 'predicate');
  return (
    predicates.find((part) => !part.context && !part.noun) ?? predicates.find((part) => !part.context) ?? predicates[0]
  );
}

/** How a fact that does `did` tells of somebody doing `asked`: the same way round or from the other side; undefined of neither. */
export function orientationOf(
  asked: string,
  did: string,
  base: Pick<FactBase, 'broader' | 'predicate'>,
): Orientation | undefined {
  const does = base.broader(did);
  const predicate = base.predicate(asked);
  if (does.has(asked)) return predicate?.symmetric === true ? 'either' : 'same';
  return predicate?.converse !== undefined && does.has(predicate.converse) ? 'swapped' : undefined;
}
