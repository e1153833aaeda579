import type { LearningPhrases } from '../learning-phrases.ts';

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What the bot says about what it learns and keeps, in English. */
export const learning: LearningPhrases = {
  tooSoon: (seconds) => `One moment, please: you can ask again in ${counted(seconds, 'second', 'seconds')}.`,
  feedback: {
    thanks: (helped, changed) =>
      changed
        ? `Changed: ${helped ? '👍 counts now, 👎' : '👎 counts now, 👍'} no longer does. Who you are is not kept.`
        : `Thank you, ${helped ? '👍' : '👎'} is noted. Who you are is not kept.`,
    notSaved: 'Your verdict could not be saved just now. Please press again in a minute.',
  },
  settings: {
    title: 'Settings of this server',
    intro: 'Every change holds at once, and in this server alone.',
    language: 'Language',
    automatic: 'Automatic',
    languageNote: 'A question that shows its own language is answered in that one.',
    answers: 'Answers to commands',
    answersForAll: 'Visible to everyone',
    answersForAsker: 'Visible to the asker alone',
    cooldown: 'Wait between two questions of a member',
    noCooldown: 'No wait',
    seconds: (count) => counted(count, 'second', 'seconds'),
    channels: 'Answer channels',
    noChannels: 'None',
    channelsNote:
      'There I also answer questions that do not mention me, when I am sure of the answer. A reaction silences me.',
    noIntent:
      'Not available: switch on “Message Content Intent” on the Bot page of the Developer Portal, and start the bot again.',
    chooseChannels: 'Channels in which I answer unasked',
    notSaved: 'This could not be saved just now, so nothing has changed. Please try again in a minute.',
  },
  privacy: {
    title: 'What I keep',
    kept: (days) => [
      ...(days === 0
        ? ['I keep no questions.']
        : [
            `Questions that I could not answer: their words, the day and the server, for ${counted(days, 'day', 'days')}. Not who asked them.`,
          ]),
      `Verdicts on answers (👍 👎): the facts of the answer, the day and the server, for ${counted(days, 'day', 'days')}. Not who gave them, and no question.`,
      'The settings of a server, and which admin changed settings or facts, for a year.',
      'In which answer channels I was silenced, until a day after that ends. Not by whom.',
      'Your last question in a channel, in memory alone, for a quarter of an hour.',
      'Questions in direct messages are not kept. Nothing is passed on to anybody.',
    ],
    heading: 'Of this server',
    counts: ({ questions, feedback, actions, silences }) =>
      `${counted(questions, 'question', 'questions')}, ${counted(feedback, 'verdict', 'verdicts')}, ${counted(actions, 'action of admins', 'actions of admins')}, ${counted(silences, 'silenced channel', 'silenced channels')}`,
    unknown: 'That cannot be read just now.',
    delete: 'Delete all of it',
    confirm:
      'This deletes the questions, the verdicts, the settings, the silences and the names in the log of this server, for good.',
    confirmButton: 'Yes, delete',
    deleted: 'Deleted. I keep nothing of this server any more.',
    notDeleted: 'Not everything could be deleted just now. Please try again in a minute.',
  },
  gaps: {
    title: 'What I could not answer',
    none: 'No question of this server has gone unanswered.',
    unreadable: 'The questions cannot be read just now. Please try again in a minute.',
    intro: (questions, days) =>
      `${counted(questions, 'question', 'questions')} within ${counted(days, 'day', 'days')}, alike ones together, most frequent first.`,
    kinds: {
      'unknown-name': 'unknown',
      slot: 'not stated',
      'not-understood': 'not understood',
      other: 'no fact about it',
    },
    times: (count) => `${count.toLocaleString('en')}×`,
    lacking: (words) => words.join(', '),
    export: 'As a table (CSV)',
    disliked: 'Answers that did not help',
    verdicts: (helped, notHelped) => `👎 ${String(notHelped)} 👍 ${String(helped)}`,
    columns: ['times', 'question', 'kind', 'lacking', 'language', 'last asked', 'also asked as'],
  },
  answerChannel: (emoji) => `This is an answer channel. React with ${emoji} to silence me here for an hour.`,
  store: {
    damaged: 'The store of questions and settings is damaged. I go on answering, and mend it as soon as I can.',
    full: 'There is no room left to save questions and settings. I go on answering; please make room on the disk.',
    unreachable:
      'The store of questions and settings cannot be reached. I go on answering, and try again until it is back; /settings and 👍 👎 have to wait.',
    recovered: 'The store of questions and settings works again. What waited has been saved.',
    repaired: 'The store of questions and settings was damaged. It has been restored from its copy; nothing is lost.',
    emptied:
      'The store of questions and settings and its copy could not be read, so a new one was begun. The settings that I knew are in it.',
    setAside: (files) => `Set aside: ${files.join(', ')}`,
  },
};
