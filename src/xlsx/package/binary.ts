import { broken } from './packageError';

/** Little-endian numbers at a place in a file; a place outside of it is a broken file. */
export class Binary {
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#within(at, 2), true);
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#within(at, 4), true);
  }

  /** Beyond 2^53 no file is that long, and the place or size is wrong anyhow. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }

  slice(from: number, to: number): Uint8Array {
    this.#within(from, to - from);
    return this.bytes.subarray(from, to);
  }

  #within(at: number, size: number): number {
    if (!(at >= 0 && size >= 0 && at + size <= this.length))
      throw broken(`${size} bytes at ${at} of ${this.length}`);
    return at;
  }
}
