/** Why a file cannot be opened as a workbook; each has a remedy of its own for its sender. */
export type PackageProblem =
  | 'empty'
  /** No zip archive, so no .xlsx, whatever its name says. */
  | 'notZip'
  /** .xls, .et and other files of the format before .xlsx. */
  | 'oldFormat'
  /** Locked with a password. */
  | 'encrypted'
  | 'binaryWorkbook'
  | 'openDocument'
  /** A sound archive that holds no workbook: a .docx, a zipped folder. */
  | 'noWorkbook'
  /** Cut off, altered on the way, or never right. */
  | 'broken'
  | 'tooManyParts'
  | 'tooLarge'
  /** Grows to so much more than its size that only an attack does. */
  | 'bomb'
  /** Two parts of one name: readers would not agree on which counts. */
  | 'duplicatePart'
  /** Another compression than deflate. */
  | 'compression'
  /** Another encoding than UTF-8 and UTF-16. */
  | 'encoding'
  /** A document type declaration, which no workbook has and entity tricks need. */
  | 'doctype';

/** The only error that opening a package throws, whatever the bytes are. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(
    readonly problem: PackageProblem,
    /** For the person who reports it, in English. */
    readonly detail: string,
    readonly part?: string,
    options?: ErrorOptions,
  ) {
    super(
      part === undefined ? `${problem}: ${detail}` : `${problem}: ${detail} (${part})`,
      options,
    );
  }
}

export const broken = (detail: string, part?: string): PackageError =>
  new PackageError('broken', detail, part);
