import type { DiscordPhrases } from '../discord-phrases.ts';
import { facts } from './facts.ts';
import { learning } from './learning.ts';

const privately = { name: 'pribadi', description: 'Tampilkan jawaban hanya untuk saya' };
const counted = (count: number, noun: string) => `${count.toLocaleString('id')} ${noun}`;

const kinds = { facts: 'Fakta', attributes: 'Atribut', articles: 'Artikel', entities: 'Nama', predicates: 'Predikat' };

const drawing = { timeline: 'linimasa', network: 'jaringan' } as const;

/** What the bot says and shows in Discord, in Indonesian. */
export const discord: DiscordPhrases = {
  locale: 'id',
  commands: {
    ask: {
      name: 'tanya',
      description: 'Bertanya tentang berita dengan kata-kata Anda sendiri',
      options: {
        question: { name: 'pertanyaan', description: 'Pertanyaan Anda, dalam bahasa Indonesia atau Inggris' },
        explain: { name: 'jelaskan', description: 'Tampilkan hanya untuk saya jawabannya dan bagaimana ditemukan' },
        private: privately,
      },
      subcommands: {},
    },
    who: {
      name: 'siapa',
      description: 'Siapa yang bertemu orang ini?',
      options: {
        met: { name: 'bertemu', description: 'Orang atau lembaga yang ditemui' },
        topic: { name: 'topik', description: 'Hanya pertemuan tentang hal ini' },
        private: privately,
      },
      subcommands: {},
    },
    when: {
      name: 'kapan',
      description: 'Kapan dua orang ini bertemu?',
      options: {
        person: { name: 'orang', description: 'Salah satu dari keduanya' },
        with: { name: 'dengan', description: 'Yang satunya' },
        private: privately,
      },
      subcommands: {},
    },
    where: {
      name: 'di-mana',
      description: 'Di mana dua orang ini bertemu?',
      options: {
        person: { name: 'orang', description: 'Salah satu dari keduanya' },
        with: { name: 'dengan', description: 'Yang satunya' },
        private: privately,
      },
      subcommands: {},
    },
    about: {
      name: 'tentang',
      description: 'Siapa dia, apa itu, apa yang dibicarakan dua orang?',
      options: {
        person: { name: 'orang', description: 'Orang atau lembaga' },
        with: { name: 'dengan', description: 'Lawan bicara orang itu' },
        topic: { name: 'topik', description: 'Benda, tempat, atau topik' },
        private: privately,
      },
      subcommands: {},
    },
    timeline: {
      name: 'linimasa',
      description: 'Gambar apa yang terjadi dan kapan',
      options: {
        person: { name: 'orang', description: 'Hanya peristiwa orang atau lembaga ini' },
        from: { name: 'dari', description: 'Hari, bulan, atau tahun pertama, misalnya April 2025' },
        to: { name: 'sampai', description: 'Hari, bulan, atau tahun terakhir' },
        private: privately,
      },
      subcommands: {},
    },
    network: {
      name: 'jaringan',
      description: 'Gambar siapa bertemu siapa',
      options: {
        person: { name: 'orang', description: 'Pertemuan siapa; tanpa ini, yang paling sering bertemu' },
        private: privately,
      },
      subcommands: {},
    },
    help: { name: 'bantuan', description: 'Apa yang bisa saya jawab, dan cara bertanya', options: {}, subcommands: {} },
    facts: {
      name: 'fakta',
      description: 'Mengurus fakta (untuk admin)',
      options: {
        kind: { name: 'apa', description: 'Yang ingin Anda usulkan' },
        who: { name: 'siapa', description: 'Siapa pelakunya, atau pemilik nama itu' },
        did: { name: 'berbuat', description: 'Apa yang dilakukan' },
        whom: { name: 'kepada', description: 'Kepada siapa, atau dengan siapa' },
        article: { name: 'artikel', description: 'Artikel yang menyebutnya, kalau sudah ada' },
      },
      subcommands: {
        suggest: { name: 'usulkan', description: 'Mengusulkan fakta atau nama lain (untuk peran tepercaya)' },
        history: { name: 'riwayat', description: 'Yang belakangan ini dilakukan dengan fakta' },
        rollback: { name: 'kembali', description: 'Kembali ke fakta sebelum perubahan terakhir' },
        reload: { name: 'muat-ulang', description: 'Memuat fakta yang disunting, kalau tidak ada kesalahan' },
        status: { name: 'status', description: 'Fakta yang sedang dipakai, dan keadaan bot' },
        check: { name: 'periksa', description: 'Mencari kesalahan dalam fakta yang disunting tanpa memuatnya' },
        gaps: { name: 'celah', description: 'Pertanyaan yang tidak terjawab, yang paling sering di atas' },
      },
    },
    settings: {
      name: 'pengaturan',
      description: 'Cara saya bekerja di server ini (untuk admin)',
      options: {},
      subcommands: {},
    },
    privacy: {
      name: 'privasi',
      description: 'Apa yang saya simpan, dan cara menghapusnya',
      options: {},
      subcommands: {},
    },
  },

  messageCommands: { 'check-facts': 'Cek fakta' },

  questions: {
    whoMet: (person) => `Siapa yang bertemu ${person}?`,
    whoMetAbout: (person, topic) => `Siapa yang bertemu ${person} membahas ${topic}?`,
    whenMet: (person, other) => `Kapan ${person} bertemu ${other}?`,
    whereMet: (person, other) => `Di mana ${person} bertemu ${other}?`,
    whoIs: (person) => `Siapa ${person}?`,
    whatIs: (thing) => `Apa itu ${thing}?`,
    whatDiscussed: (person, other) => `Apa yang dibahas ${person} dan ${other}?`,
    whetherDiscussed: (person, other, topic) => `Apakah ${person} dan ${other} membahas ${topic}?`,
    whatSaidAbout: (person, topic) => `Apa kata ${person} tentang ${topic}?`,
    further: { when: 'Kapan?', where: 'Di mana?', about: 'Tentang apa?' },
  },

  answer: {
    source: 'Sumber',
    sources: 'Sumber',
    paragraphs: (list) => `paragraf ${list}`,
    rows: (list) => `baris ${list}`,
    related: 'Yang saya ketahui',
    suggestions: 'Anda bisa bertanya',
    choices: 'Yang mana maksud Anda?',
    unsure: 'Belum pasti',
    moreButton: 'Lagi',
    further: { when: 'Kapan', where: 'Di mana', about: 'Tentang' },
    alsoSays: 'Artikelnya juga menyebutkan',
    more: (count) => `dan ${counted(count, 'lagi')}`,
    asked: 'Ditanyakan',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    page: (page, pages) => `Halaman ${page} dari ${pages}`,
    explanation: 'Bagaimana jawaban ini ditemukan',
    draws: (kind, name) =>
      name !== undefined
        ? `Ketik **/${drawing[kind]}**, lalu isi **orang** dengan ${name}.`
        : kind === 'timeline'
          ? 'Ketik **/linimasa**; **orang**, **dari**, dan **sampai** membatasinya.'
          : 'Ketik **/jaringan**; **orang** membatasinya.',
  },

  help: {
    title: 'Tanyakan berita kepada saya',
    intro:
      'Saya menjawab dari fakta yang diambil redaksi dari artikel, dan saya menyebut sumbernya. Yang tidak tertulis di artikel, tidak saya ketahui.',
    examples: 'Contohnya',
    commands: 'Perintah',
    trusted: 'Yang boleh Anda lakukan selain itu',
    onMessage: (name) => `**${name}** (tahan atau klik kanan pesan, Aplikasi) Mencocokkan isi pesan dengan fakta`,
    mention: (mention) => `Bisa juga sebut ${mention}, balas jawaban saya, atau kirim pesan langsung.`,
    privacy:
      'Pertanyaan terakhir Anda saya ingat selama seperempat jam supaya bisa dilanjutkan. /privasi menjelaskan apa lagi yang disimpan.',
    emptyMention: (example) =>
      example === undefined
        ? 'Sebut saya bersama pertanyaan Anda. /bantuan menunjukkan apa yang bisa saya jawab.'
        : `Sebut saya bersama pertanyaan Anda, misalnya “${example}”. Selengkapnya di /bantuan.`,
  },

  admin: {
    notAllowed: 'Ini untuk anggota yang boleh mengelola server.',
    reloaded: 'Fakta yang baru sudah dipakai.',
    unchanged: 'Sudah dimuat ulang. Tidak ada yang berubah.',
    added: (kind) => `${kinds[kind]} baru`,
    removed: (kind) => `${kinds[kind]} yang dihapus`,
    changed: (kind) => `${kinds[kind]} yang diubah`,
    notReloaded: (problems) =>
      `Tidak dimuat ulang: ada ${counted(problems, 'kesalahan')}. Fakta yang lama tetap dipakai.`,
    problems: (problems) => `Ada ${counted(problems, 'kesalahan')} dalam fakta yang disunting.`,
    sound: 'Fakta yang disunting tidak mengandung kesalahan. Pakai /fakta muat-ulang untuk memuatnya.',
    status: 'Fakta yang dipakai',
    size: ({ facts, attributes, entities, articles }) =>
      `${counted(facts, 'fakta')} dari ${counted(articles, 'artikel')}; ${counted(entities, 'nama')} dengan ${counted(attributes, 'keterangan')}`,
    warnings: 'Perlu dilihat',
    running: 'Berjalan sejak',
  },

  facts,
  learning,

  trouble: {
    failed: (reference) => `Maaf, ada yang salah di pihak saya. Silakan coba lagi. (Referensi ${reference})`,
    unknownCommand: 'Perintah ini sudah tidak ada. /bantuan menunjukkan perintah yang ada.',
    nothingChosen: 'Pilih setidaknya satu orang atau topik.',
    noText: 'Pesan ini tidak berisi teks yang bisa saya periksa.',
    outdated: 'Faktanya sudah berubah sejak jawaban ini, jadi tombolnya tidak cocok lagi. Silakan bertanya lagi.',
  },

  invite: (link) => `Undang bot ke server dengan tautan ini: ${link}`,

  end(reason, detail) {
    switch (reason) {
      case 'stopped':
        return 'Berhenti.';
      case 'invalid-token':
        return 'Discord menolak token: salin lagi dari halaman Bot di Developer Portal ke DISCORD_TOKEN.';
      case 'revoked-token':
        return 'Discord tidak lagi menerima token (diganti, atau botnya dihapus): isi DISCORD_TOKEN dengan yang baru, lalu mulai lagi.';
      case 'missing-intent':
        return 'Discord menolak intent yang diminta bot: periksa Privileged Gateway Intents di halaman Bot di Developer Portal.';
      case 'gateway-refused':
        return `Discord menutup sambungan untuk seterusnya (${detail}).`;
      case 'cannot-connect':
        return `Tidak bisa tersambung ke Discord: ${detail}. Periksa sambungan internet (dan DISCORD_API_BASE, kalau diisi), lalu jalankan lagi.`;
    }
  },
};
