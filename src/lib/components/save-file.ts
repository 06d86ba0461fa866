const TYPES = { csv: 'text/csv;charset=utf-8', vcf: 'text/vcard;charset=utf-8' } as const;

/** Saves bytes as a file in the browser's way. */
export function saveFile(bytes: Uint8Array, name: `${string}.${keyof typeof TYPES}`): void {
  const type = TYPES[name.endsWith('.vcf') ? 'vcf' : 'csv'];
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
