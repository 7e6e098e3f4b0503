import { closeSync, openSync, readSync } from 'node:fs';

/** Width and height from a PNG's header; undefined where the file is no PNG. */
export function pngSize(file: string): { width: number; height: number } | undefined {
  const header = Buffer.alloc(24);
  const handle = openSync(file, 'r');
  try {
    if (readSync(handle, header) < header.length) return undefined;
  } finally {
    closeSync(handle);
  }
  if (header.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined;
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
