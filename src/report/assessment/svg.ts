const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out, content is taken as SVG already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? short(value) : String(value))}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A tenth of a pixel is seen by nobody. */
const short = (value: number): string => String(Number(value.toFixed(1)));

/** Places that a text takes, a Chinese character two. */
export function textPlaces(text: string): number {
  let places = 0;
  for (const character of text) places += wide.test(character) ? 2 : 1;
  return places;
}

const wide =
  /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u2160-\u217F\u2264-\u2267\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** Cut to so many places, with an ellipsis where something is lost. */
export function fitted(text: string, places: number): string {
  if (textPlaces(text) <= places) return text;
  let fit = '';
  for (const character of text) {
    if (textPlaces(fit + character) > places - 2) break;
    fit += character;
  }
  return `${fit}…`;
}
