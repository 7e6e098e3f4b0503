import type ExcelJS from 'exceljs';
import { type ClerksSheet, shown, write } from './clerk';

/** Makes one mistake in the sheet and says where, or finds no place for it. */
export type Make = (sheet: ClerksSheet, random: () => number) => Made | undefined;

export interface Made {
  /** Any of these addresses is the right cell; empty where the whole table is meant. */
  readonly cells: readonly string[];
}

export interface Mistake {
  readonly name: string;
  readonly severities: readonly ('error' | 'warning' | 'info')[];
  readonly make: Make;
}

type Change = (text: string, random: () => number) => string | undefined;

const figureColumns = ['2021.total', '2021.growth', '2022.total', '2022.growth'];
const latest = ['2023H1.total', '2023H1.growth'];
const entries = [...figureColumns, ...latest];
const totals = ['2021.total', '2022.total', '2023H1.total'];
const growths = ['2021.growth', '2022.growth', '2023H1.growth'];

const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

const isNumeral = (text: string): boolean => /^-?\d+(\.\d+)?%?$/.test(text);
/** 13.1% for 13.10% is no mistake. */
const isSame = (one: string, other: string): boolean =>
  one === other ||
  (isNumeral(one) &&
    isNumeral(other) &&
    one.endsWith('%') === other.endsWith('%') &&
    parseFloat(one) === parseFloat(other));
const digitsOf = (text: string): string => text.replace('%', '');
const significant = (text: string): number => text.replace(/\D/g, '').replace(/^0+/, '').length;

/** Another text in one cell of these columns, where the change applies. */
function typed(
  name: string,
  severities: Mistake['severities'],
  columns: readonly string[],
  change: Change,
): Mistake {
  return {
    name,
    severities,
    make: (table, random) => {
      const places = columns.flatMap((id) =>
        Array.from({ length: table.rows }, (_, row) =>
          table.sheet.getCell(table.firstRow + row, table.columnOf(id)),
        ),
      );
      for (let tries = 0; tries < 200; tries += 1) {
        const cell = pick(places, random);
        if (cell === undefined) return undefined;
        const before = shown(cell);
        const after = change(before, random);
        if (after === undefined || isSame(after, before)) continue;
        write(cell, after, table.form);
        return { cells: [cell.address] };
      }
      return undefined;
    },
  };
}

const onNumerals =
  (change: (digits: string, random: () => number) => string | undefined, least = 2): Change =>
  (text, random) => {
    if (!isNumeral(text) || significant(text) < least) return undefined;
    const digits = change(digitsOf(text), random);
    return digits === undefined ? undefined : digits + (text.endsWith('%') ? '%' : '');
  };

const times = (factor: number): Change =>
  onNumerals((digits) => {
    const places = (digits.split('.')[1] ?? '').length;
    const power = Math.round(Math.log10(factor));
    return (Number(digits) * factor).toFixed(Math.max(0, places - power));
  }, 3);

const swapped = onNumerals((digits, random) => {
  const at = Math.floor(random() * (digits.length - 1));
  const [one = '', other = ''] = [digits[at], digits[at + 1]];
  if (!/\d\d/.test(one + other) || one === other || (at === 0 && other === '0')) return undefined;
  return digits.slice(0, at) + other + one + digits.slice(at + 2);
}, 3);

const dropped = onNumerals((digits, random) => {
  const at = Math.floor(random() * digits.length);
  if (!/\d/.test(digits[at] ?? '')) return undefined;
  const rest = digits.slice(0, at) + digits.slice(at + 1);
  return /^-?\d+(\.\d+)?$/.test(rest) && !/^-?0\d/.test(rest) ? rest : undefined;
}, 3);

const doubled = onNumerals((digits, random) => {
  const at = Math.floor(random() * digits.length);
  return /\d/.test(digits[at] ?? '') ? digits.slice(0, at + 1) + digits.slice(at) : undefined;
}, 3);

const pointMoved = onNumerals((digits) =>
  /^-?\d{2,}\.\d+$/.test(digits) ? digits.replace(/(\d)\.(\d)?/, '.$1$2') : undefined,
);

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** A text that is not typed as a number, whatever the others are. */
function asText(name: string, severities: Mistake['severities'], change: Change): Mistake {
  const plain = typed(name, severities, entries, change);
  return {
    ...plain,
    make: (table, random) => plain.make({ ...table, form: 'text' }, random),
  };
}

const rowOf = (table: ClerksSheet, row: number): ExcelJS.Cell[] =>
  Array.from({ length: table.columns }, (_, at) =>
    table.sheet.getCell(table.firstRow + row, at + 1),
  );

const contents = (cells: readonly ExcelJS.Cell[]) =>
  cells.map(({ value, numFmt }) => ({ value, numFmt }));

function put(cells: readonly ExcelJS.Cell[], held: ReturnType<typeof contents>): void {
  cells.forEach((cell, at) => {
    cell.value = held[at]?.value ?? null;
    cell.numFmt = held[at]?.numFmt ?? '';
  });
}

/** All figures of a period taken from the row below. */
const neighbouringRow: Make = (table, random) => {
  const row = Math.floor(random() * (table.rows - 1));
  const id = pick(totals.slice(0, 2), random) ?? '';
  const at = table.columnOf(id) - 1;
  const [cell, other] = [rowOf(table, row)[at], rowOf(table, row + 1)[at]];
  if (!cell || !other || !isNumeral(shown(cell)) || !isNumeral(shown(other))) return undefined;
  if (isSame(shown(cell), shown(other))) return undefined;
  put([cell], contents([other]));
  return { cells: [cell.address] };
};

const neighbouringColumn: Make = (table, random) => {
  const row = Math.floor(random() * table.rows);
  const cells = rowOf(table, row);
  const [cell, other] = ['2022.total', '2021.total'].map((id) => cells[table.columnOf(id) - 1]);
  if (!cell || !other || !isNumeral(shown(cell)) || !isNumeral(shown(other))) return undefined;
  if (isSame(shown(cell), shown(other))) return undefined;
  put([cell], contents([other]));
  return { cells: [cell.address] };
};

const periodsExchanged: Make = (table, random) => {
  const cells = rowOf(table, Math.floor(random() * table.rows));
  const [one, other] = ['2021.total', '2022.total'].map((id) => cells[table.columnOf(id) - 1]);
  if (!one || !other || !isNumeral(shown(one)) || !isNumeral(shown(other))) return undefined;
  if (isSame(shown(one), shown(other))) return undefined;
  const held = contents([one, other]);
  put([other, one], held);
  return { cells: [one.address, other.address] };
};

const again =
  (make: Make): Make =>
  (table, random) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const made = make(table, random);
      if (made !== undefined) return made;
    }
    return undefined;
  };

const rowTwice: Make = (table, random) => {
  const row = Math.floor(random() * (table.rows - 1));
  const target = rowOf(table, row + 1);
  put(target, contents(rowOf(table, row)));
  return { cells: target.map(({ address }) => address) };
};

const rowDeleted: Make = (table, random) => {
  const row = Math.floor(random() * (table.rows - 2));
  for (let at = row; at < table.rows - 1; at += 1)
    put(rowOf(table, at), contents(rowOf(table, at + 1)));
  rowOf(table, table.rows - 1).forEach((cell) => (cell.value = null));
  return { cells: rowOf(table, row).map(({ address }) => address) };
};

const rowInserted: Make = (table, random) => {
  const row = 1 + Math.floor(random() * (table.rows - 2));
  for (let at = table.rows; at > row; at -= 1)
    put(rowOf(table, at), contents(rowOf(table, at - 1)));
  const cells = rowOf(table, row);
  cells.forEach((cell) => (cell.value = null));
  (cells[table.columnOf('name') - 1] as ExcelJS.Cell).value = '其他新增指标';
  (cells[table.columnOf('2021.total') - 1] as ExcelJS.Cell).value = 12.5;
  return { cells: cells.map(({ address }) => address) };
};

const nameInserted: Make = (table, random) => {
  const made = rowInserted(table, random);
  const last = table.columnOf('2021.total');
  const [first] = made?.cells ?? [];
  if (first !== undefined) table.sheet.getCell(Number(first.slice(1)), last).value = null;
  return made;
};

const rowsExchanged: Make = (table, random) => {
  const row = Math.floor(random() * (table.rows - 1));
  const [one, other] = [rowOf(table, row), rowOf(table, row + 1)];
  const held = [contents(one), contents(other)] as const;
  put(one, held[1]);
  put(other, held[0]);
  return { cells: [...one, ...other].map(({ address }) => address) };
};

const hiddenRow: Make = (table, random) => {
  const row = table.firstRow + Math.floor(random() * table.rows);
  table.sheet.getRow(row).hidden = true;
  return { cells: rowOf(table, row - table.firstRow).map(({ address }) => address) };
};

const hiddenColumn: Make = (table, random) => {
  const column = table.columnOf(pick(entries, random) ?? '');
  table.sheet.getColumn(column).hidden = true;
  return {
    cells: Array.from({ length: 40 }, (_, row) => table.sheet.getCell(row + 1, column).address),
  };
};

const headEdited: Make = (table) => {
  const cell = table.sheet.getCell(2, table.columnOf('status'));
  cell.value = '完成评价';
  return { cells: [cell.address, table.sheet.getCell(3, table.columnOf('status')).address] };
};

const headOfPeriod: Make = (table) => {
  const cell = table.sheet.getCell(3, table.columnOf('2022.total'));
  cell.value = '总量（亿）';
  return { cells: [cell.address, table.sheet.getCell(2, table.columnOf('2022.total')).address] };
};

const columnAdded: Make = (table) => {
  const at = table.columns + 1;
  table.sheet.getCell(2, at).value = '经办人意见';
  table.sheet.getCell(table.firstRow, at).value = '同意';
  return { cells: [2, 3, table.firstRow].map((row) => table.sheet.getCell(row, at).address) };
};

const strayCell: Make = (table, random) => {
  const row = table.firstRow + Math.floor(random() * table.rows);
  const cell = table.sheet.getCell(row, table.columns + 2);
  cell.value = 43772;
  return { cells: [cell.address] };
};

const error =
  (code: '#REF!' | '#DIV/0!'): Make =>
  (table, random) => {
    const cell = table.sheet.getCell(
      table.firstRow + Math.floor(random() * table.rows),
      table.columnOf(pick(growths, random) ?? ''),
    );
    cell.value = { formula: 'Q1/Q2', result: { error: code } } as ExcelJS.CellFormulaValue;
    return { cells: [cell.address] };
  };

const date: Make = (table, random) => {
  const cell = table.sheet.getCell(
    table.firstRow + Math.floor(random() * table.rows),
    table.columnOf(pick(entries, random) ?? ''),
  );
  cell.value = new Date(Date.UTC(2023, 2, 5));
  cell.numFmt = 'm"月"d"日"';
  return { cells: [cell.address] };
};

const numbersAsText: Make = (table, random) => {
  if (table.form === 'text') return undefined;
  const cell = table.sheet.getCell(
    table.firstRow + Math.floor(random() * table.rows),
    table.columnOf(pick(entries, random) ?? ''),
  );
  if (typeof cell.value !== 'number') return undefined;
  const text = shown(cell);
  cell.numFmt = '@';
  cell.value = text;
  return { cells: [cell.address] };
};

const structure = (name: string, severities: Mistake['severities'], make: Make): Mistake => ({
  name,
  severities,
  make: again(make),
});

const gross = ['error', 'warning'] as const;

export const mistakes: readonly Mistake[] = [
  typed('ten times too large', gross, entries, times(10)),
  typed('a hundred times too large', gross, entries, times(100)),
  typed('ten thousand times too large', gross, totals, times(10_000)),
  typed('ten times too small', gross, entries, times(0.1)),
  typed('a hundred times too small', gross, totals, times(0.01)),
  typed('the point one place to the left', gross, entries, pointMoved),
  typed('two digits swapped', gross, entries, swapped),
  typed('a digit dropped', gross, entries, dropped),
  typed('a digit typed twice', gross, entries, doubled),
  typed('a percent as its fraction', gross, growths, (text) =>
    /^\d+\.\d+%$/.test(text) ? String(Number((parseFloat(text) / 100).toFixed(6))) : undefined,
  ),
  typed('a minus sign lost', gross, entries, (text) =>
    /^-\d/.test(text) ? text.slice(1) : undefined,
  ),
  typed('a minus sign too many', gross, entries, (text) =>
    /^[1-9]\d*(\.\d+)?%?$/.test(text) ? `-${text}` : undefined,
  ),
  typed('a percent sign too many', ['error', 'warning'], totals, (text) =>
    Number(text) > 100 ? `${text}%` : undefined,
  ),
  typed('a rate in the place of a level', gross, ['2022.total'], (text) =>
    /^\d{3,}(\.\d+)?$/.test(text) ? '8.70%' : undefined,
  ),
  typed('zero for a missing value', gross, entries, (text) => (text === '—' ? '0' : undefined)),
  typed('a blank cell', ['error'], entries, (text) => (text === '' ? undefined : '')),
  typed('no label', ['error'], ['status'], (text) => (text === '' ? undefined : '')),
  typed('no expected value', ['error'], ['expected'], (text) => (text === '' ? undefined : '')),
  typed('a word for a figure', ['error'], entries, (text) =>
    isNumeral(text) ? '较上年略增' : undefined,
  ),
  typed('a label that is not offered', ['error'], ['status'], () => '基本正常'),
  typed('an answer that is not offered', ['error'], ['adjusted'], () => '待定'),
  typed('a label against the data', ['warning', 'error'], ['status'], (text) =>
    text === '滞后' ? '超前' : undefined,
  ),
  typed('an adjusted target that is not adjusted', ['warning', 'error'], ['adjusted'], (text) =>
    text === '否' ? '是' : undefined,
  ),
  typed('another unit', ['error'], ['unit'], (text) => (text === '亿元' ? '万元' : undefined)),
  typed('another attribute', ['error'], ['attribute'], (text) =>
    text === '约束性' ? '预期性' : '约束性',
  ),
  typed('another responsible unit', ['error'], ['responsible'], () => '区文旅局'),
  typed('another target', ['error'], ['target'], (text) =>
    isNumeral(text) ? `${text}9` : undefined,
  ),
  typed('a cumulative target without its brackets', ['error'], ['rate'], (text) =>
    text.startsWith('[') ? text.slice(1, -1) : undefined,
  ),
  typed('another base', ['error'], ['base'], (text) =>
    isNumeral(text) ? String(Number(digitsOf(text)) + 3) : undefined,
  ),
  typed('an edited name', ['error'], ['name'], (text) => `${text}（新口径）`),
  typed('another number', ['error'], ['number'], (text) => String(Number(text) + 40)),
  asText('full-width digits', ['warning', 'info', 'error'], (text) =>
    isNumeral(text) ? wide(text) : undefined,
  ),
  asText('a space inside', ['warning', 'info', 'error'], (text) =>
    isNumeral(text) && text.length > 3 ? `${text.slice(0, 2)} ${text.slice(2)}` : undefined,
  ),
  asText('a trailing unit', ['warning', 'info', 'error'], (text) =>
    /^\d{3,}(\.\d+)?$/.test(text) ? `${text}左右亿` : undefined,
  ),
  asText('a Chinese full stop for the point', ['warning', 'info', 'error'], (text) =>
    isNumeral(text) && text.includes('.') ? text.replace('.', '。') : undefined,
  ),
  asText('two points', ['error'], (text) =>
    isNumeral(text) && text.includes('.') ? text.replace('.', '..') : undefined,
  ),
  asText('the letter O for a zero', ['error', 'warning'], (text) =>
    isNumeral(text) && text.includes('0') ? text.replace('0', 'O') : undefined,
  ),
  structure('a number kept as text', ['info', 'warning'], numbersAsText),
  structure('a date made of a figure', ['error'], date),
  structure('#REF!', ['error'], error('#REF!')),
  structure('#DIV/0!', ['error'], error('#DIV/0!')),
  structure('the figure of the next row', gross, neighbouringRow),
  structure('the figure of another year', gross, neighbouringColumn),
  structure('two years exchanged', gross, periodsExchanged),
  structure('a row pasted over the next', ['error'], rowTwice),
  structure('a row deleted', ['error'], rowDeleted),
  structure('a row inserted', ['error', 'warning'], rowInserted),
  structure('a row inserted for a name alone', ['error', 'warning'], nameInserted),
  structure('two rows exchanged', ['warning', 'info', 'error'], rowsExchanged),
  structure('a hidden row', ['warning', 'error'], hiddenRow),
  structure('a hidden column', ['warning', 'error'], hiddenColumn),
  structure('an edited header', ['error', 'warning'], headEdited),
  structure('an edited header of a period', ['error', 'warning'], headOfPeriod),
  structure('a column added', ['warning', 'error', 'info'], columnAdded),
  structure('a figure beside the table', ['warning', 'error', 'info'], strayCell),
];
