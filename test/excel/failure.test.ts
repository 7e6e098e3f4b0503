import { describe, expect, it } from 'vitest';
import { WorkbookFailure } from '../../src/app/workbook';
import { failureOf } from '../../src/excel/failure';

describe('what Excel says becomes a reason', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    [5004, 'editing'],
    ['AccessDenied', 'protected'],
    ['ApiNotFound', 'unsupported'],
    ['UnsupportedOperation', 'unsupported'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    [5103, 'tooLarge'],
    ['ItemNotFound', 'gone'],
    ['InvalidReference', 'gone'],
    ['GeneralException', 'other'],
    [undefined, 'other'],
  ])('%s -> %s', (code, reason) => {
    expect(failureOf({ code, message: 'no' }, true).reason).toBe(reason);
  });
});

describe('the detail', () => {
  it('keeps code, message, place and statement for the person who reports it', () => {
    const error = {
      code: 'AccessDenied',
      message: 'You cannot do this.',
      debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...;' },
    };
    expect(failureOf(error, false)).toMatchObject({
      restored: false,
      detail: 'AccessDenied You cannot do this. (Range.values range.values = ...;)',
      cause: error,
    });
  });

  it('tells of a slip of our own as well', () => {
    expect(failureOf(new TypeError('x is undefined'), true).detail).toBe('x is undefined');
    expect(failureOf('just a text', true).detail).toBe('just a text');
  });

  it('a failure stays as it is', () => {
    const failure = new WorkbookFailure('gone', 'Sheet1', true);
    expect(failureOf(failure, false)).toBe(failure);
  });
});
