interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface HandOver {
  readonly kind: 'download' | 'workbook';
  readonly give: (file: NamedFile) => Promise<void>;
}

/** A browser downloads; the views of the desktop's Excel lose downloads, but open a workbook. */
export function handOver(): HandOver {
  return String(Office.context.platform) === 'OfficeOnline'
    ? { kind: 'download', give: download }
    : { kind: 'workbook', give: openWorkbook };
}

async function download({ name, bytes }: NamedFile): Promise<void> {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun by then; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function openWorkbook({ bytes }: NamedFile): Promise<void> {
  const url = await new Promise<string>((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.addEventListener('error', () => fail(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(new Blob([bytes]));
  });
  await Excel.createWorkbook(url.slice(url.indexOf(',') + 1));
}
