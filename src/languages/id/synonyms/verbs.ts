/** What is done, with its noun. */
export const VERBS = `
jalankan, praktikkan, terapkan
`;
