import type { ExplanationPhrases } from '../explanation-phrases.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const facts = (count: number): string => (count === 1 ? '1 fact' : `${count} facts`);

/** How an answer was found, in English. */
export const explanation: ExplanationPhrases = {
  language: (name) => `Language: ${name}`,
  read: (asked) => `Asked for: ${asked}`,
  nothingAsked: 'Asked for: nothing in particular, only what there is to tell',
  asked: {
    who: 'who',
    whom: 'whom',
    when: 'when',
    where: 'where',
    about: 'about what',
    why: 'why',
    how: 'how',
    result: 'result',
    what: 'what',
    which: 'which',
    amount: 'how many',
    duration: 'how long',
    times: 'how many times',
    definition: 'who or what it is',
    speaker: 'who said so',
    source: 'source',
    standing: 'status',
    story: 'the story',
    polarity: 'yes or no',
  },
  respelled: (from, to) => `“${from}” read as “${to}”`,
  parts: 'Read in the question:',
  name: (text, names) => `“${text}” is ${names}`,
  by: (way, text) => {
    switch (way.kind) {
      case 'alias':
        return `by the alias “${text}”`;
      case 'part':
        return 'by a part of the name or an office';
      case 'almost':
        return `closest alias “${text}”, ${percent(way.closeness)} alike`;
    }
  },
  roles: {
    agent: 'as the one who does it',
    patient: 'as the one to whom it is done',
    recipient: 'as the one to whom it goes',
    partner: 'as the other party',
    place: 'as the place',
    origin: 'as where it comes from',
    topic: 'as what it is about',
  },
  predicate: (text, label) => `“${text}” is the action “${label}”`,
  word: (text, count) =>
    `“${text}” is no name and must stand in the fact (${count === 0 ? 'it stands in no fact' : `it stands in ${facts(count)}`})`,
  unknown: (text) => `“${text}” is not known`,
  near: (names) => `closest alias: ${names.map(({ alias, of }) => `“${alias}” (${of})`).join(', ')}`,
  noneNear: 'no alias comes close',
  time: (text, span) => `“${text}” is a time${span === '' ? '' : `: ${span}`}`,
  context: (names) => `From the conversation: ${names}`,
  candidates: 'Facts that were looked at:',
  candidate: (id, share, verdict) =>
    `${id}${share === undefined ? '' : ` (${percent(share)} of the question)`}: ${verdict}`,
  noCandidates: 'No fact touches on this.',
  inSlot: (text, slot) => `“${text}” is in “${slot}”`,
  account: {
    did: (text) => `“${text}” is what it tells of`,
    related: (text) => `“${text}” belongs to somebody or something in it`,
    text: (text) => `“${text}” stands in its words`,
    event: (text) => `“${text}” is in the larger event`,
    none: (text) => `“${text}” is not in it`,
  },
  verdict: {
    chosen: 'chosen',
    missing: (words) => `does not account for ${words}`,
    elsewhere: (word) => `is not in “${word}”`,
    otherTime: (word) => `is not at the time of “${word}”`,
    otherRole: (word) => `has “${word}” in another part`,
    timeNotSaid: 'does not say that it was at that time',
    empty: (asked) => `does not say: ${asked}`,
    same: 'says nothing that the chosen ones do not say',
    lessDirect: 'speaks to the question less directly than the chosen ones',
    passedOver: 'has another value; the chosen ones were preferred',
    noIntroduction: 'does not introduce whoever or whatever is asked about',
    possible: 'could be meant',
    notNeeded: 'not looked at any further',
  },
  why: {
    whole: (asked) => `Why: what was chosen accounts for the whole question and says: ${asked}.`,
    corrected: 'Why: what was chosen accounts for the question but for what it contradicts.',
    recorded: 'Why: answered from what is recorded about the name itself.',
    ambiguous: 'Why: several fit, and the question does not say which one is meant.',
    talk: 'Why: this was read as small talk, and no facts were looked for.',
    unread: 'Why: nothing in it could be read as a name, something done, or a word of a fact.',
    notSaid: (count, asked) =>
      count === 1
        ? `Why: 1 fact accounts for the whole question, and it does not say: ${asked}.`
        : `Why: ${count} facts account for the whole question, and none of them says: ${asked}.`,
    missing: (words) => `Why: no fact accounts for the whole question; the nearest lacks ${words}.`,
    contradicted: 'Why: what the facts say contradicts the question.',
  },
  teach: 'A word becomes known as an alias of an entity, or as one of the words of a predicate.',
};
