/** `npm start`: the simulated Excel with the add-in beside it, for a person without Excel. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from './build';
import { BUILT_ADDIN, serve } from './server';
import type { RunningServer } from './server';

const FIRST_PORT = 3000;
const PORTS_TO_TRY = 20;

async function serveOnFreePort(): Promise<RunningServer> {
  const wanted = process.env['PORT'];
  const first = wanted === undefined ? FIRST_PORT : Number(wanted);
  for (let port = first; port < first + PORTS_TO_TRY; port++) {
    try {
      return await serve({ port });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken) throw error;
    }
  }
  throw new Error(
    `Ports ${first} to ${first + PORTS_TO_TRY - 1} are all taken; set PORT to a free one.`,
  );
}

/** Nothing is opened on a build machine or without a desktop. */
function wantsBrowser(): boolean {
  if (process.env['BROWSER'] === 'none' || process.env['CI'] !== undefined) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
}

function openBrowser(url: string): void {
  const command: readonly [string, ...string[]] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  // Without an opener the printed address is enough.
  child.on('error', () => undefined);
  child.unref();
}

async function main(): Promise<void> {
  if (!existsSync(join(BUILT_ADDIN, 'taskpane.html'))) {
    console.error(
      '还没有构建加载项，请先运行 npm run build。 / The add-in is not built yet: run npm run build first.',
    );
    process.exitCode = 1;
    return;
  }
  console.log('正在准备模拟 Excel…… / Preparing the simulated Excel …');
  await buildPage();
  const server = await serveOnFreePort();
  console.log(
    `\n  模拟 Excel / Simulated Excel:  ${server.url}\n  按 Ctrl-C 结束 / press Ctrl-C to stop\n`,
  );
  if (wantsBrowser()) openBrowser(server.url);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

await main();
