import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMAND_SIZES, ICON_SIZES, mark } from '../../scripts/icons';
import { pngSize } from '../../scripts/manifest/png';
import { ROOT } from './variants';

describe('the mark', () => {
  it('is kept as an SVG that the script would draw again', () => {
    expect(readFileSync(`${ROOT}assets/icon.svg`, 'utf8')).toBe(mark(128));
  });

  it.each(ICON_SIZES)('is there at %i pixels', (size) => {
    const file = `${ROOT}assets/icon-${size}.png`;
    expect(existsSync(file)).toBe(true);
    expect(pngSize(file)).toEqual({ width: size, height: size });
  });

  it.each(COMMAND_SIZES)('has the pictures of the commands beside it at %i pixels', (size) => {
    for (const name of ['check', 'next', 'previous'])
      expect(pngSize(`${ROOT}assets/${name}-${size}.png`)).toEqual({ width: size, height: size });
  });

  it.each(ICON_SIZES)('has all its edges on whole pixels at %i', (size) => {
    const edges = [...mark(size).matchAll(/ (?:x|y|width|height|rx)="([^"]*)"/g)].map(([, edge]) =>
      Number(edge),
    );
    expect(edges.length).toBeGreaterThan(15);
    expect(edges.every(Number.isInteger)).toBe(true);
  });
});
