import { type Archive, type Entry, crc32 } from '../package';

const localSize = 30;
const recordSize = 46;
const nameFlag = 0x0800;
const stored = 0;
const deflated = 8;

export type Deflate = (bytes: Uint8Array) => Uint8Array;

/**
 * The archive with some parts replaced and others left out. Every other entry is copied as it stands,
 * packed bytes, dates and all, in the order that the archive has.
 *
 * @param changes new bytes by the entry's own name; undefined leaves the entry out
 * @param added bytes of further entries by name; they come last
 */
export function rewriteArchive(
  archive: Archive,
  changes: ReadonlyMap<string, Uint8Array | undefined>,
  deflate: Deflate,
  added: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const { entries, from, comment } = archive.directory;
  const places = [...entries.map(({ offset }) => offset), from].sort((one, other) => one - other);
  const next = new Map(places.map((place, index) => [place, places[index + 1] ?? from]));
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const change = changes.get(entry.name);
    if (changes.has(entry.name) && change === undefined) continue;
    const written =
      change === undefined
        ? archive.file.slice(entry.offset, next.get(entry.offset) ?? from)
        : localEntry(archive, entry, change, deflate);
    pieces.push(written);
    records.push(recordOf(archive, entry, offset, change && written));
    offset += written.length;
  }
  for (const [name, bytes] of added) {
    const written = newEntry(name, bytes, deflate);
    pieces.push(written);
    records.push(newRecord(name, written, offset));
    offset += written.length;
  }
  const size = records.reduce((sum, { length }) => sum + length, 0);
  return joined([...pieces, ...records, endRecord(records.length, size, offset, comment)]);
}

/** Name, flags and date stay; sizes go into the header, so that no descriptor follows. */
function localEntry({ file }: Archive, entry: Entry, bytes: Uint8Array, deflate: Deflate) {
  const name = file.slice(
    entry.record.from + recordSize,
    entry.record.from + recordSize + file.u16(entry.record.from + 28),
  );
  const flags = file.u16(entry.record.from + 8) & nameFlag;
  return localBytes(name, flags, file.u32(entry.record.from + 12), bytes, deflate);
}

/** The format's own earliest date: the same bytes on every day. */
const firstDate = 0x00210000;

const newEntry = (name: string, bytes: Uint8Array, deflate: Deflate): Uint8Array =>
  localBytes(new TextEncoder().encode(name), nameFlag, firstDate, bytes, deflate);

function newRecord(name: string, local: Uint8Array, offset: number): Uint8Array {
  const encoded = new TextEncoder().encode(name);
  const record = new Uint8Array(recordSize);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(28, encoded.length, true);
  view.setUint32(42, offset, true);
  record.set(local.subarray(4, 26), 6);
  return joined([record, encoded]);
}

function localBytes(
  name: Uint8Array,
  flags: number,
  date: number,
  bytes: Uint8Array,
  deflate: Deflate,
): Uint8Array {
  const packed = deflate(bytes);
  const isSmaller = packed.length < bytes.length;
  const header = new Uint8Array(localSize);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, flags, true);
  view.setUint16(8, isSmaller ? deflated : stored, true);
  view.setUint32(10, date, true);
  view.setUint32(14, crc32(bytes), true);
  view.setUint32(18, isSmaller ? packed.length : bytes.length, true);
  view.setUint32(22, bytes.length, true);
  view.setUint16(26, name.length, true);
  return joined([header, name, isSmaller ? packed : bytes]);
}

/** The entry's record in the directory with its new place, and without what zip64 alone needs. */
function recordOf({ file }: Archive, entry: Entry, offset: number, local: Uint8Array | undefined) {
  const { from, to } = entry.record;
  const nameEnd = from + recordSize + file.u16(from + 28);
  const extraEnd = nameEnd + file.u16(from + 30);
  const extra = withoutZip64(file.slice(nameEnd, extraEnd));
  const record = joined([file.slice(from, nameEnd), extra, file.slice(extraEnd, to)]);
  const view = new DataView(record.buffer);
  view.setUint32(20, entry.packedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  if (local === undefined) return record;
  // Version, flags, method, date, checksum and sizes stand in both in the same order.
  record.set(local.subarray(4, 26), 6);
  return record;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(extra.subarray(at, end));
    at = end;
  }
  return joined(kept);
}

function endRecord(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return joined([record, comment]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
