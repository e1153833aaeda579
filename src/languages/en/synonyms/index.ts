export { NOUNS } from './nouns.ts';
export { QUALITIES } from './qualities.ts';
export { VERBS } from './verbs.ts';
