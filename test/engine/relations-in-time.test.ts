/** Questions whose time hangs on other events, over a made-up union, in both languages; many must be refused. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Conversation } from '../../src/answer/answer.ts';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';

const folders = [join(import.meta.dirname, '../../knowledge'), join(import.meta.dirname, 'relations-in-time')];
const loaded = await loadKnowledge(folders, { required: REQUIRED_LANGUAGES });
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const base = indexKnowledge(loaded.knowledge);
const now = new Date('2040-06-05T09:00:00Z');

/** What an answer is reduced to: its short line, `?` where it asks back, the reason where it refuses. */
function shortly(question: string, conversation?: Conversation) {
  const answer = ask(question, base, { now, ...(conversation && { conversation }) });
  const short = answer.status === 'answered' ? answer.short : answer.status === 'ambiguous' ? '?' : answer.reason;
  return { short, conversation: answer.conversation, facts: answer.facts.map(({ id }) => id.split('#')[1]) };
}

const REFUSED = /^not-stated|^no-match/;

type Rows = readonly (readonly [question: string, expected: string | RegExp])[];

const single: Readonly<Record<string, Rows>> = {
  'a time set by another event': [
    ['Who joined the Harbour Union after Borela?', 'Estova, Cresta and Dunmar.'],
    ['Which country joined the Harbour Union before Cresta?', 'Borela.'],
    ['After Borela, which countries joined the Harbour Union?', /Cresta/],
    ['Who visited Elsa Moor before Bima Sole?', 'Ana Wira.'],
    ['Who visited Elsa Moor before Bima Sole did?', 'Ana Wira.'],
    ['Who visited Elsa Moor after the Lantern Treaty was signed?', 'Ana Wira, Citra Dale and Doran Vey.'],
    ['Who has joined the Harbour Union since the Salt Conference?', /Cresta/],
    ['Who visited Elsa Moor between the Pier Treaty and the Salt Conference?', 'Bima Sole and Ana Wira.'],
    ['Siapa yang bergabung dengan Uni Pelabuhan setelah Borela?', 'Estova, Cresta, dan Dunmar.'],
    ['siapa yg mengunjungi Elsa Moor sblm Bima Sole', 'Ana Wira.'],
    ['Setelah Traktat Lentera ditandatangani, siapa yang mengunjungi Elsa Moor?', /Ana Wira/],
    ['Siapa yang mengunjungi Elsa Moor antara Traktat Dermaga dan Konferensi Garam?', 'Bima Sole dan Ana Wira.'],
  ],
  'the first, the last, the nearest': [
    ['Who was the last to visit Elsa Moor before the Salt Conference?', 'Bima Sole.'],
    ['Who was the first to visit Elsa Moor after the Pier Treaty?', 'Ana Wira.'],
    ['Which country joined the Harbour Union shortly before Cresta?', 'Borela.'],
    ['Siapa yang terakhir mengunjungi Elsa Moor sebelum Konferensi Garam?', 'Bima Sole.'],
    ['Siapa yang mengunjungi Elsa Moor tak lama sebelum Bima Sole?', 'Ana Wira.'],
  ],
  offices: [
    ['Who was president of Tavonia after Elsa Moor?', 'Farid Okan.'],
    ['Who was president of Tavonia before Farid Okan?', 'Elsa Moor.'],
    ['Who was president of Tavonia when the Lantern Treaty was signed?', 'Elsa Moor.'],
    ['Siapa presiden Tavonia sesudah Elsa Moor?', 'Farid Okan.'],
    ['Siapa presiden Tavonia ketika Traktat Lentera ditandatangani?', 'Elsa Moor.'],
    // Nobody knows who it was in the four years between.
    ['Who was president of Tavonia after Farid Okan?', REFUSED],
    ['Siapa presiden Tavonia setelah Farid Okan?', REFUSED],
    ['Who was president of Tavonia after Gita Lund?', REFUSED],
  ],
  'yes or no': [
    ['Did Borela join the Harbour Union before Cresta?', 'Yes: 2 March 2020 is before 5 June 2024.'],
    ['Did Cresta join the Harbour Union before Borela?', 'No: 5 June 2024 is after 2 March 2020.'],
    ['Was the Lantern Treaty signed before the Pier Treaty?', 'No: 3 May 2023 is after 1 May 2019.'],
    ['Was the Pier Treaty signed before the Salt Conference?', /^Yes/],
    ['Did Ana Wira visit Elsa Moor before Bima Sole did?', /^Yes/],
    ['Did Citra Dale visit Elsa Moor before Doran Vey?', 'Yes: earlier on the same day, 20 November 2023.'],
    ['Did Doran Vey visit Elsa Moor before Citra Dale?', /^No: later on the same day/],
    ['Did Farid Okan become president before Elsa Moor?', /^No/],
    ['Apakah Borela bergabung dengan Uni Pelabuhan sebelum Cresta?', 'Ya: 2 Maret 2020 sebelum 5 Juni 2024.'],
    ['Apakah Traktat Lentera ditandatangani sebelum Traktat Dermaga?', /^Tidak/],
    ['apakah doran vey mengunjungi elsa moor setelah citra dale', /^Ya: kemudian pada hari yang sama/],
  ],
  'dates that do not tell': [
    ['Did Estova join the Harbour Union before Cresta?', REFUSED],
    ['Apakah Estova bergabung dengan Uni Pelabuhan sesudah Dunmar?', REFUSED],
    ['Did Estova and Cresta join the Harbour Union on the same day?', REFUSED],
    ['Which country joined the Harbour Union shortly after Borela?', REFUSED],
    ['Negara mana yang pertama bergabung dengan Uni Pelabuhan setelah Borela?', REFUSED],
    ['Did Tavonia join the Harbour Union before Cresta?', /^not-stated|^Not yet/],
    ['How many days after Cresta did Estova join the Harbour Union?', REFUSED],
  ],
  'the same time': [
    ['Did Cresta and Dunmar join the Harbour Union on the same day?', 'Yes: both on 5 June 2024.'],
    ['Did Borela and Dunmar join the Harbour Union in the same year?', /^No/],
    ['Did Estova and Cresta join the Harbour Union in the same year?', /^Yes/],
    ['Which country joined the Harbour Union on the same day as Cresta?', 'Dunmar.'],
    ['Who visited Elsa Moor on the same day as Citra Dale?', 'Ana Wira and Doran Vey.'],
    ['Who visited Elsa Moor in the same month as Bima Sole?', 'Ana Wira.'],
    ['Apakah Cresta dan Dunmar bergabung dengan Uni Pelabuhan pada hari yang sama?', /^Ya/],
    ['Negara mana yang bergabung dengan Uni Pelabuhan pada hari yang sama dengan Cresta?', 'Dunmar.'],
    ['Siapa yang mengunjungi Elsa Moor pada bulan yang sama dengan Bima Sole?', 'Ana Wira.'],
  ],
  'which came first': [
    ['Which came first, the Pier Treaty or the Lantern Treaty?', /^Pier Treaty/],
    ['Which came later: the Salt Conference or the Pier Treaty?', /^Salt Conference/],
    ['Who visited Elsa Moor first, Bima Sole or Citra Dale?', /^Bima Sole/],
    ['Did Cresta or Borela join the Harbour Union first?', /^Borela/],
    ['Mana yang lebih dulu, Traktat Lentera atau Konferensi Garam?', /^Konferensi Garam/],
    ['Siapa yang lebih dulu mengunjungi Elsa Moor, Citra Dale atau Bima Sole?', /^Bima Sole/],
    ['Which came first, the Pier Treaty or the Moon Treaty?', REFUSED],
    ['Mana yang lebih dulu, Traktat Dermaga atau Perang Bintang?', REFUSED],
  ],
  'how long': [
    ['How long ago did Cresta join the Harbour Union?', '16 years ago.'],
    ['How many days ago was the Pier Treaty signed?', '7706 days ago.'],
    ['How long ago did Estova join the Harbour Union?', 'About 16 years ago.'],
    ['Berapa tahun yang lalu Cresta bergabung dengan Uni Pelabuhan?', '16 tahun yang lalu.'],
    ['Sudah berapa lama sejak Traktat Lentera ditandatangani?', '17 tahun, 1 bulan, dan 2 hari.'],
    ['How many days after the Salt Conference was the Lantern Treaty signed?', '233 days.'],
    ['How many days before the Salt Conference did Bima Sole visit Elsa Moor?', '207 days.'],
    ['How many years were there between the Pier Treaty and the Lantern Treaty?', '4 years and 2 days.'],
    ['Berapa hari antara Konferensi Garam dan Traktat Lentera?', '233 hari.'],
    ['Berapa lama setelah Borela, Cresta bergabung dengan Uni Pelabuhan?', '4 tahun, 3 bulan, dan 3 hari.'],
    ['How long ago was the Moon Treaty signed?', REFUSED],
    ['How many days after Ana Wira did Doran Vey visit Elsa Moor?', '?'],
  ],
  'the time of an event in a clause': [
    ['What day of the week was it when the Pier Treaty was signed?', /^Wednesday/],
    ['What year was it when Borela joined the Harbour Union?', '2020.'],
    ['Hari apa ketika Traktat Dermaga ditandatangani?', /^Rabu/],
  ],
  'an event that cannot be found': [
    ['Who joined the Harbour Union after Vanuria?', REFUSED],
    ['Who visited Elsa Moor before the flood?', REFUSED],
    ['Who visited Elsa Moor after Citra Dale met the king?', REFUSED],
    ['Did Borela join the Harbour Union before Vanuria?', REFUSED],
    ['Who joined the Harbour Union on the same day as Vanuria?', REFUSED],
    ['When was the visit after the Pier Treaty?', REFUSED],
    ['Siapa yang mengunjungi Elsa Moor sebelum banjir?', REFUSED],
    ['Siapa yang bergabung dengan Uni Pelabuhan setelah Vanuria?', REFUSED],
    ['Apakah Vanuria bergabung dengan Uni Pelabuhan sebelum Borela?', REFUSED],
    ['Siapa yang mengunjungi Elsa Moor pada hari yang sama dengan raja?', REFUSED],
  ],
};

describe.each(Object.entries(single))('%s', (_, rows) => {
  it.each(rows)('%s', (question, expected) => {
    const { short } = shortly(question);
    if (typeof expected === 'string') expect(short).toBe(expected);
    else expect(short).toMatch(expected);
  });
});

const conversations: readonly Rows[] = [
  [
    ['When did Ana Wira visit Elsa Moor in 2022?', /1 February 2022/],
    ['And the next time?', /20 November 2023/],
    ['And the next time?', REFUSED],
    ['And the time before?', /1 February 2022/],
  ],
  [
    ['Kapan Ana Wira mengunjungi Elsa Moor pada 2023?', /20 November 2023/],
    ['Sebelumnya?', /1 Februari 2022/],
    ['Dan sebelum itu?', REFUSED],
  ],
  [
    ['When did Cresta join the Harbour Union?', /5 June 2024/],
    ['And which country was there before that?', 'Borela.'],
  ],
  [
    ['When did Bima Sole visit Elsa Moor?', /15 February 2022/],
    ['Who was next?', 'Ana Wira, Citra Dale and Doran Vey.'],
  ],
  [
    ['When did Cresta join the Harbour Union?', /5 June 2024/],
    ['Who joined on the same day?', 'Dunmar.'],
  ],
  [
    ['Who joined the Harbour Union after Borela?', /Cresta/],
    ['And before Cresta?', 'Borela.'],
  ],
];

it.each(conversations.map((turns) => [turns.map(([question]) => question).join(' → '), turns] as const))(
  '%s',
  (_, turns) => {
    let conversation: Conversation | undefined;
    for (const [question, expected] of turns) {
      const answer = shortly(question, conversation);
      if (typeof expected === 'string') expect(answer.short).toBe(expected);
      else expect(answer.short).toMatch(expected);
      conversation = answer.conversation;
    }
  },
);

it('rests a comparison on both facts', () => {
  expect(shortly('Did Borela join the Harbour Union before Cresta?').facts).toEqual(['borela-joins', 'cresta-joins']);
});

it('keeps a conversation as plain JSON', () => {
  const { conversation } = shortly('Who joined the Harbour Union after Borela?');
  expect(JSON.parse(JSON.stringify(conversation))).toEqual(conversation);
  expect(conversation.question?.time).toHaveLength(1);
});

it('answers for the event that was picked after it asked back', () => {
  const question = 'How many days after Ana Wira did Doran Vey visit Elsa Moor?';
  const asked = ask(question, base, { now });
  expect(asked.choices.map(({ id }) => id.split('#')[1])).toEqual(['ana-first', 'ana-again']);
  expect(ask(question, base, { now, meant: asked.choices[0]?.id ?? '' }).short).toBe('657 days.');
});
