import type { Submission } from '../../domain/validation';
import type { TableUnit } from '../../table/read/unitOf';

/** What the check said of a file. */
export type FileStatus = 'accepted' | 'explained' | 'rejected' | 'unreadable';

/** One table of a file. */
export interface SentTable {
  readonly sheet: string;
  readonly submission: Submission;
  /** How its unit was told, where one was. */
  readonly unitFrom?: TableUnit['from'];
}

/** A file as it came back from a unit. */
export interface SentFile {
  /** As its user names it. */
  readonly file: string;
  /** Of its bytes, in hexadecimal: files with one hash are one file. */
  readonly sha256: string;
  /** When it was saved, in ISO 8601; absent where neither the workbook nor the disk says. */
  readonly saved?: string;
  readonly status: FileStatus;
  /** Why it could not be read, in words. */
  readonly reason?: string;
  /** It is no report of a unit but a table that was merged before. */
  readonly isMerge?: boolean;
  readonly tables: readonly SentTable[];
}
