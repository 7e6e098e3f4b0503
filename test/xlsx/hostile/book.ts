import { type Entry, type End, zip } from './zip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationships = (items: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships>${items
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const worksheet = (data: string, after = '', before = '') =>
  `<worksheet xmlns="${main}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;

export const workbookPart = 'xl/workbook.xml';
export const sheetPart = 'xl/sheet.xml';
export const stringsPart = 'xl/strings.xml';
export const stylesPart = 'xl/styles.xml';

/** The parts of a sound workbook with one sheet; what is given replaces one of them or comes beside them. */
export function parts(
  changed: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  return {
    '_rels/.rels': relationships([['officeDocument', workbookPart]]),
    [workbookPart]: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="甲" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'sheet.xml'],
      ['sharedStrings', 'strings.xml'],
      ['styles', 'styles.xml'],
    ]),
    [sheetPart]: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    [stringsPart]: `<sst xmlns="${main}"><si><t>甲</t></si></sst>`,
    [stylesPart]: `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ...changed,
  };
}

export const entriesOf = (changed: Readonly<Record<string, string | Uint8Array>> = {}): Entry[] =>
  Object.entries(parts(changed)).map(([name, content]) => ({ name, content }));

export const book = (
  changed: Readonly<Record<string, string | Uint8Array>> = {},
  more: readonly Entry[] = [],
  end: End = {},
): Uint8Array => zip([...entriesOf(changed), ...more], end);

/** A workbook whose sheet holds this. */
export const sheet = (data: string, after = '', before = ''): Uint8Array =>
  book({ [sheetPart]: worksheet(data, after, before) });

/** A workbook whose first row holds this. */
export const row = (cells: string): Uint8Array => sheet(`<row r="1">${cells}</row>`);
