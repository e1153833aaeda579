/** The one contract that every language fulfils. A new language is a folder beside `id` and `en` that exports one of these. */
import type { LanguageCode, Precision, Slot } from '../facts/fact.ts';
import type { AnswerPhrases } from './answer-phrases.ts';
import type { Concept } from './concepts.ts';
import type { PicturePhrases } from './picture-phrases.ts';
import type { TimeRelationWords } from './time-relations.ts';

/** One reading of a word: its dictionary form and what its shape says about the sentence. */
export interface Lemma {
  readonly lemma: string;
  /**
   * `middle` leaves open who acts: berdiri, bertemu. `passive` says that the word before the verb is the one it is done to:
   * ditemui, was met.
   */
  readonly voice?: 'active' | 'passive' | 'middle';
  /** The form is a noun: pertemuan, kunjungan. */
  readonly noun?: boolean;
}

/** What a question asks for. `what` and `which` are settled by the verb and by what the facts hold. */
export type Asked =
  | Exclude<Slot, 'did' | 'how_many'>
  | 'what'
  | 'which'
  | 'amount'
  | 'duration'
  | 'times'
  | 'definition'
  | 'speaker'
  | 'source'
  | 'standing'
  | 'story'
  | 'polarity';

/** A word or phrase that opens a hole: "kapan", "dengan siapa", "what day". */
export interface QuestionWord {
  /** Words in their standard spelling, lower case. `*` stands for one to three words of a noun ("perusahaan *apa*"). */
  readonly words: string;
  readonly asks: Asked;
  /** For `when`: the precision that is asked for; `weekday` is the day of the week. */
  readonly precision?: Precision | 'weekday' | 'clock';
  /** The hole's role where the phrase gives it: "oleh siapa" is the agent, "dengan siapa" a companion. */
  readonly role?: Role;
  /** The noun of what is asked for besides: "how wide" asks for the width, "whose" for the owner. */
  readonly measures?: string;
  /** For `amount`: it asks how many there are, and so for no sum of money. */
  readonly counts?: true;
  /** For `when`: it asks since when something is so. */
  readonly since?: true;
  /** For `where`: the kind of place asked for: an entity type, or a part of a city that its kind or name tells of. */
  readonly place?: 'city' | 'country' | 'building' | 'room';
}

/** The part that somebody plays, as prepositions and word order show it. */
export type Role = 'agent' | 'patient' | 'recipient' | 'partner' | 'place' | 'origin' | 'topic';

/** What a word says of how many or which of something is meant; a yes to it must say so too. */
export type Limit = 'only' | 'all' | 'first' | 'last' | 'second' | 'third' | 'always';

/** Words about time, as data for the one parser in `question/calendar-dates.ts`. */
export interface TimeWords {
  /** Extra names and abbreviations of months, January first; the full names come from `Intl`. */
  readonly months: readonly (readonly string[])[];
  /** Extra names of the days of the week, Sunday first; the full names come from `Intl`. */
  readonly weekdays: readonly (readonly string[])[];
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', readonly string[]>>;
  /** Units shorter than a day, and longer than a year: hours, decades. */
  readonly smallUnits: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  readonly between: readonly string[];
  /** Joins the ends of a range: "dan", "sampai"; "and", "to". */
  readonly rangeJoiners: readonly string[];
  /** Those of them that also list things, and so join a range only after "between". */
  readonly conjunctions: readonly string[];
  /** Words that may stand before a day or a month, besides its unit: "tanggal"; "the", "of". */
  readonly dateOpeners: readonly string[];
  /** Words that may stand between a day and its month: "the 25th of April". */
  readonly dateLinks: readonly string[];
  /** Words that may stand between a unit and what places it: "minggu yang lalu". */
  readonly relativeLinks: readonly string[];
  /** Another time than the one spoken of: "next", "sebelumnya". */
  readonly otherTime: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Idioms with such a word that order nothing: "at last", "pertama-tama". */
  readonly orderless: readonly string[];
  /** Days relative to today: "kemarin" is -1. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** After a unit: "minggu lalu"; before a unit: "last week". Offsets in units. */
  readonly relativeAfterUnit: Readonly<Record<string, number>>;
  readonly relativeBeforeUnit: Readonly<Record<string, number>>;
  /** Closes "3 hari yang lalu", "3 days ago". */
  readonly ago: readonly string[];
  /** Numbers as words, from one. */
  readonly numbers: readonly string[];
  /** One of a unit in "a week ago" ("a", "an"), or one that is a word by itself: "seminggu". */
  readonly ones: readonly string[];
  readonly oneUnits: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  /** Endings that make ten years of a year: "1990s", "1990-an"; and words that may stand before it: "decade". */
  readonly decadeEndings: readonly string[];
  readonly decadeOpeners: readonly string[];
  /** Decades as words: "nineties" is 1990. */
  readonly decades: Readonly<Record<string, number>>;
  /** "century", "abad"; and what may stand between it and its number: "ke". */
  readonly centuries: readonly string[];
  readonly centuryLinks: readonly string[];
}

export interface Language {
  /** BCP 47 tag. */
  readonly code: LanguageCode;
  /** Its name in itself. */
  readonly name: string;
  /** Locale for `Intl`. */
  readonly locale: string;
  /** The language whose texts serve where a fact has none in this one; without it every text must be there. */
  readonly fallback?: LanguageCode;
  /** Chat spellings and abbreviations and what they are short for: "kpn" → "kapan". Values may be several words. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Digits that chats write for a word of the same sound: "2" for "to", "4" for "for". */
  readonly soundalikes: Readonly<Record<string, string>>;
  /** Ordinals in digits and in words, as they stand before a noun: "1st", "first". Beside a month they are days. */
  readonly ordinalDigits: Readonly<Record<string, string>>;
  /** Words put together from the beginnings of several, and those: "menlu" → "menteri luar negeri". They stay as written. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Word endings that are written on to any word and say nothing: "-nya", "-kah", "'s". */
  readonly clitics: readonly string[];
  /** Words that carry no content: articles, prepositions, auxiliaries, particles, politeness. */
  readonly functionWords: ReadonlySet<string>;
  /** Light words by which a number is one of everything together: "total", "altogether". */
  readonly totals: ReadonlySet<string>;
  /** Words that colour a question without narrowing it: "sebenarnya", "exactly", "historic". */
  readonly lightWords: ReadonlySet<string>;
  /** Words that a question says little less without, and that facts rarely have: "stuff", "huge", "afterwards", "harus". */
  readonly faintWords: ReadonlySet<string>;
  /** Those of them that set something before or after something else: "next", "sebelumnya". */
  readonly sequences: ReadonlySet<string>;
  /** Verbs, as in a dictionary, that say little beside another verb or the noun that is asked for: "use", "pakai". */
  readonly faintVerbs: ReadonlySet<string>;
  /** Verbs that say only that something happened: "berlangsung", "take place". */
  readonly eventWords: ReadonlySet<string>;
  readonly questionWords: readonly QuestionWord[];
  /** Nouns that ask for a slot in "what was the …": "tempat", "purpose". */
  readonly slotNouns: Readonly<Record<string, QuestionWord['asks']>>;
  /** Words that open a yes/no question when they come first. */
  readonly polarityWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Words by which a sentence says less, more or other than that something was so: what may or should be, nearly or always was. */
  readonly qualifiers: ReadonlySet<string>;
  /** Titles and the like that are written with a full stop which ends no sentence: "dr", "kol". */
  readonly stopped: ReadonlySet<string>;
  /** Prepositions and the role that they give to the name after them. */
  readonly prepositions: Readonly<Record<string, Role>>;
  /** Auxiliaries that, right before a verb, make it passive: "was", "were". */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries that stand between a question word and the subject: "did", "does". */
  readonly inversionAuxiliaries: ReadonlySet<string>;
  /** Words that may stand between a preposition and its noun, and that make the word after them a noun. */
  readonly determiners: ReadonlySet<string>;
  /** Forms of address before a name. */
  readonly titles: ReadonlySet<string>;
  /** Words that make another office of one: "deputy", "wakil", "staff". */
  readonly lesserOffices: readonly string[];
  /** Words that make another thing of the noun behind them: a "semi-final" is no final, "perempat final" neither. */
  readonly altering: ReadonlySet<string>;
  /** Nouns in the names of bodies by which these say what they are: "bank", "ministry", "yayasan". */
  readonly bodies: ReadonlySet<string>;
  /** Words that join a noun to the one it belongs to: "of", "dari". */
  readonly genitives: ReadonlySet<string>;
  /** Prepositions before the event that something happened in: "dalam pertemuan", "during the visit". */
  readonly eventPrepositions: ReadonlySet<string>;
  /** Prepositions after which even an unknown word can only be a place. */
  readonly locatives: ReadonlySet<string>;
  /** Words that ask how things stand today: "now", "sekarang". */
  readonly present: ReadonlySet<string>;
  /** Words that move a question into the future. */
  readonly future: ReadonlySet<string>;
  /** Verbs that ask what somebody does at all: "what does the commission do?" */
  readonly doWords: ReadonlySet<string>;
  /** Nouns for the part that somebody plays in something, and verbs of playing one: "role" and "played", "peran" and "memainkan". */
  readonly roleWords: { readonly nouns: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };
  /** Polite ways into a question, which are no part of it: "tell me", "beri tahu". */
  readonly requests: readonly string[];
  /** Ways of asking for all that an article tells, before whatever says which: "summarise", "rangkum", "everything about". */
  readonly overviews: readonly string[];
  /** Words that open a clause about the noun before them: "who", "that", "yang". */
  readonly relatives: ReadonlySet<string>;
  /** Verbs that say next to nothing by themselves, but that something was done: "took (the minutes)", "pegang". */
  readonly lightVerbs: ReadonlySet<string>;
  /** Verbs that have somebody do or suffer something: "made (Ana leave)", "membuat (Ana pergi)". */
  readonly causatives: ReadonlySet<string>;
  /** Ways of opening a yes/no question other than by its first word: "is it true that", "apa benar". */
  readonly polarityOpeners: readonly string[];
  /** Words that set a clause of its own apart: "that", "whether". */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open the case that something is so: "if", "kalau". */
  readonly conditions: ReadonlySet<string>;
  /** And the case that it is not: "unless". */
  readonly unless: ReadonlySet<string>;
  /** After a verb: it is asked for another time than the known one. */
  readonly again: ReadonlySet<string>;
  /** Words by which a member speaks of himself: what he does is no part of the question. */
  readonly selfWords: ReadonlySet<string>;
  /** Prepositions of means: "melalui skema apa" asks how. */
  readonly instruments: ReadonlySet<string>;
  /** Nouns that stand beside a name and add nothing: "the Ana case", "kasus Ana". */
  readonly affairs: ReadonlySet<string>;
  /** Nouns for where somebody works or a body sits, which add nothing to the name beside them: "at Ana's office", "di kantor Ana". */
  readonly premises: ReadonlySet<string>;
  /** Prepositions that say where somebody goes: "to", "ke". */
  readonly goals: ReadonlySet<string>;
  /** Words right before somebody whom others are with or go along with: "with (Ana)", "ikut (Ana)". */
  readonly companions: ReadonlySet<string>;
  /** Verbs of going that are silent by themselves; empty where none is needed: "kapan Ana ke Examplia?" */
  readonly goVerbs: ReadonlySet<string>;
  /** Words before a noun that say how many there are: "thousands of homes" are homes. */
  readonly quantities: ReadonlySet<string>;
  /** Words for each one of several: "setiap tahun", "every year" names no year. */
  readonly distributives: ReadonlySet<string>;
  /** Auxiliaries that by themselves say what somebody owns, wears or eats: "have". */
  readonly owning: ReadonlySet<string>;
  /** Auxiliaries of wishing that by themselves say what somebody asks for or aims at: "want". */
  readonly wishes: ReadonlySet<string>;
  /** Auxiliaries by which something is wished, allowed, possible or to come, and so need not be so: "want", "may", "will", "ingin". */
  readonly modals: ReadonlySet<string>;
  /** By which something has to be done, before its verb: "have to", "harus". */
  readonly obligations: readonly string[];
  /** Silent verbs of getting something done to oneself, before its noun: "got (a warning)", "kena (denda)". */
  readonly receivers: ReadonlySet<string>;
  /** Words before the body or country that somebody is sent to: "ambassador to (Examplia)", "duta besar untuk (Examplia)". */
  readonly postings: ReadonlySet<string>;
  /** Words before whoever somebody acts for: "(signed) for (Examplia)", "untuk (Examplia)". */
  readonly onBehalf: ReadonlySet<string>;
  /** Words that multiply the number before them: "million", "juta". */
  readonly magnitudes: ReadonlySet<string>;
  /** Words before a number that say it is not exact, or a bound: "more than", "lebih dari". */
  readonly bounds: ReadonlySet<string>;
  /** Words before a length of time: "for (two hours)", "selama (dua jam)". */
  readonly lengthOpeners: ReadonlySet<string>;
  /** Words before a time of day: "at (19:00)", "pukul (19.00)". */
  readonly hourOpeners: ReadonlySet<string>;
  /** Prepositions before what somebody is thanked, praised or fined for: "for", "atas". */
  readonly causes: ReadonlySet<string>;
  /** Words that begin a clause that gives a reason or a purpose: "because", "karena", "agar". */
  readonly reasonOpeners: ReadonlySet<string>;
  /** Words and signs by which a sum of money is known: "Rp", "dollars". */
  readonly currencies: readonly string[];
  /** Ways of naming whose words are asked for: "according to (Ana)", "menurut (Ana)". */
  readonly citations: readonly string[];
  /** Ways of leaving somebody out: "apart from (Ana)", "selain (Ana)". */
  readonly exceptions: readonly string[];
  /** Verbs of becoming: nothing beside another verb, all there is without one ("when did she become minister?"). */
  readonly copulas: ReadonlySet<string>;
  /** Prepositions at the end of a "what" question and what they ask for: "what was it for?" */
  readonly trailing: Readonly<Record<string, Asked>>;
  /** Words that only open a sentence: "so", "jadi". */
  readonly starters: ReadonlySet<string>;
  /** Words by which the bot or the others are spoken to. */
  readonly vocatives: ReadonlySet<string>;
  /** Words for being there: "ada", "hadir", "present". */
  readonly presence: ReadonlySet<string>;
  /** Words that say how many or which of something: "only", "all", "the first". */
  readonly limits: ReadonlyMap<string, Limit>;
  /** Idioms in which such a word says nothing of the kind: "at all". */
  readonly limitless: readonly string[];
  /** Words for whoever it may be: "anyone", "siapa pun"; "did anyone come?" wants to know who did. */
  readonly anyone: readonly string[];
  /** Words that offer a choice: "or", "atau". */
  readonly alternatives: ReadonlySet<string>;
  /** Articles that make a claim of the noun behind them: "is it a pact", but not "the pact". */
  readonly indefinites: ReadonlySet<string>;
  /** Verbs that only say to what somebody or something belongs: "termasuk". */
  readonly belonging: ReadonlySet<string>;
  /** Closes a statement that asks for assent: "…, kan?", "…, right?" */
  readonly tags: ReadonlySet<string>;
  /** True where the noun stands before its question word: "negara mana", "program apa". */
  readonly nounBeforeQuestionWord: boolean;
  /**
   * Where the word for "what" also opens yes/no questions ("apa sudah …?"): that word, the words after it that tell so, and
   * the one that tells the opposite ("apa yang …").
   */
  readonly whatAsParticle?: {
    readonly word: string;
    readonly before: ReadonlySet<string>;
    readonly notBefore: string;
  };
  /** Words that stand for people or things named before, by whom they can stand for. */
  readonly pronouns: Readonly<Record<string, 'person' | 'people' | 'thing' | 'place' | 'event'>>;
  /** Openers of a follow-up that changes one part: "kalau", "what about". */
  readonly followUps: readonly string[];
  /** Openers that take back what was asked: "bukan", "no, I meant". */
  readonly corrections: readonly string[];
  /** Openers that leave what was talked about: "different topic", "ganti topik". */
  readonly topicChanges: readonly string[];
  /** Phrases that pick one of a list, with its place from 0 (-1 is the last): "the second one", "yang kedua". */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Openers that pick some of those just named by what is true of them: "the one (from Examplia)", "yang (dari Examplia)". */
  readonly picks: readonly string[];
  /** What stands before a noun for two who are known: "both", "kedua". */
  readonly pairs: readonly string[];
  /** Words for others than those already named: "else", "lain". */
  readonly otherWords: ReadonlySet<string>;
  /** Endings that say whose: "-nya". */
  readonly possessives: readonly string[];
  /** Words for all of them, which narrow nothing: "siapa saja", "who all". Every question asks for all. */
  readonly listWords: ReadonlySet<string>;
  /** Small talk, as whole messages in standard spelling. */
  readonly smallTalk: Readonly<Record<'greeting' | 'thanks' | 'identity' | 'ability', readonly string[]>>;
  readonly time: TimeWords;
  /** Words that place one event in time by another. */
  readonly timeRelations: TimeRelationWords;
  /** Words for the concepts that the engine relates across languages. */
  readonly concepts: Readonly<Record<Concept, readonly string[]>>;
  /** Lists of words that may stand for each other in a question: a group a line, its words separated by commas. */
  readonly synonyms: readonly string[];
  readonly phrases: AnswerPhrases;
  readonly pictures: PicturePhrases;

  /** The dictionary forms that a word can have, best first; the word itself is always among them. */
  lemmas(word: string): readonly Lemma[];
  /** The forms in which a dictionary word meets us, so that a typo in one of them is recognised. */
  forms(lemma: string): readonly string[];
  /** A folded word of a name in today's spelling, where the language has changed its own: "oentoeng" → "untung". */
  modernName(word: string): string;
  /** True of a form of `lemma` that is passive behind one of `passiveAuxiliaries`: "visited", not "visiting". */
  isParticiple(word: string, lemma: string): boolean;
  /** The standard spellings that a chat's way of making forms may stand for, likeliest first: "diadain" → "diadakan". */
  standardForms(word: string): readonly string[];
  /** True of a form that only verbs have: "visiting", "mengunjungi". */
  isVerbForm(word: string): boolean;
  /** True of a form that names what comes of doing something, and not the doing: "lukisan", what somebody painted. */
  isProduct(word: string): boolean;
  /** True of an ordinary word of the language in any form: it is not a misspelling of something else. */
  isWord(word: string): boolean;
  /** True of a form that people write, as far as word lists tell; false of one that only rules make: "meetinged". */
  isInUse(form: string): boolean;
  /** The words that it uses most, most used first: who types one of them hardly means another. Read at the first use. */
  commonWords(): readonly string[];
}
