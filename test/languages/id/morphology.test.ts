import { describe, expect, it } from 'vitest';
import { indonesian } from '../../../src/languages/id/index.ts';
import { wordForms } from '../../../src/languages/analyser.ts';

const first = (word: string) => indonesian.lemmas(word)[0];

describe('the root of an affixed verb, and who acts', () => {
  it.each([
    ['menemui', 'temu', 'active'],
    ['ditemui', 'temu', 'passive'],
    ['menemukan', 'temu', 'active'],
    ['ditemukan', 'temu', 'passive'],
    ['mengunjungi', 'kunjung', 'active'],
    ['dikunjungi', 'kunjung', 'passive'],
    ['mendirikan', 'diri', 'active'],
    ['didirikan', 'diri', 'passive'],
    ['membahas', 'bahas', 'active'],
    ['berdiskusi', 'diskusi', 'middle'],
    ['dibahas', 'bahas', 'passive'],
    ['menerima', 'terima', 'active'],
    ['diterima', 'terima', 'passive'],
    ['menyambut', 'sambut', 'active'],
    ['disambut', 'sambut', 'passive'],
    ['meresmikan', 'resmi', 'active'],
    ['diresmikan', 'resmi', 'passive'],
    ['menyepakati', 'sepakat', 'active'],
    ['membangun', 'bangun', 'active'],
    ['dibangun', 'bangun', 'passive'],
    ['mengatakan', 'kata', 'active'],
    ['dikatakan', 'kata', 'passive'],
    ['memimpin', 'pimpin', 'active'],
    ['dipimpin', 'pimpin', 'passive'],
    ['mengirim', 'kirim', 'active'],
    ['dikirim', 'kirim', 'passive'],
    ['menulis', 'tulis', 'active'],
    ['ditulis', 'tulis', 'passive'],
    ['menyerahkan', 'serah', 'active'],
    ['diserahkan', 'serah', 'passive'],
    ['menunda', 'tunda', 'active'],
    ['ditunda', 'tunda', 'passive'],
    ['merundingkan', 'runding', 'active'],
    ['dirundingkan', 'runding', 'passive'],
    ['memproduksi', 'produksi', 'active'],
    ['terpilih', 'pilih', 'passive'],
  ])('%s: %s, %s', (word, lemma, voice) => {
    expect(first(word)).toMatchObject({ lemma, voice });
  });

  it.each([
    ['bertemu', 'temu'],
    ['berkunjung', 'kunjung'],
    ['bekerja', 'kerja'],
    ['berdiri', 'diri'],
  ])('%s: %s, done to nobody', (word, lemma) => {
    expect(first(word)?.lemma).toBe(lemma);
    expect(first(word)?.voice).not.toBe('passive');
  });
});

describe('a root with -kan, or -in in chats', () => {
  it.each(['gantikan', 'gantiin', 'bangunkan', 'tunjukin'])('%s is a verb', (word) => {
    expect(first(word)?.noun).toBeUndefined();
  });

  it.each(['ajakan', 'tembakan'])('%s has a root in -k and is a noun', (word) => {
    expect(first(word)?.noun).toBe(true);
  });
});

describe('the root of a noun', () => {
  it.each([
    ['pertemuan', 'temu'],
    ['pertemuannya', 'temu'],
    ['kunjungan', 'kunjung'],
    ['kunjungannya', 'kunjung'],
    ['pengunjung', 'kunjung'],
    ['pendirian', 'diri'],
    ['pendiri', 'diri'],
    ['pembahasan', 'bahas'],
    ['kesepakatan', 'sepakat'],
    ['pembangunan', 'bangun'],
    ['penyerahan', 'serah'],
    ['pemimpin', 'pimpin'],
    ['kepemimpinan', 'pimpin'],
    ['perundingan', 'runding'],
    ['penundaan', 'tunda'],
    ['kelahiran', 'lahir'],
    ['pekerjaan', 'kerja'],
  ])('%s: %s', (word, lemma) => {
    expect(first(word)).toMatchObject({ lemma, noun: true });
  });
});

describe('how people talk', () => {
  it.each([
    ['nemuin', 'temu'],
    ['dibahasin', 'bahas'],
    ['ngebahas', 'bahas'],
    ['ngeresmiin', 'resmi'],
    ['beliin', 'beli'],
    ['ketemuan', 'ketemu'],
    ['nyambut', 'sambut'],
    ['nyari', 'cari'],
    ['nulis', 'tulis'],
    ['mantau', 'pantau'],
    ['mbangun', 'bangun'],
    ['njual', 'jual'],
    ['nglanggar', 'langgar'],
    ['ngklaim', 'klaim'],
    ['mrotes', 'protes'],
    ['nentuin', 'tentu'],
    ['ngelola', 'kelola'],
    ['maen', 'main'],
    ['nyampe', 'sampai'],
    ['ditaro', 'taruh'],
    ['negara2', 'negara'],
    ['menteri2nya', 'menteri'],
  ])('%s: %s', (word, lemma) => {
    expect(indonesian.lemmas(word).map((reading) => reading.lemma)).toContain(lemma);
  });
});

describe('the ke- of chats', () => {
  it.each(['ketangkep', 'ketangkap', 'kebakar', 'kejebak'])('says what happens to somebody: %s', (word) => {
    expect(first(word)?.voice).toBe('passive');
  });

  it.each(['ketemu', 'ketua', 'kerja', 'kejatuhan'])('says nothing of the kind in %s', (word) => {
    expect(first(word)?.voice).not.toBe('passive');
  });
});

describe('words that only look affixed', () => {
  it.each(['lahir', 'sepakat', 'menteri', 'presiden', 'bulan', 'makan', 'di', 'ber', 'me', 'negeri', 'dini', 'berita'])(
    '%s stays whole',
    (word) => {
      expect(first(word)?.lemma).toBe(word);
    },
  );

  it('keeps names and nonsense as they are', () => {
    for (const word of ['wulandari', 'prakoso', 'xyz', 'x'.repeat(48), '2025', 'f-16'])
      expect(indonesian.lemmas(word).map(({ lemma }) => lemma)).toContain(word);
  });
});

describe('particles', () => {
  it.each([
    ['siapakah', 'siapa'],
    ['kapankah', 'kapan'],
    ['pangkatnya', 'pangkat'],
    ['kunjungannya', 'kunjungan'],
  ])('%s is looked up as %s', (word, form) => {
    expect(wordForms(word, indonesian)).toContain(form);
  });
});

describe('old spellings of names', () => {
  it.each([
    ['soekarno', 'sukarno'],
    ['djuanda', 'juanda'],
    ['tjokroaminoto', 'cokroaminoto'],
    ['sukarno', 'sukarno'],
  ])('%s is %s', (old, modern) => {
    expect(indonesian.modernName(old)).toBe(modern);
  });
});

describe('the forms of a root', () => {
  it.each([
    'temu',
    'kunjung',
    'bahas',
    'terima',
    'sambut',
    'tulis',
    'pimpin',
    'kirim',
    'bangun',
    'lapor',
    'resmi',
    'jual',
  ])('lead back to it: %s', (root) => {
    const forms = indonesian.forms(root);
    expect(forms.length).toBeGreaterThan(5);
    const verbs = forms.filter((form) => /^(?:me|di)/.test(form));
    const astray = verbs.filter((form) => !indonesian.lemmas(form).some(({ lemma }) => lemma === root));
    expect(astray).toEqual([]);
  });
});

it.each([
  ['memuji', 'uji'],
  ['memutuskan', 'utus'],
])('reads %s as no form of %s, before whose vowel the prefix ends otherwise', (word, root) => {
  expect(indonesian.lemmas(word).map(({ lemma }) => lemma)).not.toContain(root);
});
