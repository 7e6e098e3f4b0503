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

/** In the form in which it can be assigned to a cell that has just been cleared. */
export function cellLook(read: Excel.CellProperties): Excel.SettableCellProperties {
  const { format } = read;
  if (format === undefined) return {};
  const fill = fillOf(format.fill);
  const borders = bordersOf(format.borders);
  const font = format.font && named(format.font, fontKeys);
  const protection = protectionOf(format.protection);
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

/**
 * What of a look must still be assigned where a cleared cell looks `plain`. A plain cell stays
 * untouched: formats of its own would make it count as used.
 */
export function beyond(
  look: Excel.SettableCellProperties,
  plain: Excel.SettableCellProperties,
): Excel.SettableCellProperties {
  return difference(look, plain) ?? {};
}

function difference<T extends object>(one: T, other: T | undefined): T | undefined {
  const kept = Object.entries(one).flatMap(([key, value]: [string, unknown]) => {
    const same: unknown = other && Reflect.get(other, key);
    if (typeof value !== 'object' || value === null) return value === same ? [] : [[key, value]];
    const inner = difference(value, typeof same === 'object' && same !== null ? same : undefined);
    return inner === undefined ? [] : [[key, inner]];
  });
  return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined;
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

/** A cleared cell is locked, and its formula shows. */
function protectionOf(protection: Excel.CellPropertiesProtection | undefined) {
  const { locked, formulaHidden } = protection ?? {};
  if (locked !== false && formulaHidden !== true) return undefined;
  return {
    ...(locked === false && { locked }),
    ...(formulaHidden === true && { formulaHidden }),
  };
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
