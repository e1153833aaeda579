/** Values that a fact gives under another noun than the question's, or in its sentence alone. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('values-in-facts');
const now = new Date('2032-06-01T00:00:00Z');

describe('answers with the value that is asked for', () => {
  it.each([
    ['berapa pendapatan pelabuhan triwulan pertama 2032?', /^7 juta gulden\.$/i],
    ['turun brp persen dagang Belamar sama Torona?', /^12 persen\.$/],
    ['How much did trade drop between the two countries?', /^12 per cent\.$/],
    ['Berapa hadiah yang ditawarkan Otoritas Pelabuhan Selasih?', /^300 gulden\.$/],
    ['berapa karyawan Bahari Lintas yang bakal kena PHK?', /^sekitar 140\b/i],
    ['how long is the ride from Selasih to Karang Ulu', /^35 minutes\.$/],
    ['Berapa lama perjalanan dari Selasih ke Karang Ulu?', /^35 menit\.$/],
    ['korban tewasnya simpang siur ya? berapa sih', /21.*34|34.*21/],
    ['Where was the Sea Gull ferry launched from?', /^Selasih\.$/],
    ['Feri Camar Laut diluncurkan dari mana?', /^Selasih\.$/],
    ['What was Torona thanked for?', /dredging/],
    ['Torona diucapi terima kasih atas apa?', /pengerukan/],
    ['Korban luka diterbangkan ke mana?', /^Teluk Sepi atau desa tetangga\.$/],
    ['Where were the injured flown?', /^Quiet Bay or nearby villages\.$/],
    ['Which prime minister was at the opening of the pier?', /^Osman Tarek/],
    ['Which airline launched the Sea Gull ferry?', /^Bahari Lintas\.$/],
    ['Siapa yang bilang dermaga baru bakal menguntungkan nelayan?', /^Rima Sadeli\.$/],
    ['Berapa jauh jangkar itu dari dermaga?', /^3 kilometer\.$/],
    ['Was anyone hurt in the attack on the lighthouse?', /^no\b/i],
    ['Apa ada yang terluka dalam penembakan mercusuar?', /^tidak\b/i],
    ['Barang apa saja yang diangkut Bahari Lintas?', /^Kelapa, garam, dan ikan kering\.$/],
    ['What goods did Bahari Lintas carry to Karang Ulu?', /^Coconuts, salt and dried fish\.$/],
    ['What went wrong with the trial crossing?', /rudder/],
    ['Apa yang salah dengan pelayaran percobaan itu?', /kemudi/],
    ['Berapa persen nelayan yang sudah divaksin?', /^55 persen\.$/],
    ['Who signed the Strait Accord for Torona?', /^Osman Tarek\b(?!.*Lina)/],
    ['Siapa yang meneken Kesepakatan Selat dari pihak Torona?', /^Osman Tarek\b(?!.*Lina)/],
    ['Who signed the Strait Accord on the Belamar side?', /^Lina Marga\b(?!.*Osman)/],
    ['Apa target dagang kedua negara?', /^Sasaran perdagangan/],
    ['What is the trade target of the two countries?', /^A trade target of 200 million guilders\.$/],
    ['What role did Bahari Lintas play in the dredging?', /helped/],
    ['Peran apa yang dimainkan Bahari Lintas dalam pengerukan?', /membantu/],
    ['Who was with Osman Tarek?', /^Lina Marga\.$/],
    ['yang ikut Osman Tarek siapa aja?', /^Lina Marga\.$/],
    ['What did Lina Marga want to do about the blockade?', /tow the ship/],
  ])('%s', (question, expected) => {
    const { status, short } = ask(question, base, { now });
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringMatching(expected) as string });
  });
});

describe('refuses', () => {
  it.each([
    ['a body of a sort that its name rules out', 'Which airline offered a reward to the finder of the anchor?'],
    ['a person for a body', 'Which airline found the missing anchor?'],
    ['an office that nobody there holds', 'Which foreign minister was at the opening of the pier?'],
    ['where somebody went for where she came from', 'Where were the injured flown from?'],
    ['who was with somebody of whom no company is told', 'Who was with Rima Sadeli?'],
    ['who was with somebody of whom no company is told', 'siapa yang ikut Rima Sadeli?'],
    ['what somebody did for what another did', 'What role did Rima Sadeli play in the raid?'],
    ['a share that another thing rose by', 'By how many per cent did the reward rise?'],
    ['how many of something else than is counted', 'How many captains is Bahari Lintas to lay off?'],
  ])('%s: %s', (_, question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });
});
