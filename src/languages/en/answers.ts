import type { AnswerPhrases, Missing } from '../answer-phrases.ts';
import type { Slot } from '../../facts/fact.ts';
import { claims } from './claims.ts';
import { explanation } from './explanation.ts';

const join = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const quoted = (words: readonly string[]): string => join.format(words.map((word) => `“${word}”`));

const missing: Readonly<Record<Missing, string>> = {
  who: 'who',
  whom: 'whom',
  when: 'when',
  where: 'where',
  about: 'what about',
  why: 'why',
  how: 'how',
  result: 'what came of it',
  amount: 'how much or how many',
  duration: 'for how long',
  clock: 'at what time of day',
  name: 'the name',
  that: 'that',
};

const slotNames: Readonly<Record<Slot, string>> = {
  who: 'who',
  did: 'what happened',
  whom: 'with whom',
  when: 'when',
  where: 'where',
  about: 'what about',
  why: 'why',
  how: 'how',
  result: 'with what result',
  how_many: 'how many',
};

const parts = { day: 'the day', month: 'the month', year: 'the year' } as const;

export const phrases: AnswerPhrases = {
  missing,
  yes: 'Yes.',
  no: 'No.',
  onlyPlanned: 'Not yet; it is only planned.',
  willBe: 'Yes, that is planned.',
  wasPlanned: 'It was planned; whether it happened, my articles do not say.',
  wasCancelled: 'No; it was cancelled.',
  isDisputed: 'That is disputed.',
  onTheContrary: 'On the contrary.',
  corrected: (instead) => `According to the article: ${instead}.`,
  uncertain: (uncertain) => {
    const verb = uncertain.length === 1 ? 'is' : 'are';
    return `${join.format(uncertain.map((part) => parts[part]))} ${verb} inferred, not stated in the article`;
  },
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  days: (count) => `${count} ${count === 1 ? 'day' : 'days'}`,
  weeks: (count) => `${count} ${count === 1 ? 'week' : 'weeks'}`,
  months: (count) => `${count} ${count === 1 ? 'month' : 'months'}`,
  years: (count) => `${count} ${count === 1 ? 'year' : 'years'}`,
  about: (span) => `about ${span}`,
  ago: (span) => `${span} ago`,
  today: 'today',
  order: (first, order, second) => `${first} is ${order} ${second}`,
  orderWithin: (date, order) => `${order === 'before' ? 'earlier' : 'later'} on the same day, ${date}`,
  sameTime: (first, second) => (first === second ? `both on ${first}` : `${first} and ${second}`),
  apart: (first, second) => `${first} and ${second}`,
  times: (count) => `${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}, as far as my articles tell`,
  inAll: (count, atLeast, list) => (atLeast ? `at least ${count}: ${list}` : `${count} in all: ${list}`),
  more: (count) => `${count} more`,
  readAs: (written, meant) => `I read “${written}” as ${meant}.`,
  standing: {
    planned: 'This is only planned.',
    cancelled: 'This was cancelled.',
    disputed: 'This is disputed.',
    retracted: 'This report has been retracted.',
    stated: (speakers) => `According to ${speakers}.`,
  },
  attribute: (label, entity, value) => `${label.charAt(0).toUpperCase()}${label.slice(1)} of ${entity}: ${value}.`,
  row: ({ who, did, whom, when, where }) =>
    [who, '–', did, whom === '' ? '' : `– ${whom}`, where === '' ? '' : `in ${where}`, when === '' ? '' : `(${when})`]
      .filter((part) => part !== '')
      .join(' '),
  source: (publisher, paragraph, table) => `${publisher}, ${table ? 'row' : 'paragraph'} ${paragraph}`,
  notStated: (what) => `My articles do not ${what === 'name' ? 'give' : 'say'} ${missing[what]}.`,
  unsure: (what) => `I cannot tell ${missing[what]} from what my articles say.`,
  closest: 'The closest that they say:',
  butKnown: (slots) => `They do say ${join.format(slots.map((slot) => slotNames[slot]))}.`,
  nothingAbout: (words) => `For this question, my articles do not mention ${quoted(words)}.`,
  notSo: 'That is not what my articles say.',
  noMatch: (words) =>
    words.length === 0 ? 'Nothing in my facts is about that.' : `Nothing in my facts is about ${quoted(words)}.`,
  notUnderstood: 'I could not read that question. Try asking who, when, where, about what, why or how.',
  emptyQuestion: 'The question is empty. Write a question about the news.',
  whichOne: (word) => `Who or what do you mean by “${word}”?`,
  meantOne: (word) => `I know nobody and nothing called “${word}”. Did you mean this one?`,
  whichEvent: 'Which event do you mean?',
  otherLanguage: 'I understand Indonesian and English. Please ask in one of the two.',
  whichArticle: 'Which article do you mean?',
  newestOf: (shown, all) => `These are the ${shown} newest of ${all}. For another, write “Summarise” and its title.`,
  tells: (title) => `What “${title}” tells:`,
  overviewOf: (title) => `Summarise “${title}”`,
  smallTalk: {
    greeting: 'Hello! Ask me anything about the news I hold.',
    thanks: 'You are welcome! Ask away.',
    identity: 'I am Faktual, a bot that answers questions about the news from facts whose source I can show.',
    ability: 'I answer who, when, where, about what, why and how, from sourced facts of the news.',
  },
  examples: (questions) => `For example: ${questions.join(' · ')}`,
  questionFor: (slot, event, name) => {
    const of = name === '' ? `the ${event}` : `the ${event} of ${name}`;
    switch (slot) {
      case 'when':
        return `When was ${of}?`;
      case 'where':
        return `Where was ${of}?`;
      case 'why':
        return `What was the reason for ${of}?`;
    }
  },
  questionThat: (slot, { subject, auxiliary, verb, infinitive, object }) => {
    const done = auxiliary === undefined ? `did ${subject} ${infinitive}` : `${auxiliary} ${subject} ${verb}`;
    return `${{ when: 'When', where: 'Where', why: 'Why' }[slot]} ${done}${object === '' ? '' : ` ${object}`}?`;
  },
  questionOf: ({ subject, infinitive }) => `What did ${subject} ${infinitive}?`,
  questionWho: ({ verb, object }) => `Who ${verb} ${object}?`,
  questionWhat: (name, person) => {
    if (person) return `Who is ${name}?`;
    // "The offset scheme", "the Ministry of Harbours": a description needs its article.
    return /^\p{Ll}| of /u.test(name) ? `What is the ${name}?` : `What is ${name}?`;
  },
  claims,
  explain: explanation,
};
