import type { SystemRules } from '../../app/check';
import { ResultSheets } from '../../app/check';
import {
  type CheckedFile,
  type Reporter,
  type Summary,
  htmlReporter,
  jsonReporter,
  textReporter,
  validatReporter,
} from '../../report/check';
import { writeWorkbook } from '../../xlsx';
import { refuseExisting, writeWhole } from '../files';
import type { Streams } from '../streams';
import type { Options } from '../options';
import { Refusal } from '../refusal';
import { type Output, toFile, toStream } from './output';
import { checkCommandWords } from './words';

/** Takes the files as they are checked and makes of them what the user asked for. */
export interface Report {
  readonly begin: () => Promise<void>;
  readonly file: (checked: CheckedFile) => Promise<void>;
  readonly end: (summary: Summary) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** @throws {Refusal} when it cannot be written where the user wants it */
export async function reportFor(
  options: Options,
  version: string,
  systems: readonly SystemRules[],
  streams: Streams,
): Promise<Report> {
  const { output, force, format, language } = options;
  if (output !== undefined) await refuseExisting([output], force);
  if (format === 'xlsx') return sheetReport(options);
  const reporter = reporters[format](options, version, systems);
  let target: Output | undefined;
  let index = 0;
  const write = async (text: string) => (text === '' ? undefined : target?.write(text));
  return {
    begin: async () => {
      target = output === undefined ? toStream(streams) : await toFile(output);
      await write(reporter.head());
    },
    file: async (checked) => {
      await write(reporter.file(checked, index));
      index += 1;
    },
    end: async (summary) => {
      await write(reporter.end(summary));
      await target?.end();
      if (output !== undefined) streams.out(checkCommandWords[language].written(output));
    },
    drop: async () => target?.drop(),
  };
}

type MakeReporter = (
  options: Options,
  version: string,
  systems: readonly SystemRules[],
) => Reporter;

const reporters: Readonly<Record<Exclude<Options['format'], 'xlsx'>, MakeReporter>> = {
  text: ({ language }) => textReporter(language),
  json: () => jsonReporter,
  html: ({ language }) => htmlReporter(language),
  validatreport: ({ language }, version, systems) =>
    validatReporter({
      time: new Date().toISOString(),
      agent: `plan-indicators ${version}`,
      language,
      rulesOf: (id) => systems.find(({ system }) => system.id === id)?.rules ?? [],
    }),
};

function sheetReport({ output, language }: Options): Report {
  const words = checkCommandWords[language];
  if (output === undefined) throw new Refusal(2, () => words.sheetNeedsFile);
  const sheets = new ResultSheets(language);
  return {
    begin: () => Promise.resolve(),
    file: (checked) => Promise.resolve(sheets.add(checked)),
    end: async (summary) => writeWhole(output, await writeWorkbook(sheets.plan(summary))),
    drop: () => Promise.resolve(),
  };
}
