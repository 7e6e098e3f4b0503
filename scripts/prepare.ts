import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { getuid } from 'node:process';

/*
 * The tests look at the product in a real browser and a real spreadsheet program. On Debian, as
 * root, what is missing is installed; elsewhere it is named, and the tests that need it say so.
 */

const needed = [
  { package: 'chromium', present: () => onPath('chromium') },
  { package: 'libreoffice-calc', present: () => onPath('soffice') },
  {
    package: 'fonts-noto-cjk',
    present: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
  { package: 'poppler-utils', present: () => onPath('pdftoppm') },
];

function onPath(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(':')
    .some((folder) => existsSync(`${folder}/${program}`));
}

function apt(...words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

const missing = needed.filter((each) => !each.present()).map((each) => each.package);
if (missing.length > 0) {
  const mayInstall = onPath('apt-get') && getuid?.() === 0;
  console.log(`${mayInstall ? 'Installing' : 'Please install'}: ${missing.join(' ')}`);
  if (
    mayInstall &&
    !(apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...missing))
  ) {
    console.error(`Could not install ${missing.join(' ')}; the tests that need them will fail.`);
  }
}
