import { inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { workbookCheck } from '../../../src/app/check';
import { type Inflate, PackageError } from '../../../src/xlsx/package';
import { readWorkbook } from '../../../src/xlsx/read';
import { checkContext } from '../../app/check/support';
import { randomOf } from '../../cases/heldOut/random';
import { zip } from './zip';

type Random = () => number;

const inflate: Inflate = (packed, size) =>
  inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)]!;
const place = (random: Random, length: number): number => Math.floor(random() * length);

/** What a parser trips over, put anywhere into a part. */
const snippets = [
  ...['<', '>', '"', '/>', '</', '<!--', '-->', ']]>', '<![CDATA[', '<!DOCTYPE a [', '&#0;', '&a;'],
  ...['&', '\u0000', '\ufeff', '<?xml version="1.1"?>', ' r="XFD1048576"', ' r="A0"', ' t="s"'],
  ...['-1', '1e999', '99999999999999999999', 'NaN', '_x', '_xD800_', '<c>', '</c>', '<row r="1">'],
  ...['<mergeCell ref="A1:XFD1048576"/>', ' xmlns="urn:x"', 'x:', '\r', '𝟗', "'"],
];

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...pieces: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

const changes: readonly Change[] = [
  function flipped(bytes, random) {
    const copy = bytes.slice();
    for (let times = 1 + place(random, 8); times > 0; times -= 1)
      copy[place(random, copy.length)]! ^= 1 << place(random, 8);
    return copy;
  },
  (bytes, random) => bytes.subarray(0, place(random, bytes.length)),
  function cutOut(bytes, random) {
    const [from, to] = [place(random, bytes.length), place(random, bytes.length)].sort(
      (a, b) => a - b,
    );
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  function repeated(bytes, random) {
    const from = place(random, bytes.length);
    const to = Math.min(bytes.length, from + place(random, 400));
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  function withSnippet(bytes, random) {
    const at = place(random, bytes.length);
    return joined(bytes.subarray(0, at), Buffer.from(pick(random, snippets)), bytes.subarray(at));
  },
];

/** A sound file, and what was made of it: the archive itself damaged, or one of its parts. */
export function damaged(file: Uint8Array, seed: number): Uint8Array {
  const random = randomOf(seed);
  if (random() < 0.3) return pick(random, changes)(file, random);
  const parts = Object.entries(unzipSync(file));
  const hit = place(random, parts.length);
  return zip(
    parts.map(([name, content], at) => ({
      name,
      content: at === hit ? pick(random, changes)(content, random) : content,
    })),
  );
}

const check = workbookCheck(checkContext);

/** How a file ends: the name of its problem, or what became of its tables. Anything else is a fault of ours. */
export function endOf(bytes: Uint8Array): string {
  try {
    return check(readWorkbook(bytes, inflate)).kind;
  } catch (error) {
    if (error instanceof PackageError) return error.problem;
    throw error;
  }
}
