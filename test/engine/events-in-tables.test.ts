/** Questions about the events of a made-up table: who, when, first and last, before and after, in both languages. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';

const folders = [join(import.meta.dirname, '../../knowledge'), join(import.meta.dirname, 'events-in-tables')];
const loaded = await loadKnowledge(folders, { required: REQUIRED_LANGUAGES });
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const base = indexKnowledge(loaded.knowledge);
const now = new Date('2040-06-05T09:00:00Z');

/** The values of an answer, those that tie for the first place sorted; the reason where there is none. */
function valuesOf(question: string): string {
  const { status, reason, values } = ask(question, base, { now });
  const first = values.filter(({ rank }) => rank === 1).map(({ text }) => text);
  return status === 'answered' ? first.sort().join(', ') : (reason ?? status);
}

type Rows = readonly (readonly [question: string, expected: string])[];

const questions: Readonly<Record<string, Rows>> = {
  'a day, a month, a year': [
    ['Who visited Borela on 1 February 2031?', 'Cresta'],
    ['Who visited Borela in 2032-09?', 'Citra Dale'],
    // There is a country called Paya.
    ['When did Cresta pay a visit to Borela?', '2031-02-01'],
    ['Who visited Borela in the year of 2032?', 'Citra Dale'],
    ['Who visited Borela in the month 2032-09?', 'Citra Dale'],
    ['Siapa yang mengunjungi Borela pada tanggal 1/2/2031?', 'Cresta'],
    ['In which year did the Defence Ministry of Borela praise Cresta?', '2032'],
    ['Could you tell me the exact month when Citra Dale visited Borela?', '2032-09'],
    ['At what time did Tavonia praise Cresta?', '2031-05-06'],
    ['When was the last visit to Borela made by Citra Dale?', '2032-09-17'],
    // The "when" belongs to the question, and it is the member that nobody knows.
    ['Could you tell me the exact month when the member of the Open Ports Fund praised Dorin Hale?', 'not-stated'],
    // "2" is "to" in chats, and people march.
    ['Who praised Citra Dale before 2 March 2031?', 'Mira Lund'],
    ['Siapa yang mengunjungi Borela pada 1 Februari 2031?', 'Cresta'],
    ['Tahun berapa Citra Dale mengunjungi Borela?', '2032'],
    ['Bulan apa Citra Dale mengunjungi Borela?', '2032-09'],
  ],
  'roles and whose they are': [
    ['When did the Tavonian harbour master visit Borela?', '2031-03-10'],
    ['When did the port captain of Tavonia visit Borela?', '2031-03-10'],
    ["When did Tavonia's harbour master visit Borela?", '2031-03-10'],
    ['When did the Borelan ministry of defense praise Cresta?', '2032-06-01'],
    // There is a Council for Open Ports.
    ['Who praised Dorin Hale after the Open Ports Council?', 'Minister of Ports Dara Vell, Open Ports Fund'],
    ['When did Ports Minister Dara Vell praise Dorin Hale?', '2031-05-05'],
    // With an article, or a word in the singular, that the name does not have.
    ['When did the Council for the Open Ports praise Dorin Hale?', '2031-04-04'],
    ['When did Minister of Port Dara Vell praise Dorin Hale?', '2031-05-05'],
    // Nobody has said what they are; with no more than one of her names, the title may be what tells who is meant.
    ['When did Captain Mira Lund praise Citra Dale?', '2030-02-02'],
    ['When did Captain Lund praise Citra Dale?', 'not-stated'],
    ['Kapan Kapten Mira Lund memuji Citra Dale?', '2030-02-02'],
    ['Kapan syahbandar Tavonia mengunjungi Borela?', '2031-03-10'],
    ['Kapan kementerian pertahanan Borela memuji Cresta?', '2032-06-01'],
    // What its harbour master did is not what Tavonia did, where Tavonia itself did the same.
    ['When did Tavonia last visit Borela?', '2031-01-05'],
    ['When did the Crestan harbour master visit Borela?', 'not-stated'],
    // Nothing is told of Red Reef but what its fighters and its guards did.
    ['When did Red Reef first visit Tavonia?', '2031-07-07'],
    ['Kapan Red Reef terakhir mengunjungi Tavonia?', '2031-08-08'],
    // A "wen" for "when" in a chat is none here.
    ['When did Li Min-wen visit Cresta?', '2033-02-02'],
  ],
  'first and last': [
    ['Who was the first to visit Borela?', 'Tavonia'],
    ['Who last visited Borela?', 'Citra Dale'],
    ['Which was the first country to visit Borela after Tavonia?', 'Cresta'],
    ['Who was the first person to praise Cresta after the Borelan defence ministry?', 'Bima Sole'],
    ['Siapa yang pertama mengunjungi Borela?', 'Tavonia'],
    ['Siapa yang terakhir mengunjungi Borela?', 'Citra Dale'],
  ],
  'several on one day': [
    ['Who was the last to visit Borela before Citra Dale?', 'Ana Wira, Bima Sole'],
    ['Who first praised Cresta?', 'Ana Wira, Tavonia'],
    ['Which country was the last to visit Paya before Ana Wira?', 'Cresta'],
    ['Negara mana yang terakhir mengunjungi Paya sebelum Ana Wira?', 'Cresta'],
    ['Who was the last to visit Cresta?', 'Dorin Hale, Tavonia'],
    ['Which country was the last to visit Cresta?', 'Tavonia'],
    ['Negara mana yang terakhir mengunjungi Cresta?', 'Tavonia'],
    ['Siapa yang terakhir mengunjungi Borela sebelum Citra Dale?', 'Ana Wira, Bima Sole'],
  ],
  'before and after': [
    ['Who visited Borela before Cresta?', 'Tavonia'],
    ['Before Cresta, who visited Borela?', 'Tavonia'],
    // "Media" may also ask for a source.
    ['Who praised Mira Lund after the Tavonian media?', 'Cresta'],
    ['After the North Shore, who was praised by Dorin Hale?', 'Li Min-wen'],
    ['Before the fighters of Red Reef, to which country did Borela last appeal?', 'Tavonia'],
    ['Who was the first, after Tavonia, to visit Borela?', 'Cresta'],
    ['Which was the first country after Tavonia that visited Borela?', 'Cresta'],
    ['Siapa yang pertama setelah Tavonia untuk mengunjungi Borela?', 'Cresta'],
    ['After the Defence Ministry of Borela, who praised Cresta?', 'Bima Sole, Citra Dale'],
    ['Who praised Cresta on the same day as Tavonia?', 'Ana Wira'],
    ['Who praised Cresta in the same year of Bima Sole?', 'Defence Ministry (Borela)'],
    // Whatever is asked for "after" is the next, however long after, where a country is asked for as well.
    ['After the fighters of Red Reef, to which country did Borela appeal?', 'Paya'],
    ['Who made Tavonia suffer from force after Borela did?', 'Paya'],
    ['Who made Tavonia suffer from force before Borela did?', 'Cresta'],
    ['Siapa yang mengunjungi Borela sebelum Cresta?', 'Tavonia'],
    ['Setelah Kementerian Pertahanan Borela, siapa yang memuji Cresta?', 'Bima Sole, Citra Dale'],
  ],
  'the same time as what the question itself names': [
    ['Who praised Cresta in Tavonia in the same year?', 'Ana Wira'],
    ['In the same year, who praised Cresta in Tavonia?', 'Ana Wira'],
    ['To whom did Borela appeal to Tavonia in the same year?', 'Fighter (Red Reef)'],
    ['Siapa yang memuji Cresta di Tavonia pada tahun yang sama?', 'Ana Wira'],
    // Paya never praised anybody, and whose year is meant nobody says.
    ['Who praised Cresta in Paya in the same year?', 'not-stated'],
    ['Who praised Cresta in the same year?', 'not-stated'],
    ['Siapa yang memuji Cresta pada tahun yang sama?', 'not-stated'],
  ],
  'before the first and after the last of many times': [
    ['Who visited North Shore after Sela Wend?', 'Ines Tamm'],
    ['Who visited North Shore before Sela Wend?', 'Olaf Bren'],
    ['Siapa yang mengunjungi North Shore setelah Sela Wend?', 'Ines Tamm'],
    // Which of the thirteen times is meant nobody says.
    ['Who visited North Shore in the same month as Sela Wend?', 'not-stated'],
  ],
  misspelt: [
    ['Who paised Mira Lunnd after 2 Februarry 2031?', 'Cresta'],
    ['Who praied Crestaa in 2033?', 'Citra Dale'],
    ['Who was last prased by Borrela?', 'Bima Sole'],
    ['Siapa yg menerma cermah Citra Dale?', 'Cresta'],
    // Words that a dictionary knows as well.
    ['Which county visited Borela on 1 February 2031?', 'Cresta'],
    ['Which was the first country the Tavonian harbour master waned to tour?', 'Paya'],
  ],
  'who did it to whom': [
    ['Who was the last person praised by Borela?', 'Bima Sole'],
    ['Whom did Borela praise in 2032-07?', 'Ana Wira'],
    ['Who was the first person Borela praised?', 'Ana Wira'],
    ['Who was first praised by Borela?', 'Ana Wira'],
    ['To whom did Borela give the first praise?', 'Ana Wira'],
    ['Which was the first country the Tavonian harbour master wanted to tour?', 'Paya'],
    ['Who was the first to threaten Tavonia?', 'Cresta'],
    ['Which country received a lecture by Citra Dale?', 'Cresta'],
    ['Who received a lecture from the Tavonian media?', 'Borela'],
    ['Who praised Borela?', 'not-stated'],
    ['Siapa yang memuji Borela?', 'not-stated'],
  ],
};

describe.each(Object.entries(questions))('%s', (_, rows) => {
  it.each(rows)('%s', (question, expected) => {
    expect(valuesOf(question)).toBe(expected);
  });
});
