import type { RequirementOptions } from './requirements';
import type { ThemeName } from './theme';

/** How the simulated Excel presents itself to the add-in. Plain JSON: it travels in the page's address. */
export interface HostOptions {
  readonly hostName: 'Excel' | 'Word';
  /** Language of Excel's own buttons; the add-in reads it as displayLanguage. */
  readonly uiLocale: string;
  /** Language of the data; the add-in reads it as contentLanguage. */
  readonly dataLocale: string;
  readonly theme: ThemeName;
  /** False plays office.js 1.1.110 as it is: no officeTheme on the web. */
  readonly handsThemeOver: boolean;
  readonly requirements: RequirementOptions;
  /** How a blank cell arrives in a custom function: null in newer builds, 0 in older ones. */
  readonly blankArgument: 'null' | 'zero';
  readonly paneWidth: number;
  /** Whether the pane is open from the start; a closed pane's runtime starts with the first command. */
  readonly paneOpen: boolean;
  readonly addinPage: string;
}

export const DEFAULT_HOST_OPTIONS: HostOptions = {
  hostName: 'Excel',
  uiLocale: 'zh-CN',
  dataLocale: 'zh-CN',
  theme: 'light',
  handsThemeOver: true,
  requirements: {},
  blankArgument: 'null',
  paneWidth: 350,
  paneOpen: true,
  addinPage: '/taskpane.html',
};
