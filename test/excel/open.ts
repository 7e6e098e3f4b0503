import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildFunctionsPage } from '../functions/page/buildPage';
import { type OpenOptions, type SimulatedExcel, openExcel } from '../host/driver';
import type { Port } from './page/port';

const here = import.meta.dirname;
const cache = resolve(here, '../../.cache/excel-port');

export interface OpenedPort {
  readonly excel: SimulatedExcel;
  readonly port: Remote<Port>;
}

type Remote<T> = {
  readonly [K in keyof T as T[K] extends (...given: never[]) => unknown ? K : never]: T[K] extends (
    ...given: infer A
  ) => infer R
    ? (...given: A) => Promise<Awaited<R>>
    : never;
};

/** The simulated Excel with nothing in its pane but the port. */
export const openPort = async (options: OpenOptions = {}): Promise<OpenedPort> =>
  openPage(await (built ??= buildPage(join(cache, String(process.pid)))), options);

/** The same with the add-in's functions in the cells. */
export const openPortAndFunctions = async (options: OpenOptions = {}): Promise<OpenedPort> =>
  openPage(await (builtBoth ??= buildBoth()), options);

async function openPage(addin: string, options: OpenOptions): Promise<OpenedPort> {
  const excel = await openExcel({ ...options, addin });
  // Asked from the page and not from a frame: a frame that is loaded anew is another one.
  await excel.page.waitForFunction(
    () => document.querySelector<HTMLIFrameElement>('#addin')?.contentWindow?.port !== undefined,
  );
  const port = new Proxy({} as Remote<Port>, {
    get: (_, name) =>
      typeof name !== 'string' || name === 'then'
        ? undefined
        : (...given: unknown[]) => excel.inPane(call, { name, given }),
  });
  return { excel, port };
}

/** Runs inside the pane. */
async function call({ name, given }: { name: string; given: unknown[] }): Promise<unknown> {
  const method: unknown = Reflect.get(window.port ?? {}, name);
  if (typeof method !== 'function') throw new Error(`The port page has no '${name}'.`);
  return (await Reflect.apply(method, undefined, given)) as unknown;
}

let built: Promise<string> | undefined;
let builtBoth: Promise<string> | undefined;

/** A folder of this process alone: test files run side by side. */
async function buildPage(folder: string, html = 'taskpane.html'): Promise<string> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(here, 'page/port.ts')],
    outfile: join(folder, 'port.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  await cp(join(here, 'page', html), join(folder, 'taskpane.html'));
  return folder;
}

const buildBoth = async (): Promise<string> =>
  buildPage(await buildFunctionsPage(), 'withFunctions.html');
