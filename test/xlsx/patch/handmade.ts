import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Zippable, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FileTools } from '../../../src/xlsx';
import { profiles } from '../../domain/assessment/support';

export const tools: FileTools = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }),
  deflate: (bytes) => deflateRawSync(bytes),
};

export const status = { profiles, language: 'zh' } as const;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = (name: string) =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

const relationships = (...items: readonly (readonly [type: string, target: string])[]) =>
  `<?xml version="1.0"?><Relationships xmlns="${packaged}/relationships">${items
    .map(
      ([name, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/${name}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export interface Handmade {
  /** The content of sheetData of the first sheet. */
  readonly data: string;
  /** Cells in the order of computing. */
  readonly chain?: readonly string[];
  /** What stands in the workbook's part after its sheets. */
  readonly afterSheets?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly sheetLinks?: readonly (readonly [type: string, target: string])[];
}

export const sheetPart = 'xl/worksheets/data.xml';

/** A workbook as other programs make them: parts where they like, with a picture and a macro beside. */
export function handmade({
  data,
  chain,
  afterSheets = '',
  parts = {},
  sheetLinks,
}: Handmade): Uint8Array {
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/><Override PartName="/${sheetPart}" ContentType="${type('worksheet')}"/><Override PartName="/xl/worksheets/other.xml" ContentType="${type('worksheet')}"/><Override PartName="/xl/calcChain.xml" ContentType="${type('calcChain')}"/></Types>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="其他" sheetId="2" r:id="rId2"/></sheets>${afterSheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/data.xml'],
      ['worksheet', '/xl/worksheets/other.xml'],
      ...(chain === undefined ? [] : [['calcChain', 'calcChain.xml'] as const]),
    ),
    [sheetPart]: `<?xml version="1.0"?>\n<worksheet xmlns="${main}"><!-- <c r="A1"> --><sheetData>${data}</sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></worksheet>`,
    'xl/worksheets/other.xml': `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>`,
    'xl/media/picture.png': Uint8Array.of(137, 80, 78, 71, 0, 255, 1),
    'xl/vbaProject.bin': new Uint8Array(4000).fill(7),
    ...(chain !== undefined && {
      'xl/calcChain.xml': `<calcChain xmlns="${main}">${chain.map((cell) => `<c r="${cell}" i="1"/>`).join('')}</calcChain>`,
    }),
    ...(sheetLinks !== undefined && {
      'xl/worksheets/_rels/data.xml.rels': relationships(...sheetLinks),
    }),
    ...parts,
  };
  const zipped: Zippable = {};
  for (const [name, content] of Object.entries(texts))
    zipped[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: name.endsWith('.png') ? 0 : 6 },
    ];
  return zipSync(zipped, { mtime: new Date(2020, 1, 2, 3, 4, 6), comment: '' } as object);
}

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]),
  );

/** The content of the first sheet's sheetData. */
export const dataOf = (bytes: Uint8Array): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(
    strFromU8(unzipSync(bytes)[sheetPart] ?? new Uint8Array()),
  )?.[1] ?? '';
