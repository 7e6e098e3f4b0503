/*
 * The format of single cells, read with getCellProperties and written back with setCellProperties.
 *
 * What comes back cannot simply be handed in again: hosts annotate it (`@odata.type`) and refuse
 * their own annotations, Excel for Mac answers null or '' where there is nothing, and a colour
 * written to an absent border draws one, diagonals included. So it is rebuilt, key by key.
 */

export const cellLookQuery: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
    protection: true,
  },
};

/** For cells that have just been cleared: what is plain is left out. */
export function cellLook(read: Excel.CellProperties): Excel.SettableCellProperties {
  const { format } = read;
  if (format === undefined) return {};
  const fill = fillOf(format.fill);
  const borders = bordersOf(format.borders);
  const font = format.font && named(format.font, fontKeys);
  const protection = format.protection && named(format.protection, ['locked', 'formulaHidden']);
  return {
    format: {
      ...named(format, alignmentKeys),
      ...(font && { font }),
      ...(fill && { fill }),
      ...(borders && { borders }),
      ...(protection && { protection }),
    },
  };
}

const fontKeys = ['name', 'size', 'bold', 'italic', 'underline', 'strikethrough', 'color'] as const;
const alignmentKeys = [
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'indentLevel',
  'shrinkToFit',
  'textOrientation',
] as const;
const edges = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;

/** No fill shows as white; only the pattern tells it from a white one. */
function fillOf(fill: Excel.CellPropertiesFill | undefined) {
  if (!fill?.color || !fill.pattern || fill.pattern === 'None') return undefined;
  return { color: fill.color };
}

function bordersOf(borders: Excel.CellBorderCollection | undefined) {
  const drawn = edges.flatMap((edge) => {
    const line = borders?.[edge];
    if (!line?.style || line.style === 'None') return [];
    return [[edge, named(line, ['style', 'weight', 'color'])] as const];
  });
  return drawn.length > 0 ? (Object.fromEntries(drawn) as Excel.CellBorderCollection) : undefined;
}

/** These keys alone, and only where the host named a value. */
function named<T extends object, K extends keyof T>(read: T, keys: readonly K[]): Pick<T, K> {
  const kept = keys.filter(
    (key) => read[key] !== undefined && read[key] !== null && read[key] !== '',
  );
  return Object.fromEntries(kept.map((key) => [key, read[key]])) as Pick<T, K>;
}
