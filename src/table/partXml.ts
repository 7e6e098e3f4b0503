/*
 * What the custom XML parts of the product share: flat elements with attributes and a text, written
 * and read without a parser of XML, which a host does not always have.
 */

/** Attributes as they stand in a tag, each with a space before it. */
export const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

export function attributesOf(tag: string): Partial<Record<string, string>> {
  const attributes: Partial<Record<string, string>> = {};
  for (const [, name = '', double, single] of tag.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  ))
    attributes[name] = unescaped(double ?? single ?? '');
  return attributes;
}

/** Line breaks too: a reader of XML makes spaces of those in attributes. */
export function escaped(value: string): string {
  // Halves of signs, and controls, are no XML.
  return value
    .replace(/[\uD800-\uDFFF]/gu, '')
    .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

export function unescaped(value: string): string {
  return value.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/giu,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return named[String(name)] ?? whole;
      const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
