import type { Language } from '#shared/contact/languages.ts';
import { af } from './af.ts';
import { en } from './en.ts';
import type { LanguageData } from './language.ts';
import { nr } from './nr.ts';
import { nso } from './nso.ts';
import { rw } from './rw.ts';
import { ss } from './ss.ts';
import { st } from './st.ts';
import { sw } from './sw.ts';
import { tn } from './tn.ts';
import { ts } from './ts.ts';
import { ve } from './ve.ts';
import { xh } from './xh.ts';
import { zu } from './zu.ts';

/** What is known of each language of the product. */
export const LANGUAGE_DATA: Record<Language, LanguageData> = {
  en,
  zu,
  xh,
  af,
  st,
  tn,
  nso,
  ts,
  ve,
  ss,
  nr,
  sw,
  rw,
};
