import { parseArgs } from 'node:util';
import { nearest } from '../domain/indicator';
import type { Language } from '../domain/language';
import { Refusal } from './refusal';

const definitions = {
  output: { type: 'string', short: 'o' },
  system: { type: 'string' },
  fill: { type: 'string' },
  unit: { type: 'string' },
  title: { type: 'string' },
  'no-evaluation': { type: 'boolean' },
  protect: { type: 'boolean' },
  paper: { type: 'string' },
  formulas: { type: 'string' },
  conflicts: { type: 'string' },
  previous: { type: 'string' },
  profile: { type: 'string' },
  format: { type: 'string' },
  asof: { type: 'string' },
  roll: { type: 'string' },
  from: { type: 'string' },
  return: { type: 'string' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export const optionNames = Object.keys(definitions);

export const commands = [
  'table',
  'split',
  'check',
  'merge',
  'assess',
  'system',
  'systems',
  'native',
  'values',
] as const;
export type Command = (typeof commands)[number];

type OptionName = keyof typeof definitions;

const tableOptions = [
  'output',
  'system',
  'fill',
  'title',
  'no-evaluation',
  'protect',
  'paper',
  'formulas',
  'force',
] as const satisfies readonly OptionName[];

/** What each command takes beside the options of every call: any other would be passed over in silence. */
export const optionsOf: Readonly<Record<Command, readonly OptionName[]>> = {
  table: [...tableOptions, 'unit'],
  split: tableOptions,
  check: ['output', 'system', 'previous', 'profile', 'format', 'return', 'force'],
  merge: ['output', 'system', 'title', 'paper', 'conflicts', 'previous', 'force'],
  assess: ['output', 'system', 'profile', 'asof', 'format', 'formulas', 'paper', 'force'],
  system: ['output', 'system', 'roll', 'from', 'force'],
  systems: [],
  native: ['output', 'force'],
  values: ['output', 'force'],
};

const everyCall: readonly string[] = ['lang', 'help', 'version'] satisfies OptionName[];

const reportFormats = ['text', 'json', 'validatreport', 'html', 'xlsx'] as const;
type ReportFormat = (typeof reportFormats)[number];

const assessFormats = ['text', 'json', 'md', 'docx', 'xlsx', 'html', 'svg'] as const;
export type AssessFormat = (typeof assessFormats)[number];

export interface Options {
  readonly command: Command | 'help' | 'version';
  /** The file that the command changes; of those that take one. */
  readonly input?: string;
  /** Files and directories, of a command that takes any number of them. */
  readonly inputs: readonly string[];
  readonly output?: string;
  readonly system?: string;
  readonly fill: 'blank' | 'published';
  readonly unit?: string;
  readonly title?: string;
  readonly evaluation: boolean;
  readonly protect: boolean;
  readonly paper: 'A3' | 'A4';
  /** A file is for those who have no add-in, so that its own functions are not offered. */
  readonly formulas: 'none' | 'native';
  /** How a merge decides between two figures, as written: `first`, `last`, `unit=…`. */
  readonly conflicts?: string;
  /** What a merge or a check is compared with. */
  readonly previous?: string;
  /** Id of the profile by which a check judges labels, or an assessment all rows. */
  readonly profile?: string;
  /** Of a check's report. */
  readonly format: ReportFormat;
  /** Of an assessment: as asked for, else as the output is called, else text. */
  readonly assessFormat: AssessFormat;
  /** Id or label of the last period that an assessment uses. */
  readonly asOf?: string;
  /** A further period for the system, a year or a part of one; or the years of its next plan. */
  readonly roll?: string;
  /** Filled table from which a next plan takes its bases. */
  readonly from?: string;
  /** Folder for the copies that a check sends back. */
  readonly returnTo?: string;
  readonly force: boolean;
  readonly language: Language;
}

/** The language is looked for first, so that even a wrong call is answered in it. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.includes('=') ? argv[at]?.split('=')[1] : argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'zh';
}

/** @throws {Refusal} with code 2, naming the word that is wrong and what would do */
export function readOptions(argv: readonly string[]): Options {
  const { tokens, values, positionals } = parse(argv);
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  const [command, ...files] = positionals;
  const takesFile = command === 'native' || command === 'values' || command === 'assess';
  const takesFiles = command === 'merge' || command === 'check';
  const extra = takesFiles ? undefined : files[takesFile ? 1 : 0];
  const wanted = values.version
    ? 'version'
    : values.help || command === undefined
      ? 'help'
      : command;
  if (wanted !== 'help' && wanted !== 'version' && !isCommand(wanted)) {
    throw new Refusal(2, (words) => words.unknownCommand(wanted, nearest(wanted, commands)));
  }
  if (wanted !== 'help' && wanted !== 'version') {
    for (const token of tokens) if (token.kind === 'option') checkTaken(token, wanted);
  }
  if (extra !== undefined) throw new Refusal(2, (words) => words.extraArgument(extra));
  return {
    command: wanted,
    ...text('input', takesFile ? files[0] : undefined),
    inputs: takesFiles ? files : [],
    ...text('output', values.output),
    ...text('system', values.system),
    fill: oneOf('--fill', values.fill, ['blank', 'published']),
    ...text('unit', values.unit),
    ...text('title', values.title),
    evaluation: values['no-evaluation'] !== true,
    protect: values.protect === true,
    paper: oneOf('--paper', values.paper?.toUpperCase(), ['A3', 'A4']),
    formulas: oneOf('--formulas', values.formulas, ['none', 'native']),
    ...text('conflicts', values.conflicts),
    ...text('previous', values.previous),
    ...text('profile', values.profile),
    ...formats(wanted, values.format?.toLowerCase(), values.output),
    ...text('asOf', values.asof),
    ...text('roll', values.roll),
    ...text('from', values.from),
    ...text('returnTo', values.return),
    force: values.force === true,
    language: oneOf('--lang', values.lang, ['zh', 'en']),
  };
}

function formats(
  command: string,
  format: string | undefined,
  output: string | undefined,
): Pick<Options, 'format' | 'assessFormat'> {
  if (command !== 'assess') {
    return { format: oneOf('--format', format, reportFormats), assessFormat: 'text' };
  }
  const named = assessFormats.find((each) => output?.toLowerCase().endsWith(`.${each}`));
  return { format: 'text', assessFormat: oneOf('--format', format ?? named, assessFormats) };
}

/** @throws {Refusal} when the call does not say where to write */
export function outputOf({ command, output }: Options): string {
  if (output === undefined) throw new Refusal(2, (words) => words.outputMissing(command));
  return output;
}

// Not strict, because its own messages are in English only; checkOption says the same in words of ours.
function parse(argv: readonly string[]) {
  const parsed = parseArgs({
    args: [...argv],
    options: definitions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return { ...parsed, values: parsed.values as ParsedValues };
}

type ParsedValues = {
  readonly [Name in keyof typeof definitions]?: (typeof definitions)[Name]['type'] extends 'string'
    ? string
    : boolean;
};

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkOption({ name, rawName, value }: OptionToken): void {
  const definition = (definitions as Readonly<Record<string, { type: 'string' | 'boolean' }>>)[
    name
  ];
  if (definition === undefined) {
    const known = optionNames.map((option) => `--${option}`);
    throw new Refusal(2, (words) => words.unknownOption(rawName, nearest(rawName, known)));
  }
  if (definition.type === 'string' && (value === undefined || value === '')) {
    throw new Refusal(2, (words) => words.needsValue(rawName));
  }
  if (definition.type === 'boolean' && value !== undefined) {
    throw new Refusal(2, (words) => words.takesNoValue(rawName));
  }
}

function checkTaken({ name, rawName }: OptionToken, command: Command): void {
  const takes = (each: Command) => (optionsOf[each] as readonly string[]).includes(name);
  if (everyCall.includes(name) || takes(command)) return;
  const others = commands.filter(takes);
  throw new Refusal(2, (words) => words.notTaken(command, rawName, others));
}

const isCommand = (word: string): word is Command => (commands as readonly string[]).includes(word);

function text<Name extends string>(name: Name, value: string | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: string };
}

/** The first choice is the default. */
function oneOf<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return choices[0];
  const choice = choices.find((each) => each === value);
  if (choice === undefined)
    throw new Refusal(2, (words) => words.badChoice(option, value, choices));
  return choice;
}
