/** What a test asks of the simulated Excel, and what it gets. */
import type { FrameLocator, Page } from 'playwright-core';
import type { Inspector } from './page/inspector';
import type { RequirementOptions } from './protocol/requirements';
import type { ThemeName } from './protocol/theme';
import type { Remote } from './remote';
import type { UserHands } from './userHands';

export interface OpenOptions {
  readonly locale?: 'zh-CN' | 'en-US';
  readonly dataLocale?: string;
  readonly theme?: ThemeName;
  readonly requirements?: RequirementOptions;
  readonly paneWidth?: number;
  readonly paneOpen?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** 'sample' is the small add-in beside this file; otherwise a folder. Default: dist/addin. */
  readonly addin?: string;
  readonly addinPage?: string;
  readonly hostName?: 'Excel' | 'Word';
  readonly handsThemeOver?: boolean;
  /** How a blank cell arrives in a custom function. Default: null, as in newer builds. */
  readonly blankArgument?: 'null' | 'zero';
  /** Slows the processor down, as for a weak machine: 4 = four times. */
  readonly cpuSlowdown?: number;
}

export interface SimulatedExcel {
  readonly page: Page;
  /** The add-in's document. */
  readonly pane: FrameLocator;
  /** Runs code inside the add-in's document, with its `Excel` and `Office`. */
  inPane<R, A>(act: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  inPane<R>(act: () => R | Promise<R>): Promise<R>;
  /** What the workbook holds, and what a person does to it. */
  readonly workbook: Remote<Inspector>;
  /** Mouse, keyboard and clipboard in the grid. */
  readonly user: UserHands;
  /** A button of the ribbon, by the id of its control in the manifest or by its function's name. */
  ribbon(command: string): Promise<void>;
  saveXlsx(): Promise<Buffer>;
  /** Every address that was asked for, from the very start. */
  readonly requests: readonly string[];
  /** Requests that left this machine's own origin: a test expects none. */
  readonly strayRequests: readonly string[];
  readonly consoleErrors: readonly string[];
  /** Milliseconds from opening the page to a ready simulator, and to a started add-in. */
  readonly startUpMs: number;
  /** Waits until calculations, events and syncs have come to rest. */
  rest(): Promise<void>;
  /** Fills of an area's cells as a person sees them in the end, conditional formats applied. */
  colours(address: string, sheet?: string): Promise<readonly (readonly (string | null)[])[]>;
  close(): Promise<void>;
}
