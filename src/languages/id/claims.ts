import type { ClaimPhrases } from '../claim-phrases.ts';

export const claims: ClaimPhrases = {
  verdicts: {
    confirmed: 'Sesuai fakta',
    contradicted: 'Bertentangan dengan fakta',
    planned: 'Baru rencana',
    said: 'Baru kata seseorang',
    disputed: 'Masih diperdebatkan',
    'not-covered': 'Tidak ada dalam fakta saya',
  },
  nearest: 'Yang paling dekat dalam fakta saya',
  others: (count) => `${count} kalimat lain bukan tentang hal yang ada dalam fakta saya.`,
  unread: 'Teksnya panjang; saya hanya membaca bagian awalnya.',
  nothing: 'Tidak ada yang bisa diperiksa: tidak ada kalimat tentang hal yang ada dalam fakta saya.',
};
