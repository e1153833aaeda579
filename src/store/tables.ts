/** The tables of the store as Kysely sees them, the same in libSQL and in PostgreSQL. */
import type { LanguageCode } from '../facts/fact.ts';
import type { Reason } from '../answer/answer.ts';

/** What a server has set. Nothing here belongs to a member. */
export interface SettingsRow {
  /** Discord's id of the server. */
  readonly server: string;
  /** A language code, or null for the language of the question. */
  readonly language: LanguageCode | null;
  /** 1 where answers are shown to the asker alone, else 0. */
  readonly private_answers: number;
  /** Seconds between two questions of a member; 0 for none. */
  readonly cooldown: number;
  /** JSON: a list of channel ids. */
  readonly answer_channels: string;
}

/** A question that was not answered. Who asked it is not kept, nor when, apart from the day. */
export interface QuestionRow {
  /** Made by whoever records it, so that writing it again changes nothing. */
  readonly id: string;
  readonly server: string;
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string;
  readonly language: LanguageCode;
  readonly reason: Reason;
  /** What the facts lack: a slot such as `when`; empty where it is none. */
  readonly slot: string;
  /** JSON: the words of the question that nothing accounts for. */
  readonly words: string;
  readonly question: string;
}

/** What somebody thought of an answer. The answer is named by its facts, the question is not kept. */
export interface FeedbackRow {
  readonly id: string;
  readonly server: string;
  readonly day: string;
  readonly language: LanguageCode;
  /** 1 for an answer that helped, 0 for one that did not. */
  readonly helped: number;
  /** JSON: ids of the facts that the answer rested on. */
  readonly facts: string;
}

/** Something that an admin did. */
export interface AuditRow {
  readonly id: string;
  /** Where it was done, and by whom, as Discord's ids; null once the server had its data deleted. */
  readonly server: string | null;
  readonly actor: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly action: string;
  /** JSON: what it was about. */
  readonly details: string;
}

/** A channel in which somebody wants quiet. Who that was is not kept. */
export interface SilenceRow {
  readonly channel: string;
  readonly server: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface Tables {
  readonly server_settings: SettingsRow;
  readonly questions: QuestionRow;
  readonly feedback: FeedbackRow;
  readonly audit: AuditRow;
  readonly silences: SilenceRow;
}
