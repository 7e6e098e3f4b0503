import { Binary } from './binary';
import { crc32 } from './crc32';
import { type Directory, type Entry, directoryOf } from './directory';
import type { Inflate } from './inflate';
import { type Limits, defaultLimits } from './limits';
import { PackageError, broken } from './packageError';

const localSignature = 0x04034b50;
const localSize = 30;

/**
 * A zip archive whose bytes are not trusted: it is held to its own directory, and parts are unpacked
 * only when they are asked for, within limits. Throws nothing but `PackageError`.
 */
export class Archive {
  readonly file: Binary;
  readonly directory: Directory;
  readonly #byName: ReadonlyMap<string, Entry>;
  readonly #limits: Limits;
  readonly #counted = new Set<Entry>();
  #unpacked = 0;

  constructor(
    bytes: Uint8Array,
    readonly inflate: Inflate,
    limits: Limits = defaultLimits,
  ) {
    this.file = new Binary(bytes);
    this.#limits = limits;
    this.directory = directoryOf(this.file, limits);
    this.#byName = byName(this.directory.entries);
    refuseOverlaps(this.file, this.directory);
  }

  entry(name: string): Entry | undefined {
    return this.#byName.get(keyOf(name));
  }

  /** The unpacked bytes of a part, true to their checksum; undefined if there is no such part. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    if (entry === undefined) return undefined;
    this.#allow(entry);
    const packed = packedBytes(this.file, entry);
    const bytes = entry.method === 0 ? packed : this.#inflated(packed, entry);
    if (bytes.length !== entry.size) throw broken('another size than announced', entry.name);
    if (crc32(bytes) !== entry.crc) throw broken('the checksum does not agree', entry.name);
    return bytes;
  }

  #allow(entry: Entry): void {
    const { name, size, packedSize, method } = entry;
    const { part, total, ratio, ratioFrom } = this.#limits;
    if (size > part) throw new PackageError('tooLarge', `${size} bytes, at most ${part}`, name);
    if (size > ratioFrom && size > packedSize * ratio)
      throw new PackageError('bomb', `${packedSize} bytes become ${size}`, name);
    if (method === 0 && size !== packedSize) throw broken('another size than announced', name);
    if (!this.#counted.has(entry)) this.#unpacked += size;
    this.#counted.add(entry);
    if (this.#unpacked > total)
      throw new PackageError('tooLarge', `more than ${total} bytes in all`, name);
  }

  #inflated(packed: Uint8Array, { method, name, size }: Entry): Uint8Array {
    if (method !== 8) throw new PackageError('compression', `compression method ${method}`, name);
    try {
      return this.inflate(packed, size);
    } catch (cause) {
      throw new PackageError('broken', 'cannot be unpacked', name, { cause });
    }
  }
}

/** Part names are told apart without regard to case; some writers use backslashes. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function byName(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    if (key.endsWith('/')) continue;
    if (found.has(key)) throw new PackageError('duplicatePart', 'is there twice', entry.name);
    found.set(key, entry);
  }
  return found;
}

/** Entries that share bytes make bombs that no single ratio shows. */
function refuseOverlaps(file: Binary, { entries, from }: Directory): void {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset);
  inOrder.forEach((entry, index) => {
    const limit = inOrder[index + 1]?.offset ?? from;
    if (dataAt(file, entry) + entry.packedSize > limit)
      throw broken('overlaps what comes after it', entry.name);
  });
}

function dataAt(file: Binary, { offset, name }: Entry): number {
  if (file.u32(offset) !== localSignature) throw broken('its header is missing', name);
  return offset + localSize + file.u16(offset + 26) + file.u16(offset + 28);
}

function packedBytes(file: Binary, entry: Entry): Uint8Array {
  const from = dataAt(file, entry);
  const { offset, name } = entry;
  const own = file.slice(offset + localSize, offset + localSize + file.u16(offset + 26));
  const listed = file.slice(entry.record.from + 46, entry.record.from + 46 + own.length);
  if (
    file.u16(entry.record.from + 28) !== own.length ||
    own.some((byte, at) => byte !== listed[at])
  )
    throw broken('has another name at its own place', name);
  return file.slice(from, from + entry.packedSize);
}
