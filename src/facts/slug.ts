/** What an id looks like, and the name of an article's or a table's file without its ending. */
export const SLUG = /^[a-z0-9]+(?:[-_][a-z0-9]+){0,20}$/;
export const SLUG_LENGTH = 80;

/** Whether `name` can be an id, or the name of an article's file without its ending. */
export const isSlug = (name: string): boolean => name.length <= SLUG_LENGTH && SLUG.test(name);
