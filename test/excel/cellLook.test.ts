import { expect, it } from 'vitest';
import { beyond, cellLook } from '../../src/excel/cellLook';

it('what a host says in vain is not handed back to it', () => {
  // As Excel on the web and on the Mac answer: annotations, nulls, and a colour for no border.
  const read = {
    '@odata.type': 'x',
    format: {
      '@odata.type': 'x',
      fill: { color: '#FFFFFF', pattern: null },
      font: { name: '宋体', bold: false, underline: null, color: '' },
      borders: {
        '@odata.type': 'x',
        top: { style: 'Continuous', color: '#7F7F7F', weight: 'Thin' },
        bottom: { style: 'None', color: '#000000', weight: 'Thin' },
        diagonalUp: { style: 'None', color: '#000000' },
      },
      horizontalAlignment: 'Center',
      wrapText: false,
      protection: { locked: false },
    },
  };
  expect(cellLook(read as unknown as Excel.CellProperties)).toEqual({
    format: {
      font: { name: '宋体', bold: false },
      borders: { top: { style: 'Continuous', color: '#7F7F7F', weight: 'Thin' } },
      horizontalAlignment: 'Center',
      wrapText: false,
      protection: { locked: false },
    },
  });
});

it('white is a fill only where there is a pattern', () => {
  const read = { format: { fill: { color: '#FFFFFF', pattern: 'Solid' as const } } };
  expect(cellLook(read)).toEqual({ format: { fill: { color: '#FFFFFF' } } });
});

it('only what a cleared cell lacks is assigned', () => {
  const plain = { format: { font: { name: '等线', size: 11 }, wrapText: false } };
  expect(beyond(plain, plain)).toEqual({});
  const look = {
    format: { font: { name: '宋体', size: 11 }, wrapText: false, fill: { color: '#FF0000' } },
  };
  expect(beyond(look, plain)).toEqual({
    format: { font: { name: '宋体' }, fill: { color: '#FF0000' } },
  });
});
