import type { Language } from '../../domain/language';
import {
  type CheckedFile,
  type FileStatus,
  type Summary,
  checkWords,
  openCounts,
  statusSigns,
} from '../../report/check';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../table';
import { columnPoints, lineCount } from '../../table/measure';
import { type ErrorListEntry, errorListSheet, errorListWords } from '../errorList';
import { checkWorkbookWords } from './words';

/** A sheet of so many lines is still opened at once; what is beyond it is counted. */
const mostEntries = 20_000;
const mostFiles = 50_000;

interface FileLine {
  readonly status: FileStatus;
  readonly cells: readonly (string | number)[];
}

/** The result of a check as a workbook: what the files come to, file by file, and one 差错清单 over all. */
export class ResultSheets {
  readonly #entries: ErrorListEntry[] = [];
  readonly #files: FileLine[] = [];
  #leftOut = 0;

  constructor(readonly language: Language) {}

  add(checked: CheckedFile): void {
    const { file, unit = '', system = '', status, findings, undecidable, sha256 } = checked;
    const { errors, unexplained } = openCounts(checked);
    const cells = [file, unit, system, errors, unexplained, findings.length, undecidable, sha256];
    if (this.#files.length < mostFiles) this.#files.push({ status, cells });
    for (const finding of findings) {
      if (this.#entries.length >= mostEntries) {
        this.#leftOut += 1;
        continue;
      }
      const {
        severity,
        sheet = '',
        cell = '',
        title,
        found,
        expected,
        why,
        remedy,
        rule,
      } = finding;
      const { explanation, indicatorText = '', columnHead = '' } = finding;
      this.#entries.push({
        severity,
        file,
        sheet,
        cell,
        indicator: indicatorText,
        column: columnHead,
        title,
        found,
        expected,
        why,
        remedy,
        rule,
        ...(explanation !== undefined && { explanation }),
      });
    }
  }

  plan(summary: Summary): WorkbookPlan {
    const { language } = this;
    const sheet = errorListWords[language].sheetName;
    const list = errorListSheet(this.#entries, { sheet, language });
    return { sheets: [this.#summarySheet(summary), list], parts: [] };
  }

  #summarySheet({ files }: Summary): SheetPlan {
    const { language } = this;
    const words = checkWords[language];
    const own = checkWorkbookWords[language];
    const statuses = Object.keys(files) as FileStatus[];
    const total = statuses.reduce((sum, status) => sum + files[status], 0);
    const counted = statuses
      .filter((status) => files[status] > 0)
      .map((status) => `${statusSigns[status]}${words.statuses[status]} ${files[status]}`);
    const said = [words.total(total), ...counted].join(language === 'zh' ? '，' : ', ');
    const leftOut = this.#leftOut > 0 ? ` ${own.leftOut(this.#leftOut)}` : '';
    const lines: (string | number)[][] = [
      [words.title],
      [said + leftOut],
      [words.heads.status, words.file, words.unit, words.system, ...own.counts, 'SHA-256'],
      ...this.#files.map(({ status, cells }) => [
        `${statusSigns[status]}${words.statuses[status]}`,
        ...cells,
      ]),
    ];
    const area = { row: 0, column: 0, rows: lines.length, columns: widths.length };
    const band = (row: number, rows: number) => ({ row, column: 0, rows, columns: widths.length });
    return {
      name: own.summarySheet,
      visibility: 'visible',
      area,
      cells: lines.map((line) => widths.map((_, at) => cellOf(line[at]))),
      paints: [
        { area: band(0, 1), style: { font: '黑体', fontSize: 16 } },
        { area: band(1, 1), style: { font: '宋体', fontSize: 10 } },
        {
          area: band(2, lines.length - 2),
          style: { font: '宋体', fontSize: 10, border: '#7F7F7F', vertical: 'center', wrap: true },
        },
        { area: band(2, 1), style: { font: '黑体', fill: '#E8EEF4', horizontal: 'center' } },
        ...this.#files.map(({ status }, at) => ({
          area: { row: 3 + at, column: 0, rows: 1, columns: 1 },
          style: { fill: fills[status] },
        })),
      ],
      merges: [],
      columnWidths: widths.map((characters, at) => ({ at, points: columnPoints(characters) })),
      rowHeights: [
        { at: 0, points: 30 },
        ...lines.slice(2).map((line, at) => ({ at: at + 2, points: rowHeight(line) })),
      ],
      freeze: { rows: 3, columns: 0 },
      page: {
        orientation: 'landscape',
        paper: 'A4',
        area: { ...area, columns: area.columns - 1 },
        titleRows: [2, 2],
        fitToWidth: 1,
        centerHorizontally: true,
        margins: { top: 36, bottom: 43.2, left: 28.8, right: 28.8, header: 21.6, footer: 21.6 },
        footer: `&C${errorListWords[language].page}`,
      },
      validations: [],
      conditionalFormats: [],
      names: [],
    };
  }
}

/** In half-width characters; the last column, for programs, is not printed. */
const widths = [20, 50, 20, 22, 10, 14, 10, 10, 66];

const fills: Readonly<Record<FileStatus, string>> = {
  accepted: '#DFF2DF',
  explained: '#DFF2DF',
  rejected: '#FFD6D6',
  unreadable: '#FFEBC2',
};

function rowHeight(line: readonly (string | number)[]): number {
  const lines = line.map((text, at) => lineCount(String(text).slice(0, longest), widths[at] ?? 1));
  return Math.min(409.5, Math.max(...lines) * 13.5 + 4.5);
}

/** A cell of a sheet takes no more; a name of a file is never that long, a unit's may pretend to be. */
const longest = 1000;

function cellOf(value: string | number | undefined): PlanCell {
  if (typeof value === 'number') return { value, format: '0', text: String(value) };
  const text = (value ?? '').slice(0, longest);
  return { value: text === '' ? null : text, format: '@', text };
}
