interface Helper {
  readonly _webAppState: { readonly clientEndPoint: { _hostTrustCheckStatus: number } };
}

/** Microsoft.Office.Common.HostTrustStatus.trusted */
const TRUSTED = 3;

/**
 * office.js serves hosts of Microsoft's own domains over https. For any other it loads a page of
 * its own, AgaveErrorUX, and asks the person whether this host is to be trusted. The simulated
 * Excel answers yes in that person's place, in memory: no file is changed, plain http will do, no
 * self-signed certificate frightens a newcomer, and the add-in's content security policy, which may
 * well forbid that page, stays as it is.
 */
export function trustHost(pane: Window): void {
  const prototype = helperPrototype(pane);
  if (prototype === undefined) return;
  Reflect.set(prototype, TRUST_CHECK, function (this: Helper, run: () => void): void {
    this._webAppState.clientEndPoint._hostTrustCheckStatus = TRUSTED;
    run();
  });
}

/** The host script defines it; office.js alone knows the helper without it. */
const TRUST_CHECK = 'checkReceiverOriginAndRun';

function helperPrototype(pane: Window): object | undefined {
  const osf: unknown = Reflect.get(pane, 'OSF');
  if (typeof osf !== 'object' || osf === null) return undefined;
  const helper: unknown = Reflect.get(osf, 'InitializationHelper');
  const prototype: unknown = typeof helper === 'function' ? helper.prototype : undefined;
  return typeof prototype === 'object' && prototype !== null ? prototype : undefined;
}

/** The part of office.js that is made for one host, such as excel-web-16.00.js. */
const HOST_SCRIPT = /-web-16\.00(\.debug)?\.js$/;

/**
 * Calls back when office.js's host script has run in the frame, before office.js itself hears of
 * it: load events of scripts do not bubble, but they can be captured. The new document tells nobody
 * when it begins, so it is waited for. On a busy machine the first look may come after the host
 * script: then it is too late, and the frame has to be loaded anew.
 */
export function whenHostScriptLoads(
  frame: HTMLIFrameElement,
  act: (pane: Window) => void,
  tooLate: (pane: Window) => void,
): void {
  const pane = frame.contentWindow;
  if (!pane || !frame.isConnected) return;
  if (pane.location.href === 'about:blank') {
    setTimeout(() => whenHostScriptLoads(frame, act, tooLate), 1);
    return;
  }
  if (hasRun(pane)) {
    tooLate(pane);
    return;
  }
  // On the document: the load event of an element never reaches the window.
  pane.document.addEventListener(
    'load',
    (event) => {
      const source: unknown = event.target && Reflect.get(event.target, 'src');
      if (typeof source === 'string' && HOST_SCRIPT.test(source)) act(pane);
    },
    true,
  );
}

function hasRun(pane: Window): boolean {
  const prototype = helperPrototype(pane);
  return prototype !== undefined && Reflect.has(prototype, TRUST_CHECK);
}
