import type { CheckContext } from '../../app/check';
import type { SentFile } from '../../app/merge';
import type { Language } from '../../domain/language';
import type { CheckedFile } from '../../report/check';

/** By what files are read and checked; plain data, so that a worker can be given it. */
export interface ReaderSettings {
  readonly context: CheckContext;
  readonly language: Language;
}

/** A file of the user's, whose bytes are read when they are needed and never kept. */
export interface PickedFile {
  /** With its folders, where it came in one. */
  readonly name: string;
  readonly file: File;
}

/** What is kept of a file: its findings are counted here and told when the file is opened. */
export interface ReadFile {
  readonly sent: SentFile;
  /** To be corrected. */
  readonly errors: number;
  /** To be corrected or explained. */
  readonly unexplained: number;
  readonly findings: number;
}

/** A copy to be sent back, with its cells marked. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads and checks files one after the other, apart from the pane. What is wrong with a file is part of
 * the answer; a file that takes too long or too much memory is one that cannot be read.
 */
export interface FileReader {
  readonly read: (picked: PickedFile) => Promise<ReadFile>;
  /** All that was found in it, in words. */
  readonly findings: (picked: PickedFile) => Promise<CheckedFile>;
  /** Undefined where there is nothing to mark, or the file can no longer be read. */
  readonly returned: (picked: PickedFile) => Promise<ReturnedFile | undefined>;
  /** Ends what it is doing; it is of no use afterwards. */
  readonly close: () => void;
}
