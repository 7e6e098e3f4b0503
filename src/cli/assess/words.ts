import type { Language } from '../../domain/language';

/** What `assess` says on the screen, apart from the assessment itself. */
export interface AssessCommandWords {
  readonly inputMissing: string;
  readonly noTable: (file: string, tables: number, systems: readonly string[]) => string;
  readonly noPeriod: (found: string, known: readonly string[]) => string;
  readonly needsFile: (format: string) => string;
  readonly cannotBeLive: (file: string) => string;
  readonly written: (file: string, rows: number) => string;
}

export const assessCommandWords: Readonly<Record<Language, AssessCommandWords>> = {
  zh: {
    inputMissing: 'assess 后面要写明是哪个工作簿。',
    noTable: (file, tables, systems) =>
      tables === 0
        ? `${file} 里没有找到指标表。`
        : `${file} 里有 ${tables} 张表，但都不属于已知的体系（${systems.join('、')}）。请用 --system 指明体系。`,
    noPeriod: (found, known) => `没有“${found}”这个时期；可用的有：${known.join('、')}。`,
    needsFile: (format) => `--format ${format} 要用 -o 说明写到哪里。`,
    cannotBeLive: (file) =>
      `${file} 的表里有体系没有的时期，公式取不到这些数。请去掉 --formulas native，或先在体系里加上时期。`,
    written: (file, rows) => `已写出 ${file}（评价 ${rows} 项指标）`,
  },
  en: {
    inputMissing: 'assess needs a workbook after it.',
    noTable: (file, tables, systems) =>
      tables === 0
        ? `No indicator table was found in ${file}.`
        : `${file} has ${tables} tables, but none of a known system (${systems.join(', ')}). Name the system with --system.`,
    noPeriod: (found, known) => `There is no period “${found}”; there are: ${known.join(', ')}.`,
    needsFile: (format) => `--format ${format} needs -o to say where to write.`,
    cannotBeLive: (file) =>
      `The table in ${file} has periods that the system has not, so formulas cannot see all figures. Leave out --formulas native, or add the periods to the system first.`,
    written: (file, rows) => `Wrote ${file} (${rows} indicators assessed)`,
  },
};
