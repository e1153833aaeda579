/** What answers: everything that a fact base can be opened without, so that the two can be got ready beside each other. */
export { ask, exampleQuestions } from './ask.ts';
export { checkClaims } from './check-claims.ts';
export { warmUp } from './warm-up.ts';
