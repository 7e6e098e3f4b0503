/** The Office theme, as an add-in reads it from `Office.context.officeTheme`. */
export type ThemeName = 'light' | 'dark' | 'contrast';

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  readonly themeId: number;
}

const colors = (
  back: string,
  fore: string,
  control: string,
  isDark: boolean,
  id: number,
): OfficeTheme => ({
  bodyBackgroundColor: back,
  bodyForegroundColor: fore,
  controlBackgroundColor: control,
  controlForegroundColor: fore,
  isDarkTheme: isDark,
  themeId: id,
});

export const OFFICE_THEMES: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: colors('#FFFFFF', '#242424', '#F5F5F5', false, 5),
  dark: colors('#292929', '#FFFFFF', '#1F1F1F', true, 6),
  contrast: colors('#000000', '#FFFFFF', '#000000', true, 4),
};

/**
 * Hands the theme to office.js. The web build of 1.1.110 has the place for it
 * (`OfficeAppContext._officeTheme`) but fills it with undefined whatever the host says; newer CDN
 * builds fill it. To play the newer one without touching a file, the field gets a getter on the
 * prototype before the application context is answered. The pane must be of the same origin.
 */
export function handTheme(pane: Window, current: () => OfficeTheme): void {
  const osf: unknown = Reflect.get(pane, 'OSF');
  const context: unknown =
    typeof osf === 'object' && osf !== null ? Reflect.get(osf, 'OfficeAppContext') : undefined;
  if (typeof context !== 'function') return;
  const prototype: unknown = context.prototype;
  if (typeof prototype !== 'object' || prototype === null) return;
  Object.defineProperty(prototype, '_officeTheme', {
    configurable: true,
    get: current,
    // The constructor assigns undefined; in strict code a missing setter would throw.
    set: () => undefined,
  });
}
