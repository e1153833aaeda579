/** What the engine says to members, in one language. Names and sentences of facts are passed in; nothing here knows any. */
import type { Precision, Slot } from '../facts/fact.ts';
import type { ClaimPhrases } from './claim-phrases.ts';
import type { ExplanationPhrases } from './explanation-phrases.ts';

/** What a refusal can name as missing. */
export type Missing = Exclude<Slot, 'did' | 'how_many'> | 'amount' | 'duration' | 'clock' | 'name' | 'that';

/** Who did what, or what was done to whom, as a sentence has it. */
export interface Clause {
  readonly subject: string;
  /** The one that makes the verb passive: "was". */
  readonly auxiliary?: string;
  /** The verb as the sentence has it, and with its first word in its basic form: "paid a visit", "pay a visit". */
  readonly verb: string;
  readonly infinitive: string;
  /** An active verb in the passive, where the language has a form for it: "ditegaskan" of "menegaskan". */
  readonly passive?: string | undefined;
  /** What follows the verb: "with Bima", "the treaty"; empty where nothing must. */
  readonly object: string;
}

export interface AnswerPhrases {
  /** What a refusal names as missing, by itself: "when", "for how long". */
  readonly missing: Readonly<Record<Missing, string>>;
  readonly yes: string;
  readonly no: string;
  /** "Not yet: it is only planned." */
  readonly onlyPlanned: string;
  /** To "will it …?", of what is planned. */
  readonly willBe: string;
  /** Of a plan for a time that is past by now. */
  readonly wasPlanned: string;
  /** "No: it was cancelled." */
  readonly wasCancelled: string;
  /** Answers a yes/no question about what the facts call disputed. */
  readonly isDisputed: string;
  /** Opens the answer to a negated yes/no question that a fact contradicts. */
  readonly onTheContrary: string;
  /** A correction of a false premise: what the facts say instead, e.g. "in Port Example". */
  corrected(instead: string): string;

  /** Notes on a date of which parts are inferred or approximate: "the year is inferred". */
  uncertain(parts: readonly Precision[]): string;
  /** An interval without an end or without a beginning: "since 2014", "until 1945". */
  since(date: string): string;
  until(date: string): string;
  days(count: number): string;
  /** A number of weeks, months or years. */
  weeks(count: number): string;
  months(count: number): string;
  years(count: number): string;
  /** A length of time that is only roughly known. */
  about(span: string): string;
  /** A length of time before today: "40 years ago". */
  ago(span: string): string;
  readonly today: string;
  /** Two dates and how they lie: "28 January 2020 is after 27 January 2020". */
  order(first: string, order: 'before' | 'after', second: string): string;
  /** The same of two events of one day: "earlier on 28 January 2020". */
  orderWithin(date: string, order: 'before' | 'after'): string;
  /** Two events of one date, or of two dates that share what was asked about. */
  sameTime(first: string, second: string): string;
  apart(first: string, second: string): string;
  /** A number of events counted over facts: what is told of, of how many there may have been. */
  times(count: number): string;
  /** Opens a long list: "9 in all: …"; `atLeast` where there may be more than were counted. */
  inAll(count: number, atLeast: boolean, list: string): string;
  /** Closes what is named of a long list: "7 more". */
  more(count: number): string;

  /** A misspelt name, and whose it was taken to be. */
  readAs(written: string, meant: string): string;

  /** A standing that must be said beside a fact. */
  readonly standing: {
    readonly planned: string;
    readonly cancelled: string;
    readonly disputed: string;
    readonly retracted: string;
    stated(speakers: string): string;
  };
  /** An attribute as a sentence: "Rank of Ana Lim: Colonel." */
  attribute(label: string, entity: string, value: string): string;
  /** A fact that has no sentence of its own (a table row): who, what, whom, when, where as far as they are there. */
  row(parts: { who: string; did: string; whom: string; when: string; where: string }): string;
  /** Where a fact is written: the paragraph of an article, or the row of a table. */
  source(publisher: string, paragraph: number, table: boolean): string;

  /** The three ways of not knowing. */
  notStated(missing: Missing): string;
  /** The same where the fact that is shown beside it may tell it nevertheless. */
  unsure(missing: Missing): string;
  /** Introduces the fact that comes closest to a question that is refused. */
  readonly closest: string;
  /** What is known about the same event or people, as slot names: "My articles do say when and where." */
  butKnown(slots: readonly Slot[]): string;
  /** `not-stated` because a word of the question is in no fact about these people: names it. */
  nothingAbout(words: readonly string[]): string;
  /** `not-stated` because the facts have it the other way round, elsewhere or at another time. */
  readonly notSo: string;
  noMatch(words: readonly string[]): string;
  readonly notUnderstood: string;
  readonly emptyQuestion: string;

  /** Asks back when several could be meant. */
  whichOne(word: string): string;
  /** Before the one whose name comes near to what was written. */
  meantOne(word: string): string;
  readonly whichEvent: string;
  /** Asks which of several articles is meant. */
  /** To a question in a language that Faktual does not speak. */
  readonly otherLanguage: string;
  readonly whichArticle: string;
  /** Below articles to choose from: these are the newest, and how one asks for another. */
  newestOf(shown: number, all: number): string;
  /** Leads over from an article's title to what it tells. */
  tells(title: string): string;
  /** Asks what the article with this title tells. */
  overviewOf(title: string): string;

  readonly smallTalk: Readonly<Record<'greeting' | 'thanks' | 'identity' | 'ability', string>>;
  /** "For example: …" before example questions. */
  examples(questions: readonly string[]): string;
  /** Example questions about an event by its noun and the name of who did it; each can be answered from a fact with that slot. */
  questionFor(slot: 'when' | 'where' | 'why', event: string, name: string): string;
  /** The same about what a sentence says: "When did Ana meet Bima?" */
  questionThat(slot: 'when' | 'where' | 'why', clause: Clause): string;
  /** What somebody did, of what a verb is about: "What did Ana stress?" Undefined where the language cannot say it in few words. */
  questionOf(clause: Clause): string | undefined;
  /** Who did what a sentence says: "Who accompanied Bima?" */
  questionWho(deed: Pick<Clause, 'verb' | 'object'>): string;
  /** "What is X?" / "Who is X?" */
  questionWhat(name: string, person: boolean): string;

  /** What is said about the statements in a text. */
  readonly claims: ClaimPhrases;

  /** How an answer was found. */
  readonly explain: ExplanationPhrases;
}
