import { book, relationships } from '../book';

/** Where reading ends: the name of the problem, or the texts of the first sheet's first cells. */
export interface HostileFile {
  readonly name: string;
  readonly ends: string;
  readonly bytes: () => Uint8Array;
}

export const megabyte = 1 << 20;
export const workbookRels = 'xl/_rels/workbook.xml.rels';
export const rels = (name: string, items: readonly (readonly [string, string])[]) =>
  book({ [name]: relationships(items) });

export const cells = (count: number, cell = '<c><v>1</v></c>') => cell.repeat(count);
