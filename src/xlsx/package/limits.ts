/** What a file may cost before it is refused. */
export interface Limits {
  readonly parts: number;
  /** Bytes of one part, unpacked. */
  readonly part: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly total: number;
  /** Unpacked to packed size of parts above `ratioFrom` bytes; deflate cannot exceed 1032. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MiB = 1 << 20;

/** Far above any indicator table, and within the memory of a small machine. */
export const defaultLimits: Limits = {
  parts: 10_000,
  part: 128 * MiB,
  total: 256 * MiB,
  ratio: 400,
  ratioFrom: MiB,
};
