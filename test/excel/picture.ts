import type { SimulatedExcel } from '../host/driver';

/** All that a workbook is, in plain data: two equal pictures are the same workbook. */
export function picture(excel: SimulatedExcel): Promise<unknown> {
  return excel.page.evaluate(() => {
    const book = window.excel;
    if (book === undefined) throw new Error('No simulator.');
    return {
      active: book.activeSheet(),
      parts: book.customXml(),
      names: book.names(),
      sheets: book.sheets().map(({ name, visibility }) => {
        const address = book.usedAddress(name)?.replace(/^.*!/, '') ?? 'A1';
        // Enough for the tables of these tests; a format is many calls.
        const [rows, columns] = [16, 19];
        const looks = Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column) =>
            book.format(`${String.fromCharCode(65 + column)}${row + 1}`, name),
          ),
        );
        return {
          name,
          visibility,
          address,
          values: book.values(address, name),
          formulas: book.formulas(address, name),
          texts: book.texts(address, name),
          formats: book.numberFormats(address, name),
          looks,
          merges: book.merges(name),
          widths: book.columnWidths(columns, name),
          heights: book.rowHeights(rows, name),
          freeze: book.freeze(name),
          page: book.page(name),
          protection: book.protection(name),
          names: book.names(name),
          validations: book
            .validations(name)
            .map((each) => JSON.stringify(each))
            .sort(),
          conditional: book.conditionalFormats(name),
        };
      }),
    };
  });
}
