import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FileTools } from '../xlsx';

/** What Node sets aside for what comes out; for most parts far too much, which costs time. */
const usualChunk = 1 << 14;
const leastChunk = 64;

/** Packing and unpacking as Node does it, never to more than a part announces. */
export const zlib: FileTools = {
  inflate: (packed, size) =>
    inflateRawSync(packed, {
      maxOutputLength: Math.max(size, 1),
      chunkSize: Math.min(usualChunk, Math.max(size, leastChunk)),
    }),
  deflate: (bytes) => deflateRawSync(bytes),
};
