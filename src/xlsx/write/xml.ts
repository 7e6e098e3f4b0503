/** Excel reads and writes its parts with exactly this declaration. */
export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/**
 * What XML 1.0 cannot carry, and the carriage return, which an XML parser turns into a line feed. With the flag
 * `u` the surrogates are only those without their other half (a look-behind would stop older Safari, and so the
 * pane on a Mac, from loading this file at all).
 */
const uncarriable = '[\\0-\\x08\\x0b-\\x1f\\ud800-\\udfff\\ufffe\\uffff]';

/**
 * The string type of SpreadsheetML (ST_Xstring): `_xHHHH_` stands for a UTF-16 unit, so a text that
 * happens to look like such an escape must have its underscore escaped. The look-ahead also counts a
 * following character that will *become* an escape: `_x0041` + U+0001 is written `_x0041_x0001_`, and
 * without the escape a reader would take `_x0041_` for the letter A.
 */
const escapes = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${uncarriable}))|${uncarriable}`, 'gu');

function xstring(text: string): string {
  return text.replace(
    escapes,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // An attribute's white space is normalized to blanks by every XML parser, unless referred to by number.
  '\t': '&#9;',
  '\n': '&#10;',
};

function entity(character: string): string {
  return entities[character] ?? character;
}

/** Text between tags. */
export function xmlText(text: string): string {
  return xstring(text).replace(/[&<>]/g, entity);
}

function xmlAttribute(text: string): string {
  return xstring(text).replace(/[&<>"\t\n]/g, entity);
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes that are undefined are left out, content is taken as XML already. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : xmlAttribute(String(value));
    open += ` ${key}="${text}"`;
  }
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** A list element that counts its children; nothing at all when there are none, as Excel wants it. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}
