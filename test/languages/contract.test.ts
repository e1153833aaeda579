/**
 * What every registered language must bring beyond the types of its contract, so that members can ask in it. A new language
 * is tested by being registered.
 */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { fold, wordsOf } from '../../src/facts/tokens.ts';
import { SLOTS, STANDINGS } from '../../src/facts/fact.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import type { Asked } from '../../src/languages/language.ts';
import { CODES, spokenIn } from '../../src/languages/codes.ts';
import { DISCORD_PHRASES } from '../../src/languages/discord-registry.ts';
import { LANGUAGES } from '../../src/languages/registry.ts';
import { phrasesIn } from '../../src/languages/terminal-registry.ts';
import { analyse } from '../../src/question/analyse.ts';
import { lexiconOf } from '../../src/question/lexicon.ts';
import { isBlank } from '../../src/question/words.ts';

/** A base that knows nothing: what is read, is read by the language alone. */
const nothing = indexKnowledge({ articles: [], entities: [], predicates: [], facts: [] });
/** A Monday. */
const now = new Date('2025-06-02T09:00:00Z');
const today = Math.floor(now.getTime() / 86_400_000);
const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

/** What members ask with a word of its own; the rest (`whom`, `result`, yes or no …) is told from the sentence. */
const ASKED: readonly Asked[] = [
  ...(['who', 'when', 'where', 'about', 'why', 'how', 'what', 'which'] as const),
  ...(['amount', 'duration', 'times', 'definition', 'source', 'standing', 'story'] as const),
];

/** Everything in a tree of phrases that is a text, with the way to it. */
function texts(phrases: object, path = ''): [string, string][] {
  return Object.entries(phrases).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    return typeof value === 'object' && value !== null ? texts(value, `${path}${key}.`) : [];
  });
}

describe('languages', () => {
  it('have codes and names of their own', () => {
    expect(LANGUAGES.map(({ code }) => code)).toEqual(CODES);
    expect(new Set(LANGUAGES.map(({ name }) => name)).size).toBe(LANGUAGES.length);
    for (const { code } of LANGUAGES) expect(Intl.getCanonicalLocales(code)).toEqual([code]);
  });

  it('fall back to languages that are registered and do not fall back themselves', () => {
    for (const { fallback } of LANGUAGES.filter((language) => language.fallback !== undefined))
      expect(LANGUAGES.find(({ code }) => code === fallback)).toMatchObject({ fallback: undefined });
  });
});

describe.each(LANGUAGES)('$name', (language) => {
  const { code, locale, time, phrases } = language;
  const read = (text: string) => analyse(text, language, nothing, now);
  const put = (text: string) => ask(text, nothing, { now, language: code });

  it('finds in its tables only what it wrote there: "constructor" is a word like any other', () => {
    const { spellings, abbreviations, slotNouns, prepositions, pronouns, ordinals } = language;
    const tables = [spellings, abbreviations, slotNouns, prepositions, pronouns, ordinals];
    const times = [time.oneUnits, time.relativeBeforeUnit, time.relativeAfterUnit];
    for (const table of [...tables, ...times]) expect(Reflect.get(table, 'constructor')).toBeUndefined();
  });

  it('calls no word faint that it never hears', () => {
    const silent = [language.functionWords, language.lightWords, language.eventWords, language.doWords];
    const isSilent = (word: string) => silent.some((words) => words.has(word));
    expect([...language.faintWords].filter(isSilent)).toEqual([]);
    // A verb is faint in all its forms, of which some may be silent: "taken" is heard where "took" is not.
    const formsOf = (verb: string) => [verb, ...language.forms(verb)].filter((form) => language.isWord(form));
    expect([...language.faintVerbs].filter((verb) => formsOf(verb).every(isSilent))).toEqual([]);
  });

  describe('asking', () => {
    it('has words for everything that is asked', () => {
      const asked = new Set([...language.questionWords.map(({ asks }) => asks), ...Object.values(language.slotNouns)]);
      expect(ASKED.filter((asks) => !asked.has(asks))).toEqual([]);
    });

    it.each(language.questionWords)('reads a question from "$words"', ({ words }) => {
      for (const text of [words, words.toUpperCase(), `${words}?`]) expect(read(text).holes, text).not.toEqual([]);
    });

    it('opens yes/no questions and negates', () => {
      expect(language.polarityWords.size).toBeGreaterThan(0);
      expect(language.negations.size).toBeGreaterThan(0);
      expect([...language.negations].filter((word) => isBlank(word))).toEqual([]);
    });

    it('writes its words as questions are read: folded, one spelling', () => {
      const words = [
        ...[language.functionWords, language.lightWords, language.negations, language.polarityWords].flatMap((set) => [
          ...set,
        ]),
        ...[language.slotNouns, language.pronouns, language.prepositions, language.spellings].flatMap(Object.keys),
        ...language.questionWords.flatMap((entry) => entry.words.split(' ')),
      ];
      expect(words.filter((word) => word !== fold(word))).toEqual([]);
    });

    it('writes chat spellings out in words that it knows', () => {
      const { closed, open } = lexiconOf(language);
      const talk = new Set(Object.values(language.smallTalk).flat().flatMap(wordsOf));
      const isKnown = (word: string) => [closed, open, talk].some((known) => known.has(word)) || language.isWord(word);
      const unknown = Object.entries(language.spellings).filter(([, standard]) => !wordsOf(standard).every(isKnown));
      expect(unknown).toEqual([]);
    });

    it('does not write a chat spelling out twice', () => {
      const again = Object.values(language.spellings).filter((standard) =>
        wordsOf(standard).some((word) => Object.hasOwn(language.spellings, word) && language.spellings[word] !== word),
      );
      expect(again).toEqual([]);
    });

    it('has a word for every concept', () => {
      expect(Object.entries(language.concepts).filter(([, words]) => words.every(isBlank))).toEqual([]);
    });

    it('leaves a word as it is among its dictionary forms', () => {
      const words = [...language.functionWords, ...Object.values(language.concepts).flat().flatMap(wordsOf)];
      expect(words.filter((word) => !language.lemmas(word).some(({ lemma }) => lemma === word))).toEqual([]);
      expect(words.filter((word) => !language.forms(word).includes(word))).toEqual([]);
    });
  });

  describe('dates', () => {
    const format = (options: Intl.DateTimeFormatOptions, date: number) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date * 86_400_000);

    it.each(Array.from({ length: 12 }, (_, index) => index + 1))('knows month %i in every spelling', (month) => {
      const full = format({ month: 'long' }, dayOf(2024, month, 1));
      for (const name of [full, full.toUpperCase(), fold(full), ...(time.months[month - 1] ?? [])]) {
        const day = dayOf(2024, month, 15);
        expect(read(`15 ${name} 2024`).time, name).toMatchObject([{ relation: 'in', from: day, to: day }]);
      }
    });

    it.each([0, 1, 2, 3, 4, 5, 6])('knows day %i of the week', (weekday) => {
      const full = format({ weekday: 'long' }, dayOf(2024, 9, 1 + weekday));
      expect(read(`${full}, 15 ${format({ month: 'long' }, dayOf(2024, 9, 1))} 2024`).time).toMatchObject([
        { weekday },
      ]);
    });

    it('has names for twelve months and seven days', () => {
      expect([time.months.length, time.weekdays.length]).toEqual([12, 7]);
    });

    it('reads dates as it writes them', () => {
      const day = dayOf(2025, 4, 25);
      for (const dateStyle of ['full', 'long', 'medium'] as const)
        expect(read(format({ dateStyle }, day)).time, dateStyle).toMatchObject([{ from: day, to: day }]);
    });

    it('counts days back by every number that it knows', () => {
      expect(time.numbers.length).toBeGreaterThanOrEqual(10);
      for (const [index, number] of time.numbers.entries())
        for (const unit of time.units.day) {
          const day = today - index - 1;
          const text = `${number} ${unit} ${time.ago[0] ?? ''}`;
          expect(read(text).time, text).toMatchObject([{ relation: 'in', from: day, to: day }]);
        }
    });

    it.each(['before', 'after', 'since', 'until'] as const)('knows "%s"', (relation) => {
      expect(time[relation].length).toBeGreaterThan(0);
      for (const word of time[relation])
        expect(read(`${word} 2020`).time, word).toMatchObject([{ relation, from: dayOf(2020, 1, 1) }]);
    });

    it('knows the first and the last', () => {
      for (const word of time.first) expect(read(word).order, word).toBe('first');
      for (const word of time.last) expect(read(word).order, word).toBe('last');
    });
  });

  describe('talking', () => {
    const talk = Object.entries(language.smallTalk).flatMap(([kind, said]) =>
      said.map((text) => [text, kind] as const),
    );

    it.each(talk)('answers "%s" with one line for it (%s)', (text, kind) => {
      const lines = LANGUAGES.map((one) => one.phrases.smallTalk[kind as keyof typeof phrases.smallTalk]);
      const { text: told } = put(text);
      expect(
        lines.filter((line) => told.startsWith(line)),
        told,
      ).toHaveLength(1);
    });

    it('leaves no phrase empty or with blanks around it', () => {
      const said = { phrases, terminal: phrasesIn(code), discord: spokenIn(DISCORD_PHRASES, code) };
      expect(texts(said).filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    });

    it('has words of its own for everything that it says', () => {
      for (const other of LANGUAGES.filter((one) => one !== language)) {
        const theirs = new Map(texts(other.phrases));
        const sentences = texts(phrases).filter(([, text]) => text.includes(' '));
        expect(sentences.filter(([path, text]) => theirs.get(path) === text)).toEqual([]);
      }
    });

    it('puts what it is told into its phrases', () => {
      expect(phrases.source('Example Times', 3, false)).toMatch(/Example Times.*3/);
      expect(phrases.source('Example Times', 3, true)).toMatch(/Example Times.*3/);
      expect(phrases.source('Example Times', 3, true)).not.toBe(phrases.source('Example Times', 3, false));
      expect(phrases.corrected('Port Example')).toContain('Port Example');
      expect(phrases.standing.stated('Ana Wira')).toContain('Ana Wira');
      expect(phrases.attribute('rank', 'Ana Wira', 'Captain')).toMatch(/Ana Wira.*Captain/);
      expect(phrases.nothingAbout(['piers', 'boats'])).toMatch(/piers.*boats/);
      expect(phrases.noMatch(['piers'])).toContain('piers');
      expect(phrases.noMatch([])).not.toMatch(/“”|undefined/);
      expect(phrases.whichOne('Ana')).toContain('Ana');
      expect(phrases.questionWhat('Ana Wira', true)).toMatch(/Ana Wira.*\?$/);
      expect(phrases.questionWhat('Ana Wira', true)).not.toBe(phrases.questionWhat('Ana Wira', false));
      for (const slot of SLOTS) expect(phrases.butKnown([slot]).trim()).not.toBe('');
    });

    it('says every standing that is not plain', () => {
      for (const standing of STANDINGS.filter((one) => one !== 'reported' && one !== 'stated'))
        expect(phrases.standing[standing]).toMatch(/\S/);
    });

    it('counts in the plural where the language has one', () => {
      const plural = new Intl.PluralRules(locale);
      const unit = (count: number) => phrases.days(count).replace(String(count), '').trim();
      expect(phrases.days(7)).toContain('7');
      expect(unit(1) === unit(7)).toBe(plural.select(1) === plural.select(7));
      expect(phrases.times(5)).toContain('5');
      expect(new Set([1, 2, 5].map((count) => phrases.times(count))).size).toBe(3);
    });

    it('asks questions in its own examples that it can read', () => {
      for (const slot of ['when', 'where', 'why'] as const) {
        const { holes } = read(phrases.questionFor(slot, 'visit', 'Ana Wira'));
        expect(holes.map(({ asks }) => asks)).toContain(slot);
        expect(holes).toHaveLength(1);
      }
    });
  });
});
