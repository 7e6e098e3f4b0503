/**
 * An error as a host answers it. Office.js turns it into an OfficeExtension.Error with the same
 * code, message and location.
 */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    public location?: string,
  ) {
    super(message);
  }
}

export const itemNotFound = (): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): ApiError => new ApiError('InvalidArgument', message);

export const invalidSelection = (): ApiError =>
  new ApiError('InvalidSelection', 'The current selection is invalid for this operation.');

export const invalidOperation = (message = 'The operation is not allowed.'): ApiError =>
  new ApiError('InvalidOperation', message);

export const accessDenied = (
  message = 'You cannot perform the requested operation: the cell or chart is on a protected sheet.',
): ApiError => new ApiError('AccessDenied', message, 403);

export const itemAlreadyExists = (): ApiError =>
  new ApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
  );

/** The simulator's own confession. It must be loud: a silent gap would make a test lie. */
export const notImplemented = (where: string): ApiError =>
  new ApiError('ApiNotFound', `simulator: ${where} is not implemented`, 404, where);
