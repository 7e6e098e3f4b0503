const fnvPrime = 0x01000193;
const fnvOffset = 0x811c9dc5;

function fnv1a(text: string, salt: number): number {
  let hash = (fnvOffset ^ salt) >>> 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), fnvPrime) >>> 0;
  }
  return hash;
}

/**
 * A GUID that is the same for the same text, because the same plan must give the same bytes.
 * The format asks for identity inside one workbook, nothing more; this is no security.
 */
export function guidOf(text: string): string {
  const hex = [1, 2, 3, 4]
    .map((salt) =>
      fnv1a(text, salt * 0x9e3779b1)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `{${groups.join('-').toUpperCase()}}`;
}
