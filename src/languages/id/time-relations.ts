/** Indonesian words by which events are placed in time by other events. */
import type { TimeRelationWords } from '../time-relations.ts';

const same = (unit: string): string[] =>
  ['pada', 'di', 'dalam', ''].flatMap((opener) =>
    ['dengan', 'seperti', 'ketika', 'saat', 'sebagaimana', ''].map((link) =>
      `${opener} ${unit} yang sama ${link}`.trim(),
    ),
  );

export const timeRelations: TimeRelationWords = {
  relations: {
    before: ['sebelum', 'menjelang', 'lebih dulu daripada', 'lebih dulu dari', 'lebih dahulu dari', 'lebih awal dari'],
    after: ['setelah', 'sesudah', 'seusai', 'usai', 'selepas', 'pasca', 'sehabis'],
    since: ['sejak', 'semenjak'],
    until: ['sampai', 'hingga'],
    during: ['selama', 'sepanjang'],
    when: ['ketika', 'saat', 'pada saat', 'waktu', 'pada waktu', 'sewaktu', 'tatkala', 'semasa', 'pas', 'di saat'],
  },
  same: {
    day: [...same('hari'), ...same('tanggal')],
    week: [...same('minggu'), ...same('pekan')],
    month: same('bulan'),
    year: same('tahun'),
  },
  that: {
    day: ['pada hari itu juga', 'hari itu juga', 'pada hari itu', 'di hari itu', 'hari itu'],
    week: ['pada minggu itu', 'minggu itu', 'pekan itu'],
    month: ['pada bulan itu', 'bulan itu juga', 'bulan itu'],
    year: ['pada tahun itu', 'di tahun itu', 'tahun itu juga', 'tahun itu'],
  },
  nearest: ['tak lama', 'tidak lama', 'segera', 'persis', 'tepat', 'langsung'],
  between: ['antara', 'di antara'],
  earlier: [
    'lebih dulu',
    'lebih dahulu',
    'terlebih dulu',
    'terlebih dahulu',
    'duluan',
    'lebih awal',
    'lebih tua',
    'pertama kali',
    'pertama',
    'paling dulu',
    'paling awal',
  ],
  later: ['lebih akhir', 'belakangan', 'lebih belakangan', 'lebih kemudian', 'lebih baru', 'terakhir'],
  or: ['atau'],
  and: ['dan', 'dengan'],
  ago: [
    'berapa lama yang lalu',
    'berapa lama lalu',
    'berapa * yang lalu',
    'berapa * lalu',
    'sudah berapa lama sejak',
    'sudah berapa * sejak',
    'berapa lama sejak',
    'berapa * sejak',
    'sudah berapa lama',
    'sudah berapa *',
  ],
  spans: ['berapa hari', 'berapa minggu', 'berapa pekan', 'berapa bulan', 'berapa tahun', 'berapa lama'],
  spanFillers: ['selang', 'jarak', 'jaraknya', 'selisih', 'selisihnya', 'jeda', 'jedanya', 'waktu'],
  next: ['berikutnya', 'selanjutnya', 'sesudahnya', 'setelahnya', 'setelah itu', 'sesudah itu'],
  previous: ['sebelumnya', 'sebelum itu'],
  stepFillers: ['kali', 'yang', 'itu'],
  resumers: [],
  infinitives: ['untuk'],
  formerly: ['dahulu', 'dulu', 'dulunya', 'dahulunya', 'sebelumnya', 'tadinya', 'semula', 'sebelum itu'],
  proVerbs: [],
};
