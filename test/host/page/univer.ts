/** Starts Univer: a workbook with one empty sheet, in Chinese or English. */
import { IUndoRedoService, LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import type { IWorkbookData, Plugin, PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import { UndoSteps } from '../model/undoSteps';
import { ExcelLike } from './excelLike';
import { EN_US, ZH_CN } from './univerLocales';

export const DEFAULT_COLUMN_PIXELS = 72;
export const DEFAULT_ROW_PIXELS = 20;

export interface UniverOptions {
  readonly container: string;
  readonly chinese: boolean;
  readonly dark: boolean;
  readonly workbook: Partial<IWorkbookData>;
}

export function startUniver(options: UniverOptions): FUniver {
  const locale = options.chinese ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: options.dark,
    locale,
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: UndoSteps }]],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(...ZH_CN),
      [LocaleType.EN_US]: mergeLocales(...EN_US),
    },
  });
  for (const [plugin, config] of plugins(options.container)) univer.registerPlugin(plugin, config);
  const api = FUniver.newAPI(univer);
  api.createWorkbook({ ...options.workbook, locale });
  return api;
}

const excelLike: { readonly plugins: PluginCtor<Plugin>[] } = { plugins: [ExcelLike] };

type PluginEntry = readonly [PluginCtor<Plugin>, object | undefined];

/** The presets overlap; a plugin registered twice throws. */
function plugins(container: string): Iterable<PluginEntry> {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: true, footer: {} }),
    excelLike,
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsFilterPreset(),
  ];
  const byName = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    if (!entry) continue;
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    byName.set(plugin.pluginName, [plugin, config]);
  }
  return byName.values();
}
