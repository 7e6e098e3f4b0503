import { type Theme, createDarkTheme, createLightTheme } from '@fluentui/react-components';
import { excelGreen } from './brand';
import { type OfficeColours, contrast, luminance } from './colours';

/** Fluent names no Chinese font; without one a dark-age default would be taken. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const light: Theme = { ...createLightTheme(excelGreen), fontFamilyBase };
const dark: Theme = { ...createDarkTheme(excelGreen), fontFamilyBase };

/** WCAG AA for text. */
const readable = 4.5;

export type Shade = 'light' | 'dark';

/** Office's background decides; where Office does not say (on the web it may not), the system does. */
export function shadeFor(office: OfficeColours | undefined, systemIsDark: boolean): Shade {
  const light = office === undefined ? undefined : luminance(office.background);
  if (light === undefined) return systemIsDark ? 'dark' : 'light';
  return light < 0.2 ? 'dark' : 'light';
}

/**
 * Fluent's theme on Office's own background, so that the pane does not stand out from Excel's;
 * on Fluent's background where Office's would make the weaker texts hard to read.
 */
export function themeFor(office: OfficeColours | undefined, systemIsDark: boolean): Theme {
  const base = shadeFor(office, systemIsDark) === 'dark' ? dark : light;
  if (office === undefined) return base;
  const texts = [
    base.colorNeutralForeground3,
    base.colorBrandForegroundLink,
    base.colorPaletteRedForeground1,
  ];
  const fits = texts.every((text) => contrast(text, office.background) >= readable);
  return fits ? { ...base, colorNeutralBackground1: office.background } : base;
}
