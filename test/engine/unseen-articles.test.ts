/** Everyday questions of people who have not read the article: its things by what they are, its deeds in words of their own. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('unseen-articles');
const put = (question: string) => ask(question, base, { now: new Date('2034-06-01T00:00:00Z') });

describe('a thing is known by what it is', () => {
  it.each([
    ['How deep is the wreck?', '310 metres.'],
    ["What's living on the wreck?", 'Sea crabs live on the wreck of the Grebe.'],
    ['Who noticed that the painting was missing?', 'Ines Quay.'],
    ['When did Ines Quay notice that the painting was missing?', 'Saturday, 3 May 2031.'],
  ])('although the word is a verb as well, or only the name stands in the sentence: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each([
    'How much was the painting worth?',
    'Who stole the painting?',
    'Did they take anything from the wreck?',
    'Did the painting notice that?',
  ])('and says no more than that: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('a participle', () => {
  it.each([
    ['When was the Lantern Club set up?', 'Friday, 1 June 1990.'],
    ['Who was the Lantern Club started by?', 'Ines Quay.'],
    ['Why was the museum shut that day?', 'Because it was a holiday.'],
  ])('may be its verb itself, and "that day" the day of it: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each(['When did the Lantern Club set up the Quay Gallery?', 'Who did the Lantern Club start?'])(
    'keeps who did it to whom: %s',
    (question) => {
      expect(put(question).status).toBe('unknown');
    },
  );
});

describe('what is done', () => {
  it.each([
    ['Who lost his job?', 'Tarn Velt.'],
    ['Which famous painter got questioned?', 'Ines Quay.'],
    ['What did the search cost?', '2 million dollars.'],
  ])('is told from whoever it happened to: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each(['Did Ines Quay lose her job?', 'Which famous singer got questioned?', 'What did the theft cost?'])(
    'is not told of others: %s',
    (question) => {
      expect(put(question).status).toBe('unknown');
    },
  );
});

describe('what somebody wants', () => {
  it.each([
    ['How much money did the Tarn Trust want?', '900 thousand dollars.'],
    ['How much compensation did the Tarn Trust ask for?', '900 thousand dollars.'],
    ['What did the Tarn Trust want?', 'Compensation.'],
  ])('is what it asked for: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each([
    'What did the Quay Gallery want?',
    'How much money did Ines Quay want?',
    'What did the Tarn Trust want to build?',
  ])('is nothing that others asked for, or that it wanted to do: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('an office', () => {
  it.each(['When did Orla Fenn become prime minister?', 'How long has Orla Fenn been prime minister?'])(
    'is held since a day, whatever else its holder did: %s',
    (question) => {
      expect(put(question).short).toBe('Since March 2029.');
    },
  );

  it.each([
    ['Who is the Tarn Trust boss?', 'Mara Quist.'],
    ['Who is the boss of the Tarn Trust?', 'Mara Quist.'],
  ])('may be named behind the body that it is in: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each([
    'When did Mara Quist become chief executive?',
    'When did Orla Fenn become king?',
    'Who is the Quay Gallery boss?',
  ])('is told of nobody else: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('what befalls somebody', () => {
  it('has its reason for its manner', () => {
    expect(put('How did the Grebe sink?').short).toBe('Because it hit a reef.');
    expect(put('How did Ines Quay close the museum?').status).toBe('unknown');
  });

  it.each([
    ['What is the hotel called now?', 'Grebe Lodge.'],
    ["What is the hotel's new name?", 'Grebe Lodge.'],
    ['How many people were compensated?', '340 customers.'],
  ])('is called and counted as people ask for it: %s', (question, short) => {
    expect(put(question).short).toBe(short);
  });

  it.each(['What is the museum called now?', 'How many people sank?'])('and is made up of nothing: %s', (question) => {
    expect(put(question).status).toBe('unknown');
  });
});
