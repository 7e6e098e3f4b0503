/** Longer texts hardly come again. */
const longest = 96;
const slots = 1 << 12;

type KnownText = (bytes: Uint8Array, from: number, to: number, make: () => string) => string;

/**
 * Keeps the texts that bytes stand for: heads, names and words stand in all files of a folder, and making
 * a text of bytes costs more than anything else that is done with it. Each slot holds the text that
 * was there last, so that no file can fill the memory.
 */
export function knownTexts(): KnownText {
  const bytesOf: (Uint8Array | undefined)[] = Array.from({ length: slots });
  const texts: string[] = [];
  return (bytes, from, to, make) => {
    if (to - from > longest) return make();
    const slot = slotOf(bytes, from, to);
    const known = bytesOf[slot];
    if (known !== undefined && isAt(known, bytes, from, to)) return texts[slot] ?? '';
    const text = make();
    bytesOf[slot] = bytes.slice(from, to);
    texts[slot] = text;
    return text;
  };
}

/** Fowler, Noll and Vo's hash. */
function slotOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function isAt(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = 0; at < known.length; at += 1) if (known[at] !== bytes[from + at]) return false;
  return true;
}
