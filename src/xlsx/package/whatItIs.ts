import { PackageError } from './packageError';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names what is no zip archive, so that its sender learns what to do about it. */
export function whatItIs(bytes: Uint8Array): PackageError {
  if (bytes.length === 0) return new PackageError('empty', 'no bytes');
  if (!compoundFile.every((byte, at) => bytes[at] === byte))
    return new PackageError('notZip', 'does not begin like a zip archive');
  return holds(bytes, 'EncryptedPackage')
    ? new PackageError('encrypted', 'a compound file with an encrypted package')
    : new PackageError('oldFormat', 'a compound file, such as .xls and .et');
}

/** Streams of a compound file are named in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
