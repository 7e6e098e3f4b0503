export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Text as it is; waits until whoever reads it has room. Without it, line by line. */
  readonly write?: (text: string) => Promise<void>;
  /** Where there is a terminal to draw on. */
  readonly draw?: (text: string) => void;
  /** Script of the threads that check files, where it is not beside the command. */
  readonly checkWorker?: URL;
}
