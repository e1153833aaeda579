/** What a question whose time hangs on other events is asked against, and what comes of it. */
import type { FactBase } from '../facts/base.ts';
import type { Candidate } from '../matching/candidate.ts';
import type { Focus } from '../matching/focus.ts';
import type { Conversation } from '../question/conversation.ts';
import type { Question } from '../question/question.ts';
import type { Draft } from './draft.ts';

export interface Scene {
  readonly base: FactBase;
  readonly focus: Focus;
  readonly conversation: Conversation | undefined;
  /** The outermost fact of the event, or the entity, that was picked when the question was asked back about. */
  readonly meant?: string | undefined;
  /** Only an answer counts: why there is none is told to nobody, and need not be found out. */
  readonly onlyAnswers: boolean;
}

/** Facts that were held against a question, best first. What says who somebody is needs none: they are looked for on demand. */
export type Candidates = () => readonly Candidate[];

export const NO_CANDIDATES: Candidates = () => [];

/** What is decided on a question, and as what it was read. */
export interface Decision {
  readonly question: Question;
  readonly draft: Draft;
  readonly candidates: Candidates;
}
