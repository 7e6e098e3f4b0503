import { execFile } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a test context offers to leave a test out, saying why. */
interface Skippable {
  skip(reason: string): void;
}

/**
 * Leaves the test out where LibreOffice is not installed, except on the build machine: there a check
 * that silently does not run would pass for ever.
 */
export async function requireLibreOffice(context: Skippable): Promise<void> {
  if ((await findProgram('soffice')) !== null) return;
  const reason = 'LibreOffice (soffice) is not on the PATH, so nothing was read back through it.';
  if (process.env['CI'] !== undefined && process.env['CI'] !== '')
    throw new Error(`${reason} Install it.`);
  console.warn(reason);
  context.skip(reason);
}

/**
 * Converts a file with LibreOffice and gives the path of the result. Each call has a profile of its
 * own: two instances with one profile wait for each other, or hand over their work and exit.
 *
 * @param to file type, with a filter if need be: `html`, `xlsx`, `xlsx:Calc MS Excel 2007 XML`
 */
export async function convert(file: string, to: string, outDir: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'libreoffice-profile-'));
  try {
    const { stdout, stderr } = await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        outDir,
        file,
      ],
      { timeout: 120_000 },
    );
    const result = join(outDir, `${basename(file, extname(file))}.${to.split(':')[0] ?? to}`);
    // soffice ends with 0 even where it could not convert.
    await access(result).catch(() => {
      throw new Error(`LibreOffice did not convert ${file} to ${to}: ${stdout}${stderr}`);
    });
    return result;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The sheets of an HTML export, each as rows of displayed texts. Merged cells repeat as empty texts. */
export function htmlTables(html: string): string[][][] {
  return Array.from(html.matchAll(/<table\b[^>]*>(.*?)<\/table>/gis), ([, table = '']) =>
    tableRows(table),
  );
}

function tableRows(table: string): string[][] {
  const rows: string[][] = [];
  Array.from(table.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gis), ([, row = '']) => row).forEach(
    (row, index) => {
      const texts = (rows[index] ??= []);
      let column = 0;
      for (const [, attributes = '', content = ''] of row.matchAll(
        /<t[dh]\b([^>]*)>(.*?)<\/t[dh]>/gis,
      )) {
        while (texts[column] !== undefined) column += 1;
        for (let down = 0; down < span(attributes, 'rowspan'); down += 1) {
          for (let across = 0; across < span(attributes, 'colspan'); across += 1) {
            const isFirst = down === 0 && across === 0;
            (rows[index + down] ??= [])[column + across] = isFirst ? displayedText(content) : '';
          }
        }
      }
    },
  );
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

function span(attributes: string, name: string): number {
  return Number(new RegExp(`\\b${name}="?([0-9]+)`, 'i').exec(attributes)?.[1] ?? 1);
}

function displayedText(content: string): string {
  return content
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi,
      (entity, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        return ENTITIES[name ?? ''] ?? entity;
      },
    )
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  yen: '¥',
  euro: '€',
  permil: '‰',
  ge: '≥',
  le: '≤',
  mdash: '—',
  ndash: '–',
  minus: '−',
  sup2: '²',
  sup3: '³',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  times: '×',
  plusmn: '±',
  deg: '°',
};

async function findProgram(name: string): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return null;
}
