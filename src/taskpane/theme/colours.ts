/** The host's own colours, as `#RRGGBB`. Excel's dark gray and black themes come with light letters. */
export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
}

/** Relative luminance after WCAG 2.2, 0 for black to 1 for white; undefined for no colour at all. */
export function luminance(colour: string): number | undefined {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) return undefined;
  const [red = 0, green = 0, blue = 0] = digits
    .slice(1)
    .map((pair) => linear(parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio after WCAG 2.2, from 1 to 21; 1 where a colour cannot be read. */
export function contrast(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)];
  const [a = 0, b = 0] = lights.includes(undefined)
    ? []
    : lights.map((light) => (light ?? 0) + 0.05);
  return a === 0 || b === 0 ? 1 : Math.max(a, b) / Math.min(a, b);
}
