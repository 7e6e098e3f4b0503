import { existsSync } from 'node:fs';
import { join } from 'node:path';

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];

const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function windows(): readonly string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  return folders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]);
}

/** CHROMIUM_PATH first; then where Chromium, Chrome and Edge are installed. */
export function findBrowser(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  const places =
    process.platform === 'win32' ? windows() : process.platform === 'darwin' ? MAC : LINUX;
  const found = [...(wanted === undefined ? [] : [wanted]), ...places].find((path) =>
    existsSync(path),
  );
  if (found === undefined)
    throw new Error(
      'No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  return found;
}
