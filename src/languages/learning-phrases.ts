/** What the bot says about what it learns, keeps and is set to, as every language must give it. */

/** How much is kept of a server. */
export interface KeptCounts {
  readonly questions: number;
  readonly feedback: number;
  readonly actions: number;
  /** Channels in which the bot was silenced. */
  readonly silences: number;
}

/** What kept questions from being answered, as gaps are headed. */
export type GapKind = 'unknown-name' | 'slot' | 'not-understood' | 'other';

export interface LearningPhrases {
  /** To a member who asks again before the server's cooldown is over. */
  tooSoon(seconds: number): string;

  readonly feedback: {
    /** Which verdict counts; `changed` where it takes the place of the other one. */
    thanks(helped: boolean, changed: boolean): string;
    readonly notSaved: string;
  };

  /** The panel of `/settings`. */
  readonly settings: {
    readonly title: string;
    readonly intro: string;
    readonly language: string;
    readonly automatic: string;
    /** What the language that was set does. */
    readonly languageNote: string;
    readonly answers: string;
    readonly answersForAll: string;
    readonly answersForAsker: string;
    readonly cooldown: string;
    readonly noCooldown: string;
    seconds(count: number): string;
    readonly channels: string;
    readonly noChannels: string;
    /** What an answer channel is. */
    readonly channelsNote: string;
    /** Why there can be none: the bot may not read messages. */
    readonly noIntent: string;
    /** Put before the menu of channels. */
    readonly chooseChannels: string;
    readonly notSaved: string;
  };

  /** `/privacy`. */
  readonly privacy: {
    readonly title: string;
    /** What is kept, each as a sentence; `days` for questions and feedback. */
    kept(days: number): readonly string[];
    readonly heading: string;
    /** What is kept of this server now. */
    counts(kept: KeptCounts): string;
    readonly unknown: string;
    readonly delete: string;
    readonly confirm: string;
    readonly confirmButton: string;
    readonly deleted: string;
    readonly notDeleted: string;
  };

  /** `/facts gaps`. */
  readonly gaps: {
    readonly title: string;
    readonly none: string;
    readonly unreadable: string;
    /** How many were asked, and since how many days they are kept. */
    intro(questions: number, days: number): string;
    readonly kinds: Readonly<Record<GapKind, string>>;
    times(count: number): string;
    /** What is lacking: names, or the part of an event. */
    lacking(words: readonly string[]): string;
    readonly export: string;
    /** Heads answers of which members said that they did not help. */
    readonly disliked: string;
    verdicts(helped: number, notHelped: number): string;
    /** Heads of the exported table's columns. */
    readonly columns: readonly [
      count: string,
      question: string,
      kind: string,
      lacking: string,
      language: string,
      lastDay: string,
      alsoAsked: string,
    ];
  };

  /** Above an answer that nobody asked the bot for. */
  answerChannel(emoji: string): string;

  /** To whoever looks after the bot. */
  readonly store: {
    readonly damaged: string;
    readonly full: string;
    readonly unreachable: string;
    readonly recovered: string;
    readonly repaired: string;
    readonly emptied: string;
    /** Where the damaged files are. */
    setAside(files: readonly string[]): string;
  };
}
