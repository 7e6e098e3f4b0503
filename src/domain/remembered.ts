/** Longer texts hardly come again. */
const longest = 100;

/**
 * The same function, remembering what texts came to: those of one file stand in the next one too. It
 * forgets everything when it knows more than `most` of them.
 */
export function remembered<T>(make: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > longest) return make(text);
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
