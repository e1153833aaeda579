/** How misspelled, abbreviated and correct words are read, over the fact base that the project ships with. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/registry.ts';
import { detectLanguage, isBlank, readWords } from '../../src/question/words.ts';
import { openBase } from '../questions/base.ts';

const base = await openBase('shipped');
const read = (code: string, text: string) =>
  readWords(text, languageOf(code), base)
    .words.map(({ word }) => word)
    .join(' ');
const list = (words: string) => words.split(/\s+/);

describe('chat spelling', () => {
  it.each([
    ['id', 'kpn', 'kapan'],
    ['id', 'dmn', 'di mana'],
    ['id', 'dimana', 'di mana'],
    ['id', 'gmn', 'bagaimana'],
    ['id', 'yg', 'yang'],
    ['id', 'ktemu', 'ketemu'],
    ['id', 'siapaaaa', 'siapa'],
    ['id', 'ngomongin', 'membicarakan'],
    ['id', 'tgl', 'tanggal'],
    ['en', 'wat', 'what'],
    ['en', 'whats', 'what is'],
    ['en', 'abt', 'about'],
    ['en', 'didnt', 'did not'],
    ['en', "didn't", 'did not'],
    ['en', 'whooo', 'who'],
  ])('%s: %s is %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });
});

describe('a regular form of a root', () => {
  it.each(['dipajang', 'diibaratkan', 'memasak'])('is no misspelt form that only affixes have made: %s', (word) => {
    expect(read('id', `kapan ${word}`)).toBe(`kapan ${word}`);
  });

  it.each([
    ['membicrakan', 'membicarakan'],
    ['menyetujuai', 'menyetujui'],
  ])('is still mended: %s', (word, mended) => {
    expect(read('id', `kapan ${word}`)).toBe(`kapan ${mended}`);
  });
});

describe('a digit in English', () => {
  it.each([
    ['when did she come 2 the ministry', 'when did she come to the ministry'],
    ['what did he want 2 build', 'what did he want to build'],
    ['what does it stand 4', 'what does it stand for'],
    ['who came 4 the visit', 'who came for the visit'],
    ['the 1st meeting', 'the first meeting'],
    ['how many of the 2 ministers came', 'how many of the 2 ministers came'],
    ['on 2 april', 'on 2 april'],
    ['who came on the 1st of april', 'who came on the 1st of april'],
    ['and the 3rd', 'and the 3rd'],
  ])('%s', (text, expected) => {
    expect(read('en', text)).toBe(expected);
  });
});

describe('a typing error', () => {
  it.each([
    ['id', 'spaa', 'siapa'],
    ['id', 'kapn', 'kapan'],
    ['id', 'mngapa', 'mengapa'],
    ['id', 'bagaiman', 'bagaimana'],
    ['id', 'apkah', 'apakah'],
    ['id', 'bertmu', 'bertemu'],
    ['id', 'dibahsa', 'dibahas'],
    ['id', 'kunjugan', 'kunjungan'],
    ['id', 'negra', 'negara'],
    ['id', 'presidn', 'presiden'],
    ['id', 'kemarn', 'kemarin'],
    ['id', 'janauri', 'januari'],
    ['en', 'wher', 'where'],
    ['en', 'whne', 'when'],
    ['en', 'hwo', 'how'],
    ['en', 'meetng', 'meeting'],
    ['en', 'dicussed', 'discussed'],
    ['en', 'signd', 'signed'],
    ['en', 'comission', 'commission'],
    ['en', 'tomorow', 'tomorrow'],
    ['en', 'yesturday', 'yesterday'],
    ['en', 'Febuary', 'february'],
  ])('%s: %s is read as %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });

  it('is reported with what it was read as', () => {
    expect(readWords('Kapan bertmu?', languageOf('id'), base).respelled).toEqual([{ from: 'bertmu', to: 'bertemu' }]);
  });

  it('in a name is left to the names', () => {
    for (const name of ['Lukianof', 'Sukoi'])
      expect(readWords(`Kapan ${name}?`, languageOf('id'), base).words.at(-1)).toMatchObject({
        raw: name,
        known: false,
      });
  });
});

describe('a word that is spelled right', () => {
  const words = {
    id: `orang rumah anak ibu pasar jalan mobil kereta kapal laut gunung sungai air tanah angin hujan panas pagi siang sore
      malam makan minum tidur kerja main baca bayar beli jual harga mahal murah besar kecil baru lama tua muda benar salah
      hidup mati lahir nikah kawin cerai istri suami umur usia gaji agama hobi alamat surat berita film musik lagu bola juara
      kalah menang sekolah guru buku kota desa provinsi negara pulau dunia bulan bukan matahari bintang uang satu dua tiga empat lima
      enam tujuh delapan sembilan sepuluh polisi tentara hakim dokter petani nelayan wartawan penulis raja ratu korban saksi
      penjara hukum pajak bank emas minyak gas listrik beras gula kopi teh roti ikan ayam sapi kuda kucing burung tahu tempe
      masuk besok rusa komisi`,
    en: `money people house child mother father market road train ship sea mountain river water fire land wind rain cold
      night eat drink sleep work play read count buy sell price cheap big small new old young good bad right wrong
      sick live die born marry divorce wife husband age salary religion hobby letter paper film music song race win lose
      school teacher book city village country island world star one two three four five police soldier judge doctor farmer
      pilot king queen victim prison law tax bank gold oil gas stone rice tea bread fish cow horse cat dog form from hire
      heart earth where there their theme plane plant planet plan fight friend hotel`,
  };

  it.each(Object.entries(words))('stays as it is (%s)', (code, all) => {
    expect(list(all).filter((word) => read(code, word) !== word)).toEqual([]);
  });

  it('stays as it is also where a word of the facts is near', () => {
    expect(read('id', 'kapan lahir')).toBe('kapan lahir');
    expect(read('en', 'where was she born')).toBe('where was she born');
  });
});

describe('a name that neither facts nor dictionaries know', () => {
  const strange = list(
    `malaysia portugal maldives hungarian armenian danish finnish spain chile bhutan qatar uganda timor netherlands
      dubai brussels azores lagos corsican tongan samoan`,
  );

  it.each(['id', 'en'])('is not mended into a form of some word (%s)', (code) => {
    expect(strange.filter((word) => read(code, word) !== word)).toEqual([]);
  });
});

describe('the language of a text', () => {
  const detect = (text: string, preferred = 'id') => detectLanguage(text, languageOf(preferred), base).code;

  it.each([
    ['Siapa yang bertemu Lukianov?', 'id'],
    ['kpn mrk ktemu', 'id'],
    ['Who met Lukianov?', 'en'],
    ['wen did they meet', 'en'],
    ['APA YANG DIBAHAS', 'id'],
    ['What was discussed', 'en'],
  ])('%s: %s', (text, code) => {
    expect(detect(text, code === 'id' ? 'en' : 'id')).toBe(code);
  });

  it('is the preferred one where only names are said', () => {
    expect([detect('Lukianov', 'id'), detect('Lukianov', 'en')]).toEqual(['id', 'en']);
  });
});

describe('a blank text', () => {
  it.each(['', ' \n', '?!', '😀', '\u200B', '—'])('%j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', '7', 'apa?', 'あ', 'ع'])('%j is not one', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
