import { createContext, use } from 'react';
import type { FormulaCells, LiveWorkbook, Workbook } from '../app';
import type { Watch } from '../app/watch/watch';
import type { Profile } from '../domain/assessment';
import type { IndicatorSystem } from '../domain/indicator';
import type { Language } from '../domain/language';
import type { ReportTable } from '../domain/reportTable';
import type { DraftTemplate } from '../report/draft';
import type { FileReader, ReturnedFile } from './collect/fileReader';
import type { Turn } from './screen/pages';
import type { PaneText } from './text';
import type { OfficeColours } from './theme/colours';

/** What the pane needs from outside, given once by the composition root or by a test. */
export interface Services {
  /** Fetched when first needed: the pane can be drawn without it. */
  readonly workbook: () => Promise<Workbook & FormulaCells & AssessedWorkbook>;
  /** The checking that goes on while the pane is closed; the same promise each time. */
  readonly watch: () => Promise<Watch>;
  /** Calls back when a command of the ribbon wants a page to be shown; returns how to stop. */
  readonly onTurn: (turn: Turn) => () => void;
  /** Those that ship with the product; never empty. */
  readonly systems: Promise<readonly IndicatorSystem[]>;
  /** Tables of a report that ship with the product; the same promise each time. */
  readonly reportTables: () => Promise<readonly ReportTable[]>;
  /** The ways to judge progress that ship with the product, the default first; the same promise each time. */
  readonly profiles: () => Promise<readonly Profile[]>;
  /** Sentences of a draft that ship with the product; the same promise each time. */
  readonly draftTemplate: (language: Language) => Promise<DraftTemplate>;
  /** These with the user's own, which go first. */
  readonly knownSystems: () => Promise<readonly IndicatorSystem[]>;
  /** A new reader of the units' files, for the systems that are known by now; whoever asked closes it. */
  readonly fileReader: (language: Language) => Promise<FileReader>;
  readonly handOver: HandOver;
  readonly hasFunctions: boolean;
  /** What Excel's own wizard says of the functions; empty where it cannot be had. One promise a language. */
  readonly functionHelp: (language: Language) => Promise<readonly FunctionHelp[]>;
  /** Makes a system of the user's own known to the functions in cells. */
  readonly registerSystem: (system: IndicatorSystem) => Promise<void>;
  readonly theme: ThemeSource;
  /** The language that Office shows, which holds until the user chooses. */
  readonly language: Language;
  readonly memory: Memory;
}

/** What an assessment reads of the open workbook, and keeps in it. */
export type AssessedWorkbook = Pick<LiveWorkbook, 'readLive' | 'changePart'>;
/** How the user gets a file that the pane made: as a download, or opened as a workbook where downloads fail. */
export interface HandOver {
  readonly kind: 'download' | 'workbook';
  readonly give: (file: ReturnedFile) => Promise<void>;
}

export interface FunctionHelp {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

export interface ThemeSource {
  readonly current: () => OfficeColours | undefined;
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** What outlives the pane. */
export interface Memory {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, value: string) => void;
}

const ServicesContext = createContext<Services | undefined>(undefined);
const TextContext = createContext<PaneText | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;
export const TextProvider = TextContext.Provider;

export function useServices(): Services {
  return given(use(ServicesContext), 'services');
}

export function useText(): PaneText {
  return given(use(TextContext), 'text');
}

function given<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new Error(`This part of the pane stands outside its ${what} provider.`);
  return value;
}
