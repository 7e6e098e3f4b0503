/** Where Univer's own ways are not Excel's. */
import { Inject, Injector, Plugin, UniverInstanceType } from '@univerjs/core';
import { FormulaRefRangeService, RegisterOtherFormulaService } from '@univerjs/preset-sheets-core';
import { LatestFormulas } from '../model/latestFormulas';
import { WholeFormats } from '../model/wholeFormats';

/**
 * Not among Univer's overrides: the plugin of the formulas does not look at them. To be registered after
 * that one and before the plugin of the conditional formats, which takes these services when it starts.
 */
export class ExcelLike extends Plugin {
  static override readonly pluginName: string = 'EXCEL_LIKE';
  static override readonly type: UniverInstanceType = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([FormulaRefRangeService, { useClass: WholeFormats }]);
    this._injector.replace([RegisterOtherFormulaService, { useClass: LatestFormulas }]);
  }
}

// Univer reads from here what a constructor wants.
Inject(Injector)(ExcelLike, undefined, 1);
