import { crc32, deflateRawSync } from 'node:zlib';

/** Files as a ZIP (PKWARE APPNOTE), deflated; what `lies` says of a file is written instead of its unpacked size. */
export function zipOf(
  files: Record<string, string | Uint8Array>,
  lies: Record<string, number> = {},
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const packed = deflateRawSync(plain);
    const title = new TextEncoder().encode(name);
    const common = new DataView(new ArrayBuffer(26));
    common.setUint16(0, 20, true);
    common.setUint16(4, 8, true);
    common.setUint32(10, crc32(plain), true);
    common.setUint32(14, packed.length, true);
    common.setUint32(18, lies[name] ?? plain.length, true);
    common.setUint16(22, title.length, true);
    const header = new Uint8Array(common.buffer);
    const end = new DataView(new ArrayBuffer(14));
    end.setUint32(10, at, true);
    const local = [Uint8Array.of(0x50, 0x4b, 3, 4), header, title, packed];
    parts.push(...local);
    directory.push(
      Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0),
      header,
      new Uint8Array(end.buffer),
      title,
    );
    at += local.reduce((length, part) => length + part.length, 0);
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const last = new DataView(new ArrayBuffer(22));
  last.setUint32(0, 0x06054b50, true);
  last.setUint16(8, Object.keys(files).length, true);
  last.setUint16(10, Object.keys(files).length, true);
  last.setUint32(12, length, true);
  last.setUint32(16, at, true);
  return Uint8Array.from(Buffer.concat([...parts, ...directory, new Uint8Array(last.buffer)]));
}

/** What stands in a workbook beside its sheets. */
export interface WorkbookParts {
  /** The `<si>` elements of the texts that cells share. */
  texts?: string;
  /** The codes of formats, as styles 1, 2, … of cells; style 0 is none. */
  formats?: readonly string[];
  from1904?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The parts of a workbook as Excel writes it: for each sheet its name and the `<row>` elements in it. */
export function workbookFiles(
  sheets: Record<string, string>,
  { texts = '', formats = [], from1904 = false }: WorkbookParts = {},
): Record<string, string> {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 7}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${names
      .map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
      .join(
        '',
      )}${relation('rIdA', 'styles', 'styles.xml')}${relation('rIdB', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats
      .map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`)
      .join(
        '',
      )}</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/>${formats
      .map((_, i) => `<xf numFmtId="${164 + i}" fontId="0" xfId="0" applyNumberFormat="1"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${texts}</sst>`,
  };
  names.forEach((name, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${sheets[name] ?? ''}</sheetData><pageMargins left="0.7"/></worksheet>`;
  });
  return files;
}

/** A workbook in bytes. */
export const workbookOf = (
  sheets: Record<string, string>,
  parts?: WorkbookParts,
): Uint8Array<ArrayBuffer> => zipOf(workbookFiles(sheets, parts));

/** A row of cells with texts in them. */
export const textRow = (row: number, ...cells: readonly string[]): string =>
  `<row r="${row}">${cells
    .map((cell, i) =>
      cell === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    )
    .join('')}</row>`;
