import type { PicturePhrases, PictureProblem } from '../picture-phrases.ts';

const either = new Intl.ListFormat('id-ID', { type: 'disjunction' });
const counted = (count: number, noun: string): string => `${count.toLocaleString('id-ID')} ${noun}`;

function problem(what: PictureProblem): string {
  switch (what.kind) {
    case 'unknown-name':
      return what.near.length === 0
        ? `Saya tidak mengenal “${what.given}”. Pilih nama dari daftar yang muncul saat Anda mengetik.`
        : `Saya tidak mengenal “${what.given}”. Maksud Anda ${either.format(what.near)}? Pilih nama dari daftar yang muncul saat Anda mengetik.`;
    case 'ambiguous-name':
      return `“${what.given}” bisa berarti ${either.format(what.meant)}. Pilih salah satunya dari daftar yang muncul saat Anda mengetik.`;
    case 'not-a-date':
      return `“${what.given}” bukan tanggal yang bisa saya baca. Tulis tahun, bulan, atau harinya, misalnya 2025, April 2025, atau 2025-04-25.`;
    case 'reversed':
      return `${what.from} jatuh setelah ${what.to}. Tukar kedua tanggal itu.`;
    case 'no-events': {
      const whose =
        what.name === undefined
          ? 'Fakta saya tidak memuat peristiwa bertanggal'
          : `Fakta saya tidak memuat peristiwa bertanggal tentang ${what.name}`;
      return what.limited
        ? `${whose} pada waktu itu. Coba rentang waktu yang lebih panjang, atau kosongkan tanggalnya.`
        : `${whose}.`;
    }
    case 'no-meetings':
      return what.name === undefined
        ? 'Fakta saya tidak memuat pertemuan.'
        : `Fakta saya tidak memuat pertemuan ${what.name}. /linimasa menunjukkan apa lagi yang tercatat.`;
  }
}

/** The words in and around pictures, in Indonesian. */
export const pictures: PicturePhrases = {
  called: {
    timeline: ['linimasa', 'lini masa', 'timeline', 'time line', 'garis waktu', 'kronologi', 'kronologinya'],
    network: ['jaringan', 'jejaring', 'network', 'peta jaringan', 'peta pertemuan'],
  },
  wanted: new Set(
    'bisa bisakah boleh bolehkah dong ya saya aku kami gambar gambarkan gambarin buat buatkan buatin bikin bikinkan bikinin tampilkan tunjukkan lihat lihatkan minta mau ingin coba tolong kasih grafik diagram bagan'.split(
      ' ',
    ),
  ),
  onCommand: {
    timeline: 'Linimasa itu gambar, dan dibuat dengan perintah.',
    network: 'Siapa bertemu siapa itu gambar, dan dibuat dengan perintah.',
  },
  title: {
    timeline: (name) => name ?? 'Semua peristiwa',
    network: (name) => (name === undefined ? 'Siapa bertemu siapa' : `Siapa bertemu ${name}`),
  },
  events: (count) => counted(count, 'peristiwa'),
  meetings: (count) => counted(count, 'pertemuan'),
  names: (count) => counted(count, 'nama'),
  kinds: (counts) => counts.map(([label, count]) => `${label} ${count.toLocaleString('id-ID')}`).join(', '),
  others: (count) => `dan ${counted(count, 'nama')} lain`,
  thinned: 'hanya pertemuan yang paling sering diberi garis',
  undated: (count) => `${counted(count, 'peristiwa')} tanpa tanggal tidak ditampilkan`,
  lastMet: (count, date) => {
    const met = counted(count, 'pertemuan');
    if (date === undefined) return met;
    return count === 1 ? `${met}, ${date}` : `${met}, terakhir ${date}`;
  },
  standing: { planned: 'direncanakan', cancelled: 'dibatalkan', disputed: 'diperdebatkan', retracted: 'ditarik' },
  inferred: 'tanggal sebagian disimpulkan',
  types: {
    person: 'orang',
    group: 'kelompok',
    organisation: 'lembaga',
    country: 'negara',
    city: 'kota',
    place: 'tempat',
    event: 'acara',
    document: 'dokumen',
    thing: 'benda',
  },
  notDrawn: 'Gambarnya sedang tidak bisa dibuat; inilah daftarnya.',
  mayNotAttach: 'Saya tidak boleh melampirkan berkas di sini, jadi inilah daftarnya tanpa gambar.',
  problem,
};
