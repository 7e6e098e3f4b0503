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
  const osf: unknown = Reflect.get(pane, 'OSF');
  if (typeof osf !== 'object' || osf === null) return;
  const helper: unknown = Reflect.get(osf, 'InitializationHelper');
  if (typeof helper !== 'function') return;
  const prototype: unknown = helper.prototype;
  if (typeof prototype !== 'object' || prototype === null) return;
  Reflect.set(
    prototype,
    'checkReceiverOriginAndRun',
    function (this: Helper, run: () => void): void {
      this._webAppState.clientEndPoint._hostTrustCheckStatus = TRUSTED;
      run();
    },
  );
}

/** The part of office.js that is made for one host, such as excel-web-16.00.js. */
const HOST_SCRIPT = /-web-16\.00(\.debug)?\.js$/;

/**
 * Calls back when office.js's host script has run in the frame, before office.js itself hears of
 * it: load events of scripts do not bubble, but they can be captured. The new document tells nobody
 * when it begins, so it is waited for; the host script comes much later than the first look.
 */
export function whenHostScriptLoads(frame: HTMLIFrameElement, act: (pane: Window) => void): void {
  const pane = frame.contentWindow;
  if (!pane || !frame.isConnected) return;
  if (pane.location.href === 'about:blank') {
    setTimeout(() => whenHostScriptLoads(frame, act), 1);
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
