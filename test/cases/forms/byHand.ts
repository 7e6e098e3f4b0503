import { a1 } from '../../../src/table';
import { book, relationships, worksheet } from '../../xlsx/hostile/book';
import { type Writer, placedCells } from '../../xlsx/read/writers';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * As WPS and its kin write: byte order marks, absolute targets, texts in pieces with the look of each,
 * readings, private elements and attributes, sizes of sheets that lie, cells that are only painted.
 */
export const byHand: Writer = ({ sheets }) => {
  const strings: string[] = [];
  const formats: string[] = [];
  const indexOf = (list: string[], item: string): number => {
    const at = list.indexOf(item);
    return at >= 0 ? at : list.push(item) - 1;
  };
  const pages = sheets.map((sheet) => {
    const rows = new Map<number, string[]>();
    for (const { row, column, value, format, formula } of placedCells(sheet)) {
      const line = rows.get(row) ?? [];
      const address = a1({ row, column, rows: 1, columns: 1 });
      const style = format === 'General' ? 0 : indexOf(formats, format) + 1;
      const said = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
      const isText = typeof value === 'string';
      const content = isText && said === '' ? indexOf(strings, value) : escaped(String(value));
      const type = !isText ? '' : said === '' ? ' t="s"' : ' t="str"';
      line.push(`<c r="${address}" s="${style}"${type}>${said}<v>${content}</v></c>`);
      rows.set(row, line);
    }
    const data = [...rows]
      .sort(([one], [other]) => one - other)
      .map(
        ([row, cells]) =>
          `<row r="${row + 1}" spans="1:9" x14ac:dyDescent="0.2">${cells.join('')}<c r="ZZ${row + 1}" s="0"/></row>`,
      )
      .join('');
    const merges = sheet.merges.map((merge) => `<mergeCell ref="${a1(merge)}"/>`).join('');
    const after = merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`;
    return `\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${worksheet(data, `${after}<extLst><ext uri="{x}"><x14:sheetData><x14:row/></x14:sheetData></ext></extLst>`, '<sheetPr codeName="Sheet1"/><dimension ref="A1:XFD1048576"/>')}`;
  });
  const inPieces = (text: string) =>
    `<si><r><rPr><sz val="11"/></rPr><t xml:space="preserve">${escaped(text.slice(0, 2))}</t></r><r><t xml:space="preserve">${escaped(text.slice(2))}</t></r><rPh sb="0" eb="1"><t>zhi</t></rPh></si>`;
  const bytes = book({
    'xl/workbook.xml': `\ufeff<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="false"/><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 7}" r:id="r${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => ['worksheet', `/xl/worksheets/页${at}.xml`] as const),
      ['sharedStrings', '/xl/strings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/strings.xml': `<sst xmlns="${main}" count="1">${strings.map(inPieces).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${at + 176}" formatCode="${escaped(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${at + 176}" xfId="0"><alignment/></xf>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(pages.map((xml, at) => [`xl/worksheets/页${at}.xml`, xml])),
  });
  return Promise.resolve(bytes);
};
