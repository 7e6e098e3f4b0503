import type { Binary } from './binary';
import type { Limits } from './limits';
import { PackageError, broken } from './packageError';
import { whatItIs } from './whatItIs';

/** A file within the archive. Its name is a key and never a path on any disk. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Where its record in the central directory stands. */
  readonly record: { readonly from: number; readonly to: number };
}

export interface Directory {
  readonly entries: readonly Entry[];
  /** Where the central directory begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly comment: Uint8Array;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const recordSignature = 0x02014b50;
const endSize = 22;
const recordSize = 46;
const longestComment = 0xffff;
const encryptedFlag = 1;

/** The central directory, which alone says what an archive holds. */
export function directoryOf(file: Binary, limits: Limits): Directory {
  const end = endRecord(file);
  const { count, size, offset: from } = placeOfDirectory(file, end);
  if (count > limits.parts)
    throw new PackageError('tooManyParts', `${count} parts, at most ${limits.parts}`);
  const to = from + size;
  if (to > end) throw broken('the central directory overlaps what comes after it');
  const entries: Entry[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(file, at);
    at = entry.record.to;
    if (at > to) throw broken('the central directory is longer than it says');
    entries.push(entry);
  }
  const comment = file.slice(end + endSize, end + endSize + file.u16(end + 20));
  return { entries, from, to: at, comment };
}

/** The last record of the archive; behind it comes nothing but its comment. */
function endRecord(file: Binary): number {
  const last = file.length - endSize;
  if (last < 0 || file.u16(0) !== 0x4b50) throw whatItIs(file.bytes);
  const first = Math.max(0, last - longestComment);
  for (let at = last; at >= first; at -= 1) {
    if (file.u32(at) === endSignature && at + endSize + file.u16(at + 20) <= file.length) return at;
  }
  throw broken('the end of the archive is missing');
}

function placeOfDirectory(file: Binary, end: number) {
  const locator = end - 20;
  if (locator >= 0 && file.u32(locator) === locator64Signature) {
    const record = file.u64(locator + 8);
    if (file.u32(record) !== end64Signature) throw broken('the zip64 end is missing');
    return {
      count: file.u64(record + 32),
      size: file.u64(record + 40),
      offset: file.u64(record + 48),
    };
  }
  if (file.u16(end + 4) !== 0) throw broken('one disk of several');
  return { count: file.u16(end + 10), size: file.u32(end + 12), offset: file.u32(end + 16) };
}

const utf8 = new TextDecoder('utf-8');

function entryAt(file: Binary, at: number): Entry {
  if (file.u32(at) !== recordSignature)
    throw broken('a record of the central directory is missing');
  const nameEnd = at + recordSize + file.u16(at + 28);
  const extraEnd = nameEnd + file.u16(at + 30);
  const name = utf8.decode(file.slice(at + recordSize, nameEnd));
  if ((file.u16(at + 8) & encryptedFlag) !== 0)
    throw new PackageError('encrypted', 'an entry is encrypted', name);
  return {
    name,
    method: file.u16(at + 10),
    crc: file.u32(at + 16),
    ...sizes(file, at, nameEnd, extraEnd),
    record: { from: at, to: extraEnd + file.u16(at + 32) },
  };
}

const in64 = 0xffffffff;

/** Sizes and place; those that are too long for 32 bits stand in the zip64 field, in this order. */
function sizes(file: Binary, at: number, nameEnd: number, extraEnd: number) {
  const wide = zip64Field(file, nameEnd, extraEnd);
  const read = (place: number): number => {
    const short = file.u32(place);
    if (short !== in64 || wide === undefined) return short;
    if (wide.at + 8 > wide.end) throw broken('a zip64 field is too short');
    wide.at += 8;
    return file.u64(wide.at - 8);
  };
  const size = read(at + 24);
  const packedSize = read(at + 20);
  return { size, packedSize, offset: read(at + 42) };
}

function zip64Field(file: Binary, from: number, to: number) {
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + file.u16(at + 2);
    if (file.u16(at) === 1) return { at: at + 4, end: Math.min(end, to) };
    at = end;
  }
  return undefined;
}
