/** The running simulator: options, host, workbook and pane in one place. */
import { LocaleType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { Book } from '../model/book';
import { answerCellFormat } from '../model/cellFunction';
import { registerFunctions } from '../model/functionRegistry';
import type { FunctionMetadata } from '../model/customFunctions';
import type { BootOptions } from '../protocol/boot';
import type { HostOptions } from '../protocol/hostOptions';
import { OfficeHost } from '../protocol/officeHost';
import { requirementMatrix, supportsCustomFunctions } from '../protocol/requirements';
import { handTheme, OFFICE_THEMES } from '../protocol/theme';
import { trustHost, whenHostScriptLoads } from '../protocol/trust';
import { element, required } from './dom';
import { readManifest } from './manifest';
import { showNotice } from './notice';
import { paneControl } from './paneControl';
import { wordsFor } from './words';
import type { AddinManifest } from './manifest';

export class Simulator {
  readonly book: Book;
  readonly host: OfficeHost;
  manifest: AddinManifest;
  isPaneOpen = false;
  readonly internalErrors: string[] = [];
  private frame: HTMLIFrameElement | undefined;
  private readonly observers: (() => void)[] = [];
  private isRuntimeStarted = false;
  private boots = 0;
  private commandsReady: Promise<void> = Promise.resolve();
  private setCommandsReady: () => void = () => undefined;

  constructor(
    api: FUniver,
    public options: HostOptions,
    private readonly manifestXml: string,
  ) {
    this.manifest = readManifest(manifestXml, options.uiLocale);
    this.book = new Book(api, {
      send: (entry) => this.host.events.push(entry),
      onCommandsReady: () => this.setCommandsReady(),
      onRefused: () => showNotice(wordsFor(this.options.uiLocale).locked),
      pane: paneControl(this),
    });
    this.host = new OfficeHost(this.book, {
      onBatch: () => this.notify(),
      onInternalError: (error) => this.internalError(error),
    });
  }

  /** Called after every batch and every change of the options. */
  observe(observer: () => void): void {
    this.observers.push(observer);
    observer();
  }

  notify(): void {
    for (const observer of this.observers) observer();
  }

  change(options: Partial<HostOptions>): void {
    const before = this.options;
    this.options = { ...before, ...options };
    this.manifest = readManifest(this.manifestXml, this.options.uiLocale);
    const { api, book } = this.book.engine;
    if (this.options.theme !== before.theme) api.toggleDarkMode(this.options.theme !== 'light');
    if (this.options.uiLocale !== before.uiLocale)
      book.setLocale(
        this.options.uiLocale.toLowerCase().startsWith('zh') ? LocaleType.ZH_CN : LocaleType.EN_US,
      );
    // The width and the theme reach a running pane; anything else needs a new start of office.js.
    const live = ['paneWidth', 'theme'];
    if (this.isRuntimeStarted && Object.keys(options).some((name) => !live.includes(name)))
      this.reloadPane();
    // There is no event for a new theme: a person leaves the pane to change it and comes back.
    if (options.theme !== undefined) this.frame?.contentWindow?.dispatchEvent(new Event('focus'));
    this.notify();
  }

  showPane(open: boolean): void {
    this.isPaneOpen = open;
    if (open) this.startRuntime();
    this.notify();
  }

  reloadPane(): void {
    this.book.paneGone();
    this.isRuntimeStarted = false;
    this.startRuntime();
  }

  /** A button of the ribbon; resolves when its command has completed. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    this.startRuntime();
    await this.commandsReady;
    const done = this.host.commandCompleted();
    this.host.raise('appCommandInvoked', [
      controlId,
      functionName,
      JSON.stringify({ source: { id: controlId } }),
    ]);
    await done;
  }

  async registerCustomFunctions(): Promise<void> {
    answerCellFormat(this.book.context);
    const url = this.manifest.functionsUrl;
    if (url === undefined || !supportsCustomFunctions(requirementMatrix(this.options.requirements)))
      return;
    const response = await fetch(url);
    if (!response.ok) return;
    const { functions = [] } = (await response.json()) as { functions?: FunctionMetadata[] };
    registerFunctions(this.book.context, this.book.functions, this.book.answers, {
      namespace: this.manifest.namespace,
      functions,
      blank: this.options.blankArgument,
    });
  }

  async saveXlsx(): Promise<Uint8Array<ArrayBuffer>> {
    await this.book.settle();
    const { writeBook } = await import('../xlsx/writeBook');
    return writeBook(this.book.context);
  }

  private startRuntime(): void {
    if (this.isRuntimeStarted) return;
    this.isRuntimeStarted = true;
    this.commandsReady = new Promise((resolve) => (this.setCommandsReady = resolve));
    // office.js remembers the former language and flags here.
    window.sessionStorage.clear();
    // A frame of its own for each start: a name given to a living frame comes too late.
    this.frame?.remove();
    this.frame = element('iframe', { id: 'addin', title: this.manifest.name || 'add-in' });
    this.host.attach(
      this.frame,
      new URL(this.options.addinPage, window.location.href),
      this.boot(),
    );
    required('#pane').append(this.frame);
    const met = new WeakSet<Document>();
    window.hostScriptHasRun = (pane) => {
      if (met.has(pane.document)) return;
      met.add(pane.document);
      trustHost(pane);
      if (this.options.handsThemeOver) handTheme(pane, () => OFFICE_THEMES[this.options.theme]);
    };
    whenHostScriptLoads(this.frame, window.hostScriptHasRun, (pane) => {
      if (met.has(pane.document)) return;
      this.isRuntimeStarted = false;
      this.startRuntime();
    });
  }

  private boot(): BootOptions {
    this.boots += 1;
    return {
      hostName: this.options.hostName,
      uiLocale: this.options.uiLocale,
      dataLocale: this.options.dataLocale,
      requirements: requirementMatrix(this.options.requirements),
      sharedRuntime: this.options.requirements.sharedRuntime !== false,
      conversationId: `simulated${this.boots}`,
      hostOrigin: window.location.origin,
    };
  }

  private internalError(error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.internalErrors.push(text);
    console.error('simulator bug:', text);
  }
}

declare global {
  interface Window {
    /** For whoever can hear office.js's host script earlier than a look at the frame does. */
    hostScriptHasRun?: (pane: Window) => void;
  }
}
