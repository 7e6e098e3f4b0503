import { invalidOperation } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import type { BookContext } from './context';

/** The structure of the workbook; remembered and saved, not enforced on the sheet tabs. */
export class WorkbookProtection extends ApiObject {
  override readonly className = 'WorkbookProtection';

  constructor(private readonly context: BookContext) {
    super();
  }

  get Protected(): boolean {
    return this.context.state.isProtected;
  }

  Protect(_password?: string): void {
    if (this.Protected) throw invalidOperation('The workbook is already protected.');
    this.context.state.isProtected = true;
  }

  Unprotect(_password?: string): void {
    if (!this.Protected) throw invalidOperation('The workbook is not protected.');
    this.context.state.isProtected = false;
  }
}
