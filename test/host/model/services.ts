/** Small services that office.js asks for beside the workbook. */
import { ApiObject } from '../protocol/apiObject';

/** Told when the add-in has installed its ribbon command handlers. */
export class AddinInternalService extends ApiObject {
  override readonly className = 'AddinInternalService';

  constructor(private readonly onReady: () => void) {
    super();
  }

  NotifyActionHandlerReady(): void {
    this.onReady();
  }
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends ApiObject {
  override readonly className = 'AppRuntimeService';

  constructor(private readonly pane: { readonly isOpen: boolean; show(open: boolean): void }) {
    super();
  }

  SetAppRuntimeState(state: string): void {
    this.pane.show(state === 'Visible');
  }

  GetAppRuntimeState(): string {
    return this.pane.isOpen ? 'Visible' : 'Background';
  }
}

/** `Office.addin.setStartupBehavior()`. */
export class AppRuntimePersistenceService extends ApiObject {
  override readonly className = 'AppRuntimePersistenceService';
  state = 'Inactive';

  SetAppRuntimeStartState(state: string): void {
    this.state = state;
  }

  GetAppRuntimeStartState(): string {
    return this.state;
  }
}
