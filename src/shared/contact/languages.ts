/** The languages of the product (ISO 639), each with its own name for itself and the other words that mean it. */
export const LANGUAGES = {
  en: {
    name: 'English',
    words: ['english', 'engels', 'isingisi', 'isingesi', 'kiingereza', 'icyongereza', 'eng'],
  },
  zu: { name: 'isiZulu', words: ['isizulu', 'zulu', 'zoeloe', 'zullu', 'izulu', 'zul'] },
  xh: { name: 'isiXhosa', words: ['isixhosa', 'xhosa', 'xosa', 'xhoza', 'xho'] },
  af: { name: 'Afrikaans', words: ['afrikaans', 'isibhulu', 'afr'] },
  st: {
    name: 'Sesotho',
    words: [
      'sesotho',
      'sotho',
      'southern sotho',
      'suid-sotho',
      'south sotho',
      'sotho southern',
      'isisuthu',
      'sot',
    ],
  },
  tn: { name: 'Setswana', words: ['setswana', 'tswana', 'tsn'] },
  nso: {
    name: 'Sepedi',
    words: [
      'sepedi',
      'pedi',
      'sesotho sa leboa',
      'northern sotho',
      'north sotho',
      'sotho northern',
      'noord-sotho',
      'sesotho sa lebowa',
      'ns',
    ],
  },
  ts: { name: 'Xitsonga', words: ['xitsonga', 'tsonga', 'shangaan', 'shangan', 'tso'] },
  // Excel writes the letter as a question mark where its encoding lacks it.
  ve: { name: 'Tshivenḓa', words: ['tshivenda', 'tshiven?a', 'venda', 'vr', 'ven'] },
  ss: { name: 'siSwati', words: ['siswati', 'swati', 'swazi', 'seswati', 'ssw'] },
  nr: { name: 'isiNdebele', words: ['isindebele', 'ndebele', 'southern ndebele', 'nbl', 'nd'] },
  sw: { name: 'Kiswahili', words: ['kiswahili', 'swahili', 'swa'] },
  rw: { name: 'Ikinyarwanda', words: ['ikinyarwanda', 'kinyarwanda', 'kin'] },
} as const;

export type Language = keyof typeof LANGUAGES;

/** The codes in the order in which people are offered them. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);

const byWord = new Map<string, Language>(
  LANGUAGE_CODES.flatMap((code) => [
    [code, code] as const,
    ...LANGUAGES[code].words.map((word) => [word, code] as const),
  ]),
);

/**
 * The language that a code (`zu`, `zu-ZA`, `vr_ZA`) or a name (`Zulu`, `isiZulu`, `English (South Africa)`) means; null if
 * none is known.
 */
export function parseLanguage(text: string): Language | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const word = (part: string) => part.replace(/\s+/g, ' ').trim();
  const outside = word(plain.replace(/\([^()]*\)$/, ''));
  // `Sotho (Northern)` is another language than `Sotho (Lesotho)`.
  return (
    byWord.get(word(plain.replace(/[()]/g, ' '))) ??
    byWord.get(outside) ??
    byWord.get(outside.split(/[-_]/)[0] ?? '') ??
    null
  );
}
