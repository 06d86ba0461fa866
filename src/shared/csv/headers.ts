import { meaningOf, phraseOf, RANKS, wordsOf } from './header-words.ts';

/** What a column can hold. Several columns may hold parts of a name, numbers or emails. */
export const COLUMN_FIELDS = [
  'id',
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'phone',
  'email',
  'other_phones',
  'other_emails',
  'language',
  'platform',
  'tags',
  'note',
  'added_at',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** A column of a file: its place, what it holds, how good it is for that, and where its values' kind is told. */
export interface Column {
  index: number;
  field: ColumnField | null;
  rank: number;
  /** The column that says for each row what kind of number this is (Google's `Phone 1 - Label`). */
  label: number | null;
  /** The column that says for each row of which country its numbers are (WATI's `CountryCode`). */
  country?: number;
}

/** What a header says that its column holds; null if it is not known. */
export const fieldOfHeader = (header: string): ColumnField | null =>
  meaningOf(header)?.field ?? null;

const COUNTRY_CODE =
  /^(?:(?:phone|mobile|whatsapp)(?:number)?)?(?:country(?:calling)?|dial(?:l?ing)?|calling)code$/;

/** What the columns hold: what `chosen` says of each, else what its header says. */
export function mapColumns(
  headers: readonly string[],
  chosen?: readonly (ColumnField | null)[],
): Column[] {
  const labels = new Map<string, number>();
  for (const [index, header] of headers.entries()) {
    const words = wordsOf(header);
    const kind = words.pop() ?? '';
    if (words.length > 0 && /^(?:label|type)$/.test(kind)) labels.set(words.join(''), index);
  }
  const country = headers.findIndex((header) => COUNTRY_CODE.test(phraseOf(header)));
  return headers.map((header, index) => {
    const known = meaningOf(header);
    const field = (chosen === undefined ? known?.field : chosen[index]) ?? null;
    const rank = known !== null && known.field === field ? RANKS[known.rank] : RANKS.main;
    const isReach = field === 'phone' || field === 'email';
    const label = isReach ? (labels.get(numbered(header)) ?? null) : null;
    const tellsCountry = field === 'phone' && country !== -1;
    return { index, field, rank, label, ...(tellsCountry && { country }) };
  });
}

/** `phone1` of `Phone 1 - Value` and of `Phone 1`. */
const numbered = (header: string): string =>
  wordsOf(header)
    .filter((word) => word !== 'value')
    .join('');

/** The rank that a label such as `Mobile` or `* Work` gives to a number or an email; `otherwise` if it tells nothing. */
export function rankOfLabel(label: string, otherwise: number): number {
  const word = phraseOf(label);
  if (/fax|pager|^other/.test(word)) return RANKS.other;
  if (/^(?:mobile|cell|sel|whatsapp|iselula)/.test(word)) return RANKS.mobile;
  if (/^(?:main|primary)/.test(word)) return RANKS.main;
  if (/^(?:work|business|office|werk)/.test(word)) return RANKS.work;
  if (/^(?:home|tuis|huis)/.test(word)) return RANKS.home;
  return otherwise;
}
