/**
 * Column widths in a file count digits of the default font, 5 pixels of padding included: width = pixels / digit.
 * A digit of 宋体 11 is 8 pixels at 96 dpi (Calibri's 7 is the figure most often quoted; with 宋体 Excel's
 * default column of 72 pixels shows as 8.38 characters). Eighths are exact in the 1/256 steps Excel rounds to.
 * Whoever changes the default font must measure this again.
 */
const digitPixels = 8;

const pointsPerPixel = 0.75;
const pointsPerInch = 72;

/** Excel itself goes no further: 255 characters, 409.5 points. */
const widestColumn = 255;
const highestRow = 409.5;

export function columnWidth(points: number): number {
  return Math.min(Math.round(points / pointsPerPixel) / digitPixels, widestColumn);
}

export function rowHeight(points: number): number {
  return Math.min(points, highestRow);
}

/** To a millionth: a division alone would write 0.6000000000000001. */
export function inches(points: number): number {
  return Number((points / pointsPerInch).toFixed(6));
}
