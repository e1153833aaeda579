import type { Kind, Shape } from '../../facts/problem.ts';
import { placeText, quoted } from '../problem-phrases.ts';
import type { ProblemPhrases } from '../problem-phrases.ts';

const either = new Intl.ListFormat('id', { type: 'disjunction' });
const both = new Intl.ListFormat('id');
const number = new Intl.NumberFormat('id', { maximumFractionDigits: 1 });

const kinds: Record<Kind, string> = { entity: 'entitas', predicate: 'predikat', article: 'artikel', fact: 'fakta' };

const shapes: Record<Shape, string> = {
  text: 'sebuah teks',
  texts: 'isi per bahasa, misalnya {id: …, en: …}',
  list: 'daftar, misalnya [pertama, kedua]',
  fields: 'bidang beserta isinya',
  number: 'angka',
  'whole-number': 'bilangan bulat',
  'yes-no': 'true atau false',
};

const shapeText = (shape: Shape, fields: string | undefined): string =>
  shape === 'fields' && fields !== undefined ? `${shapes.fields}, misalnya ${fields}` : shapes[shape];

const whereToDefine: Record<Kind, string> = {
  entity: 'buat entitas itu di entities/ atau di berkas ini',
  predicate: 'buat predikat itu di predicates.yaml atau di berkas ini',
  article: 'tulis nama berkas di articles/ tanpa .yaml',
  fact: 'tulis id fakta lain dari artikel ini',
};

const perLanguage = (languages: readonly string[]): string => languages.map((each) => `${each}: …`).join(', ');
const megabytes = (bytes: number): string => `${number.format(bytes / 1024 / 1024)} MB`;
const didYouMean = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `mungkin maksudnya ${quoted(nearest)}?`;
const oneOf = (words: readonly string[]): string => `tulis ${either.format(words)}`;

/** What is wrong with a fact base, in Indonesian. */
export const problems: ProblemPhrases = {
  'no-folder': ({ folder }) => `folder ${quoted(folder)} tidak ada; sebutkan folder yang berisi articles/`,
  'no-articles': () => 'belum ada artikel atau tabel di sini; tambahkan berkas seperti articles/kunjungan-pertama.yaml',
  unreadable: ({ reason }) => `ini tidak dapat dibaca (${reason}); pastikan ada dan boleh dibaca`,
  'not-a-file': ({ link, table = false }) =>
    link
      ? 'ini sebuah tautan; letakkan berkas aslinya di sini'
      : `ini bukan berkas; letakkan ${table ? 'tabel' : 'berkas YAML'} di sini atau hapus`,
  'wrong-ending': ({ name }) => `${quoted(name)} tidak dibaca; akhiri namanya dengan .yaml, atau pindahkan`,
  'bad-file-name': ({ name }) =>
    `${quoted(name)} tidak bisa menjadi nama artikel; pakai huruf kecil, angka, dan tanda hubung, misalnya kunjungan-pertama.yaml`,
  'out-of-memory': ({ limit }) =>
    `membaca fakta memerlukan lebih dari ${number.format(limit)} MiB memori; hapus tabel atau baris yang tidak akan ditanyakan`,
  'broken-down': ({ reason }) =>
    `fakta tidak bisa dibaca karena kesalahan di dalam Faktual sendiri (${reason}); coba lagi, dan laporkan kalau terulang`,
  'too-large': ({ bytes, limit }) =>
    `ukuran berkas ${megabytes(bytes)}, padahal yang dibaca paling besar ${megabytes(limit)}; bagi menjadi beberapa berkas`,
  'not-utf8': () => 'berkas ini bukan teks UTF-8; simpan dengan pengodean UTF-8',
  'empty-file': () => 'berkas ini kosong; isi bidang-bidangnya, atau hapus',

  'no-fields': () => 'berkas ini tidak berisi bidang; mulai dengan source:, entities:, atau predicates:',

  'yaml-syntax': () =>
    'ini bukan YAML; cari tanda kutip, kurung, atau titik dua yang kurang di sini atau di baris sebelumnya',
  'yaml-tab': () => 'baris ini menjorok dengan tab; pakai spasi',
  'yaml-indent': () => 'jorokan baris tidak pas; mulai bidang yang setara di kolom yang sama',
  'yaml-unclosed': () => 'ada tanda kutip, kurung, atau koma yang kurang; tutup yang sudah dibuka',
  'yaml-open': () => 'kurung atau tanda kutip yang dibuka di atas belum ditutup; tutup',
  'yaml-after': () =>
    'teks berlanjut sesudah tanda kutip atau kurung penutupnya; letakkan semuanya di dalam tanda kutip, dan tulis tanda kutip di dalamnya sebagai \\"',
  'yaml-line': () =>
    'baris ini tidak cocok dengan baris di atasnya; periksa jorokannya, dan pastikan setiap bidang diikuti titik dua dan spasi',
  'yaml-escape': () =>
    'di dalam tanda kutip ganda, \\ mengawali karakter khusus; tulis \\\\, atau pakai tanda kutip tunggal',
  'yaml-colon': () => 'titik dua berlebih atau kurang; beri tanda kutip pada teks yang memuat ": "',
  'yaml-start': () => 'teks tidak bisa diawali tanda ini; beri tanda kutip pada teksnya',
  'yaml-documents': () => 'dokumen kedua dimulai di sini; hapus baris ---',
  'yaml-alias': () =>
    'jangkar (&) dan alias (*) tidak boleh dipakai; tulis isinya lengkap, atau beri tanda kutip pada teks yang diawali tanda itu',
  'yaml-tag': () => 'tag (!) tidak boleh dipakai; beri tanda kutip pada teks yang diawali tanda itu',
  'duplicate-field': () => 'bidang ini ada dua kali; pakai satu saja, dan tulis beberapa nilai sebagai daftar',

  'unknown-field': ({ field, nearest, allowed }) =>
    `tidak ada bidang ${quoted(field)}; ${didYouMean(nearest, `bidang di sini adalah ${both.format(allowed)}`)}`,
  'missing-field': ({ field }) => `bidang ${quoted(field)} belum ada; tambahkan`,
  'empty-field': ({ field }) => `${quoted(field)} tidak berisi; isi, atau hilangkan bidang yang tidak diperlukan`,
  'wrong-type': ({ field, expected, example }) =>
    `jenis isi ${quoted(field)} tidak cocok; tulis ${either.format(expected.map((shape) => shapeText(shape, example)))}`,
  'unquoted-text': ({ field, value }) =>
    `${quoted(field)} tidak terbaca sebagai teks, tetapi sebagai angka atau tanda; beri tanda kutip: "${value}"`,
  'unquoted-comma': ({ text }) =>
    `di dalam { } koma mengakhiri teks, sehingga ${quoted(text)} terpotong; beri tanda kutip pada seluruh teksnya`,
  'not-one-of': ({ value, nearest, allowed }) =>
    `${quoted(value)} tidak bisa dipakai di sini; ${didYouMean(nearest, oneOf(allowed))}`,
  'empty-list': ({ field }) => `daftar ${quoted(field)} kosong; isi, atau hilangkan bidang yang tidak diperlukan`,
  'long-list': ({ field, limit }) =>
    `daftar ${quoted(field)} berisi lebih dari ${number.format(limit)} butir; bagi dua`,
  'empty-text': ({ field }) => `teks ${quoted(field)} kosong; isi, atau hilangkan bidang yang tidak diperlukan`,
  'long-text': ({ field, limit }) => `teks ${quoted(field)} lebih dari ${number.format(limit)} karakter; perpendek`,
  'bad-id': ({ value, suggestion }) =>
    `${quoted(value)} tidak bisa menjadi id; ` +
    (suggestion === undefined
      ? 'pakai huruf kecil, angka, dan tanda hubung, misalnya kunjungan-kehormatan'
      : `tulis ${suggestion}`),
  'bad-filler': ({ value, languages }) =>
    `${quoted(value)} bukan id entitas; tulis sebuah id, atau teks per bahasa: {${perLanguage(languages)}}`,
  'bad-url': ({ value }) => `${quoted(value)} bukan alamat; tulis selengkapnya, diawali https://`,
  'bad-paragraph': () => 'paragraf dihitung dari 1; tulis nomor paragraf dalam artikel',
  'bad-language': ({ value }) => `${quoted(value)} bukan kode bahasa; tulis kodenya, misalnya id atau en`,
  'unknown-language': ({ language, allowed }) =>
    `${quoted(language)} bukan bahasa basis fakta ini; pakai ${either.format(allowed)}`,
  'missing-language': ({ field, languages }) =>
    `${quoted(field)} belum ditulis dalam ${both.format(languages)}; tambahkan ${perLanguage(languages)}`,

  'date-not-edtf': ({ value }) =>
    `${quoted(value)} bukan tanggal; tulis tahun-bulan-hari, misalnya 2025-04-25, 2025-04, atau 2025`,
  'date-impossible': ({ value }) =>
    `tidak ada hari atau bulan ${quoted(value)}; tulis tahun-bulan-hari, misalnya 2025-04-25`,
  'date-reversed': ({ value }) => `${quoted(value)} berakhir sebelum mulai; tulis tanggal yang lebih awal di depan`,
  'date-unsupported': ({ value }) =>
    `fakta tidak bisa bertanggal ${quoted(value)}; tulis hari, bulan, tahun, atau dua di antaranya dengan / di tengah`,

  'table-name': ({ name }) =>
    `${quoted(name)} tidak bisa menjadi nama tabel; pakai huruf kecil, angka, dan tanda hubung, misalnya kunjungan-2031.csv`,
  'table-ending': ({ name }) =>
    `${quoted(name)} tidak dibaca; simpan tabel sebagai .csv atau .tsv (boleh diikuti .gz), dan keterangannya sebagai .yaml`,
  'table-taken': ({ name, first }) =>
    `id fakta akan berawalan ${quoted(name)} di sini dan di ${first.file}; beri salah satu berkas nama lain`,
  'table-alone': ({ name }) =>
    `tidak ada tabel di samping berkas ini; letakkan ${name}.csv atau ${name}.tsv di sini, atau samakan nama keduanya`,
  'table-gzip': () =>
    'berkas terkompresi ini terpotong atau rusak; kompres tabelnya lagi, atau letakkan tanpa kompresi',
  'table-quote': () =>
    'ada tanda kutip yang belum ditutup atau salah tempat di baris ini; apit sel yang berisi tanda kutip dengan tanda kutip, dan tulis tanda kutip di dalamnya dua kali ("")',
  'table-long-row': ({ limit }) =>
    `baris ini lebih dari ${number.format(limit / 1024)} KB; tutup tanda kutip yang masih terbuka di dalamnya, atau perpendek sel-selnya`,
  'table-rows': ({ limit }) =>
    `dengan baris ini jumlah baris semua tabel lebih dari ${number.format(limit)}, padahal tidak lebih dari itu yang dibaca; ` +
    'hapus tabel atau baris yang tidak akan ditanyakan',
  'table-empty': ({ header }) =>
    header
      ? 'tabel ini tidak punya baris di bawah baris pertamanya; tulis satu fakta di setiap baris, atau hapus berkasnya'
      : 'tabel ini kosong; tulis nama kolom di baris pertama dan satu fakta di setiap baris di bawahnya, atau hapus berkasnya',
  'table-column': ({ column, nearest, allowed }) =>
    `tidak ada kolom ${quoted(column)}; ${didYouMean(nearest, `kolom tabel adalah ${both.format(allowed)}`)}`,
  'table-column-twice': ({ column }) =>
    `kolom ${quoted(column)} ada dua kali; pakai satu saja, dan tulis beberapa nama dalam satu sel dengan "; " di antaranya`,
  'table-column-missing': ({ column }) => `kolom ${quoted(column)} tidak ada; tambahkan pada baris pertama`,
  'table-width': ({ expected, found }) =>
    `baris ini berisi ${number.format(found)} sel, sedangkan baris pertama ${number.format(expected)}; ` +
    'tulis satu sel untuk setiap kolom, dan apit sel yang berisi tanda pemisah dengan tanda kutip',
  'table-empty-cell': ({ column }) => `sel ${quoted(column)} kosong; isi, atau hapus barisnya`,
  'table-no-name': ({ value }) => `${quoted(value)} bukan nama; tulis sebuah nama, atau kosongkan selnya`,
  'table-label': ({ label, nearest, sidecar }) =>
    `tidak ada predikat bernama ${quoted(label)}; ` +
    (nearest === undefined ? '' : `mungkin maksudnya ${quoted(nearest)}? Kalau bukan, `) +
    `tulis artinya di ${sidecar}, di bawah did:`,
  'table-predicate': ({ id, nearest }) =>
    `tidak ada predikat ${quoted(id)}; ${didYouMean(nearest, 'tulis id salah satu predikat di predicates.yaml, atau tambahkan di sana')}`,
  'table-pattern': ({ value }) =>
    `${quoted(value)} bukan pola nama; tulis {role} lalu {of}, beserta teks di antaranya, misalnya {role} ({of})`,
  'table-more': ({ count }) =>
    `masih ada ${number.format(count)} kesalahan seperti itu mulai dari sini; perbaiki dulu yang di atas`,

  'duplicate-id': ({ kind, id, first }) =>
    `${kinds[kind]} ${quoted(id)} sudah ada di ${placeText(first)}; beri salah satunya id lain`,
  unknown: ({ kind, id, nearest }) =>
    `tidak ada ${kinds[kind]} ${quoted(id)}; ` +
    (nearest === undefined
      ? whereToDefine[kind]
      : `mungkin maksudnya ${quoted(nearest)}? Kalau bukan, ${whereToDefine[kind]}`),
  'name-taken': ({ name, entity, owner, first }) =>
    `${quoted(entity)} tidak bisa bernama ${quoted(name)}, karena itu nama ${quoted(owner)} di ${placeText(first)}; ` +
    'pakai nama itu untuk salah satunya saja',
  'predicate-contradicts': ({ id, field, first }) =>
    `${quoted(id)} adalah predikat bersama di ${placeText(first)} yang ditambah oleh yang ini, dan ${field} di sana lain; ` +
    `hapus ${field}, atau beri yang ini id lain`,
  'part-of-cycle': ({ ids }) =>
    `fakta ini menjadi bagian dari dirinya sendiri (${chain(ids)}); hilangkan satu part_of dari lingkaran ini`,
  'broader-cycle': ({ ids }) =>
    `predikat ini menjadi jenis dari dirinya sendiri (${chain(ids)}); hilangkan satu broader dari lingkaran ini`,
  'converse-not-mutual': ({ predicate, converse }) =>
    `converse dari ${quoted(converse)} bukan ${quoted(predicate)}; tambahkan converse: ${predicate} di sana`,
  'stated-without-speaker': () => 'siapa yang menyatakan ini belum disebut; tambahkan speaker dengan id penuturnya',
  'speaker-without-stated': () =>
    'ada speaker, tetapi standing-nya bukan stated; tulis standing: stated, atau hilangkan speaker dan ceritakan siapa yang mengumumkan rencana dalam fakta tersendiri',
  'source-missing': ({ entity, field }) =>
    field === 'source'
      ? `tidak disebut di mana ini tentang ${quoted(entity)} tertulis; tambahkan source: {article: …, paragraph: …} pada entitasnya`
      : `tidak disebut dari artikel mana ini tentang ${quoted(entity)}; tambahkan article: … pada source entitasnya`,

  'unused-entity': ({ id }) => `tidak ada fakta tentang ${quoted(id)}; pakai dalam sebuah fakta, atau hilangkan`,
  'later-than-article': ({ when, published }) =>
    `${when} sesudah tanggal artikelnya sendiri, ${published}; periksa tanggalnya, tambahkan standing: planned bila belum terjadi, ` +
    'atau tulis isi berita yang lebih baru di berkas artikel tersendiri dengan source.date berita itu',
};

function chain(ids: readonly string[]): string {
  return [...ids, ...ids.slice(0, 1)].join(' → ');
}
