/** Questions about sentences, records, medals and places in a table, whose answers stand in the facts under other words. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('verdicts-and-records');
const now = new Date('2034-01-01T00:00:00Z');

describe('answers', () => {
  it.each([
    ['Bima Rasyad dihukum berapa lama?', /^2 tahun\.$/],
    ['For how long was Bima Rasyad sentenced?', /^2 years\.$/],
    ["Bima Rasyad's sentence?", /^2 years\.$/],
    ['Vonis Bima Rasyad?', /2 tahun penjara/],
    ['Siapa saja yang diarak di Meliana?', /Dara Selim.*Kavi Orlan/],
    ['Who was paraded through Meliana?', /Dara Selim.*Kavi Orlan/],
    ['Who was sentenced on 3 April 2033?', /^Bima Rasyad\.$/],
    ['what was the world record Dara set', /51\.3 seconds/],
    ['Rekor dunia apa yang dicetak Dara?', /^Rekor dunia renang 100 meter\.$/],
    ['How many gold medals did Ortelia win in Lintang?', /^2\.$/],
    ['How many bronze medals did Ortelia win in Lintang?', /^1\.$/],
    ['What medal did Juno Alba win?', /won bronze/],
    ['Whose record did Kavi break?', /^Piet Varno\.$/],
    ['Rekor siapa yang dipecahkan Kavi?', /^Piet Varno\.$/],
    ['Was Bima Rasyad convicted before or after Ana?', /^3 April 2033 is before 10 May 2033\.$/],
    ['Bima Rasyad divonis sebelum atau sesudah Ana?', /^3 April 2033 sebelum 10 Mei 2033\.$/],
    ['Ana ditangkap setelah atau sebelum Bima Rasyad divonis?', /^20 Februari 2033 sebelum 3 April 2033\.$/],
    ['Was Tora Hadi sentenced before or after Ana?', /^Both on 10 May 2033\.$/],
    ['Which people got 3.5 years?', /^Tora Hadi and Sena Mulya\.$/],
    ['Who got 3.5 years in prison?', /^Tora Hadi and Sena Mulya\.$/],
    ['Did Sukma Selim go to Lintang?', /^Yes/],
    ['Selain penjara, Ana didenda berapa?', /^400 ribu gulden\.$/],
    ['Besides the prison term, how much was Ana fined?', /^400,000 guilders\.$/],
    ['Ortelia finis di peringkat berapa?', /^Peringkat 39\b/],
    ['Ortelia peringkat berapa di klasemen medali?', /^Peringkat 39\b/],
    ['Berapa total angkatan Kavi?', /^354 kg\.$/],
    ['When did the anti-graft agency catch Ana Wirya?', /^Sunday, 20 February 2033\.$/],
    ['How long does Ana have to sit in prison?', /^5 years\.$/],
    ['How many years did Bima Rasyad spend in prison?', /^2 years\.$/],
    ['What medal did Juno Alba bring home?', /won bronze/],
    ['How much does Ana have to pay?', /^400,000 guilders\.$/],
    ['What does Ana have to pay?', /^400,000 guilders\.$/],
    ['Berapa denda yang harus dibayar Ana?', /^400 ribu gulden\.$/],
    ['Berapa yang harus Ana bayar?', /^400 ribu gulden\.$/],
    ['Besides the fine, how much did Bima Rasyad have to pay back?', /^2 million guilders\.$/],
    ['Selain denda, berapa yang harus dibayar Bima Rasyad?', /^2 juta gulden\.$/],
    ['How much does Bima Rasyad have to pay?', /^90,000 guilders; 2 million guilders\.$/],
    ['Bima Rasyad harus bayar denda berapa?', /^90 ribu gulden\.$/],
    ['Who has to pay a fine?', /^Bima Rasyad and Ana Wirya\.$/],
    ['Does Ana have to pay a fine?', /^Yes\.$/],
    ['Apakah Ana harus membayar denda?', /^Ya\.$/],
    ['Kalau dendanya tidak dibayar, gantinya apa?', /^6 bulan kurungan jika/],
    ['Apa yang terjadi kalau Ana tidak membayar denda?', /^6 bulan kurungan jika/],
    ['What if Ana does not pay the fine?', /^6 more months in jail if/],
    ['Gimana kalau Ana gak bayar denda?', /^6 bulan kurungan jika/],
    ['What replaces the fine if it is not paid?', /^6 more months in jail if/],
    ["What was Kavi's total?", /^354 kg\.$/],
    ["Kavi's total?", /^354 kg\.$/],
    ['Berapa totalnya Kavi?', /^354 kg\.$/],
    ['How many tickets did Lintang sell in total?', /^7,200\.$/],
    ['Berapa karcis yang dijual Lintang seluruhnya?', /^7\.200\.$/],
    ['How many tickets did Lintang sell on 7 August 2033 in total?', /^900\.$/],
    ['Berapa total karcis yang dijual Lintang pada 7 Agustus 2033?', /^900\.$/],
    ['Besides gold medals, how many medals did Ortelia win in Lintang?', /^1\.$/],
    ['Selain medali emas, berapa medali yang diraih Ortelia?', /^1\.$/],
    ['Besides the record, what did Dara win?', /^100 metres swimming\.$/],
    ['Siapa yang dapat 5 tahun penjara?', /^Ana Wirya\.$/],
    ['When was Bima Rasyad sentenced, before or after Ana?', /^3 April 2033 is before 10 May 2033\.$/],
    ["Mira's criticism?", /^The verdict on Ana Wirya as too light\.$/],
    ['Kritik Mira?', /^Vonis Ana Wirya yang terlalu ringan\.$/],
    ['Rekor Dara?', /^Rekor dunia renang 100 meter\.$/],
  ])('%s', (question, expected) => {
    const { status, short } = ask(question, base, { now });
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringMatching(expected) as string });
  });
});

describe('refuses', () => {
  it.each([
    ['how long something else took', 'How long did Ana Wirya travel to Sembara?'],
    ['the body for whoever heads it', 'Siapa ketua majelis hakim yang memvonis Ana Wirya?'],
    ['the body for whoever heads it', 'Who was the head of the panel of judges that fined Ana Wirya?'],
    ['another medal than those that are counted', 'How many silver medals did Ortelia win in Lintang?'],
    ['whose it is where nobody is named', 'Whose record did Dara set?'],
    ['the order of what has no day of its own', 'Was Ana arrested before or after she travelled to Sembara?'],
    ['a home town for where somebody went', 'Did Sukma Selim go to Meliana?'],
    ['a home town for where somebody went', 'Apakah Sukma Selim ke Meliana?'],
    ['what the question leaves out', 'Besides the fine, how much does Ana have to pay?'],
    ['parts for a total', 'Kavi angkat berapa kg totalnya?'],
    ['a length in what was swum for a number', 'Berapa renang Dara?'],
    ['that a fine was paid', 'How much did Ana pay?'],
    ['that a fine was paid', 'Berapa yang dibayar Ana?'],
    ['that a fine was paid', 'Did Ana pay a fine?'],
    ['the court for whoever has to pay', 'How much does the court have to pay?'],
    ['the court for whoever is to get the money', 'Whom does Ana have to pay?'],
    ['the court for whoever is to get the money', 'Ana harus bayar ke siapa?'],
    ['what comes of the other case', 'What if Ana pays the fine?'],
    ['what comes of the other case', 'Apa yang terjadi kalau Ana membayar denda?'],
    ['what was done for what comes of a case', 'What if Bima Rasyad does not pay the fine?'],
    ['what was done for what comes of a case', 'Kalau uang pengganti tidak dibayar, gantinya apa?'],
    ['another sentence for the one that replaces a fine', 'How long does Ana go to jail if she does not pay the fine?'],
    ['whoever has a total for the total', "What was Dara's total?"],
    ['whoever has a total for the total', 'Berapa total Dara?'],
    ['several parts for a total', 'How many medals did Ortelia win altogether?'],
    ['several parts for a total', 'Berapa medali yang diraih Ortelia seluruhnya?'],
    ['what stands beside parts for a total', "What was Kavi's total lift?"],
    ['somebody else for whose it was', 'Whose bribes did Ana take?'],
    ['somebody else for whose it was', 'Suap siapa yang diterima Ana?'],
    ['by whom for what else', 'Selain denda, Ana dihukum apa?'],
    ['the day of what the question leaves out', 'Besides the verdict, when was Ana fined?'],
    ['the day of what the question leaves out', 'Selain vonis, kapan Ana didenda?'],
    ['the number of what the question leaves out', 'Besides the bronze medal, how many bronze medals did Ortelia win?'],
    ['where it is unclear what is left out', 'Besides the heavy fine, how long was Ana sentenced?'],
    ['where it is unclear what is left out', 'Selain denda kilat, Ana dihukum berapa lama?'],
    ['whoever lost a sum for who got it', 'Who got 400,000 guilders?'],
    ['whoever lost a sum for who got it', 'Siapa yang dapat 400 ribu gulden?'],
    ['everybody for who was before or after', 'Who was sentenced before or after Ana?'],
    ['everybody for who was before or after', 'Siapa yang dihukum sebelum atau sesudah Ana?'],
    ["somebody else's criticism that speaks of her", "Ana's criticism?"],
    ["somebody else's criticism that speaks of her", 'Kritik Ana?'],
    ["somebody else's record for the one that he broke", 'Rekor Kavi?'],
    ['what somebody would have had done for a verdict', "Mira's verdict?"],
  ])('%s: %s', (_, question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });
});

describe('answers in a conversation', () => {
  it.each([
    ['Siapa ibu Dara?', 'Dia ikut ke Lintang?', /^ya/i],
    ["Bima Rasyad's sentence?", 'And what about Tora Hadi?', /^3\.5 years\.$/],
  ])('%s %s', (first, then, expected) => {
    const { conversation } = ask(first, base, { now });
    const { status, short } = ask(then, base, { now, conversation });
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringMatching(expected) as string });
  });
});
