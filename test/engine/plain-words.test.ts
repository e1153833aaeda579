/** What a member reads is worded as people talk: suggestions, refusals, lists of places and reasons. */
import { describe, expect, it } from 'vitest';
import { leadsBack, suggestions } from '../../src/answer/suggest.ts';
import { ask } from '../../src/ask.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('plain-words');
const now = new Date('2033-06-01T00:00:00Z');
const put = (question: string) => ask(question, base, { now });

/** What is suggested to ask about one fact, of what the engine answers. */
const suggestedFor = (fact: string, code: string): readonly string[] =>
  suggestions({
    base,
    language: languageOf(code),
    near: [base.view(`quay-signing-2033#${fact}`)].filter((view) => view !== undefined),
    answers: (question, of) => {
      const { status, facts } = ask(question, base, { now, language: code });
      return status === 'answered' && leadsBack(of, [facts[0]?.id ?? ''], base);
    },
    limit: 3,
  });

describe('a suggestion', () => {
  it.each([
    ['signing', 'en', 'When did Runa Selwyn sign the Quay Accord?'],
    ['signing', 'id', 'Kapan Runa Selwyn menandatangani Kesepakatan Dermaga?'],
    ['sinking', 'en', 'When did the White Gannet crash?'],
    ['sinking', 'id', 'Kapan Camar Putih jatuh?'],
    ['arrival', 'en', 'When did Idris Palmo arrive?'],
    ['arrival', 'id', 'Kapan Idris Palmo tiba?'],
    ['welcome', 'en', 'Who accompanied Idris Palmo?'],
    ['welcome', 'id', 'Siapa yang mendampingi Idris Palmo?'],
    ['depth', 'en', 'What did Idris Palmo stress?'],
    ['depth', 'id', 'Apa yang ditekankan Idris Palmo?'],
  ])('is asked with the verb of the sentence of its fact: %s, %s', (fact, code, question) => {
    expect(suggestedFor(fact, code)[0]).toBe(question);
  });

  it('is about what was asked about, and asks what no country is', () => {
    const { status, suggestions: suggested } = put('Who painted the White Gannet?');
    expect(status).toBe('unknown');
    expect(suggested).toEqual([
      'When did the White Gannet sail?',
      'When did the White Gannet crash?',
      'Where did the White Gannet sail?',
    ]);
    const told = [...suggestedFor('opening', 'en'), ...suggestedFor('welcome', 'en')];
    expect(told.filter((question) => /^What is|of Belmar/.test(question))).toEqual([]);
    expect(told).toContain('When did Idris Palmo arrive?');
  });
});

describe('suggestions', () => {
  it.each([
    ['Why is the tide low?', /White Gannet sail/],
    ['How cold is the bay?', /Idris Palmo stress|White Gannet crash/],
  ])('are about what the question has words of, though it names nobody: %s', (question, about) => {
    const { status, suggestions: suggested } = put(question);
    expect(status).toBe('unknown');
    expect(suggested[0]).toMatch(about);
  });

  it('lead back to the fact that they were made of, and say who did it by no noun of what was done', () => {
    for (const code of ['en', 'id']) {
      for (const { fact } of base.everyFact()) {
        if (fact.source.article !== 'quay-signing-2033') continue;
        const told = suggestedFor(fact.id.split('#')[1] ?? '', code).join(' ');
        expect(told).not.toMatch(
          /the (signing|accompaniment|emphasis|statement) of|(penandatanganan|pendampingan) Idris/,
        );
      }
    }
  });

  it.each(['en', 'id'])('fit a button and are about different things, each asked for something else: %s', (code) => {
    const { suggestions: suggested } = ask('zorgflux?', base, { now, language: code });
    expect(suggested).toHaveLength(3);
    for (const question of suggested) expect(question.length).toBeLessThanOrEqual(80);
    expect(new Set(suggested.map((question) => question.split(' ')[0])).size).toBeGreaterThan(1);
    const behind = suggested.map((question) => question.replace(/^(When|Where|Why|Kapan|Di mana|Mengapa) /, ''));
    expect(new Set(behind).size).toBe(3);
  });

  it('take no beginning of a name for the whole, nor what something happened in for who did it', () => {
    const told = ['posting', 'rescue'].flatMap((fact) => [...suggestedFor(fact, 'en'), ...suggestedFor(fact, 'id')]);
    expect(told).not.toEqual([]);
    expect(told.join(' ')).not.toMatch(/appointed Belmar\?|White Gannet wait|Camar Putih menunggu/);
  });
});

describe('a definition', () => {
  it.each([
    ['What is the Lembayung Yard?', 'Lembayung Yard: shipyard.'],
    ['Apa itu Galangan Lembayung?', 'Galangan Lembayung: galangan kapal.'],
  ])('is not made a plan by what is planned with the thing: %s', (question, text) => {
    expect(put(question).text).toBe(text);
  });
});

describe('a list', () => {
  it('makes a point once, in full', () => {
    expect(put('What did Runa Selwyn say?').short).toBe('Open harbours for foreign merchants and low tariffs.');
    expect(put('Apa yang dikatakan Runa Selwyn?').short).toBe(
      'Pelabuhan yang terbuka bagi pedagang asing dan tarif yang rendah.',
    );
  });

  it.each([
    ['What was the result of the dredging?', 'Judged successful.'],
    ['Apa hasil pengerukan teluk?', 'Dinilai berhasil.'],
    ['Who is Runa Selwyn?', 'Runa Selwyn: poet and Minister of Harbours.'],
    ['Siapa Runa Selwyn?', 'Runa Selwyn: penyair dan Menteri Pelabuhan.'],
  ])('says once what another of its values says in full: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it('runs from the narrowest place to the widest', () => {
    expect(put('Where was the Quay Accord signed?').short).toBe('Blue Room, Harbour Hall, Tavira.');
  });

  it('offers disputed reasons as alternatives', () => {
    expect(put('Why did Idris Palmo resign?').short).toBe('His pay was low or he fell ill.');
    expect(put('Mengapa Idris Palmo mundur?').short).toBe('Gajinya rendah atau ia jatuh sakit.');
  });

  it('has no country of others in it', () => {
    const { values } = put('Which country did Idris Palmo sign for?');
    expect(values.map(({ text }) => text)).not.toContain('Ostria');
  });
});

describe('what can be asked next', () => {
  it.each([
    ['Who signed the Quay Accord?', ['when', 'where']],
    ['Who signed in Tavira?', ['when', 'where', 'about']],
    ['Siapa yang membeli derek?', ['when']],
    ['Who bought something in April 2033?', ['when', 'about']],
  ])('tells more than the question says itself: %s', (question, further) => {
    expect(put(question).further).toEqual(further);
  });
});

describe('a name', () => {
  it('is said to be read otherwise where it was misspelt, not where it is in the plural', () => {
    expect(put('When was the Quay Acord signed?').doubts.readings).toEqual(['I read “Quay Acord” as Quay Accord.']);
    const plural = put('When were the Quay Accords signed?');
    expect(plural.status).toBe('answered');
    expect(plural.doubts.readings).toEqual([]);
  });
});

describe('a refusal', () => {
  it('says that a name is not given', () => {
    const { text } = put('What is the name of the Director of the Port of Tavira?');
    expect(text).toMatch(/^My articles do not give the name\. (?!They do say)/);
    expect(put('Siapa nama Direktur Pelabuhan Tavira?').text).toMatch(
      /^Artikel saya tidak menyebutkan namanya\. (?!Yang)/,
    );
  });

  it.each([
    ['Why did Idris Palmo sing?', /^For this question, .*“sing”\. The closest that they say: Idris Palmo /],
    ['Mengapa Idris Palmo bernyanyi?', /^Untuk pertanyaan ini, .*“bernyanyi”\. Yang paling dekat: Idris Palmo /],
    [
      'How much did the White Gannet sail to Belmar with?',
      /^I cannot tell how much or how many from what my articles say\. The closest that they say: With 14 crates/,
    ],
    [
      'Berapa banyak saat Camar Putih berlayar ke Belmar?',
      /^Saya tidak dapat memastikan berapa dari isi artikel saya\. Yang paling dekat: Dengan 14 peti/,
    ],
    // The day of a date is no number of anything.
    ['How many people did Idris Palmo sign for?', /^My articles do not say how much or how many\. They do say when/],
  ])('shows what comes closest, and does not deny what that may tell: %s', (question, expected) => {
    const { status, text } = put(question);
    expect(status).toBe('unknown');
    expect(text).toMatch(expected);
  });

  it('shows nothing that only was done as well', () => {
    expect(put('Who resigned from the school?')).toMatchObject({ status: 'unknown', related: [] });
  });

  it.each(['Why did Idris Palmo resign in April 2033?', 'Mengapa Idris Palmo mundur pada April 2033?'])(
    'contradicts nobody who asks for more than yes or no: %s',
    (question) => {
      const { status, short } = put(question);
      expect(status).toBe('unknown');
      expect([languageOf('en'), languageOf('id')].map(({ phrases }) => phrases.notSo)).not.toContain(short);
    },
  );
});
