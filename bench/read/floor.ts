import { zlib } from '../../src/cli/zlib';

/** As the command unpacks, so that both pay the same for it. */
export const { inflate } = zlib;

/**
 * The least that reading a file can cost: every part is unpacked and every byte of it looked at once.
 * Names, sizes and checksums are believed.
 *
 * @returns how many tags there are
 */
export function unzipAndScan(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let record = view.getUint32(end + 16, true);
  let tags = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, packed, size] = [
      view.getUint16(record + 10, true),
      view.getUint32(record + 20, true),
      view.getUint32(record + 24, true),
    ];
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(record + at, true));
    const local = view.getUint32(record + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(from, from + packed);
    tags += scan(method === 0 ? data : inflate(data, size));
    record += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return tags;
}

function scan(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x3c) tags += 1;
  return tags;
}
