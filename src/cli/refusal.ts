import type { CliWords } from './words';

/** 1: not done, though the call was right; 2: the call was not. */
export type RefusalCode = 1 | 2;

/** Ends a command with a message for its user; worded when the language is known. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    readonly word: (words: CliWords) => string,
  ) {
    super();
  }
}
