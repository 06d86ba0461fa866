import type { Contact } from '#shared/contact/contact.ts';
import { parseTags, type Edit } from '#shared/contact/edit.ts';
import { parseEmail } from '#shared/contact/email.ts';
import { LONGEST } from '#shared/contact/keys.ts';
import { formatPhone } from '#shared/contact/phone-format.ts';
import { isLanguage } from '#shared/contact/languages.ts';
import { isPlatform } from '#shared/contact/platforms.ts';
import type { Row } from '../data/data.ts';
import { form } from '../words.ts';

/** What stands in the fields; an empty text is nothing. */
export const EMPTY = {
  name: '',
  phone: '',
  email: '',
  language: '',
  platform: '',
  tags: '',
  note: '',
};
export type Fields = typeof EMPTY;
export type Checked = 'name' | 'phone' | 'email' | 'note';

/** What the form needs of the outside. */
export interface FormDeps {
  /** Loads the reading of numbers, which is large. */
  loadPhones: () => Promise<(text: string) => string | null>;
  /** Who has a number or an email already. */
  twins: (reach: { phone?: string; email?: string }) => Promise<Row[]>;
  /** Whether numbers without a country code are South African. */
  southAfrican: boolean;
}

/** Somebody who has the number or the email already. */
export interface Twin {
  by: 'phone' | 'email';
  row: Row;
}

/** The form of a contact: what is typed, what is wrong with it in words, and who has it already. */
export class ContactForm {
  fields = $state({ ...EMPTY });
  #errors = $state.raw<Partial<Record<Checked, string>>>({});
  #twins = $state.raw<Partial<Record<'phone' | 'email', Twin>>>({});
  readonly #deps: FormDeps;

  constructor(deps: FormDeps, start: Partial<Fields> = {}) {
    this.#deps = deps;
    this.fields = { ...EMPTY, ...start };
  }

  get errors(): Partial<Record<Checked, string>> {
    return this.#errors;
  }

  get twins(): Twin[] {
    return [this.#twins.phone, this.#twins.email].filter((twin) => twin !== undefined);
  }

  get empty(): boolean {
    return Object.values(this.fields).every((text) => text.trim() === '');
  }

  clear(): void {
    this.fields = { ...EMPTY };
    this.#errors = {};
    this.#twins = {};
  }

  /**
   * Checks a field as it stands. While somebody is typing nothing is told to be wrong that may yet become right:
   * `finished` says that they have left the field.
   */
  async check(field: Checked, finished = true): Promise<void> {
    const text = this.fields[field];
    const error = await this.#errorOf(field);
    if (this.fields[field] !== text) return;
    if (error === undefined || finished) this.#tell(field, error);
    if (field === 'phone' || field === 'email') await this.#lookForTwins(field);
  }

  /** The checked contact; null if something is wrong, which is then told. Fields left empty are null. */
  async submit(): Promise<Edit | null> {
    await Promise.all((['name', 'phone', 'email', 'note'] as const).map((f) => this.check(f)));
    const { name, phone, email, note, language, platform, tags } = this.fields;
    if ([name, phone, email].every((text) => text.trim() === '')) this.#tell('name', form.nothing);
    if (Object.keys(this.#errors).length > 0) return null;
    return {
      name: tidy(name) || null,
      phone: phone.trim() === '' ? null : await this.#parsePhone(phone),
      email: email.trim() === '' ? null : parseEmail(email),
      language: isLanguage(language) ? language : null,
      platform: isPlatform(platform) ? platform : null,
      tags: parseTags(tags),
      note: note.trim() || null,
    };
  }

  #tell(field: Checked, error: string | undefined): void {
    const { [field]: _, ...others } = this.#errors;
    this.#errors = error === undefined ? others : { ...others, [field]: error };
  }

  async #errorOf(field: Checked): Promise<string | undefined> {
    const text = this.fields[field].trim();
    if (text === '') return undefined;
    switch (field) {
      case 'name':
      case 'note':
        return text.length > LONGEST[field] ? form.tooLong(LONGEST[field]) : undefined;
      case 'email':
        if (parseEmail(text) !== null) return undefined;
        return text.includes('@') ? form.emailWrong : form.emailAt;
      case 'phone':
        try {
          if ((await this.#parsePhone(text)) !== null) return undefined;
        } catch {
          return form.phoneUnchecked;
        }
        return phoneProblem(text, this.#deps.southAfrican);
    }
  }

  async #parsePhone(text: string): Promise<string | null> {
    return (await this.#deps.loadPhones())(text);
  }

  async #lookForTwins(field: 'phone' | 'email'): Promise<void> {
    const text = this.fields[field];
    const reach = await this.#reach(field);
    const row = reach === null ? undefined : (await this.#deps.twins(reach))[0];
    if (this.fields[field] !== text) return;
    const { [field]: _, ...others } = this.#twins;
    this.#twins = row === undefined ? others : { ...others, [field]: { by: field, row } };
  }

  async #reach(field: 'phone' | 'email'): Promise<{ phone?: string; email?: string } | null> {
    const text = this.fields[field];
    if (field === 'email') {
      const email = parseEmail(text);
      return email === null ? null : { email };
    }
    const phone = await this.#parsePhone(text).catch(() => null);
    return phone === null ? null : { phone };
  }
}

/** What is wrong with a number that could not be read. */
export function phoneProblem(text: string, southAfrican: boolean): string {
  if (/\p{L}/u.test(text)) return form.phoneLetters;
  const digits = text.replace(/\D/g, '');
  const national = digits.replace(/^(?:00)?27/, '0');
  const local = southAfrican && /^0[1-9]/.test(national) && !/^\s*\+(?!27)/.test(text);
  return local && national.length !== 10 ? form.phoneDigits(national.length) : form.phoneWrong;
}

/** What stands in the fields for a contact. */
export function fieldsOf(contact: Contact): Fields {
  return {
    name: contact.name ?? '',
    phone: contact.phone === null ? '' : formatPhone(contact.phone),
    email: contact.email ?? '',
    language: contact.language ?? '',
    platform: contact.platform ?? '',
    tags: contact.tags.join('; '),
    note: contact.note ?? '',
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
