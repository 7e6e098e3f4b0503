import { join } from 'node:path';
import { flaggedTable } from '../app';
import { type IndicatorSystem, nearest } from '../domain/indicator';
import type { ReportTable } from '../domain/reportTable';
import {
  type TableOptions,
  type WorkbookPlan,
  flagSheetName,
  planReportTable,
  planTable,
  systemSheetPlan,
  tableRows,
  tableWords,
} from '../table';
import { writeWorkbook } from '../xlsx';
import { assess } from './assess';
import { refuseExisting, writeWhole } from './files';
import { merge } from './merge';
import { type Command, type Options, outputOf } from './options';
import { Refusal } from './refusal';
import { rolled } from './roll';
import { allProfiles, defaultProfile } from './profile';
import { chosenReportTable, ownReportTables } from './reportTable';
import { shippedRules } from './rules';
import { settle } from './settle';
import { chosenSystem, ownSystems } from './system';
import { type CliWords, cliWords } from './words';

/**
 * Each command takes its options and says on the way what it did. It gives 1 where it did it and yet
 * not all is well.
 */
export const run: Readonly<
  Record<
    Exclude<Command, 'check'>,
    (options: Options, say: (line: string) => void) => Promise<void | 0 | 1>
  >
> = {
  async table(options, say) {
    const file = outputOf(options);
    const reportTable = await chosenReportTable(options.system, options.language);
    if (reportTable !== undefined) {
      refuseUnused(reportTable, options);
      await refuseExisting([file], options.force);
      await writeWhole(file, await writeWorkbook(reportPlan(reportTable, options)));
      say(wordsOf(options).reportTableWritten(file, reportTable.rows.length));
      return;
    }
    const system = await chosenSystem(options.system, options.language);
    const unit = options.unit === undefined ? undefined : knownUnit(system, options.unit);
    await refuseExisting([file], options.force);
    await writeWhole(file, await writeWorkbook(tablePlan(system, options, unit)));
    say(wordsOf(options).written(file, tableRows(system, unit).length));
  },

  async split(options, say) {
    const directory = outputOf(options);
    const system = await chosenSystem(options.system, options.language);
    const units = system.units.filter((unit) => tableRows(system, unit).length > 0);
    if (units.length === 0) throw new Refusal(1, (words) => words.noUnits(system.id));
    const files = units.map((unit) => ({
      unit,
      file: join(directory, unitFileName(unit, options)),
    }));
    await refuseExisting(
      files.map(({ file }) => file),
      options.force,
    );
    for (const { unit, file } of files) {
      await writeWhole(file, await writeWorkbook(tablePlan(system, options, unit)));
      say(wordsOf(options).written(file, tableRows(system, unit).length));
    }
    say(wordsOf(options).splitDone(directory, files.length));
  },

  async system(options, say) {
    const file = outputOf(options);
    const chosen = await chosenSystem(options.system, options.language);
    const roll = await rolled(chosen, options);
    const system = roll?.system ?? chosen;
    await refuseExisting([file], options.force);
    const bytes = /\.json$/i.test(file)
      ? `${JSON.stringify(system, undefined, 2)}\n`
      : await writeWorkbook(systemSheetPlan(system, tableWords[options.language].systemName));
    await writeWhole(file, bytes);
    say(wordsOf(options).systemWritten(file));
    for (const line of roll?.said(file) ?? []) say(line);
    return roll?.isAmiss ? 1 : 0;
  },

  async systems(options, say) {
    for (const system of ownSystems()) {
      say(`${system.id}  ${system.label[options.language]}`);
      say(
        `  ${wordsOf(options).systemLine({
          indicators: system.indicators.length,
          units: system.units.length,
          periods: system.periods.length,
          published: Object.keys(system.published).length > 0,
        })}`,
      );
    }
    for (const { id, label, rows } of ownReportTables()) {
      say(`${id}  ${label[options.language]}`);
      say(`  ${wordsOf(options).reportTableLine(rows.length)}`);
    }
  },

  merge,
  assess,
  native: (options, say) => settle('native', options, say),
  values: (options, say) => settle('values', options, say),
};

/**
 * What a table of a report has not.
 *
 * @throws {Refusal} with code 2, rather than pass over what was asked for
 */
function refuseUnused({ id }: ReportTable, options: Options): void {
  const { unit, protect, formulas, evaluation } = options;
  const unused = [
    ...(unit === undefined ? [] : ['--unit']),
    ...(protect ? ['--protect'] : []),
    ...(formulas === 'none' ? [] : ['--formulas']),
    ...(evaluation ? [] : ['--no-evaluation']),
  ];
  if (unused.length > 0) throw new Refusal(2, (words) => words.notForReportTable(id, unused));
}

const wordsOf = ({ language }: Options): CliWords => cliWords[language];

function knownUnit(system: IndicatorSystem, unit: string): string {
  if (system.units.includes(unit)) return unit;
  if (system.units.length === 0) throw new Refusal(1, (words) => words.noUnits(system.id));
  throw new Refusal(2, (words) =>
    words.unknownUnit(unit, nearest(unit, system.units), system.units),
  );
}

function tablePlan(
  system: IndicatorSystem,
  options: Options,
  unit: string | undefined,
): WorkbookPlan {
  if (options.fill === 'published' && Object.keys(system.published).length === 0) {
    throw new Refusal(1, (words) => words.noPublished(system.id));
  }
  const { evaluation, protect, paper, formulas, language, title } = options;
  const table: TableOptions = {
    evaluation,
    protect,
    paper,
    language,
    formulas,
    profile: defaultProfile(),
    ...(unit !== undefined && { unit }),
    ...(title !== undefined && { title }),
  };
  const words = tableWords[language];
  const figures = options.fill === 'published' ? system.published : {};
  const plan = planTable(system, figures, table, {
    sheet: words.sheetName,
    listsSheet: words.listsName,
    flagsSheet: flagSheetName,
    row: 0,
    column: 0,
    wholeSheet: true,
  });
  return flaggedTable(plan, { systems: [system], rules: shippedRules(), profiles: allProfiles() });
}

function reportPlan(table: ReportTable, { fill, language, paper, title }: Options): WorkbookPlan {
  const titled = title === undefined ? table : { ...table, title };
  return planReportTable(titled, fill === 'published' ? table.published : {}, {
    sheet: tableWords[language].reportName,
    language,
    paper,
  });
}

/** The unit comes first, so that people find theirs in a sorted folder. */
function unitFileName(unit: string, { language }: Options): string {
  // What Windows refuses in a file name, and control characters.
  const safe = unit.replace(/[\\/:*?"<>|\u0000-\u001F]/g, '_').trim();
  return `${safe}_${tableWords[language].sheetName}.xlsx`;
}
