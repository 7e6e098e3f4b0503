/**
 * Draws the add-in's mark and the pictures of its commands at every size that Office asks for.
 *
 *     npx tsx scripts/icons.ts
 *
 * The mark: three rising bars, the last of which reaches the target line. White on a tile of its
 * own colour, so that it reads on a light, a dark and a coloured ribbon alike.
 *
 * Every edge is rounded to a whole pixel of the size being drawn, because an edge between two
 * pixels turns to grey at 16 and 20 pixels. That is why there is no single SVG to scale down.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Office's eight, and 128 for a store page and the README. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

const TILE = '#2f6fed';
const GLYPH = '#ffffff';
const ASSETS = fileURLToPath(new URL('../assets/', import.meta.url));

/** How high each bar stands, as a part of the height up to the target line. */
const BARS = [0.38, 0.64, 1] as const;

/** The sizes of a command's own picture that the manifest names. */
export const COMMAND_SIZES = [16, 24, 32, 48, 80] as const;

/** The mark as an SVG document, its edges on whole pixels at this size. */
export function mark(size: number): string {
  const bar = Math.round(size * 0.15);
  const gap = Math.max(1, Math.round(size * 0.105));
  const width = BARS.length * bar + (BARS.length - 1) * gap;
  const left = Math.round((size - width) / 2);
  const top = Math.round(size * 0.2);
  const bottom = size - top;
  const line = Math.max(1, Math.round(size * 0.07));

  const bars = BARS.map((part, index) => {
    const height = Math.round((bottom - top) * part);
    const x = left + index * (bar + gap);
    return `<rect x="${x}" y="${bottom - height}" width="${bar}" height="${height}"/>`;
  });

  return tile(size, '规划指标 Plan Indicators', [
    `<rect x="${left}" y="${top}" width="${width}" height="${line}"/>`,
    ...bars,
  ]);
}

/** An arrow to a line: to the next finding below, or to the one above. */
export function arrow(size: number, way: 'next' | 'previous'): string {
  const edge = Math.round(size * 0.22);
  const line = Math.max(2, Math.round(size * 0.1));
  const half = Math.round(size * 0.26);
  const tip = size - edge - line - Math.round(size * 0.06);
  const middle = Math.round(size / 2);
  const y = (place: number) => (way === 'next' ? place : size - place);
  const points = [
    [middle - half, y(edge)],
    [middle + half, y(edge)],
    [middle, y(tip)],
  ];
  const bottom = way === 'next' ? size - edge - line : edge;
  return tile(size, way === 'next' ? '下一处 Next' : '上一处 Previous', [
    `<polygon points="${points.map((point) => point.join()).join(' ')}"/>`,
    `<rect x="${middle - half}" y="${bottom}" width="${2 * half}" height="${line}"/>`,
  ]);
}

/** A tick: what was checked. */
export function tick(size: number): string {
  const at = (part: number) => Math.round(size * part);
  const points = [
    [at(0.26), at(0.52)],
    [at(0.44), at(0.7)],
    [at(0.75), at(0.32)],
  ];
  return tile(size, '校验 Check', [
    `<polyline points="${points.map((point) => point.join()).join(' ')}" fill="none" stroke="${GLYPH}" stroke-width="${Math.max(2, at(0.12))}"/>`,
  ]);
}

function tile(size: number, title: string, glyph: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    `  <title>${title}</title>`,
    `  <rect width="${size}" height="${size}" rx="${Math.round(size * 0.19)}" fill="${TILE}"/>`,
    `  <g fill="${GLYPH}">`,
    ...glyph.map((line) => `    ${line}`),
    `  </g>`,
    `</svg>`,
    ``,
  ].join('\n');
}

/** Every picture by its file name, without the ending. */
function pictures(): [string, number, string][] {
  return [
    ...ICON_SIZES.map((size): [string, number, string] => [`icon-${size}`, size, mark(size)]),
    ...COMMAND_SIZES.flatMap((size): [string, number, string][] => [
      [`check-${size}`, size, tick(size)],
      [`next-${size}`, size, arrow(size, 'next')],
      [`previous-${size}`, size, arrow(size, 'previous')],
    ]),
  ];
}

async function draw(): Promise<void> {
  await mkdir(ASSETS, { recursive: true });
  await writeFile(path.join(ASSETS, 'icon.svg'), mark(128));

  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const [name, size, svg] of pictures()) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      await page.screenshot({ path: path.join(ASSETS, `${name}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await draw();
