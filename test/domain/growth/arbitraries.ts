import fc from 'fast-check';

/** Levels as statistics have them: from thousandths to trillions, above zero. */
export const level = fc.double({ min: 1e-3, max: 1e13, noNaN: true });

/** Yearly rates from −90 % to +400 %. */
export const rate = fc.double({ min: -0.9, max: 4, noNaN: true });

/** Rates as a normal year brings them. */
export const ordinaryRate = fc.double({ min: -0.3, max: 0.5, noNaN: true });

export const years = fc.integer({ min: 1, max: 30 });

/** Anything that a number can be, NaN and infinities included. */
export const anyNumber = fc.double();

export const anyNumbers = fc.array(anyNumber, { maxLength: 8 });
