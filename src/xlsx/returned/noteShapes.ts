/*
 * Excel draws a note from a shape in the sheet's old drawing (VML), and shows none without it. Such a
 * drawing is not always sound XML, so an existing one is only added to, in front of its end.
 */

interface NotePlace {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const vml = 'urn:schemas-microsoft-com:vml';
const office = 'urn:schemas-microsoft-com:office:office';
const excel = 'urn:schemas-microsoft-com:office:excel';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export function newDrawing(notes: readonly NotePlace[]): string {
  return `<xml xmlns:v="${vml}" xmlns:o="${office}" xmlns:x="${excel}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapeType}${shapes(notes, 1025)}</xml>`;
}

/** The drawing with shapes for further notes; undefined where it is not what Excel writes. */
export function drawingWithNotes(text: string, notes: readonly NotePlace[]): string | undefined {
  const end = text.lastIndexOf('</xml>');
  const [root = ''] = /<xml\b[^>]*>/.exec(text) ?? [];
  const isKnown = [`v="${vml}"`, `o="${office}"`, `x="${excel}"`].every((name) =>
    root.replaceAll("'", '"').includes(`xmlns:${name}`),
  );
  if (end < 0 || !isKnown) return undefined;
  const ids = Array.from(text.matchAll(/_x0000_s(\d{1,9})/g), ([, id]) => Number(id));
  const type = /<v:shapetype\b[^>]*_x0000_t202\b/.test(text) ? '' : shapeType;
  return text.slice(0, end) + type + shapes(notes, Math.max(1024, ...ids) + 1) + text.slice(end);
}

const shapes = (notes: readonly NotePlace[], firstId: number): string =>
  notes.map((note, at) => shape(note, firstId + at)).join('');

/** Hidden until the cell is pointed at, beside the cell, as high as its text needs. */
function shape({ row, column, text }: NotePlace, id: number): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 18)), 0);
  const height = Math.min(300, 24 + lines * 13);
  const rows = Math.ceil(height / 20);
  const anchor = [column + 1, 12, Math.max(0, row - 1), 8, column + 4, 20, row + rows, 4].join(
    ', ',
  );
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:210pt;height:${height}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
