import { PackageError, broken } from './packageError';

const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
};

/** A part's text: UTF-8 unless a byte order mark says UTF-16. */
export function xmlTextOf(bytes: Uint8Array, part: string): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const encoding = mark ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8');
  let text: string;
  try {
    text = decoders[encoding].decode(bytes);
  } catch (cause) {
    throw new PackageError('encoding', `is not ${encoding}`, part, { cause });
  }
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"'>]*)/.exec(text)?.[1];
  const allowed = encoding === 'utf-8' ? /^(?:utf-?8|us-ascii|ascii)$/i : /^utf-?16/i;
  if (declared !== undefined && !allowed.test(declared))
    throw new PackageError('encoding', `declares ${declared}`, part);
  return text;
}

/** A changed text in the encoding that its part had. */
export function xmlBytesOf(text: string, before: Uint8Array = new Uint8Array()): Uint8Array {
  const [first, second] = before;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const marked = isWide || first === 0xef ? `\uFEFF${text}` : text;
  if (!isWide) return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1)
    view.setUint16(at * 2, marked.charCodeAt(at), first === 0xff);
  return bytes;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Resolves the references that XML itself knows; any other has no meaning without a DOCTYPE. */
export function withoutReferences(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));|&/g,
    (_, hex, decimal, name) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
      const known = named[String(name)];
      if (known === undefined) throw broken('an unknown entity', part);
      return known;
    },
  );
}

/** The text within an element that has no elements in it: references resolved, CDATA, no comments. */
export function innerText(xml: string, from: number, to: number, part: string): string {
  let text = '';
  for (let at = from; at < to;) {
    const next = xml.indexOf('<', at);
    const end = next < 0 || next > to ? to : next;
    text += withoutReferences(xml.slice(at, end), part);
    if (end === to) break;
    const [opening, closing] = xml.startsWith('<![CDATA[', end)
      ? ['<![CDATA[', ']]>']
      : xml.startsWith('<!--', end)
        ? ['<!--', '-->']
        : ['<', '>'];
    const close = xml.indexOf(closing, end + opening.length);
    if (close < 0) throw broken('ends in the middle', part);
    if (closing === ']]>') text += xml.slice(end + opening.length, close);
    at = close + closing.length;
  }
  return text;
}

/** SpreadsheetML's own escapes: `_x000D_` stands for a UTF-16 unit. */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
