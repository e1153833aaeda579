/** What only the sentence of a fact says, and ways of asking that the standard language does not have. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('said-in-sentences');
const now = new Date('2031-06-01T00:00:00Z');

describe('answers with what the sentence says', () => {
  it.each([
    ['How many memoranda did Meronia and Lembara sign?', /^five memoranda\.$/i],
    ['Berapa nota kesepahaman yang diteken Meronia dan Lembara?', /^lima nota kesepahaman\.$/i],
    ['How long did Odo Varela meet Sekar Aruna?', /^20 minutes\.$/],
    ['Berapa lama Odo Varela bertemu Sekar Aruna?', /^20 menit\.$/],
    ['At what time was Varo Harbour opened?', /^19:30\.$/],
    ['Jam berapa Pelabuhan Varo dibuka lagi?', /^19\.30\.$/],
    ['Why did Odo Varela resign?', /^because his health had failed\.$/i],
    ['Kenapa Odo Varela mundur?', /^karena kesehatannya memburuk\.$/i],
    ['Was the Suluh idol found in Meronia?', /^yes/i],
    ['What was the score between the Meronian team and the Lembaran team?', /^3-1\.$/],
    ['How many mangrove trees did Una Lestari plant?', /^more than 200 mangrove trees\.$/i],
    ['berapa pohon bakau yg ditanam Una Lestari?', /^lebih dari 200 pohon bakau\.$/i],
    ['skor timnas meronia vs timnas lembara brp', /^3-1\.$/],
    ['What did Odo Varela and Una Lestari talk about?', /^fishing quotas\.$/i],
    ['Odo Varela sama Una Lestari ngobrolin apa?', /^kuota tangkapan\.$/i],
    ['Where did Odo Varela and Una Lestari talk?', /^the old jetty\.$/i],
    ['Di mana Odo Varela berdiskusi dengan Una Lestari?', /^dermaga lama\.$/i],
  ])('%s', (question, expected) => {
    const { status, short } = ask(question, base, { now });
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringMatching(expected) as string });
  });
});

describe('understands', () => {
  it.each([
    ['a verb with its object within its phrase', 'Who asked Sekar Aruna to come?', 'Tirta Wening'],
    ['a form of chats', 'Siapa yang ngundangin Sekar Aruna?', 'Tirta Wening'],
    ['an owner', 'Whose harbour is Varo Harbour?', 'Sekar Aruna'],
    ['who got what was done', 'Siapa yang kena denda?', 'Odo Varela'],
    ['what was said with praise', 'What did Sekar Aruna say about the fishermen of Varo?', 'praised'],
    ['an aim', 'What is the Varo Pact for?', 'Livelier trade'],
    ['what two talked about', 'What did Odo Varela and Tirta Wening talk about?', 'Harbour dues'],
    ['a noun for all countries', 'What was it that the two countries signed?', 'Memoranda'],
    ['an office by its country', "Who is Meronia's deputy minister of fisheries?", 'Tirta Wening'],
    ['where an envoy is sent', 'Siapa duta besar Meronia untuk Lembara?', 'Odo Varela'],
  ])('%s', (_, question, expected) => {
    const { status, short } = ask(question, base, { now });
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringContaining(expected) as string });
  });
});

describe('refuses', () => {
  it.each([
    ['the envoy of the other country', 'Siapa duta besar Lembara untuk Meronia?'],
    ['the envoy of the other country', 'Who is the ambassador of Lembara to Meronia?'],
    [
      'the length of what somebody else did on the same occasion',
      'Berapa lama pertemuan Tirta Wening sama Sekar Aruna?',
    ],
    ['another number than the one that the sentence gives', 'How many ships did Meronia and Lembara sign?'],
    ['a number of what was not done', 'How many boats did Una Lestari sell?'],
    ['how many there were for how many of them', 'How many boats did Sekar Aruna buy?'],
    ['a reason of something else in the sentence', 'Why did Una Lestari resign?'],
    ['a reason of something else in the sentence', 'Kenapa Una Lestari mengundurkan diri?'],
    ['the hour of what somebody was invited to', 'At what time did Una Lestari invite Tirta Wening?'],
    ['the length of what somebody was invited to', 'Berapa lama Una Lestari mengundang Tirta Wening?'],
    [
      'a country that did it for the place where it was done',
      'Was it in Lembara that Meronia and Lembara signed the memoranda?',
    ],
    ['a score for the money that was won', 'How much money did the Meronian team win?'],
    ['whether something is mentioned for what it says', 'Is the meeting mentioned in the article?'],
    ['whether it is in force, of a pact of which only the aim is told', 'Is the Varo Pact in force?'],
    [
      'how long it was between what was done at once',
      'Berapa lama Tirta Wening buka pelabuhan sampai buka Pelabuhan Varo?',
    ],
    ['the city that the question names itself', 'Tirta Wening terbang ke Pelabuhan Varo dari kota mana?'],
    ['a deputy asked for as the minister', 'Siapa Menteri Perikanan Meronia?'],
    ['a deputy asked for as the minister', 'Who is the Minister of Fisheries of Meronia?'],
    ['where something was done for where it was praised', 'Where did Una Lestari rescue the ship?'],
    ['where something was done for where it was praised', 'Di mana Una Lestari menyelamatkan kapal itu?'],
    ['what is still to come, of what is past', 'When will Varo Harbour be opened again?'],
  ])('%s: %s', (_, question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });
});

describe('what belongs to somebody spoken of', () => {
  it.each([
    ['When was Varo Harbour opened?', 'Who is its secretary general?'],
    ['Kapan Pelabuhan Varo dibuka?', 'sekjennya siapa?'],
  ])('%s %s', (first, then) => {
    const { conversation } = ask(first, base, { now });
    const { status } = ask(then, base, { now, conversation });
    expect(status).toBe('unknown');
  });
});
