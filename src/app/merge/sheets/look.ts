/* Pale, so that black text on them stays easy to read; a word beside says the same. */

/** A cell that nobody has decided, and its line in the list. */
export const openFill = '#FFD6D6';
export const chosenFill = '#DFF0DD';
/** A revision that has to be explained. */
export const warnedFill = '#FFEBC2';
/** Where the reader is to write. */
export const entryFill = '#FFFBE6';
