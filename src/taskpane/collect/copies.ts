import { zipSync } from 'fflate';
import type { FileReader, PickedFile, ReturnedFile } from './fileReader';
import type { CopiesText } from './text/collectText';

/** The copies as one file: the copy itself, or an archive of several. Files that cannot be read give none. */
export async function packed(
  reader: FileReader,
  picked: readonly PickedFile[],
  { archive }: CopiesText,
): Promise<{ readonly file?: ReturnedFile; readonly count: number }> {
  const copies = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const each of picked) {
    const copy = await reader.returned(each);
    if (copy !== undefined) copies.set(freeName(copy.name, copies), copy.bytes);
  }
  const count = copies.size;
  const [first] = copies;
  if (first === undefined) return { count };
  if (count === 1) return { file: { name: first[0], bytes: first[1] }, count };
  // Workbooks are packed already.
  const bytes = new Uint8Array(zipSync(Object.fromEntries(copies), { level: 0 }));
  return { file: { name: archive, bytes }, count };
}

/** Files of two folders may have one name. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${stem} (${number})${extension}`;
    if (!taken.has(free)) return free;
  }
}
