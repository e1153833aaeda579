import type { EntityType, Standing } from '../../facts/fact.ts';
import type { PictureProblem } from '../picture-phrases.ts';
import type { LineProblem, SettingProblem, TerminalPhrases, UsageProblem } from '../terminal-phrases.ts';
import { pictures } from './pictures.ts';

const number = new Intl.NumberFormat('id');
const either = new Intl.ListFormat('id', { type: 'disjunction' });
const both = new Intl.ListFormat('id');

const standings: Record<Standing, string> = {
  reported: 'diberitakan',
  stated: 'pernyataan seseorang',
  planned: 'masih rencana',
  cancelled: 'dibatalkan',
  disputed: 'diperselisihkan',
  retracted: 'ditarik kembali',
};

const types: Record<EntityType, string> = {
  person: 'orang',
  group: 'kelompok',
  organisation: 'lembaga',
  country: 'negara',
  city: 'kota',
  place: 'tempat',
  event: 'peristiwa',
  document: 'dokumen',
  thing: 'benda',
};

const lineProblems: Record<LineProblem, string> = {
  'line-too-long': 'Baris ini terlalu panjang; pertanyaan paling banyak 2.000 karakter.',
  'not-json': 'Baris ini diawali "{" tetapi bukan objek JSON.',
  'no-question': 'Objek JSON ini tidak punya "question".',
  'question-not-text': '"question" harus berupa teks.',
  'conversation-not-an-id': '"conversation" harus berupa teks atau angka.',
  'engine-failed': 'Pertanyaan ini tidak terjawab karena ada kesalahan di dalam Faktual.',
};

function usageProblem(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'no-command':
      return 'Sebutkan perintahnya: start, ask, draw, check, atau schema.';
    case 'unknown-command':
      return `Tidak ada perintah "${problem.given}"; tulis ${either.format(problem.allowed)}.`;
    case 'unknown-option':
      return problem.command === undefined
        ? `Tidak ada opsi ${problem.given}.`
        : `"${problem.command}" tidak punya opsi ${problem.given}.`;
    case 'value-missing':
      return `${problem.given} perlu diberi nilai.`;
    case 'value-unexpected':
      return `${problem.given} tidak memakai nilai.`;
    case 'argument-unexpected':
      return `"${problem.command}" tidak memakai kata tambahan: "${problem.given}".`;
    case 'not-a-drawing':
      return problem.given === ''
        ? `Sebutkan apa yang digambar: ${either.format(problem.allowed)}.`
        : `"${problem.given}" tidak bisa digambar; tulis ${either.format(problem.allowed)}.`;
    case 'not-a-language':
      return `--lang ${problem.given}: Faktual tidak menguasai bahasa itu; tulis ${either.format(problem.allowed)}.`;
  }
}

function settingProblem({ setting, kind, given = '', allowed = [], most = 0 }: SettingProblem): string {
  switch (kind) {
    case 'not-a-token':
      return `${setting} tidak tampak seperti token bot; salin lagi dari halaman Bot di portal pengembang, tanpa "Bot" dan tanpa spasi.`;
    case 'not-an-id':
      return `${setting} berisi "${given}", bukan id Discord; id terdiri atas 17 sampai 20 angka (nyalakan Mode Pengembang di Discord, lalu klik kanan dan salin id).`;
    case 'not-an-address':
      return `${setting} berisi "${given}", bukan alamat; tulis alamat yang diawali http:// atau https://.`;
    case 'not-a-database':
      return `${setting} bukan alamat basis data PostgreSQL; tulis postgres://pengguna:sandi@host:5432/nama, atau kosongkan.`;
    case 'not-a-number':
      return `${setting} berisi "${given}"; tulis bilangan bulat dari 0 sampai ${most}.`;
    case 'not-one-of':
      return `${setting} berisi "${given}"; tulis ${either.format(allowed)}.`;
    case 'file-unreadable':
      return `${setting} tidak bisa dibaca: ${given}.`;
  }
}

/** What to do next is another thing at a terminal: nothing opens there while somebody types. */
function drawProblem(problem: PictureProblem): string {
  switch (problem.kind) {
    case 'unknown-name':
      return problem.near.length === 0
        ? `Saya tidak mengenal “${problem.given}”. Periksa ejaannya, atau kosongkan namanya untuk menggambar semua.`
        : `Saya tidak mengenal “${problem.given}”. Maksud Anda ${either.format(problem.near)}? Tulis namanya lengkap.`;
    case 'ambiguous-name':
      return `“${problem.given}” bisa berarti ${either.format(problem.meant)}. Tulis lengkap salah satu nama itu.`;
    case 'no-meetings':
      return problem.name === undefined
        ? pictures.problem(problem)
        : `Fakta saya tidak memuat pertemuan ${problem.name}. npm run draw -- timeline "${problem.name}" menggambar apa lagi yang tercatat.`;
    default:
      return pictures.problem(problem);
  }
}

/** What the terminal says in Indonesian. */
export const terminal: TerminalPhrases = {
  answer: {
    source: 'Sumber',
    paragraphs: (list) => `paragraf ${list}`,
    rows: (list) => `baris ${list}`,
    related: 'Yang disebutkan artikel:',
    suggestions: 'Anda bisa bertanya:',
    explanation: 'Bagaimana jawaban ini ditemukan:',
    draws: (kind, name) =>
      `Untuk menggambarnya, ketik di shell: npm run draw -- ${kind}${name === undefined ? '' : ` "${name}"`}`,
    page: (page, pages) => `Halaman ${number.format(page)} dari ${number.format(pages)}:`,
  },
  chat: {
    tokenMissing: [
      'DISCORD_TOKEN belum diisi, jadi Discord tidak dijalankan; README.md menjelaskan cara mendapatkan token untuk .env.',
      'Ini mesin yang sama di terminal.',
    ],
    welcome: (articles, facts) =>
      `Faktual mengetahui ${number.format(facts)} fakta dari ${number.format(articles)} artikel.`,
    howToStart: 'Bertanyalah dalam bahasa Indonesia atau Inggris. /help menampilkan perintah, Ctrl-D untuk keluar.',
    leaveWords: ['keluar', 'selesai', 'berhenti'],
    howToAsk: (examples) =>
      `Bertanyalah dalam bahasa Indonesia atau Inggris${examples.length === 0 ? '.' : `, misalnya: ${examples.join(' · ')}`}`,
    moreWords: ['lagi', 'lanjut', 'selanjutnya', 'berikutnya', 'halaman berikutnya'],
    nothingToPick: 'Tidak ada daftar bernomor untuk dipilih. Tulis pertanyaan lengkap.',
    howToLeave: 'Untuk keluar, ketik /quit atau tekan Ctrl-D.',
    pickNumber: (count) =>
      count === 1 ? 'Ketik 1 untuk menanyakannya.' : `Ketik nomor 1 sampai ${number.format(count)}.`,
    commands: [
      { name: '/more', does: 'tampilkan halaman berikutnya dari jawaban panjang' },
      { name: '/explain', does: 'tampilkan bagaimana jawaban terakhir ditemukan' },
      { name: '/reload', does: 'baca ulang basis fakta' },
      { name: '/help', does: 'tampilkan daftar ini' },
      { name: '/quit', does: 'keluar (Ctrl-C dan Ctrl-D juga bisa)' },
    ],
    unknownCommand: (given) => `Tidak ada perintah ${given}. /help menampilkan daftarnya.`,
    nothingToExplain: 'Belum ada pertanyaan.',
    pagesLeft: (count) =>
      `/more menampilkan ${count === 1 ? 'sisanya' : `yang berikutnya dari ${number.format(count)} halaman lagi`}.`,
    nothingMore: 'Jawaban terakhir sudah ditampilkan seluruhnya.',
    reload: (outcome) =>
      outcome.ok
        ? `Dimuat ulang: ${number.format(outcome.added)} fakta ditambah, ${number.format(outcome.changed)} berubah, ${number.format(outcome.removed)} dihapus${outcome.attributes === 0 ? '' : `; ${number.format(outcome.attributes)} atribut tidak seperti sebelumnya`}.`
        : `Tidak dimuat ulang, fakta yang lama tetap dipakai: ${number.format(outcome.problems)} masalah.`,
    nothingAsked:
      'Belum ada yang ditanyakan: masukan standar kosong. Tulis npm run ask -- "pertanyaan", atau kirim satu pertanyaan per baris.',
    nothingToCheck:
      'Tidak ada teks untuk diperiksa: masukan standar kosong. Tulis npm run ask -- --check "teks", atau berikan teksnya.',
    failed: 'Ada kesalahan di dalam Faktual; pertanyaan itu tidak terjawab.',
  },
  usage: {
    help: `Faktual menjawab pertanyaan tentang berita dari fakta yang bisa ditunjukkannya.

  npm start                          jalankan bot Discord; tanpa DISCORD_TOKEN, mengobrol di terminal
  npm run ask                        mengobrol di terminal
  npm run ask -- "pertanyaan"        jawab satu pertanyaan
  npm run ask -- --json              baca satu pertanyaan per baris, tulis satu objek JSON per baris
  npm run ask -- --check "teks"      cocokkan isi teks dengan fakta; tanpa teks, masukan standar
  npm run draw -- timeline [nama]    gambar apa yang terjadi dan kapan, sebagai berkas PNG
  npm run draw -- network [nama]     gambar siapa bertemu siapa
  npm run check                      periksa basis fakta, atau tampilkan semua kesalahannya
  npm run schema                     tulis JSON Schema untuk penyunting di samping basis fakta

Opsi, sesudah --
  --knowledge DIR   pakai basis fakta di DIR; beberapa DIR menjadi satu basis
  --lang KODE       bahasa pesan, dan bahasa jawaban bila pertanyaan tidak menunjukkannya: id atau en
  --explain         ask: tampilkan bagaimana jawaban ditemukan
  --json            ask: JSON, bukan teks
  --check           ask: periksa teks, bukan menjawab pertanyaan
  --from, --to TGL  draw timeline: hari, bulan, atau tahun pertama dan terakhir, misalnya 2025-04
  --out BERKAS      draw: berkas yang ditulis; tanpa ini timeline.png atau network.png
  --help            tampilkan ini

Kode keluar: 0 bila pertanyaan sudah ditangani, juga bila artikel tidak menyebutkannya;
1 bila basis fakta atau pengaturan salah; 2 bila baris perintah salah atau tidak ada yang ditanyakan.`,
    problem: usageProblem,
    hint: '--help menampilkan apa saja yang bisa ditulis.',
  },
  settings: {
    heading: (count) => `${number.format(count)} pengaturan salah:`,
    problem: settingProblem,
  },
  check: {
    broken: (count, cut) =>
      `${number.format(count)} masalah. Basis fakta tidak dipakai selama masih ada masalah.` +
      (cut === 0
        ? ''
        : ` Sisa isi ${number.format(cut)} berkas, dan di semua berkas apakah yang disebut memang ada, baru diperiksa setelah YAML-nya betul, jadi masalahnya bisa lebih banyak.`),
    sameAt: (places, more) =>
      `  sama juga di ${both.format(more > 0 ? [...places, `${number.format(more)} tempat lagi`] : places)}`,
    moreUnknown: (count) => `… dan ${number.format(count)} nama lagi yang belum terdaftar.`,
    incomplete: (folders, other) =>
      `Tidak ada predicates.yaml di ${both.format(folders)}: folder ini melanjutkan folder lain. Periksa bersama: npm run check -- ${[other ?? 'DIR', ...folders].map((folder) => `--knowledge ${folder}`).join(' ')}${other === undefined ? ', dengan folder lain itu sebagai DIR' : ''}`,
    summary: (summary) => [
      `${summary.folder} adalah basis fakta yang baik.`,
      `  ${number.format(summary.articles)} artikel`,
      ...summary.factsByArticle.map(({ article, facts }) => `    ${article}: ${number.format(facts)} fakta`),
      ...(summary.tables === 0 ? [] : [`  ${number.format(summary.tables)} tabel`]),
      `  ${number.format(summary.facts)} fakta: ${summary.factsByStanding.map(({ standing, count }) => `${number.format(count)} ${standings[standing]}`).join(', ')}`,
      `  ${number.format(summary.attributes)} atribut entitas (pangkat, jabatan, singkatan …)`,
      `  ${number.format(summary.entities)} entitas: ${summary.entitiesByType.map(({ type, count }) => `${number.format(count)} ${types[type]}`).join(', ')}`,
      `  ${number.format(summary.predicates)} predikat`,
      ...(summary.languages.length === 0 ? [] : [`  dalam bahasa ${both.format(summary.languages)}`]),
      ...summary.implied.map(
        ({ predicate, article, broader }) =>
          `  ${predicate}, dari ${article}, dihitung sebagai bentuk khusus dari ${both.format(broader)}; kalau bukan, beri broader sendiri`,
      ),
      summary.warnings === 0 ? '  tidak ada peringatan' : `  ${number.format(summary.warnings)} peringatan:`,
    ],
    unkept: (folder, reason) =>
      `Fakta sudah dibaca, tetapi salinan cepatnya tidak bisa disimpan di ${folder} (${reason}): setiap kali mulai akan selama yang pertama. Pilih folder lain dengan FAKTUAL_CACHE, atau off.`,
    progress: (file, rows) => `${file}: ${number.format(rows)} baris …`,
    schemaWritten: (file) => `${file} ditulis.`,
    schemaNotWritten: (file, reason) => `${file} tidak bisa ditulis (${reason}).`,
  },
  draw: {
    problem: drawProblem,
    written: (file, width, height) => `${file} ditulis (${width} × ${height} piksel).`,
    notWritten: (file, reason) => `${file} tidak bisa ditulis (${reason}).`,
  },
  batch: { problem: (problem) => lineProblems[problem] },
};
