import type { CheckContext } from '../../app/check';
import type { Language } from '../../domain/language';
import type { ReportTable } from '../../domain/reportTable';
import type { CheckedFile } from '../../report/check';

/** What a worker is given once. */
export interface WorkerSettings {
  readonly context: CheckContext;
  /** Tables of a report that files may hold. */
  readonly reportTables: readonly ReportTable[];
  readonly language: Language;
  /** Whether what passed is told too. */
  readonly outcomes: boolean;
}

/** One file. */
export interface Job {
  readonly path: string;
  /** Where the copy goes if the file is rejected; absent where none is wanted. */
  readonly copy?: string;
}

export type WorkerMessage =
  { readonly kind: 'started' } | { readonly kind: 'done'; readonly checked: CheckedFile };
