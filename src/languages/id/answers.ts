import type { AnswerPhrases, Missing } from '../answer-phrases.ts';
import type { Slot } from '../../facts/fact.ts';
import { claims } from './claims.ts';
import { explanation } from './explanation.ts';

const join = new Intl.ListFormat('id', { type: 'conjunction' });
const quoted = (words: readonly string[]): string => join.format(words.map((word) => `“${word}”`));

const missing: Readonly<Record<Missing, string>> = {
  who: 'siapa',
  whom: 'siapa',
  when: 'kapan',
  where: 'di mana',
  about: 'tentang apa',
  why: 'mengapa',
  how: 'bagaimana',
  result: 'apa hasilnya',
  amount: 'berapa',
  duration: 'berapa lama',
  clock: 'pukul berapa',
  name: 'namanya',
  that: 'hal itu',
};

const slotNames: Readonly<Record<Slot, string>> = {
  who: 'siapa pelakunya',
  did: 'apa yang terjadi',
  whom: 'dengan siapa',
  when: 'kapan',
  where: 'di mana',
  about: 'tentang apa',
  why: 'mengapa',
  how: 'bagaimana',
  result: 'apa hasilnya',
  how_many: 'jumlahnya',
};

const parts = { day: 'harinya', month: 'bulannya', year: 'tahunnya' } as const;

export const phrases: AnswerPhrases = {
  missing,
  yes: 'Ya.',
  no: 'Tidak.',
  onlyPlanned: 'Belum; itu baru direncanakan.',
  willBe: 'Ya, itu direncanakan.',
  wasPlanned: 'Itu direncanakan; artikel saya tidak menyebutkan apakah jadi terlaksana.',
  wasCancelled: 'Tidak; itu dibatalkan.',
  isDisputed: 'Hal itu masih diperdebatkan.',
  onTheContrary: 'Justru sebaliknya.',
  corrected: (instead) => `Menurut artikelnya: ${instead}.`,
  uncertain: (uncertain) =>
    `${join.format(uncertain.map((part) => parts[part]))} disimpulkan, tidak disebut dalam artikel`,
  since: (date) => `sejak ${date}`,
  until: (date) => `hingga ${date}`,
  days: (count) => `${count} hari`,
  weeks: (count) => `${count} minggu`,
  months: (count) => `${count} bulan`,
  years: (count) => `${count} tahun`,
  about: (span) => `sekitar ${span}`,
  ago: (span) => `${span} yang lalu`,
  today: 'hari ini',
  order: (first, order, second) => `${first} ${order === 'before' ? 'sebelum' : 'sesudah'} ${second}`,
  orderWithin: (date, order) => `${order === 'before' ? 'lebih dulu' : 'kemudian'} pada hari yang sama, ${date}`,
  sameTime: (first, second) => (first === second ? `keduanya pada ${first}` : `${first} dan ${second}`),
  apart: (first, second) => `${first} dan ${second}`,
  times: (count) => `${count} kali, sejauh yang diceritakan artikel saya`,
  inAll: (count, atLeast, list) => `${atLeast ? 'sedikitnya ada' : 'ada'} ${count}: ${list}`,
  more: (count) => `${count} lagi`,
  readAs: (written, meant) => `“${written}” saya baca sebagai ${meant}.`,
  standing: {
    planned: 'Ini baru rencana.',
    cancelled: 'Ini dibatalkan.',
    disputed: 'Ini masih diperdebatkan.',
    retracted: 'Berita ini sudah ditarik kembali.',
    stated: (speakers) => `Menurut ${speakers}.`,
  },
  attribute: (label, entity, value) => `${label.charAt(0).toUpperCase()}${label.slice(1)} ${entity}: ${value}.`,
  row: ({ who, did, whom, when, where }) =>
    [who, '–', did, whom === '' ? '' : `– ${whom}`, where === '' ? '' : `di ${where}`, when === '' ? '' : `(${when})`]
      .filter((part) => part !== '')
      .join(' '),
  source: (publisher, paragraph, table) => `${publisher}, ${table ? 'baris' : 'paragraf'} ${paragraph}`,
  notStated: (what) => `Artikel saya tidak menyebutkan ${missing[what]}.`,
  unsure: (what) => `Saya tidak dapat memastikan ${missing[what]} dari isi artikel saya.`,
  closest: 'Yang paling dekat:',
  butKnown: (slots) => `Yang disebutkan: ${join.format(slots.map((slot) => slotNames[slot]))}.`,
  nothingAbout: (words) => `Untuk pertanyaan ini, artikel saya tidak menyebutkan ${quoted(words)}.`,
  notSo: 'Bukan begitu menurut artikel saya.',
  noMatch: (words) =>
    words.length === 0
      ? 'Tidak ada fakta saya yang membahas hal itu.'
      : `Tidak ada fakta saya yang membahas ${quoted(words)}.`,
  notUnderstood:
    'Saya tidak memahami pertanyaan itu. Coba tanyakan siapa, kapan, di mana, tentang apa, mengapa, atau bagaimana.',
  emptyQuestion: 'Pertanyaannya kosong. Tulis pertanyaan tentang beritanya.',
  whichOne: (word) => `Siapa atau apa yang dimaksud dengan “${word}”?`,
  meantOne: (word) => `Saya tidak mengenal “${word}”. Apakah maksudnya ini?`,
  whichEvent: 'Peristiwa mana yang dimaksud?',
  otherLanguage: 'Saya memahami bahasa Indonesia dan bahasa Inggris. Silakan bertanya dalam salah satunya.',
  whichArticle: 'Artikel mana yang dimaksud?',
  newestOf: (shown, all) => `Ini ${shown} yang terbaru dari ${all}. Untuk yang lain, tulis “Rangkum” dan judulnya.`,
  tells: (title) => `Yang diceritakan “${title}”:`,
  overviewOf: (title) => `Rangkum “${title}”`,
  smallTalk: {
    greeting: 'Halo! Tanyakan apa saja tentang berita yang saya simpan.',
    thanks: 'Sama-sama! Silakan bertanya lagi.',
    identity:
      'Saya Faktual, bot yang menjawab pertanyaan tentang berita dari fakta yang sumbernya bisa saya tunjukkan.',
    ability:
      'Saya menjawab siapa, kapan, di mana, tentang apa, mengapa, dan bagaimana, dari fakta berita yang bersumber.',
  },
  examples: (questions) => `Misalnya: ${questions.join(' · ')}`,
  questionFor: (slot, event, name) => {
    const of = name === '' ? event : `${event} ${name}`;
    switch (slot) {
      case 'when':
        return `Kapan ${of}?`;
      case 'where':
        return `Di mana ${of}?`;
      case 'why':
        return `Apa alasan ${of}?`;
    }
  },
  questionThat: (slot, { subject, verb, object }) =>
    `${{ when: 'Kapan', where: 'Di mana', why: 'Mengapa' }[slot]} ${subject} ${verb}${object === '' ? '' : ` ${object}`}?`,
  questionOf: ({ subject, passive }) => (passive === undefined ? undefined : `Apa yang ${passive} ${subject}?`),
  questionWho: ({ verb, object }) => `Siapa yang ${verb} ${object}?`,
  questionWhat: (name, person) => (person ? `Siapa ${name}?` : `Apa itu ${name}?`),
  claims,
  explain: explanation,
};
