import { Inflate as Stream } from 'fflate';

/**
 * Unpacks raw deflate data. Throws, whatever it likes, when the data is faulty or comes to more than
 * `size` bytes; holds no more memory than that.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** So little at a time that what comes of it at deflate's greatest ratio (1032) is bounded too. */
const step = 1 << 13;

/** For where there is no `node:zlib`. Fed piece by piece, so that a bomb is noticed before it is unpacked. */
export const inflateAnywhere: Inflate = (packed, size) => {
  const unpacked = new Uint8Array(size);
  let length = 0;
  let ended = false;
  const stream = new Stream((piece, final) => {
    if (length + piece.length > size) throw new Error('longer than announced');
    unpacked.set(piece, length);
    length += piece.length;
    ended ||= final;
  });
  for (let at = 0; at < packed.length; at += step)
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  if (!ended) throw new Error('cut off');
  return unpacked.subarray(0, length);
};
