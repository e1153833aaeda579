import type { FormProblem } from '../../facts/proposal.ts';
import type { FactsPhrases } from '../facts-phrases.ts';
import { quoted } from '../problem-phrases.ts';

const slotLabels = {
  who: 'Siapa',
  did: 'Melakukan apa',
  whom: 'Kepada siapa',
  when: 'Kapan',
  where: 'Di mana',
  about: 'Tentang',
  speaker: 'Menurut',
};

const sourceLabels = {
  article: 'Artikel',
  publisher: 'Penerbit',
  title: 'Judul',
  url: 'Alamat',
  date: 'Tanggal',
  language: 'Bahasa',
  paragraph: 'Paragraf',
};

const others = { entity: 'Siapa atau apa yang punya nama itu', aliases: 'Nama-namanya' };
const labels = { ...slotLabels, ...sourceLabels, ...others };
const list = new Intl.ListFormat('id', { type: 'disjunction' });
const kinds = { facts: 'fakta', attributes: 'atribut', articles: 'artikel', entities: 'nama', predicates: 'predikat' };

function problem(found: FormProblem): string {
  switch (found.kind) {
    case 'missing':
      return `“${labels[found.field]}” masih kosong; isilah.`;
    case 'unknown-name':
      return `Saya tidak mengenal ${quoted(found.name)}${
        found.nearest.length === 0 ? '.' : `; maksud Anda ${list.format(found.nearest.map(quoted))}?`
      } Tempat atau topik yang bukan nama ditulis dalam bahasa Indonesia / dalam bahasa Inggris.`;
    case 'ambiguous-name':
      return `${quoted(found.name)} bisa berarti beberapa; tulis ${list.format(found.ids)}.`;
    case 'unknown-predicate':
      return `Saya tidak mengenal perbuatan ${quoted(found.label)}; ${
        found.nearest === undefined
          ? 'tulis kata kerja atau kata benda seperti “kunjungan”'
          : `maksud Anda ${quoted(found.nearest)}?`
      }`;
    case 'unknown-article':
      return `Tidak ada artikel ${quoted(found.article)}; ${
        found.nearest === undefined
          ? 'kosongkan “Artikel” dan sebutkan penerbitnya'
          : `maksud Anda ${quoted(found.nearest)}?`
      }`;
    case 'no-paragraph':
      return `${quoted(found.given)} bukan paragraf; tulis nomornya, dihitung dari 1.`;
    case 'unread-line':
      return `Baris ${quoted(found.line)} tidak bisa saya baca; mulailah dengan salah satu kata yang ada di formulir, lalu titik dua.`;
    case 'too-long':
      return 'Ini terlalu panjang untuk ditampilkan utuh; persingkat, atau tulis ke dalam berkas.';
  }
}

/** What is said about looking after facts, in Indonesian. */
export const facts: FactsPhrases = {
  notKeeper:
    'Beberapa server memakai fakta yang sama, jadi mengelola satu server saja tidak cukup. Yang menjalankan bot menentukan pengurus fakta lewat ADMIN_USER_IDS atau FACTS_GUILD_IDS.',
  notTrusted:
    'Mengusulkan fakta hanya bagi anggota dengan peran yang dipercaya oleh yang menjalankan bot, dan bagi pengurus fakta.',

  suggest: {
    kinds: { fact: 'fakta', alias: 'nama lain untuk seseorang atau sesuatu' },
    factTitle: 'Usulkan fakta',
    aliasTitle: 'Usulkan nama lain',
    slots: 'Faktanya',
    slotsHint: 'Kosongkan yang tidak disebut di artikel. Tanggal dimulai dari tahun: 2031-03-03.',
    slotLabels,
    says: (language) => `Sebagai kalimat, dalam ${language}`,
    source: 'Artikelnya',
    sourceHint: 'Yang sudah ada: judul atau namanya. Yang belum: penerbit, alamat, dan tanggalnya.',
    sourceLabels,
    standing: 'Seberapa pasti',
    standings: {
      reported: 'Diberitakan oleh artikel',
      stated: 'Dikatakan seseorang (isi “Menurut”)',
      planned: 'Baru direncanakan',
      cancelled: 'Dibatalkan',
      disputed: 'Keterangannya berbeda-beda',
      retracted: 'Ditarik kembali oleh penerbit',
    },
    entity: others.entity,
    names: (language) => `Nama lain dalam ${language}`,
    namesHint: 'Kalau beberapa, pisahkan dengan koma.',

    problem,
    notYet: 'Belum diusulkan:',
    tryAgain: 'Perbaiki',
    thanks: 'Terima kasih. Usulan Anda ada di bawah; pengurus fakta yang memutuskan.',
    others: (problems) =>
      `Berkas yang disunting punya ${problems.toLocaleString('id')} kesalahan lain yang harus diperbaiki dulu: lihat /fakta periksa.`,
    newFact: 'Usulan fakta',
    newNames: 'Usulan nama lain',
    waiting: 'Pengurus fakta bisa menerimanya.',
    approve: 'Terima',
    reject: 'Tolak',
    approved: 'Diterima.',
    rejected: 'Ditolak.',
    written: (file) => `Ditulis ke ${file}. Dipakai setelah /fakta muat-ulang berikutnya.`,
    alreadyWritten: (file) => `Sudah ada di ${file}.`,
    load: 'Muat ulang sekarang',
    unsound: 'Tidak diterima karena tidak cocok dengan faktanya:',
    broken: (file) => `Tidak diterima: ${file} bukan daftar usulan. Perbaiki atau hapus, lalu coba lagi.`,
    unwritable: (file, reason) => `Tidak diterima: ${file} tidak bisa ditulis (${reason}). Coba lagi kalau sudah bisa.`,
    unreadable: 'Pesan ini tidak lagi memuat usulan yang utuh. Silakan usulkan lagi.',
  },

  history: {
    title: 'Yang dilakukan dengan fakta',
    acts: {
      started: 'Bot mulai berjalan dengannya',
      reloaded: 'Dimuat ulang',
      refused: 'Tidak dimuat ulang',
      'rolled-back': 'Kembali ke fakta sebelumnya',
      'taken-up': 'Satu usulan diterima',
      rejected: 'Satu usulan ditolak',
    },
    problems: (count) => `${count.toLocaleString('id')} kesalahan`,
    changes: (kind, { added, removed, changed }) =>
      [kinds[kind], ...signed('+', added), ...signed('−', removed), ...signed('~', changed)].join(' '),
    unchanged: 'tidak ada yang berubah',
    signs: '+ baru, − dihapus, ~ diubah',
  },

  rollback: {
    done: 'Fakta dari sebelum perubahan terakhir dipakai lagi.',
    filesStay:
      'Berkasnya tetap seperti semula: perbaiki, lalu /fakta muat-ulang. Sebelum itu, bot yang dijalankan lagi juga akan memuatnya.',
    nothing:
      'Tidak ada fakta sebelumnya: sejak bot berjalan, atau sejak terakhir kembali, belum ada pemuatan yang mengubah sesuatu.',
    ended: 'Sebelumnya Anda kembali ke fakta lama. Sekarang isi berkas dipakai lagi, seluruhnya.',
  },

  status: {
    languages: 'Bahasa',
    lastLoaded: 'Terakhir dimuat',
    by: (time, member) => `${time} oleh ${member}`,
    health: 'Kesehatan',
    healthOf: (ping, mebibytes, storeWorks) =>
      [
        ...(ping === undefined ? [] : [`Discord menjawab dalam ${ping} ms`]),
        `memori ${mebibytes.toLocaleString('id')} MiB`,
        storeWorks ? 'penyimpanan berfungsi' : 'saat ini tidak ada yang bisa disimpan',
      ].join(' · '),
    rolledBack: 'Kembali ke fakta lama: isi berkasnya lain, dan dipakai setelah muat ulang berikutnya.',
  },
};

function signed(sign: string, count: number): string[] {
  return count === 0 ? [] : [`${sign}${count.toLocaleString('id')}`];
}
