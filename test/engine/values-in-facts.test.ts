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
  ])('%s', (question, expected) => {
    const { status, short } = ask(question, base, { now });
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringMatching(expected) as string });
  });
});
