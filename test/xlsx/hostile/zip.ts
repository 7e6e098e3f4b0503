import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/xlsx/package';

/** An entry of an archive, and what its headers say of it where that is not the truth. */
export interface Entry {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** The packed bytes themselves. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** The name in its own header. */
  readonly localName?: string;
  /** Where its own header is said to be; then it has none. */
  readonly offset?: number;
  readonly extra?: Uint8Array;
}

/** What the end of an archive says of it where that is not the truth. */
export interface End {
  readonly count?: number;
  readonly size?: number;
  readonly offset?: number;
  readonly disk?: number;
  readonly comment?: Uint8Array;
  /** Bytes before the end record: a zip64 end. */
  readonly before?: (directory: number, size: number) => Uint8Array;
}

/** An archive as its bytes, true or not. */
export function zip(entries: readonly Entry[], end: End = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const { header, data, record } = parts(entry, entry.offset ?? at);
    records.push(record);
    if (entry.offset !== undefined) continue;
    pieces.push(header, data);
    at += header.length + data.length;
  }
  const directory = Buffer.concat(records);
  const before = end.before?.(at, directory.length) ?? new Uint8Array();
  const tail = numbers([
    [4, 0x06054b50],
    [2, end.disk ?? 0],
    [2, 0],
    [2, end.count ?? entries.length],
    [2, end.count ?? entries.length],
    [4, end.size ?? directory.length],
    [4, end.offset ?? at],
    [2, end.comment?.length ?? 0],
  ]);
  return new Uint8Array(
    Buffer.concat([...pieces, directory, before, tail, end.comment ?? new Uint8Array()]),
  );
}

function parts(entry: Entry, offset: number) {
  const content = Buffer.from(entry.content ?? '');
  const method = entry.method ?? 8;
  const data = entry.packed ?? (method === 8 ? deflateRawSync(content) : content);
  const size = entry.size ?? content.length;
  const packedSize = entry.packedSize ?? data.length;
  const crc = entry.crc ?? crc32(content);
  const name = Buffer.from(entry.name);
  const localName = Buffer.from(entry.localName ?? entry.name);
  const extra = entry.extra ?? new Uint8Array();
  const common = (length: number): [number, number][] => [
    [2, entry.flags ?? 0],
    [2, method],
    [4, 0],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, length],
  ];
  const header = numbers([[4, 0x04034b50], [2, 20], ...common(localName.length), [2, 0]]);
  const record = numbers([
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    ...common(name.length),
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ]);
  return {
    header: Buffer.concat([header, localName]),
    data,
    record: Buffer.concat([record, name, extra]),
  };
}

/** Little-endian numbers of so many bytes each. */
export function numbers(fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      for (let at = 0; at < bytes; at += 1) field[at] = Math.floor(value / 256 ** at) % 256;
      return field;
    }),
  );
}
