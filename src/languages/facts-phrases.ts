/** What is said to those who look after the facts, and to those who suggest some, in Discord. */
import type { Standing } from '../facts/fact.ts';
import type { FormProblem, FormSlot, FormSource } from '../facts/proposal.ts';

/** What a reload can have changed. */
export type ChangedKind = 'facts' | 'attributes' | 'articles' | 'entities' | 'predicates';

/** How many of one kind a reload added, removed and changed. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What was done with the facts. */
export type FactAct = 'started' | 'reloaded' | 'refused' | 'rolled-back' | 'taken-up' | 'rejected';

export interface FactsPhrases {
  /** For managers of one server of several that share the facts. */
  readonly notKeeper: string;
  /** For members without a role that may suggest. */
  readonly notTrusted: string;

  readonly suggest: {
    readonly kinds: { readonly fact: string; readonly alias: string };
    /** Titles of the forms: at most 45 characters, like all labels here; hints have at most 100. */
    readonly factTitle: string;
    readonly aliasTitle: string;
    readonly slots: string;
    readonly slotsHint: string;
    /** Each starts a line of the form, before a colon. */
    readonly slotLabels: Readonly<Record<FormSlot, string>>;
    /** `language` is the name of a language. */
    says(language: string): string;
    readonly source: string;
    readonly sourceHint: string;
    readonly sourceLabels: Readonly<Record<FormSource, string>>;
    readonly standing: string;
    readonly standings: Readonly<Record<Standing, string>>;
    readonly entity: string;
    names(language: string): string;
    readonly namesHint: string;

    /** One line about what is wrong in a form. */
    problem(problem: FormProblem): string;
    /** Heads what is wrong, for whoever filled in the form. */
    readonly notYet: string;
    readonly tryAgain: string;
    /** To whoever suggested, alone. */
    readonly thanks: string;
    /** Problems that the files have without the suggestion. */
    others(problems: number): string;
    /** Titles of the suggestion that everybody sees. */
    readonly newFact: string;
    readonly newNames: string;
    /** Below it: who decides. */
    readonly waiting: string;
    readonly approve: string;
    readonly reject: string;
    /** In its place once it is decided. */
    readonly approved: string;
    readonly rejected: string;
    /** To the admin, alone; `file` is where it was written. */
    written(file: string): string;
    alreadyWritten(file: string): string;
    readonly load: string;
    /** Heads what is wrong with it by now. */
    readonly unsound: string;
    broken(file: string): string;
    /** `reason` is the system's own word. */
    unwritable(file: string, reason: string): string;
    /** A message that no longer shows a whole suggestion. */
    readonly unreadable: string;
  };

  readonly history: {
    readonly title: string;
    readonly acts: Readonly<Record<FactAct, string>>;
    readonly problems: (count: number) => string;
    /** "facts +2 −1 ~3"; only what is not nothing. */
    changes(kind: ChangedKind, counts: ChangeCounts): string;
    readonly unchanged: string;
    /** Below the list: what the signs mean. */
    readonly signs: string;
  };

  readonly rollback: {
    readonly done: string;
    /** What the files have, and what a reload or a restart will do. */
    readonly filesStay: string;
    readonly nothing: string;
    /** Above what a reload changed that ends it. */
    readonly ended: string;
  };

  readonly status: {
    readonly languages: string;
    readonly lastLoaded: string;
    /** "… by @member"; `time` and `member` are as Discord shows them. */
    by(time: string, member: string): string;
    readonly health: string;
    /** The delay of the connection in milliseconds, where it is known, the memory in use in MiB, and whether the store works. */
    healthOf(ping: number | undefined, mebibytes: number, storeWorks: boolean): string;
    /** One more line of it while the facts were put back. */
    readonly rolledBack: string;
  };
}
