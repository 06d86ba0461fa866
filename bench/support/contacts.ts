import { newUuid } from '#shared/base/ports.ts';
import { firstStamp, nextStamp } from '#shared/clock/stamp.ts';
import { newValues } from '#shared/contact/edit.ts';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { canonicalRecord } from '#shared/record/merge.ts';
import type { ContactRecord, Values } from '#shared/record/record.ts';
import { seeded, seededBytes } from '#tests/support/seeded.ts';

const GIVEN =
  `Thandi Sipho Lerato Johan Anje Naledi Kagiso Precious Pieter Zanele Bongani Ayesha Tshepo Refilwe Mpho
  Fatima Themba Nomvula Lwazi Karabo Adéle Rudzani Khathutshelo Hlengiwe Buhle Andile Chantelle Riaan Priya Keshav
  Yusuf Nosipho Siyabonga Palesa Tumelo Katlego Dineo Vusi Lindiwe Gugu`.split(/\s+/);
const FAMILY =
  `Nkosi Dlamini Mokoena Botha van_der_Merwe Naidoo Pillay Khumalo Mahlangu Sithole Ndlovu Fouché Mudau
  Môhapi Zulu Radebe Molefe Jacobs Petersen Abrahams Maluleke Baloyi Chauke Mthembu Cele Ngcobo Venter Smit Nel Motsepe
  Masondo Tshabalala Ramaphosa Ṱhovhakale Šimelane Mabaso Kruger Adams Govender Moodley`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' '));
const DOMAINS = ['gmail.example', 'icloud.example', 'vodamail.example', 'webmail.example'];
const TAGS = ['VIP', 'Durban', 'Pretoria', 'Soweto', 'invoices', 'new', 'call back', 'prepaid'];
const NOTES = [
  'Prefers calls after five',
  'Asked about the refund',
  'Wants the statement by email',
];
const PLATFORMS = ['whatsapp', 'messenger', 'telegram', 'web', 'sms', 'voice'] as const;
const START = Date.UTC(2025, 0, 6);
const MINUTE = 60_000;

/**
 * So many contacts as a South African team has them, the same ones for the same seed: nine of ten came in by uploads of
 * a thousand, the tenth by a chatbot's handoff.
 */
export function* contacts(count: number, seed = 1): Generator<ContactRecord> {
  const chance = seeded(seed);
  const random = seededBytes(seed);
  const below = (n: number) => Math.floor(chance() * n);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  let stamp = firstStamp(random);
  for (let i = 0; i < count; i++) {
    const addedAt = START + i * MINUTE;
    if (i % 1_000 === 0) stamp = nextStamp(stamp, addedAt);
    const id = newUuid(random);
    const name = `${pick(GIVEN)} ${pick(FAMILY)}`;
    const phone = `+27${pick([6, 7, 8])}${String((i * 7_919 + seed) % 100_000_000).padStart(8, '0')}`;
    const email = chance() < 0.6 ? `${plain(name)}${i}@${pick(DOMAINS)}` : null;
    const person = { name, phone, email, language: pick(LANGUAGE_CODES) };
    const handedOver = chance() < 0.1;
    const values = handedOver
      ? handoffValues(id, person, addedAt)
      : newValues(
          {
            ...person,
            platform: pick(PLATFORMS),
            tags: chance() < 0.3 ? [pick(TAGS)] : [],
            note: chance() < 0.1 ? pick(NOTES) : null,
          },
          { source: 'upload', addedBy: 'Nomsa Admin', addedAt },
        );
    yield canonicalRecord({ id, values, stamp: handedOver ? nextStamp(stamp, addedAt) : stamp });
  }
}

interface Person {
  name: string;
  phone: string;
  email: string | null;
  language: string;
}

function handoffValues(id: string, { name, phone, email, language }: Person, at: number): Values {
  const found = {
    name: { value: name, quote: `my name is ${name}` },
    phone: { value: phone, quote: phone },
  };
  return {
    added_at: at,
    added_by: 'Support bot',
    source: 'handoff',
    platform: 'whatsapp',
    last_handoff_at: at,
    'found/name': name,
    'found/phone': phone,
    'found/language': language,
    ...(email !== null && { 'found/email': email }),
    [`event/${id}`]: { id, at, bot: 'Support bot', platform: 'whatsapp', found },
  };
}

/** The contacts as a file that people upload. */
export function csvOf(count: number, seed: number): string {
  const rows = [...contacts(count, seed)].map(({ values }) =>
    ['name', 'phone', 'email', 'language', 'platform']
      .map((field) => values[field] ?? values[`found/${field}`])
      .map((value) => (typeof value === 'string' ? value : ''))
      .join(','),
  );
  return ['Name,Contact Number,Contact Email,Preferred Language,Platform', ...rows, ''].join('\n');
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
