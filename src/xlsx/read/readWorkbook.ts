import type { WorkbookCells } from '../../table/read';
import {
  type Inflate,
  type WorkbookPackage,
  broken,
  inflateAnywhere,
  openPackage,
} from '../package';
import { Budget } from './budget';
import { customXmlParts } from './customXmlParts';
import { type ReadLimits, readLimits } from './readLimits';
import { readSheet } from './readSheet';
import { SharedStrings } from './sharedStrings';
import { Styles } from './styles';

/**
 * Reads all cells of an .xlsx or .xlsm file as its reader sees them. Nothing in it is followed, run or
 * computed; formulas give the results that the file holds.
 *
 * @throws {PackageError} and nothing else, whatever the bytes are
 */
export function readWorkbook(
  bytes: Uint8Array,
  inflate: Inflate = inflateAnywhere,
  limits: ReadLimits = readLimits,
): WorkbookCells {
  const file = openPackage(bytes, inflate, limits);
  const { archive, from1904 } = file;
  const [strings, stringsPart] = partOfType(file, 'sharedStrings');
  const [styles, stylesPart] = partOfType(file, 'styles');
  const context = {
    strings: strings && new SharedStrings(strings, stringsPart),
    styles: new Styles(styles, stylesPart),
    from1904,
    limits,
    budget: new Budget(limits),
  };
  const sheets = file.sheets.map(({ name, part, visibility }) => {
    const content = archive.read(part);
    if (content === undefined) throw broken('is referred to and not there', part);
    return { name, visibility, ...readSheet(content, part, context) };
  });
  return { sheets, parts: customXmlParts(file) };
}

/** Contents and name of the workbook's part of a type; not every workbook has one. */
function partOfType(
  { archive, relationships }: WorkbookPackage,
  type: string,
): [bytes: Uint8Array | undefined, part: string] {
  const part = relationships.find((each) => each.type === type)?.target;
  return part === undefined ? [undefined, ''] : [archive.read(part), part];
}
