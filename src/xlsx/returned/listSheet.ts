import { a1 } from '../../table/area';
import type { SheetPlan } from '../../table/sheetPlan';
import { type Tag, attributesOf, tagsOf, valueOf } from '../package';
import { type Edit, edited } from '../patch/edits';
import { SharedStrings } from '../write/sharedStrings';
import { sheetPartXml } from '../write/sheetPart';
import { StyleBook } from '../write/styleBook';
import { element, namespaces, xmlText } from '../write/xml';
import { addStyles } from './addedStyles';
import { mainNamespace, officeRelationships } from './notes';
import { type PackageEdits, withPrefix } from './packageEdits';
import type { StyleSheet } from './styleSheet';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Texts stand in the cells themselves, so that the file's shared ones need not be touched. */
class Texts extends SharedStrings {
  readonly texts: string[] = [];

  override number(text: string): number {
    const number = super.number(text);
    this.texts[number] = text;
    return number;
  }
}

/** Adds a sheet behind the workbook's own. Its links become real ones, so that nothing has to be computed. */
export function addSheet(file: PackageEdits, styles: StyleSheet, plan: SheetPlan): void {
  const { workbook } = file.file;
  const book = new StyleBook();
  const texts = new Texts();
  const links = linksOf(plan);
  const plain = { ...plan, cells: plan.cells.map((row) => row.map(withoutLink)) };
  const ours = sheetPartXml(plain, false, book, texts);
  const numbers = addStyles(styles, book);
  const part = file.freeName('xl/worksheets/sheet', '.xml');
  const xml = ours
    .replace(/<c ([^>]*?)(\/?)>/g, (_, attributes: string, end: string) => {
      const styled = attributes.replace(
        /\bs="(\d+)"/,
        (_s, s: string) => `s="${numbers[Number(s)] ?? 0}"`,
      );
      return `<c ${styled}${end}>`;
    })
    .replace(/ t="s"><v>(\d+)<\/v>/g, (_, at: string) => {
      const text = xmlText(texts.texts[Number(at)] ?? '');
      return ` t="inlineStr">${element('is', {}, element('t', { 'xml:space': 'preserve' }, text))}`;
    })
    .replace('<sheetPr>', '<sheetPr><tabColor rgb="FFC00000"/>')
    .replace('<printOptions', (start) => links + start)
    .replace(namespaces.main, mainNamespace(file));
  file.add(part, xml, sheetType);
  const id = file.relate(workbook, 'worksheet', part);
  file.set(workbook, withSheet(file, workbook, plan, id));
}

type Cell = SheetPlan['cells'][number][number];

const linked = /^=HYPERLINK\("#((?:[^"]|"")*)","[^"]*"\)$/;

const withoutLink = ({ formula, ...cell }: Cell): Cell =>
  formula === undefined || linked.test(formula) ? cell : { ...cell, formula };

function linksOf({ area, cells }: SheetPlan): string {
  const links = cells.flatMap((row, down) =>
    row.flatMap(({ formula }, across) => {
      const target = linked.exec(formula ?? '')?.[1];
      const place = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
      return target === undefined
        ? []
        : [element('hyperlink', { ref: a1(place), location: target.replaceAll('""', '"') })];
    }),
  );
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
}

/** The workbook with the sheet behind the others, and the rows that it repeats on each printed page. */
function withSheet(file: PackageEdits, part: string, plan: SheetPlan, id: string): string {
  const xml = file.text(part);
  let root: Tag | undefined;
  let sheets: Tag | undefined;
  let names: Tag | undefined;
  let beforeNames: Tag | undefined;
  let count = 0;
  let highest = 0;
  for (const tag of tagsOf(xml, part)) {
    root ??= tag;
    if (tag.prefix !== root.prefix) continue;
    if (tag.depth === 3 && tag.name === 'sheet' && tag.kind !== 'close') {
      count += 1;
      const own = Number(valueOf(attributesOf(xml, tag, part), 'sheetId') ?? 0);
      highest = Math.max(highest, Number.isInteger(own) ? own : 0);
    }
    if (tag.depth !== 2 || tag.kind === 'open') continue;
    if (tag.name === 'sheets') sheets = tag;
    if (tag.name === 'definedNames') names = tag;
    if (precedeNames.has(tag.name)) beforeNames = tag;
  }
  if (sheets === undefined || beforeNames === undefined) return xml;
  const sheet = element(withPrefix('sheet', root), {
    name: plan.name,
    sheetId: highest + 1,
    'xmlns:zbr': officeRelationships(file),
    'zbr:id': id,
  });
  const edits: Edit[] = [{ from: sheets.start, to: sheets.start, text: sheet }];
  if (plan.page !== undefined) {
    const [first, last] = plan.page.titleRows;
    const name = element(
      withPrefix('definedName', root),
      { name: '_xlnm.Print_Titles', localSheetId: count },
      xmlText(`'${plan.name.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`),
    );
    edits.push(
      names?.kind === 'close'
        ? { from: names.start, to: names.start, text: name }
        : {
            from: (names ?? beforeNames)[names === undefined ? 'end' : 'start'],
            to: (names ?? beforeNames).end,
            text: element(withPrefix('definedNames', root), {}, name),
          },
    );
  }
  return edited(xml, edits);
}

/** What the standard puts before the names. */
const precedeNames = new Set(['sheets', 'functionGroups', 'externalReferences']);
