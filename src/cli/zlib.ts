import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FileTools } from '../xlsx';

/** Packing and unpacking as Node does it, never to more than a part announces. */
export const zlib: FileTools = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }),
  deflate: (bytes) => deflateRawSync(bytes),
};
