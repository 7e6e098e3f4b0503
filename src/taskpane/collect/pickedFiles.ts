import type { PickedFile } from './fileReader';

/** Files of the system, and those that Office keeps beside an open workbook. */
const isPassedOver = (name: string): boolean => /^(?:\.|~\$)/.test(name);

/** Deeper folders are no folders of reports. */
const deepest = 8;

export interface Picked {
  readonly files: readonly PickedFile[];
  /** Hidden files and lock files. */
  readonly skipped: number;
}

/** What the user chose in the dialog. */
export function chosenFiles(files: Iterable<File>): Picked {
  return sorted([...files].map((file) => ({ name: file.webkitRelativePath || file.name, file })));
}

/** What the user dropped: files, and everything in folders. */
export async function droppedFiles(data: DataTransfer): Promise<Picked> {
  // The list is emptied as soon as this function pauses.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const files = [...data.files];
  if (entries.every((entry) => entry?.isDirectory !== true)) return chosenFiles(files);
  const found: PickedFile[] = [];
  for (const entry of entries) if (entry !== null) await walk(entry, '', 0, found);
  return sorted(found);
}

async function walk(
  entry: FileSystemEntry,
  folder: string,
  depth: number,
  found: PickedFile[],
): Promise<void> {
  const name = `${folder}${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    found.push({ name, file });
    return;
  }
  if (!isDirectory(entry) || depth >= deepest || isPassedOver(entry.name)) return;
  const reader = entry.createReader();
  for (;;) {
    // It tells a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (some.length === 0) return;
    for (const each of some) await walk(each, `${name}/`, depth + 1, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;

function sorted(found: readonly PickedFile[]): Picked {
  const files = found.filter(({ file }) => !isPassedOver(file.name));
  const byName = (one: PickedFile, other: PickedFile) => one.name.localeCompare(other.name, 'zh');
  return { files: files.sort(byName), skipped: found.length - files.length };
}
