import type { ExplanationPhrases } from '../explanation-phrases.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const slots: Readonly<Record<string, string>> = {
  who: 'who (pelaku)',
  whom: 'whom (yang dikenai)',
  when: 'when (waktu)',
  where: 'where (tempat)',
  about: 'about (topik)',
  speaker: 'speaker (yang mengatakannya)',
};

/** How an answer was found, in Indonesian. */
export const explanation: ExplanationPhrases = {
  language: (name) => `Bahasa: ${name}`,
  read: (asked) => `Yang ditanyakan: ${asked}`,
  nothingAsked: 'Yang ditanyakan: tidak ada yang khusus, hanya apa yang bisa diceritakan',
  asked: {
    who: 'siapa',
    whom: 'siapa',
    when: 'kapan',
    where: 'di mana',
    about: 'tentang apa',
    why: 'mengapa',
    how: 'bagaimana',
    result: 'hasil',
    what: 'apa',
    which: 'yang mana',
    amount: 'berapa',
    duration: 'berapa lama',
    times: 'berapa kali',
    definition: 'siapa atau apa itu',
    speaker: 'siapa yang mengatakannya',
    source: 'sumber',
    standing: 'status',
    story: 'ceritanya',
    polarity: 'ya atau tidak',
  },
  respelled: (from, to) => `“${from}” dibaca “${to}”`,
  parts: 'Yang terbaca dalam pertanyaan:',
  name: (text, names) => `“${text}” adalah ${names}`,
  by: (way, text) => {
    switch (way.kind) {
      case 'alias':
        return `lewat alias “${text}”`;
      case 'part':
        return 'lewat bagian nama atau jabatan';
      case 'almost':
        return `alias terdekat “${text}”, ${percent(way.closeness)} mirip`;
    }
  },
  roles: {
    agent: 'sebagai pelaku',
    patient: 'sebagai yang dikenai',
    recipient: 'sebagai penerima',
    partner: 'sebagai pihak lain',
    place: 'sebagai tempat',
    origin: 'sebagai asal',
    topic: 'sebagai topik',
  },
  predicate: (text, label) => `“${text}” adalah tindakan “${label}”`,
  word: (text, count) =>
    `“${text}” bukan nama dan harus ada dalam fakta (${count === 0 ? 'tidak ada di fakta mana pun' : `ada di ${count} fakta`})`,
  unknown: (text) => `“${text}” tidak dikenal`,
  near: (names) => `alias terdekat: ${names.map(({ alias, of }) => `“${alias}” (${of})`).join(', ')}`,
  noneNear: 'tidak ada alias yang mirip',
  time: (text, span) => `“${text}” adalah waktu${span === '' ? '' : `: ${span}`}`,
  context: (names) => `Dari percakapan: ${names}`,
  candidates: 'Fakta yang diperiksa:',
  candidate: (id, share, verdict) =>
    `${id}${share === undefined ? '' : ` (${percent(share)} dari pertanyaan)`}: ${verdict}`,
  noCandidates: 'Tidak ada fakta yang menyinggung hal ini.',
  inSlot: (text, slot) => `“${text}” ada di ${slots[slot] ?? slot}`,
  account: {
    did: (text) => `“${text}” adalah yang diceritakannya`,
    related: (text) => `“${text}” terkait dengan orang atau hal di dalamnya`,
    text: (text) => `“${text}” ada dalam kalimatnya`,
    event: (text) => `“${text}” ada dalam peristiwa yang lebih besar`,
    none: (text) => `“${text}” tidak ada di dalamnya`,
  },
  verdict: {
    chosen: 'dipilih',
    missing: (words) => `tidak menjelaskan ${words}`,
    elsewhere: (word) => `bukan di “${word}”`,
    otherTime: (word) => `bukan pada waktu “${word}”`,
    otherRole: (word) => `memuat “${word}” dalam peran lain`,
    timeNotSaid: 'tidak menyebutkan bahwa itu terjadi pada waktu tersebut',
    empty: (asked) => `tidak menyebutkan: ${asked}`,
    same: 'tidak menambah apa pun pada yang dipilih',
    lessDirect: 'kurang langsung menjawab daripada yang dipilih',
    passedOver: 'memuat jawaban lain; yang dipilih lebih diutamakan',
    noIntroduction: 'tidak memperkenalkan siapa atau apa yang ditanyakan',
    possible: 'bisa jadi yang dimaksud',
    notNeeded: 'tidak diperiksa lebih jauh',
  },
  why: {
    whole: (asked) => `Alasan: yang dipilih menjelaskan seluruh pertanyaan dan menyebutkan: ${asked}.`,
    corrected: 'Alasan: yang dipilih menjelaskan pertanyaan, kecuali hal yang dibantahnya.',
    recorded: 'Alasan: dijawab dari apa yang tercatat tentang nama itu sendiri.',
    ambiguous: 'Alasan: ada beberapa yang cocok, dan pertanyaannya tidak menyebutkan yang mana.',
    talk: 'Alasan: ini dibaca sebagai basa-basi, dan tidak ada fakta yang dicari.',
    unread: 'Alasan: tidak ada yang terbaca sebagai nama, perbuatan, atau kata dari sebuah fakta.',
    notSaid: (count, asked) =>
      `Alasan: ${count} fakta menjelaskan seluruh pertanyaan, tetapi tidak ada yang menyebutkan: ${asked}.`,
    missing: (words) =>
      `Alasan: tidak ada fakta yang menjelaskan seluruh pertanyaan; yang terdekat tidak memuat ${words}.`,
    contradicted: 'Alasan: isi fakta bertentangan dengan pertanyaan.',
  },
  teach: 'Sebuah kata menjadi dikenal sebagai alias sebuah entitas, atau sebagai salah satu kata sebuah predikat.',
};
