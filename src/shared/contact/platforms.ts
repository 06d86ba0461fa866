/** Where a contact writes from, and the other words that mean it. */
export const PLATFORMS = {
  whatsapp: { name: 'WhatsApp', words: ['wa', 'whats app'] },
  messenger: { name: 'Messenger', words: ['facebook', 'facebook messenger', 'fb'] },
  telegram: { name: 'Telegram', words: [] },
  web: { name: 'Web', words: ['website', 'webchat', 'web chat', 'widget', 'directline'] },
  sms: { name: 'SMS', words: ['text message'] },
  voice: { name: 'Voice', words: ['phone', 'call', 'telephone', 'ivr'] },
  api: { name: 'API', words: [] },
  other: { name: 'Other', words: [] },
} as const;

export type Platform = keyof typeof PLATFORMS;

/** The codes in the order in which people are offered them. */
export const PLATFORM_CODES = Object.keys(PLATFORMS) as Platform[];

export const isPlatform = (value: unknown): value is Platform =>
  typeof value === 'string' && Object.hasOwn(PLATFORMS, value);

const byWord = new Map<string, Platform>(
  PLATFORM_CODES.flatMap((code) => [
    [code, code] as const,
    ...PLATFORMS[code].words.map((word) => [word, code] as const),
  ]),
);

/** The platform that a code or a name means; null if none is known. */
export const parsePlatform = (text: string): Platform | null =>
  byWord.get(text.trim().toLowerCase().replace(/[-_]/g, ' ').replace(/\s+/g, ' ')) ?? null;
