/** The words of the Discord door, as every language must give them: a missing one does not compile. */
import type { ChangedKind, FactsPhrases } from './facts-phrases.ts';
import type { LearningPhrases } from './learning-phrases.ts';
import type { PictureKind } from './picture-phrases.ts';

/** Why the bot is no longer running. `stopped` is the only good one. */
export type EndReason =
  'stopped' | 'invalid-token' | 'revoked-token' | 'missing-intent' | 'gateway-refused' | 'cannot-connect';

/** A name and a description as Discord shows them in its command picker: at most 32 and 100 characters. */
export interface Named {
  /** Lower case, without spaces. */
  readonly name: string;
  readonly description: string;
}

export interface CommandWords<Option extends string = never, Subcommand extends string = never> extends Named {
  readonly options: Readonly<Record<Option, Named>>;
  readonly subcommands: Readonly<Record<Subcommand, Named>>;
}

/** The words of every command, keyed by the command's file name. */
export interface AllCommandWords {
  readonly ask: CommandWords<'question' | 'explain' | 'private'>;
  readonly who: CommandWords<'met' | 'topic' | 'private'>;
  readonly when: CommandWords<'person' | 'with' | 'private'>;
  readonly where: CommandWords<'person' | 'with' | 'private'>;
  readonly about: CommandWords<'person' | 'with' | 'topic' | 'private'>;
  readonly timeline: CommandWords<'person' | 'from' | 'to' | 'private'>;
  readonly network: CommandWords<'person' | 'private'>;
  readonly help: CommandWords;
  readonly facts: CommandWords<
    'kind' | 'who' | 'did' | 'whom' | 'article',
    'reload' | 'status' | 'check' | 'suggest' | 'history' | 'rollback' | 'gaps'
  >;
  readonly settings: CommandWords;
  readonly privacy: CommandWords;
}

/** What a loaded fact base holds, in numbers. */
export interface BaseSize {
  readonly facts: number;
  /** Facts made from attributes of people and things. */
  readonly attributes: number;
  readonly entities: number;
  readonly articles: number;
}

export interface DiscordPhrases {
  /** The locale under which Discord files this language, e.g. `id` or `en-US`. */
  readonly locale: string;
  readonly commands: AllCommandWords;
  /** Names of the commands on a message (right-click, Apps), which may have capitals and spaces, keyed by file name. */
  readonly messageCommands: Readonly<Record<'check-facts', string>>;

  /** Questions that slash commands put together, in words that the engine reads like a member's own. */
  readonly questions: {
    whoMet(person: string): string;
    whoMetAbout(person: string, topic: string): string;
    whenMet(person: string, other: string): string;
    whereMet(person: string, other: string): string;
    whoIs(person: string): string;
    whatIs(thing: string): string;
    whatDiscussed(person: string, other: string): string;
    whetherDiscussed(person: string, other: string, topic: string): string;
    whatSaidAbout(person: string, topic: string): string;
    /** One word more about an answer, as a follow-up. */
    readonly further: Readonly<Record<'when' | 'where' | 'about', string>>;
  };

  readonly answer: {
    readonly source: string;
    readonly sources: string;
    /** "paragraph 3", "paragraphs 1, 3"; `list` is already joined. */
    readonly paragraphs: (list: string, several: boolean) => string;
    /** The same for the rows of a table. */
    readonly rows: (list: string, several: boolean) => string;
    /** Heads facts that are close to a question they do not answer. */
    readonly related: string;
    /** Heads questions that can be answered. */
    readonly suggestions: string;
    /** Heads the things that a question could have meant. */
    readonly choices: string;
    /** Stands before what keeps an answer from being certain. */
    readonly unsure: string;
    /** On buttons: the next page of a long answer, and what can be asked next. */
    readonly moreButton: string;
    readonly further: Readonly<Record<'when' | 'where' | 'about', string>>;
    /** Heads what else an article tells, beside what an answer rests on. */
    readonly alsoSays: string;
    /** Closes a list that was cut: "and 3 more". */
    more(count: number): string;
    /** Stands before the questions that led to an answer; no other language says the same. */
    readonly asked: string;
    readonly previous: string;
    readonly next: string;
    /** "Page 2 of 3". */
    page(page: number, pages: number): string;
    /** Heads how an answer was found. */
    readonly explanation: string;
    /** Which command draws a picture, of whom; in Discord's Markdown, `name` is escaped already. */
    draws(kind: PictureKind, name: string | undefined): string;
  };

  readonly help: {
    readonly title: string;
    readonly intro: string;
    /** Heads two or three questions that can be answered. */
    readonly examples: string;
    /** Heads the list of commands. */
    readonly commands: string;
    /** The same for what not everybody can use. */
    readonly trusted: string;
    /** What a command on a message does, by its name. */
    onMessage(name: string): string;
    /** How to ask without a command; `mention` is the bot's name as Discord shows it. */
    mention(mention: string): string;
    readonly privacy: string;
    /** One line for somebody who mentioned the bot and asked nothing. */
    emptyMention(example: string | undefined): string;
  };

  readonly admin: {
    readonly notAllowed: string;
    readonly reloaded: string;
    readonly unchanged: string;
    /** Head the lists of what a reload changed; `kind` says of what. */
    added(kind: ChangedKind): string;
    removed(kind: ChangedKind): string;
    changed(kind: ChangedKind): string;
    /** A reload that failed: the facts in use stay. */
    notReloaded(problems: number): string;
    /** A check that found problems. */
    problems(problems: number): string;
    readonly sound: string;
    readonly status: string;
    size(size: BaseSize): string;
    /** Things to look at that do not keep the facts from being used. */
    readonly warnings: string;
    /** Heads the time since when the bot is running. */
    readonly running: string;
  };

  readonly facts: FactsPhrases;

  /** What the bot learns, keeps and is set to. */
  readonly learning: LearningPhrases;

  readonly trouble: {
    /** A bug met while answering; `reference` finds it in the log. */
    failed(reference: string): string;
    /** A command that Discord still shows and the bot no longer has. */
    readonly unknownCommand: string;
    /** A command of which every option was left empty. */
    readonly nothingChosen: string;
    /** A message that was to be checked and has no text. */
    readonly noText: string;
    /** A button of an answer that the facts in use no longer give. */
    readonly outdated: string;
  };

  /** For the operator, at the start: the link by which servers invite the bot. */
  invite(link: string): string;

  /** One clear sentence for the operator; `detail` is what Discord or the network said. */
  end(reason: EndReason, detail: string): string;
}
