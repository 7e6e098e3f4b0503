import type { Severity } from '../../domain/indicator';

/**
 * What a check says of a file.
 *
 * `accepted`: nothing to correct or to explain. `explained`: every warning has a 核实说明 that still
 * holds. `rejected`: an error, or a warning that nobody explained: a warning asks for a justification,
 * and passing without one would make it information. `unreadable`: no table could be read from it.
 */
export type FileStatus = 'accepted' | 'explained' | 'rejected' | 'unreadable';

/** A file with all that was found in it, in words. */
export interface CheckedFile {
  /** As its user names it. */
  readonly file: string;
  /** Of its bytes, in hexadecimal; empty where they could not be read. */
  readonly sha256: string;
  readonly status: FileStatus;
  readonly unit?: string | undefined;
  /** Id of the indicator system. */
  readonly system?: string | undefined;
  readonly findings: readonly FileFinding[];
  /** Outcomes that could not be decided, for want of figures. */
  readonly undecidable: number;
  /** What was not checked, and why; a sentence each. */
  readonly unchecked: readonly string[];
  /** Where asked for: what each rule said of each cell. */
  readonly outcomes?: readonly FileOutcome[];
  /** Sentences about what was done with the file beside. */
  readonly remarks: readonly string[];
}

export interface FileFinding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet?: string | undefined;
  /** `F7`, or an area. */
  readonly cell?: string | undefined;
  /** Number of the indicator. */
  readonly indicator?: number | undefined;
  /** Column id. */
  readonly column?: string | undefined;
  /** Indicator and column for people. */
  readonly indicatorText?: string;
  readonly columnHead?: string;
  readonly found: string;
  readonly expected: string;
  /** Everything in one text. */
  readonly message: string;
  /** The parts of the message, to show them apart. */
  readonly title: string;
  readonly place: string;
  readonly why: string;
  readonly remedy: string;
  /** The 核实说明 by which it passes. */
  readonly explanation?: string | undefined;
}

export interface FileOutcome {
  readonly rule: string;
  readonly value: 'pass' | 'fail' | 'undecidable';
  readonly sheet: string;
  readonly indicator?: number | undefined;
  readonly column?: string | undefined;
}

/** Whether a finding keeps its file from being accepted. */
export const isOpen = ({ severity, explanation }: FileFinding): boolean =>
  severity === 'error' || (severity === 'warning' && explanation === undefined);
