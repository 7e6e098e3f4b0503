/** What office.js needs to start: the frame's name and the application context. */
import type { Requirements } from './requirements';
import { supportsCustomFunctions } from './requirements';

export interface BootOptions {
  /** 'Word' plays an unsupported host. */
  readonly hostName: 'Excel' | 'Word';
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly requirements: Requirements;
  readonly sharedRuntime: boolean;
  readonly conversationId: string;
  readonly hostOrigin: string;
}

const APP_ID = 'simulated-solution';
const APP_NAME = { Excel: 16, Word: 32 } as const;
const FLAG = { sharedRuntime: 1, customFunctions: 2 } as const;

/**
 * The name of the add-in's iframe. Trap: a new frame name is only read by a new document, and
 * office.js keeps hostInfo in sessionStorage, so another locale needs another browsing context or
 * a cleared sessionStorage.
 */
export function frameName(options: BootOptions): string {
  const flags =
    (options.sharedRuntime ? FLAG.sharedRuntime : 0) +
    (supportsCustomFunctions(options.requirements) ? FLAG.customFunctions : 0);
  const hostInfo = [
    options.hostName,
    'Web',
    '16.00',
    options.uiLocale,
    'simulated-correlation',
    '',
    'disableLogging',
    String(flags),
  ].join('$');
  return JSON.stringify({
    baseFrameName: `_xdm_${options.conversationId}`,
    hostInfo,
    xdmInfo: [options.conversationId, APP_ID, options.hostOrigin].join('|'),
    serializerVersion: 1,
  });
}

export function appContext(options: BootOptions, settings: unknown): Record<string, unknown> {
  return {
    _id: APP_ID,
    _appName: APP_NAME[options.hostName],
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: options.uiLocale,
    _dataLocale: options.dataLocale,
    _docUrl: 'https://simulated.invalid/Book1.xlsx',
    _clientMode: 0,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'simulated-correlation',
    _appInstanceId: 'simulated-instance',
    _requirementMatrix: JSON.stringify(options.requirements),
    _hostFullVersion: '16.0.17928.0',
    _addinName: 'simulated',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
