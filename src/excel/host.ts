import { abilities, floor } from './abilities';

/**
 * What `Office.onReady` tells; in a plain browser both are null. Declared as numbers, they are
 * strings in truth.
 */
export interface HostInfo {
  readonly host: Office.HostType | string | null;
  readonly platform: Office.PlatformType | string | null;
}

/** Why this host is not served. The pane words it. */
export type HostProblem =
  | { readonly kind: 'notExcel'; readonly host: string | null }
  | { readonly kind: 'tooOld'; readonly needed: string; readonly platform: string | null };

export function hostProblem(info: HostInfo): HostProblem | undefined {
  const host = named(info.host);
  const platform = named(info.platform);
  if (host !== 'Excel') return { kind: 'notExcel', host };
  if (!abilities().floor) return { kind: 'tooOld', needed: floor, platform };
  return undefined;
}

const named = (name: unknown): string | null =>
  name === null || name === undefined ? null : String(name);

/** Every Chinese of Office reads ours; everyone else gets English. */
export function displayLanguage(): 'zh' | 'en' {
  const { displayLanguage: tag } = Office.context as { displayLanguage?: string };
  return tag?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en';
}

export interface OfficeTheme {
  readonly background: string;
  readonly foreground: string;
  readonly controlBackground: string;
  readonly controlForeground: string;
  readonly dark: boolean;
}

/** Undefined where the host hands none over: office.js 1.1.110 in Excel on the web, for one. */
export function officeTheme(): OfficeTheme | undefined {
  const { officeTheme: theme } = Office.context as { officeTheme?: Partial<Office.OfficeTheme> };
  if (!theme?.bodyBackgroundColor || !theme.bodyForegroundColor) return undefined;
  return {
    background: theme.bodyBackgroundColor,
    foreground: theme.bodyForegroundColor,
    controlBackground: theme.controlBackgroundColor ?? theme.bodyBackgroundColor,
    controlForeground: theme.controlForegroundColor ?? theme.bodyForegroundColor,
    // Older builds do not say; then the background does.
    dark: theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor),
  };
}

function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * Excel raises no event when the theme changes (only Outlook does), but the user has to leave the
 * pane to change it: so it is read again when the pane gets back its focus or sight.
 */
export function onThemeChange(tell: (theme: OfficeTheme | undefined) => void): () => void {
  let last = JSON.stringify(officeTheme());
  const read = () => {
    const theme = officeTheme();
    const now = JSON.stringify(theme);
    if (now === last) return;
    last = now;
    tell(theme);
  };
  window.addEventListener('focus', read);
  document.addEventListener('visibilitychange', read);
  return () => {
    window.removeEventListener('focus', read);
    document.removeEventListener('visibilitychange', read);
  };
}
