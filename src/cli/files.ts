import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from './refusal';

/** @throws {Refusal} naming every file that is there already, unless they may be overwritten */
export async function refuseExisting(files: readonly string[], force: boolean): Promise<void> {
  if (force) return;
  const found: string[] = [];
  for (const file of files) if (await isThere(file)) found.push(file);
  if (found.length > 0) throw new Refusal(1, (words) => words.exists(found));
}

export async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a whole file or none: first beside its place, then renamed into it, so that whoever
 * interrupts the command finds the old file or the new one.
 */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  const draft = join(dirname(file), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new Refusal(1, (words) => words.cannotWrite(file, error));
  }
}
