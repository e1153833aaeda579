export { VERBS } from './verbs.ts';
