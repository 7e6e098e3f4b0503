import { type FailureReason, WorkbookFailure } from '../app/workbook';

/**
 * What Office.js says when it refuses. Read by shape and not by `instanceof`: an error may come from
 * another frame's library, or from a host that wraps it.
 */
interface HostError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown; readonly statement?: unknown };
}

/** Codes are from `Excel.ErrorCodes` and the OfficeExtension library; numbers are the channel's own. */
const reasons: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: 'editing',
  '5004': 'editing',
  AccessDenied: 'protected',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ActivityLimitReached: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  '5102': 'tooLarge',
  '5103': 'tooLarge',
  '5104': 'tooLarge',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
};

export function reasonOf(error: unknown): FailureReason {
  return reasons[codeOf(error)] ?? 'other';
}

export function codeOf(error: unknown): string {
  const { code } = shape(error);
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}

/** The request as a whole was refused: there is nothing to put back, and no use in trying. */
export const wasIgnored = (error: unknown): boolean =>
  reasonOf(error) === 'editing' ||
  ['RequestPayloadSizeLimitExceeded', '5103'].includes(codeOf(error));

/** Where it happened: `PageLayout.paperSize pageLayout.paperSize = ...;`, or what of it is known. */
export function placeOf(error: unknown): string {
  const { errorLocation, statement } = shape(error).debugInfo ?? {};
  const known = [errorLocation, statement].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  return known.join(' ');
}

/** The port's contract: nothing else leaves it. What was a slip of our own is kept as the cause. */
export function failureOf(error: unknown, restored: boolean, loss?: string): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  const detail = loss === undefined ? detailOf(error) : `${detailOf(error)}; not put back: ${loss}`;
  return new WorkbookFailure(reasonOf(error), detail, restored, { cause: error });
}

export function detailOf(error: unknown): string {
  const { message } = shape(error);
  const said = typeof message === 'string' ? message : String(error);
  const place = placeOf(error);
  return [codeOf(error), said, place && `(${place})`].filter((part) => part !== '').join(' ');
}

function shape(error: unknown): HostError {
  return typeof error === 'object' && error !== null ? error : {};
}
