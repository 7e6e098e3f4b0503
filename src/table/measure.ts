/*
 * No host sizes wrapped rows by itself when a file is written, so the planner has to know how
 * much room a text takes. Widths count in half-width characters: a Chinese character takes two.
 */

const pixelsPerCharacter = 7;
const cellPadding = 5;
const pointsPerPixel = 0.75;

/** Width of a column that holds `characters` half-width characters, in points. */
export function columnPoints(characters: number): number {
  return (characters * pixelsPerCharacter + cellPadding) * pointsPerPixel;
}

/** Wide are CJK characters, their punctuation, full-width forms, and signs drawn wide in Chinese fonts. */
const wide =
  /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u2160-\u217F\u2264-\u2267\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/**
 * Lines that a text takes in a column of so many characters. Chinese breaks between any two
 * characters; a run of digits and Latin letters is kept whole where it fits on a line.
 */
export function lineCount(text: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/[\w.%+-]+|[^]/gu) ?? []) {
    const width = textWidth(piece);
    if (used + width <= characters) {
      used += width;
    } else if (width <= characters) {
      lines += 1;
      used = width;
    } else {
      const whole = used + width;
      lines += Math.ceil(whole / characters) - 1;
      used = whole % characters;
    }
  }
  return lines;
}
