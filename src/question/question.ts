/** A question as the engine understands it: a fact with a hole. Plain JSON, so that a conversation can carry it. */
import type { LanguageCode } from '../facts/fact.ts';
import type { Asked, Limit, QuestionWord, Role } from '../languages/language.ts';
import type { NumberSaid } from './numbers-said.ts';
import type { TimeConstraint } from './time-constraint.ts';

/** What is asked for. */
export interface Hole {
  readonly asks: Asked;
  readonly precision?: NonNullable<QuestionWord['precision']>;
  readonly place?: NonNullable<QuestionWord['place']>;
  readonly role?: Role;
  readonly counts?: true;
  /** Of `when`: since when, of what lasts. */
  readonly since?: true;
  /** Index keys of the noun that named the slot ("mood", "tujuan"): facts that have it in words come first. */
  readonly hint?: readonly string[];
  /** Of a yes/no question: nothing but its question mark says that it is one. */
  readonly bare?: true;
  /** "Ana's sentence?": nothing but what was done, and a name that must have a part in that. */
  readonly nounOfName?: true;
  /** "Whose record did Ana break?": index keys of the noun whose owner is asked for, one list per word. */
  readonly owned?: readonly (readonly string[])[];
  /** "Who got nine years?": those to whom something was done, where the fact has such. */
  readonly receives?: true;
  /** "Who was the secretary who went along?": it must be one of these. */
  readonly among?: readonly string[];
  /** The noun in "which aircraft", "negara mana", "how many ships": the value must be one, or count them. */
  readonly noun?: readonly WordPart[];
}

interface PartBase {
  /** As the member wrote it. */
  readonly text: string;
  /** Index keys of its words, one list per word: how a fact's own text can account for it. */
  readonly keys: readonly (readonly string[])[];
  /** It stands right after a word that only a place can follow ("di", "ke"). */
  readonly located?: boolean;
  /** It stands right after a word for where somebody or something goes or is to go ("ke"). */
  readonly toward?: boolean;
  /** It stands right before this person's name, as a rank or an office: "Colonel Lim". It must be true of the person. */
  readonly describes?: string;
  /** The part that it plays in what is done, as far as word order and prepositions show it. */
  readonly role?: Role;
}

/** A word that says how many or which, with the forms of the words behind it, of which it says so. */
export interface Limited {
  readonly limit: Limit;
  readonly of: readonly string[];
}

/** A name, and whoever it can mean. */
export interface NamePart extends PartBase {
  readonly kind: 'name';
  readonly entities: readonly string[];
  /** A `part` (a surname, a title) may belong to several. */
  readonly strength: 'name' | 'part';
  /** How much of it is spelled as in the fact base, 0 to 1. */
  readonly closeness: number;
  /** "According to Ana": it is asked for what she says. */
  readonly cited?: boolean;
  /** It stands behind a word for where somebody is sent: "to", "untuk". */
  readonly posting?: boolean;
  /**
   * Those who are asked for act for this country or body: `stated` in so many words ("on the Examplian side"), or `implied` by a
   * preposition that may also say where something comes from. Of `others`, it is those to whom it is done who are from there.
   */
  readonly side?: 'stated' | 'implied' | 'others';
  /** It is somebody's: "its chairman", "ketuanya". */
  readonly owned?: boolean;
  /** Its words as the fact base spells them, where the member wrote something else. */
  readonly mended?: string;
}

/** A verb or noun for something done. */
export interface PredicatePart extends PartBase {
  readonly kind: 'predicate';
  readonly predicates: readonly string[];
  /** It only says in which event ("in the meeting"), another predicate says what is asked. */
  readonly context: boolean;
  readonly noun: boolean;
  /** Of paying: it has to be done, as is `stated` or goes for a case that is `supposed` ("if Ana does not pay"). */
  readonly obliged?: 'stated' | 'supposed';
}

/** Any other word with content. */
export interface WordPart extends PartBase {
  readonly kind: 'word';
  /** The base knows it, or a dictionary does; otherwise it is most likely a name that no fact holds. */
  readonly known: boolean;
  /** A number: never explained by anything but itself. */
  readonly number: boolean;
  /** "That day", "tahun itu": the time of what was talked about. */
  readonly sameTime?: 'day' | 'week' | 'month' | 'year';
  /** It stands where the verb of the question stands, and no predicate of the base has it. */
  readonly verb?: boolean;
}

export type Part = NamePart | PredicatePart | WordPart;

/** What is done that a question leaves out. */
export interface OtherThan {
  /** Its predicates; none where it is not sure what is left out, so that nothing may answer. */
  readonly predicates: readonly string[];
  /** Index keys of each thing that is named, one list per word. */
  readonly things: readonly (readonly (readonly string[])[])[];
}

export interface Question {
  readonly language: LanguageCode;
  /** More than one in "when and where". Empty where nothing is asked ("Ana Lim"). */
  readonly holes: readonly Hole[];
  readonly parts: readonly Part[];
  readonly time: readonly TimeConstraint[];
  /** Facts that do not answer it, since they tell of the event that it sets its time by. */
  readonly notFacts?: readonly string[];
  /** What the question leaves out: "besides the fine". */
  readonly otherThan?: OtherThan;
  /** It asks for a number of everything together. */
  readonly total?: true;
  /** Outermost facts of the events in which alone its answer lies. */
  readonly withinEvents?: readonly string[];
  /** The first or last of what matches is asked for. */
  readonly order?: 'first' | 'last';
  readonly negated: boolean;
  /** It asks how things stand on the day on which it is asked. */
  readonly present: boolean;
  /** It asks what is wished, allowed, possible or to come: "does Ana want to be minister?" */
  readonly modal: boolean;
  /** It asks about the case that what it says is so, or is not: "what if Ana does not pay?" */
  readonly condition?: 'so' | 'denied';
  /** It asks about what is still to come. */
  readonly future: boolean;
  /** It asks for another time than the known one: "when will she come again?" */
  readonly again: boolean;
  /** The day on which it is asked, in days since 1970-01-01 (UTC). */
  readonly today: number;
  /** It says of something that it takes place ("was held", "digelar"). */
  readonly happening: boolean;
  /** It has a verb that says next to nothing, but that something was done: "who took the minutes". */
  readonly acts: boolean;
  /** What it says of how many or which: "did only Ana come?", "apakah semua setuju?" */
  readonly limits: readonly Limited[];
  /** Numbers of things that it speaks of: "more than two goals". */
  readonly numbers: readonly NumberSaid[];
  /** It asks whether anybody did, and so who: "did anyone come?" */
  readonly anyone: boolean;
  /** "In Port Example or in Lembayung?": the two parts of which one is asked for, by their place among the parts. */
  readonly alternatives?: readonly [number, number];
  /** Index keys of verbs that say next to nothing by themselves, but that a fact may deny: "take (sides)". */
  readonly light: readonly (readonly string[])[];
  /** It asks what somebody does at all ("what does the commission do?"). */
  readonly action: boolean;
  /** Words that were read in another spelling than they were written. */
  readonly respelled: readonly { readonly from: string; readonly to: string }[];
  /** What the question leans on earlier turns with. */
  /** Two are meant by what they are: "both countries". */
  readonly pair: boolean;
  readonly pronouns: readonly ('person' | 'people' | 'thing' | 'place' | 'event' | 'any')[];
  /** The part that the pronoun plays in what is done. */
  readonly pronounRole?: Role;
  /** "Who else": others than those named so far. */
  readonly others: boolean;
  /** Entities that are not asked for, since the conversation has named them or the question leaves them out ("apart from Ana"). */
  readonly excluded: readonly string[];
  /** It opens like a follow-up ("what about …"). */
  readonly followUp: boolean;
  /** It says that it is about something else than the conversation so far ("different topic: …"). */
  readonly newTopic: boolean;
  /** "The second one": which of those just listed, from 0; -1 is the last. */
  readonly ordinal?: number;
  /** It can only be about what the conversation was about: it says "they", or leaves out what it asks about. */
  readonly bound: boolean;
  /** How far from the last answer a fact may be to answer it: one it rested on, one of the event, one of the article. */
  readonly reach?: 'answer' | 'event' | 'article';
  /** "Was Ana there too?": whether somebody took part in what was talked about. */
  readonly presence?: boolean;
  /** It picks one of those just named by what is true of them: "yang dari Examplia siapa?" */
  readonly picks: boolean;
  /** Entities that the conversation supplied. */
  readonly fromContext: readonly string[];
  readonly smallTalk?: 'greeting' | 'thanks' | 'identity' | 'ability';
}

/** True of a question with a hole of one of these kinds. */
export const asks = (question: Question, ...kinds: readonly Hole['asks'][]): boolean =>
  question.holes.some((hole) => kinds.includes(hole.asks));

/** The names of a question, in order. */
export const namePartsOf = (question: Question): NamePart[] => question.parts.filter((part) => part.kind === 'name');
