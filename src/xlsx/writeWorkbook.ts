import type { WorkbookPlan } from '../table/sheetPlan';
import { addCharts } from './write/charts';
import { checkPlan } from './write/checkPlan';
import { corePropertiesXml } from './write/corePropertiesPart';
import { addCustomXml } from './write/customXml';
import { OpcPackage } from './write/opcPackage';
import { SharedStrings } from './write/sharedStrings';
import { sheetPartXml } from './write/sheetPart';
import { StyleBook } from './write/styleBook';
import { themeXml } from './write/themePart';
import { activeSheet, workbookPartXml } from './write/workbookPart';
import { namespaces } from './write/xml';

export { UnwritablePlanError } from './write/unwritable';

export interface WriteOptions {
  /** Goes into the document's properties. Left out, the file bears no date and the same plan gives the same bytes. */
  readonly created?: Date;
}

const spreadsheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const workbook = 'xl/workbook.xml';

/**
 * Carries a plan out as an .xlsx file.
 *
 * @throws UnwritablePlanError when Excel would have to repair the file; the message says where and what to do.
 */
// A promise, though nothing waits today: the pane's other port is asynchronous, and a worker could take this over.
export function writeWorkbook(plan: WorkbookPlan, options: WriteOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(packageOf(plan, options.created).zip());
  });
}

function packageOf(plan: WorkbookPlan, created: Date | undefined): OpcPackage {
  checkPlan(plan);
  const file = new OpcPackage();
  const styles = new StyleBook();
  const strings = new SharedStrings();

  const documents = `${namespaces.relationships}/officeDocument`;
  const properties =
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  file.relate('', documents, workbook);
  file.relate('', properties, 'docProps/core.xml');
  file.add(
    'docProps/core.xml',
    corePropertiesXml(created),
    'application/vnd.openxmlformats-package.core-properties+xml',
  );

  const active = activeSheet(plan.sheets);
  const ids = plan.sheets.map((sheet, index) => {
    const target = `worksheets/sheet${index + 1}.xml`;
    file.add(
      `xl/${target}`,
      sheetPartXml(
        sheet,
        index === active,
        styles,
        strings,
        addCharts(file, `xl/${target}`, sheet, index + 1),
      ),
      `${spreadsheetml}.worksheet+xml`,
    );
    return file.relate(workbook, `${namespaces.relationships}/worksheet`, target);
  });
  const add = (name: string, path: string, xml: string, contentType: string) => {
    file.add(`xl/${path}`, xml, contentType);
    file.relate(workbook, `${namespaces.relationships}/${name}`, path);
  };
  add(
    'theme',
    'theme/theme1.xml',
    themeXml(),
    'application/vnd.openxmlformats-officedocument.theme+xml',
  );
  add('styles', 'styles.xml', styles.xml(), `${spreadsheetml}.styles+xml`);
  if (!strings.isEmpty)
    add('sharedStrings', 'sharedStrings.xml', strings.xml(), `${spreadsheetml}.sharedStrings+xml`);
  addCustomXml(file, workbook, plan.parts);
  file.add(workbook, workbookPartXml(plan.sheets, ids), `${spreadsheetml}.sheet.main+xml`);
  return file;
}
