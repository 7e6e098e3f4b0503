import { accessDenied, invalidArgument, invalidOperation } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import type { BookContext } from './context';
import { DEFAULT_PROTECTION_OPTIONS, NOT_PROTECTED } from './protectionState';
import type { SheetState } from './sheetState';

/** Redundant calls throw, and every call empties the undo stack, as in Excel. */
export class WorksheetProtection extends ApiObject {
  override readonly className = 'WorksheetProtection';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.protection.isProtected;
  }

  get Options(): Readonly<Record<string, boolean | string>> {
    return this.sheet.protection.options;
  }

  get CanPauseProtection(): boolean {
    return false;
  }

  get IsPasswordProtected(): boolean {
    return this.sheet.protection.password !== undefined;
  }

  Protect(
    options?: Readonly<Record<string, boolean | string>> | null,
    password?: string | null,
  ): void {
    if (this.Protected) throw invalidOperation('The worksheet is already protected.');
    for (const name of Object.keys(options ?? {}))
      if (!(name in DEFAULT_PROTECTION_OPTIONS)) throw invalidArgument();
    this.sheet.protection = {
      isProtected: true,
      password: password === null || password === '' ? undefined : password,
      options: { ...DEFAULT_PROTECTION_OPTIONS, ...options },
    };
    this.changed();
  }

  Unprotect(password?: string | null): void {
    if (!this.Protected) throw invalidOperation('The worksheet is not protected.');
    const wanted = this.sheet.protection.password;
    if (wanted !== undefined && wanted !== password)
      throw accessDenied('The password is not correct.');
    this.sheet.protection = NOT_PROTECTED;
    this.changed();
  }

  CheckPassword(password?: string | null): boolean {
    return this.sheet.protection.password === (password ?? undefined);
  }

  private changed(): void {
    this.context.engine.clearUndo();
    this.context.changes.protectionChanged(this.sheet);
  }
}
