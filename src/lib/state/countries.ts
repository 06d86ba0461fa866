const CODES =
  'ZA BW LS NA SZ ZW MZ AO ZM MW TZ KE UG RW BI CD CG NG GH ET MU MG SN CI CM EG MA DZ TN GB IE US CA AU NZ DE NL BE FR PT ES IT CH AT SE NO DK FI PL IN PK BD CN AE BR'.split(
    ' ',
  );

/** The countries to choose from: codes (ISO 3166) and English names, by name. */
export const COUNTRIES: readonly { code: string; name: string }[] = countries();

function countries() {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return CODES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
}
