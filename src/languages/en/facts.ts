import type { FormProblem } from '../../facts/proposal.ts';
import type { FactsPhrases } from '../facts-phrases.ts';
import { quoted } from '../problem-phrases.ts';

const slotLabels = {
  who: 'Who',
  did: 'Did what',
  whom: 'To whom',
  when: 'When',
  where: 'Where',
  about: 'About',
  speaker: 'Said by',
};

const sourceLabels = {
  article: 'Article',
  publisher: 'Publisher',
  title: 'Title',
  url: 'Address',
  date: 'Date',
  language: 'Language',
  paragraph: 'Paragraph',
};

const others = { entity: 'Who or what has these names', aliases: 'The names' };
const labels = { ...slotLabels, ...sourceLabels, ...others };
const list = new Intl.ListFormat('en', { type: 'disjunction' });
/** What a knowledge base is made of, as it is listed in an overview of changes. */
export const kinds = {
  facts: 'facts',
  attributes: 'attributes',
  articles: 'articles',
  entities: 'names',
  predicates: 'predicates',
};

function problem(found: FormProblem): string {
  switch (found.kind) {
    case 'missing':
      return `“${labels[found.field]}” is empty; fill it in.`;
    case 'unknown-name':
      return `I know nobody and nothing called ${quoted(found.name)}${
        found.nearest.length === 0 ? '' : `; did you mean ${list.format(found.nearest.map(quoted))}`
      }? A place or topic that is nobody’s name is written in Indonesian / in English.`;
    case 'ambiguous-name':
      return `${quoted(found.name)} can mean several; write ${list.format(found.ids)}.`;
    case 'unknown-predicate':
      return `I know no such action as ${quoted(found.label)}; ${
        found.nearest === undefined ? 'write a verb or noun such as “visit”' : `did you mean ${quoted(found.nearest)}?`
      }`;
    case 'unknown-article':
      return `There is no article ${quoted(found.article)}; ${
        found.nearest === undefined
          ? 'leave “Article” empty and name the publisher'
          : `did you mean ${quoted(found.nearest)}?`
      }`;
    case 'no-paragraph':
      return `${quoted(found.given)} is no paragraph; write its number, counted from 1.`;
    case 'unread-line':
      return `I cannot read the line ${quoted(found.line)}; start it with one of the words that the form had, and a colon.`;
    case 'too-long':
      return 'This is too long to be shown whole; shorten it, or write it into a file.';
  }
}

/** What is said about looking after facts, in English. */
export const facts: FactsPhrases = {
  notKeeper:
    'Several servers share these facts, so managing one of them is not enough. Whoever runs the bot says in ADMIN_USER_IDS or FACTS_GUILD_IDS who looks after the facts.',
  notTrusted:
    'Suggesting facts is for people with a role that whoever runs the bot trusts, and for those who look after the facts.',

  suggest: {
    kinds: { fact: 'a fact', alias: 'another name for somebody or something' },
    factTitle: 'Suggest a fact',
    aliasTitle: 'Suggest another name',
    slots: 'The fact',
    slotsHint: 'Leave empty what the article does not say. Dates from the year down: 2031-03-03.',
    slotLabels,
    says: (language) => `As a sentence, in ${language}`,
    source: 'The article',
    sourceHint: 'One that I have, by its title or name; or publisher, address and date of another one.',
    sourceLabels,
    standing: 'How firmly it stands',
    standings: {
      reported: 'The article reports it',
      stated: 'Somebody said so (fill in “Said by”)',
      planned: 'It is planned',
      cancelled: 'It was cancelled',
      disputed: 'Accounts differ',
      retracted: 'The publisher took it back',
    },
    entity: others.entity,
    names: (language) => `Further names in ${language}`,
    namesHint: 'Several with commas in between.',

    problem,
    notYet: 'Not suggested yet:',
    tryAgain: 'Correct it',
    thanks: 'Thank you. Your suggestion is below; somebody who looks after the facts decides about it.',
    others: (problems) =>
      `The edited files have ${problems} ${problems === 1 ? 'mistake' : 'mistakes'} without it, which have to be corrected first: /facts check shows them.`,
    newFact: 'A fact is suggested',
    newNames: 'Further names are suggested',
    waiting: 'Whoever looks after the facts can take it up.',
    approve: 'Take it up',
    reject: 'Reject',
    approved: 'Taken up.',
    rejected: 'Rejected.',
    written: (file) => `Written to ${file}. It is in use after the next /facts reload.`,
    alreadyWritten: (file) => `It is in ${file} already.`,
    load: 'Reload now',
    unsound: 'Not taken up, since it does not fit the facts:',
    broken: (file) => `Not taken up: ${file} is no list of suggestions. Correct or remove it, then try again.`,
    unwritable: (file, reason) => `Not taken up: ${file} cannot be written (${reason}). Try again once it can.`,
    unreadable: 'This message does not show a whole suggestion any more. Please suggest it again.',
  },

  history: {
    title: 'What was done with the facts',
    acts: {
      started: 'The bot started with them',
      reloaded: 'Reloaded',
      refused: 'Not reloaded',
      'rolled-back': 'Gone back to the facts before',
      'taken-up': 'A suggestion was taken up',
      rejected: 'A suggestion was rejected',
    },
    problems: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'mistake' : 'mistakes'}`,
    changes: (kind, { added, removed, changed }) =>
      [kinds[kind], ...signed('+', added), ...signed('−', removed), ...signed('~', changed)].join(' '),
    unchanged: 'nothing changed',
    signs: '+ new, − removed, ~ changed',
  },

  rollback: {
    done: 'The facts from before the last change are in use again.',
    filesStay:
      'The files are as they were: correct them, then /facts reload. Until then a restart would load them too.',
    nothing: 'There is nothing to go back to: since the start, or since the last time, no reload has changed anything.',
    ended: 'You had gone back to earlier facts. The files are in use again, with everything in them.',
  },

  status: {
    languages: 'Languages',
    lastLoaded: 'Last loaded',
    by: (time, member) => `${time} by ${member}`,
    health: 'Health',
    healthOf: (ping, mebibytes, storeWorks) =>
      [
        ...(ping === undefined ? [] : [`Discord answers in ${ping} ms`]),
        `${mebibytes.toLocaleString('en')} MiB of memory`,
        storeWorks ? 'the store works' : 'nothing can be saved at the moment',
      ].join(' · '),
    rolledBack: 'Gone back to earlier facts: the files hold others, which the next reload puts to use.',
  },
};

function signed(sign: string, count: number): string[] {
  return count === 0 ? [] : [`${sign}${count.toLocaleString('en')}`];
}
