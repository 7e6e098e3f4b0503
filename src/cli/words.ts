import type { Language } from '../domain/language';
import { type MergeCommandWords, mergeCommandWords } from './merge/words';
import { allProfiles } from './profile';
import { reasonOf } from './reasonOf';
import { type SettleWords, settleWords } from './settleWords';

/** What the command says, apart from what is wrong with a system (`report/` words that). */
export interface CliWords {
  readonly usage: string;
  readonly unknownCommand: (found: string, suggestion: string | undefined) => string;
  readonly unknownOption: (found: string, suggestion: string | undefined) => string;
  readonly notTaken: (command: string, option: string, others: readonly string[]) => string;
  readonly needsValue: (option: string) => string;
  readonly takesNoValue: (option: string) => string;
  readonly extraArgument: (found: string) => string;
  readonly badChoice: (option: string, found: string, choices: readonly string[]) => string;
  readonly outputMissing: (command: string) => string;
  readonly unknownSystem: (
    found: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly unknownUnit: (
    found: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly noUnits: (system: string) => string;
  readonly noPublished: (system: string) => string;
  readonly systemRefused: (file: string, problems: readonly string[]) => string;
  readonly noSystemSheet: (file: string) => string;
  /** @param error what was thrown, or the reason in words */
  readonly cannotRead: (file: string, error: unknown) => string;
  readonly cannotWrite: (file: string, error: unknown) => string;
  readonly exists: (files: readonly string[]) => string;
  readonly written: (file: string, rows: number) => string;
  readonly splitDone: (directory: string, files: number) => string;
  readonly systemWritten: (file: string) => string;
  readonly systemLine: (facts: {
    indicators: number;
    units: number;
    periods: number;
    published: boolean;
  }) => string;
  readonly notForReportTable: (id: string, options: readonly string[]) => string;
  readonly reportTableWritten: (file: string, rows: number) => string;
  readonly reportTableLine: (rows: number) => string;
  readonly seeHelp: string;
  /** Of the commands that make a workbook independent of the add-in. */
  readonly settle: SettleWords;
  readonly merge: MergeCommandWords;
}

const profiles = allProfiles()
  .map(({ id }) => id)
  .join(', ');

export const cliWords: Readonly<Record<Language, CliWords>> = {
  zh: {
    usage: `规划指标 plan-indicators：生成、分发、审核、汇总和评价五年规划指标表

用法：
  plan-indicators table  -o 文件.xlsx [选项]      生成一张标准指标表
  plan-indicators split  -o 目录 [选项]           按责任单位各生成一个文件
  plan-indicators check  文件|目录… [选项]        审核各单位报来的表，逐个说明问题和改法
  plan-indicators merge  文件|目录… -o 文件.xlsx  把各单位报来的表汇总成一张，注明每格的来源
  plan-indicators assess 文件 [选项]              评价表中各项指标：进度、评价、完成预判、文字初稿
  plan-indicators system -o 文件 [选项]           写出指标体系（.xlsx 可在表格软件里修改，或 .json）
  plan-indicators systems                         列出自带的指标体系
  plan-indicators native 文件 -o 文件             把工作簿里的 ZB 函数改写成通用公式，其余不动
  plan-indicators values 文件 -o 文件             把工作簿里的 ZB 函数固化为数值，其余不动

选项：
  --system 编号|文件   指标体系：自带的编号，或自己的 .json、.xlsx 文件（默认第一个自带体系）；
                       table、check 也可以是报告附表：自带的编号（见 systems），或自己的 .json 文件
  --fill blank|published  空表（默认）或填入已公布数据
  --unit 单位          只要这个责任单位的指标（table）
  --title 表题         另用一个表题
  --no-evaluation      不要基本评价、是否调整、预期值各栏
  --protect            保护表头和说明栏，只能填写数据栏（无密码）
  --paper A3|A4        打印纸张（默认 A3 横向）
  --formulas none|native  native：表旁另加测算列（年均增速、进度 R、建议评价），
                       用通用函数，Excel、WPS、LibreOffice 都能计算（默认不加）
  --format text|json|validatreport|html|xlsx  审核结果的形式（check；默认 text，xlsx 要用 -o）
  --format text|json|md|docx|xlsx|html|svg  评价的形式（assess；默认由 -o 的扩展名定，否则 text）；
                       xlsx 加 --formulas native 则连同指标表写成公式，改数即变
  --roll 时期          给体系加一个时期：年份，或年份加 H1、Q1、Q3（system）；指标和已公布数据不动；
                       首年-末年则滚动到下一个规划：目标待定，基数取新基期全年数，列出要人填的
  --from 文件[#工作表]  与 --roll 同用（system）：新时期的数据从这份工作簿取，按指标名称、单位和表头的时期
                       对应，对不上的列出、不取；滚动到下一个规划时取基数（默认用体系里已公布的）
  --asof 时期          评价时点，表中的一个时期（assess；默认表中最后一个有数的时期）
  --return 目录        退回的文件各写一份带标记和“差错清单”的副本到这里，原件不动（check）
  --profile 编号       评价口径：${profiles}；
                       check 按它审核“基本评价”（默认按各体系的规则），assess 按它评价（默认第一个）
  --conflicts first|last|unit=单位  同一格报来不同的数时（merge）：取先保存的、后保存的，
                       或这个单位的（可写几个，用“,”分开，排在前面的优先）；默认列出，留空
  --previous 文件|目录  与上次的比较，找出修订：check 与上次报来的，merge 与上次的汇总表（一个文件）
  --force              覆盖已有的文件；merge：审核未通过的文件也采用
  --lang zh|en         提示语言（默认中文）
  -h, --help           显示这段说明
  -v, --version        显示版本号

退出码：0 完成，check 全部通过；1 没有做（已有文件、读不了、写不进去、体系有误、没有可改的），
或 check 有退回、读不了的，或汇总已写出但没有报齐、有冲突未定；2 用法不对`,
    unknownCommand: (found, suggestion) => `没有“${found}”这个命令。${didYouMeanZh(suggestion)}`,
    unknownOption: (found, suggestion) => `没有“${found}”这个选项。${didYouMeanZh(suggestion)}`,
    notTaken: (command, option, others) =>
      `${command} 不用选项 ${option}；用它的命令：${others.join('、')}。`,
    needsValue: (option) => `选项 ${option} 后面要有值。`,
    takesNoValue: (option) => `选项 ${option} 后面不要值。`,
    extraArgument: (found) => `多了“${found}”。文件或目录请写在 -o 后面；有空格时请加引号。`,
    badChoice: (option, found, choices) =>
      `${option} 的值“${found}”不对，只能是：${choices.join('、')}。`,
    outputMissing: (command) => `${command} 要用 -o 说明写到哪里。`,
    unknownSystem: (found, suggestion, known) =>
      `没有编号为“${found}”的指标体系，也没有这个文件。${didYouMeanZh(suggestion)}自带的有：${known.join('、')}。`,
    unknownUnit: (found, suggestion, known) =>
      `没有责任单位“${found}”。${didYouMeanZh(suggestion)}这个体系的单位有：${known.join('、')}。`,
    noUnits: (system) =>
      `体系“${system}”没有责任单位，不能按单位生成。请改用 table 命令生成整张表。`,
    noPublished: (system) =>
      `体系“${system}”没有已公布数据。请用 --fill blank，或在体系文件的 published 中加上数据。`,
    systemRefused: (file, problems) =>
      `${file} 不能用作指标体系，有 ${problems.length} 处问题：\n${problems.map((line) => `  ${line}`).join('\n')}`,
    noSystemSheet: (file) =>
      `${file} 里没有指标体系表（应有“【体系】”“【指标】”等各段）。可先用 system 命令写出一份来改。`,
    cannotRead: (file, error) => `读不了 ${file}：${reasonOf(error, 'zh')}。`,
    cannotWrite: (file, error) =>
      `写不进 ${file}：${reasonOf(error, 'zh')}。请换一个位置，或检查权限和磁盘空间。`,
    exists: (files) =>
      `已有文件，没有覆盖：\n${files.map((file) => `  ${file}`).join('\n')}\n要覆盖请加 --force。`,
    written: (file, rows) => `已写出 ${file}（${rows} 项指标）`,
    splitDone: (directory, files) => `共 ${files} 个文件，在 ${directory}`,
    systemWritten: (file) => `已写出指标体系 ${file}`,
    systemLine: ({ indicators, units, periods, published }) =>
      [
        `${indicators} 项指标`,
        ...(units > 0 ? [`${units} 个责任单位`] : []),
        `${periods} 个时期`,
        `${published ? '有' : '无'}已公布数据`,
      ].join('，'),
    notForReportTable: (id, options) =>
      `“${id}”是报告附表，没有责任单位、评价栏、表旁公式和保护，${options.join('、')} 对它不适用，请去掉。`,
    reportTableWritten: (file, rows) => `已写出 ${file}（${rows} 行）`,
    reportTableLine: (rows) => `报告附表，${rows} 行，有已公布数据`,
    seeHelp: '用 plan-indicators --help 查看用法。',
    settle: settleWords.zh,
    merge: mergeCommandWords.zh,
  },
  en: {
    usage: `plan-indicators: make, hand out, check and merge the indicator table of a five-year plan

Usage:
  plan-indicators table  -o FILE.xlsx [options]  one standardized table
  plan-indicators split  -o DIR [options]        one workbook for each responsible unit
  plan-indicators check  FILE|DIR… [options]     check what the units sent: what is wrong, why, and the remedy
  plan-indicators merge  FILE|DIR… -o FILE.xlsx  one table from what the units sent, each cell with its source
  plan-indicators assess FILE [options]          assess a table: pace, status, outlook, draft text
  plan-indicators system -o FILE [options]       write the indicator system (.xlsx to edit, or .json)
  plan-indicators systems                        list the built-in indicator systems
  plan-indicators native FILE -o FILE            ZB functions of a workbook as native formulas
  plan-indicators values FILE -o FILE            ZB functions of a workbook as the values they show

Options:
  --system ID|FILE     a built-in system, or a .json or .xlsx file of your own (default: the first);
                       for table and check a table of a report as well: built in (see systems), or a .json file
  --fill blank|published  an empty table (default) or with the published figures
  --unit NAME          only the indicators of this responsible unit (table)
  --title TEXT         another title
  --no-evaluation      without the columns for evaluation, adjustment and expected value
  --protect            protect labels, so that only entry cells take input (no password)
  --paper A3|A4        paper (default A3, landscape)
  --formulas none|native  native: columns beside the table compute growth, pace R and a suggested
                       status in functions that Excel, WPS and LibreOffice know (default none)
  --format text|json|validatreport|html|xlsx  form of the result (check; default text; xlsx needs -o)
  --format text|json|md|docx|xlsx|html|svg  form of an assessment (assess; default by the extension of -o,
                       else text); xlsx with --formulas native has the table and formulas that follow it
  --roll PERIOD        add a period to the system: a year, or a year with H1, Q1 or Q3 (system);
                       indicators and published figures stay; FIRST-LAST makes the next plan: targets to be
                       set, bases from the full year before it, and a list of what a person has to fill in
  --from FILE[#SHEET]  with --roll (system): the workbook that has the figures of the new period, found by name,
                       unit and head, and listed where they do not fit; for a next plan, its bases
                       (default published figures)
  --asof PERIOD        date of assessment, a period of the table (assess; default the last with figures)
  --return DIR         for each rejected file a copy with the cells marked and a list of what is wrong;
                       the originals stay as they are (check)
  --profile ID         a profile of assessment: ${profiles};
                       check judges labels by it (default: as each system's rules say), assess all rows (default the first)
  --conflicts first|last|unit=NAME  where two figures came for one cell (merge): take the one saved
                       first, saved last, or of this unit (several with “,”, the first that gave one);
                       by default they are listed and the cell stays blank
  --previous FILE|DIR  find the revisions: check against what was sent before, merge against the previous merge
  --force              overwrite existing files; merge: use rejected files too
  --lang zh|en         language of messages (default Chinese)
  -h, --help           these lines
  -v, --version        the version

Exit codes: 0 done, every file accepted; 1 not done (file exists, cannot read or write, faulty system,
nothing could be changed), files rejected or unreadable, or merged with units or decisions lacking; 2 wrong usage`,
    unknownCommand: (found, suggestion) =>
      `There is no command “${found}”.${didYouMeanEn(suggestion)}`,
    unknownOption: (found, suggestion) =>
      `There is no option “${found}”.${didYouMeanEn(suggestion)}`,
    notTaken: (command, option, others) =>
      `${command} does not take ${option}; commands that do: ${others.join(', ')}.`,
    needsValue: (option) => `Option ${option} needs a value.`,
    takesNoValue: (option) => `Option ${option} takes no value.`,
    extraArgument: (found) =>
      `“${found}” is too much. Put the file or directory after -o, in quotes if it has spaces.`,
    badChoice: (option, found, choices) =>
      `${option} cannot be “${found}”; it is one of: ${choices.join(', ')}.`,
    outputMissing: (command) => `${command} needs -o to say where to write.`,
    unknownSystem: (found, suggestion, known) =>
      `There is no indicator system “${found}” and no such file.${didYouMeanEn(suggestion)} Built in: ${known.join(', ')}.`,
    unknownUnit: (found, suggestion, known) =>
      `There is no responsible unit “${found}”.${didYouMeanEn(suggestion)} The system has: ${known.join(', ')}.`,
    noUnits: (system) =>
      `The system “${system}” has no responsible units. Use the table command for the whole table.`,
    noPublished: (system) =>
      `The system “${system}” has no published figures. Use --fill blank, or add them under published.`,
    systemRefused: (file, problems) =>
      `${file} cannot serve as an indicator system; problems: ${problems.length}\n${problems.map((line) => `  ${line}`).join('\n')}`,
    noSystemSheet: (file) =>
      `${file} has no indicator-system sheet (with blocks such as 【体系】 and 【指标】). Write one with the system command and edit it.`,
    cannotRead: (file, error) => `Cannot read ${file}: ${reasonOf(error, 'en')}.`,
    cannotWrite: (file, error) =>
      `Cannot write ${file}: ${reasonOf(error, 'en')}. Choose another place, or check permissions and disk space.`,
    exists: (files) =>
      `Exists already, not overwritten:\n${files.map((file) => `  ${file}`).join('\n')}\nUse --force to overwrite.`,
    written: (file, rows) => `Wrote ${file} (${rows} indicators)`,
    splitDone: (directory, files) => `${files} files in ${directory}`,
    systemWritten: (file) => `Wrote the indicator system ${file}`,
    systemLine: ({ indicators, units, periods, published }) =>
      [
        `${indicators} indicators`,
        ...(units > 0 ? [`${units} units`] : []),
        `${periods} ${periods === 1 ? 'period' : 'periods'}`,
        `${published ? 'with' : 'without'} published figures`,
      ].join(', '),
    notForReportTable: (id, options) =>
      `“${id}” is a table of a report: it has no units, no evaluation columns, no formulas beside it and no protection. Leave out ${options.join(', ')}.`,
    reportTableWritten: (file, rows) => `Wrote ${file} (${rows} rows)`,
    reportTableLine: (rows) => `table of the report, ${rows} rows, with published figures`,
    seeHelp: 'See plan-indicators --help.',
    settle: settleWords.en,
    merge: mergeCommandWords.en,
  },
};

function didYouMeanZh(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `是不是“${suggestion}”？`;
}

function didYouMeanEn(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
}
