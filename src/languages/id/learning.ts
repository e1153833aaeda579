import type { LearningPhrases } from '../learning-phrases.ts';

const counted = (count: number, noun: string) => `${count.toLocaleString('id')} ${noun}`;

/** What the bot says about what it learns and keeps, in Indonesian. */
export const learning: LearningPhrases = {
  tooSoon: (seconds) => `Sebentar ya, Anda bisa bertanya lagi dalam ${counted(seconds, 'detik')}.`,
  feedback: {
    thanks: (helped, changed) =>
      changed
        ? `Diganti: sekarang ${helped ? '👍 yang dihitung, bukan 👎' : '👎 yang dihitung, bukan 👍'}. Siapa Anda tidak disimpan.`
        : `Terima kasih, ${helped ? '👍' : '👎'} sudah dicatat. Siapa Anda tidak disimpan.`,
    notSaved: 'Penilaian Anda belum bisa disimpan. Silakan tekan lagi satu menit lagi.',
  },
  settings: {
    title: 'Pengaturan server ini',
    intro: 'Setiap perubahan langsung berlaku, dan hanya di server ini.',
    language: 'Bahasa',
    automatic: 'Otomatis',
    languageNote: 'Pertanyaan yang jelas bahasanya dijawab dalam bahasa itu.',
    answers: 'Jawaban atas perintah',
    answersForAll: 'Terlihat oleh semua orang',
    answersForAsker: 'Hanya terlihat oleh penanya',
    cooldown: 'Jeda antara dua pertanyaan seorang anggota',
    noCooldown: 'Tanpa jeda',
    seconds: (count) => counted(count, 'detik'),
    channels: 'Kanal jawaban',
    noChannels: 'Tidak ada',
    channelsNote:
      'Di sana saya juga menjawab pertanyaan yang tidak menyebut saya, bila saya yakin akan jawabannya. Satu reaksi membuat saya diam.',
    noIntent:
      'Tidak tersedia: nyalakan “Message Content Intent” di halaman Bot pada Developer Portal, lalu jalankan bot lagi.',
    chooseChannels: 'Kanal tempat saya menjawab tanpa disebut',
    notSaved: 'Ini belum bisa disimpan, jadi tidak ada yang berubah. Silakan coba lagi satu menit lagi.',
  },
  privacy: {
    title: 'Yang saya simpan',
    kept: (days) => [
      ...(days === 0
        ? ['Saya tidak menyimpan pertanyaan.']
        : [
            `Pertanyaan yang tidak bisa saya jawab: kata-katanya, harinya, dan servernya, selama ${counted(days, 'hari')}. Bukan siapa penanyanya.`,
          ]),
      `Penilaian atas jawaban (👍 👎): fakta jawabannya, harinya, dan servernya, selama ${counted(days, 'hari')}. Bukan siapa penilainya, dan tanpa pertanyaannya.`,
      'Pengaturan server, dan admin mana yang mengubah pengaturan atau fakta, selama setahun.',
      'Di kanal jawaban mana saya didiamkan, sampai sehari setelah itu berakhir. Bukan oleh siapa.',
      'Pertanyaan terakhir Anda di sebuah kanal, hanya di memori, selama seperempat jam.',
      'Pertanyaan lewat pesan langsung tidak disimpan. Tidak ada yang diteruskan kepada siapa pun.',
    ],
    heading: 'Tentang server ini',
    counts: ({ questions, feedback, actions, silences }) =>
      `${counted(questions, 'pertanyaan')}, ${counted(feedback, 'penilaian')}, ${counted(actions, 'tindakan admin')}, ${counted(silences, 'kanal yang didiamkan')}`,
    unknown: 'Itu belum bisa dibaca sekarang.',
    delete: 'Hapus semuanya',
    confirm:
      'Ini menghapus pertanyaan, penilaian, pengaturan, kanal yang didiamkan, dan nama dalam catatan server ini, untuk selamanya.',
    confirmButton: 'Ya, hapus',
    deleted: 'Sudah dihapus. Saya tidak menyimpan apa pun lagi tentang server ini.',
    notDeleted: 'Belum semuanya bisa dihapus. Silakan coba lagi satu menit lagi.',
  },
  gaps: {
    title: 'Yang tidak bisa saya jawab',
    none: 'Tidak ada pertanyaan dari server ini yang tidak terjawab.',
    unreadable: 'Pertanyaannya belum bisa dibaca. Silakan coba lagi satu menit lagi.',
    intro: (questions, days) =>
      `${counted(questions, 'pertanyaan')} dalam ${counted(days, 'hari')}; yang mirip dikumpulkan, yang paling sering di atas.`,
    kinds: {
      'unknown-name': 'tidak dikenal',
      slot: 'tidak disebutkan',
      'not-understood': 'tidak dipahami',
      other: 'tidak ada faktanya',
    },
    times: (count) => `${count.toLocaleString('id')}×`,
    lacking: (words) => words.join(', '),
    export: 'Sebagai tabel (CSV)',
    disliked: 'Jawaban yang tidak membantu',
    verdicts: (helped, notHelped) => `👎 ${String(notHelped)} 👍 ${String(helped)}`,
    columns: ['kali', 'pertanyaan', 'jenis', 'yang kurang', 'bahasa', 'terakhir ditanyakan', 'ditanyakan juga sebagai'],
  },
  answerChannel: (emoji) => `Ini kanal jawaban. Beri reaksi ${emoji} agar saya diam di sini selama satu jam.`,
  store: {
    damaged: 'Penyimpanan pertanyaan dan pengaturan rusak. Saya tetap menjawab, dan memperbaikinya secepatnya.',
    full: 'Tidak ada lagi ruang untuk menyimpan pertanyaan dan pengaturan. Saya tetap menjawab; mohon kosongkan sebagian disk.',
    unreachable:
      'Penyimpanan pertanyaan dan pengaturan tidak bisa dijangkau. Saya tetap menjawab, dan mencoba lagi sampai pulih; /pengaturan dan 👍 👎 harus menunggu.',
    recovered: 'Penyimpanan pertanyaan dan pengaturan sudah pulih. Yang menunggu sudah disimpan.',
    repaired:
      'Penyimpanan pertanyaan dan pengaturan rusak, dan sudah dipulihkan dari salinannya; tidak ada yang hilang.',
    emptied:
      'Penyimpanan pertanyaan dan pengaturan beserta salinannya tidak bisa dibaca, jadi dimulai yang baru. Pengaturan yang saya ketahui ada di dalamnya.',
    setAside: (files) => `Disisihkan: ${files.join(', ')}`,
  },
};
