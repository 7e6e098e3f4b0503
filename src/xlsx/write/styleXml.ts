import type { ConditionalFormat, Style } from '../../table/sheetPlan';
import { UnwritablePlanError } from './unwritable';
import { element } from './xml';

/** 宋体 is what Chinese Excel and WPS both begin with; the column widths depend on it (see units). */
export const defaultFont = { font: '宋体', fontSize: 11 } as const;

/** The character set GB2312, which lets a system without the font find another Chinese one. */
const chineseCharset = 134;

export type Differential = Pick<
  ConditionalFormat,
  'fill' | 'color' | 'bold' | 'italic' | 'underline'
>;

/** `#RRGGBB` as the file's opaque AARRGGBB. */
function colorXml(name: string, color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) {
    throw new UnwritablePlanError(
      'style',
      `${JSON.stringify(color)} is no colour`,
      'Write it as #RRGGBB.',
    );
  }
  return element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

/** The schema allows any order; this is Excel's own, the only one that it is known to read everywhere. */
export function fontXml(style: Style): string {
  const name = style.font ?? defaultFont.font;
  return element(
    'font',
    {},
    [
      style.bold === true ? '<b/>' : '',
      element('sz', { val: style.fontSize ?? defaultFont.fontSize }),
      style.color === undefined ? element('color', { theme: 1 }) : colorXml('color', style.color),
      element('name', { val: name }),
      /\p{Script=Han}/u.test(name) ? element('charset', { val: chineseCharset }) : '',
    ].join(''),
  );
}

export function fillXml({ fill }: Style): string {
  const pattern =
    fill === undefined
      ? element('patternFill', { patternType: 'none' })
      : element(
          'patternFill',
          { patternType: 'solid' },
          colorXml('fgColor', fill) + element('bgColor', { indexed: 64 }),
        );
  return element('fill', {}, pattern);
}

export function borderXml({ border }: Style): string {
  const side = (name: string) =>
    border === undefined
      ? element(name)
      : element(name, { style: 'thin' }, colorXml('color', border));
  return element(
    'border',
    {},
    ['left', 'right', 'top', 'bottom'].map(side).join('') + element('diagonal'),
  );
}

/**
 * What a conditional format changes. Here a solid fill is the *background* colour without a pattern type, the
 * reverse of a cell's fill: with `fgColor` Excel shows black.
 */
export function differentialXml({ fill, color, bold, italic, underline }: Differential): string {
  const font = [
    bold === undefined ? '' : element('b', { val: bold ? undefined : false }),
    italic === undefined ? '' : element('i', { val: italic ? undefined : false }),
    underline === true ? element('u') : '',
    color === undefined ? '' : colorXml('color', color),
  ].join('');
  const pattern = fill === undefined ? '' : element('patternFill', {}, colorXml('bgColor', fill));
  return (font && element('font', {}, font)) + (pattern && element('fill', {}, pattern));
}
