import type { DiscordPhrases } from '../discord-phrases.ts';
import { facts, kinds } from './facts.ts';
import { learning } from './learning.ts';

const privately = { name: 'private', description: 'Show the answer only to me' };
const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What the bot says and shows in Discord, in English. */
export const discord: DiscordPhrases = {
  locale: 'en-US',
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask about the news, in your own words',
      options: {
        question: { name: 'question', description: 'Your question, in English or Indonesian' },
        explain: { name: 'explain', description: 'Show only me the answer, and how it was found' },
        private: privately,
      },
      subcommands: {},
    },
    who: {
      name: 'who',
      description: 'Who met this person?',
      options: {
        met: { name: 'met', description: 'The person or body that was met' },
        topic: { name: 'topic', description: 'Only meetings about this' },
        private: privately,
      },
      subcommands: {},
    },
    when: {
      name: 'when',
      description: 'When did these two meet?',
      options: {
        person: { name: 'person', description: 'One of the two' },
        with: { name: 'with', description: 'The other one' },
        private: privately,
      },
      subcommands: {},
    },
    where: {
      name: 'where',
      description: 'Where did these two meet?',
      options: {
        person: { name: 'person', description: 'One of the two' },
        with: { name: 'with', description: 'The other one' },
        private: privately,
      },
      subcommands: {},
    },
    about: {
      name: 'about',
      description: 'Who is this, what is that, what did two people talk about?',
      options: {
        person: { name: 'person', description: 'A person or body' },
        with: { name: 'with', description: 'Somebody this person talked with' },
        topic: { name: 'topic', description: 'A thing, place or topic' },
        private: privately,
      },
      subcommands: {},
    },
    timeline: {
      name: 'timeline',
      description: 'A picture of what happened when',
      options: {
        person: { name: 'person', description: 'Only events with this person or body' },
        from: { name: 'from', description: 'First day, month or year, such as April 2025' },
        to: { name: 'to', description: 'Last day, month or year' },
        private: privately,
      },
      subcommands: {},
    },
    network: {
      name: 'network',
      description: 'A picture of who met whom',
      options: {
        person: { name: 'person', description: 'Whose meetings; without it, those who met most' },
        private: privately,
      },
      subcommands: {},
    },
    help: { name: 'help', description: 'What I can answer, and how to ask', options: {}, subcommands: {} },
    facts: {
      name: 'facts',
      description: 'Look after the facts (for admins)',
      options: {
        kind: { name: 'kind', description: 'What you want to suggest' },
        who: { name: 'who', description: 'Who did it, or whose name it is' },
        did: { name: 'did', description: 'What was done' },
        whom: { name: 'whom', description: 'To whom, or with whom' },
        article: { name: 'article', description: 'The article that says so, if I have it' },
      },
      subcommands: {
        suggest: { name: 'suggest', description: 'Suggest a fact or a further name (for trusted roles)' },
        history: { name: 'history', description: 'What was done with the facts of late' },
        rollback: { name: 'rollback', description: 'Go back to the facts before the last change' },
        reload: { name: 'reload', description: 'Load the edited facts, if they are sound' },
        status: { name: 'status', description: 'Which facts are in use, and how the bot is doing' },
        check: { name: 'check', description: 'Look for mistakes in the edited facts without loading them' },
        gaps: { name: 'gaps', description: 'Questions that were not answered, most frequent first' },
      },
    },
    settings: {
      name: 'settings',
      description: 'How I behave in this server (for admins)',
      options: {},
      subcommands: {},
    },
    privacy: { name: 'privacy', description: 'What I keep, and how to delete it', options: {}, subcommands: {} },
  },

  messageCommands: { 'check-facts': 'Check facts' },

  questions: {
    whoMet: (person) => `Who met ${person}?`,
    whoMetAbout: (person, topic) => `Who met ${person} about ${topic}?`,
    whenMet: (person, other) => `When did ${person} meet ${other}?`,
    whereMet: (person, other) => `Where did ${person} meet ${other}?`,
    whoIs: (person) => `Who is ${person}?`,
    whatIs: (thing) => `What is ${thing}?`,
    whatDiscussed: (person, other) => `What did ${person} and ${other} discuss?`,
    whetherDiscussed: (person, other, topic) => `Did ${person} and ${other} discuss ${topic}?`,
    whatSaidAbout: (person, topic) => `What did ${person} say about ${topic}?`,
    further: { when: 'When?', where: 'Where?', about: 'About what?' },
  },

  answer: {
    source: 'Source',
    sources: 'Sources',
    paragraphs: (list, several) => `${several ? 'paragraphs' : 'paragraph'} ${list}`,
    rows: (list, several) => `${several ? 'rows' : 'row'} ${list}`,
    related: 'What I do know',
    suggestions: 'You could ask',
    choices: 'Did you mean',
    unsure: 'Not certain',
    moreButton: 'More',
    further: { when: 'When', where: 'Where', about: 'About' },
    alsoSays: 'The article also says',
    more: (count) => `and ${counted(count, 'more', 'more')}`,
    asked: 'Asked',
    previous: 'Previous',
    next: 'Next',
    page: (page, pages) => `Page ${page} of ${pages}`,
    explanation: 'How this was found',
    draws: (kind, name) =>
      name !== undefined
        ? `Type **/${kind}** and put ${name} under **person**.`
        : kind === 'timeline'
          ? 'Type **/timeline**; **person**, **from** and **to** narrow it down.'
          : 'Type **/network**; **person** narrows it down.',
  },

  help: {
    title: 'Ask me about the news',
    intro:
      'I answer from facts that editors took from articles, and I name the source. What the articles do not say, I do not know.',
    examples: 'For example',
    commands: 'Commands',
    trusted: 'What you may do besides',
    onMessage: (name) => `**${name}** (hold or right-click a message, Apps) Holds what it states against the facts`,
    mention: (mention) => `You can also mention ${mention}, reply to one of my answers, or write to me directly.`,
    privacy:
      'I remember your last question for a quarter of an hour, so that you can ask on. /privacy tells what else is kept.',
    emptyMention: (example) =>
      example === undefined
        ? 'Mention me together with a question. /help shows what I can answer.'
        : `Mention me together with a question, such as “${example}”. /help shows more.`,
  },

  admin: {
    notAllowed: 'This is for people who may manage the server.',
    reloaded: 'The new facts are in use.',
    unchanged: 'Reloaded. Nothing has changed.',
    added: (kind) => `New ${kinds[kind]}`,
    removed: (kind) => `Removed ${kinds[kind]}`,
    changed: (kind) => `Changed ${kinds[kind]}`,
    notReloaded: (problems) =>
      `Not reloaded: ${counted(problems, 'mistake', 'mistakes')}. The facts so far stay in use.`,
    problems: (problems) => `${counted(problems, 'mistake', 'mistakes')} in the edited facts.`,
    sound: 'The edited facts are sound. /facts reload puts them to use.',
    status: 'Facts in use',
    size: ({ facts, attributes, entities, articles }) =>
      `${counted(facts, 'fact', 'facts')} from ${counted(articles, 'article', 'articles')}; ${counted(entities, 'name', 'names')} with ${counted(attributes, 'attribute', 'attributes')}`,
    warnings: 'Worth a look',
    running: 'Running since',
  },

  facts,
  learning,

  trouble: {
    failed: (reference) => `Something went wrong on my side, sorry. Please try again. (Reference ${reference})`,
    unknownCommand: 'I no longer have this command. /help shows the ones that I have.',
    nothingChosen: 'Choose at least one person or topic, please.',
    noText: 'This message has no text that I could check.',
    outdated: 'The facts have changed since this answer, so its buttons no longer fit. Please ask again.',
  },

  invite: (link) => `Invite the bot to a server with this link: ${link}`,

  end(reason, detail) {
    switch (reason) {
      case 'stopped':
        return 'Stopped.';
      case 'invalid-token':
        return 'Discord does not accept the token: copy it again from the Bot page of the Developer Portal into DISCORD_TOKEN.';
      case 'revoked-token':
        return 'Discord no longer accepts the token (it was reset, or the bot was removed): put the new one into DISCORD_TOKEN and start again.';
      case 'missing-intent':
        return 'Discord refuses an intent that the bot asks for: check Privileged Gateway Intents on the Bot page of the Developer Portal.';
      case 'gateway-refused':
        return `Discord closed the connection for good (${detail}).`;
      case 'cannot-connect':
        return `Could not connect to Discord: ${detail}. Check the connection to the internet (and DISCORD_API_BASE, if it is set), then start again.`;
    }
  },
};
