import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a whole file where there is none; an existing one is never touched. */
export async function writeNew(file: string, bytes: Uint8Array): Promise<'written' | 'exists'> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    // Not every disk has links; then a copy that refuses to overwrite.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      return copyFile(draft, file, constants.COPYFILE_EXCL);
    });
    return 'written';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'exists';
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
