import type { Store } from '../../src/store/store.ts';

export const SERVER = '100000000000000001';
/** What the questions of the writing process begin with; the number of the round follows. */
export const QUESTION = 'Who is number ';

/** The last round of which everything is there, where nothing before it is missing either. */
export async function completeRounds(store: Store): Promise<{ settings: number; feedback: number; questions: number }> {
  const feedback = new Set((await store.feedback.of(SERVER))?.map(({ fact }) => fact));
  const questions = new Set((await store.questions.of(SERVER))?.map(({ question }) => question));
  const unbroken = (has: (round: number) => boolean): number => {
    let round = 0;
    while (has(round + 1)) round++;
    return round;
  };
  return {
    settings: store.settings.of(SERVER).cooldown,
    feedback: unbroken((round) => feedback.has(`facts#${String(round)}`)),
    questions: unbroken((round) => questions.has(QUESTION + String(round))),
  };
}
