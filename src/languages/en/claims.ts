import type { ClaimPhrases } from '../claim-phrases.ts';

export const claims: ClaimPhrases = {
  verdicts: {
    confirmed: 'Confirmed',
    contradicted: 'Contradicted',
    planned: 'Only planned',
    said: 'Somebody said so',
    disputed: 'Disputed',
    'not-covered': 'Not covered by my facts',
  },
  nearest: 'The nearest that I know',
  others: (count) =>
    count === 1
      ? 'One more sentence is not about anything in my facts.'
      : `${count} more sentences are not about anything in my facts.`,
  unread: 'The text is long; I read only its beginning.',
  nothing: 'Nothing in this text can be checked: no sentence states anything about what my facts know of.',
};
