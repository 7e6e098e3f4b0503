import type { Collected } from './collectState';
import type { FileReader, PickedFile } from './fileReader';

/** So often the page hears of what was read: drawing it takes time as well. */
const tellEvery = 100;

/**
 * Reads files one after the other until all are read or the user stops it.
 *
 * @param tell hears of some files at a time
 */
export async function readAll(
  reader: FileReader,
  files: readonly PickedFile[],
  signal: AbortSignal,
  tell: (read: readonly Collected[]) => void,
): Promise<void> {
  const stopped = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined));
  });
  let some: Collected[] = [];
  let told = performance.now();
  try {
    for (const picked of files) {
      const read = await Promise.race([reader.read(picked), stopped]);
      if (read === undefined) return;
      some.push({ picked, read });
      if (performance.now() - told < tellEvery) continue;
      tell(some);
      some = [];
      told = performance.now();
    }
  } finally {
    tell(some);
  }
}
