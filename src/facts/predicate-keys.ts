/** Index keys that stand for predicates: whatever has a word for visiting has the key `predicate:visit`. */
const PREFIX = 'predicate:';

/** The index key of a predicate. */
export const keyOfPredicate = (id: string): string => `${PREFIX}${id}`;

/** The predicate that an index key stands for; undefined of the key of a word or notion. */
export const predicateOfKey = (key: string): string | undefined =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
