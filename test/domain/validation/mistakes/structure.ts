import { type Mistake, type Desk, addressesOf, withRows } from './table';

const facts = ({ clean }: Desk) => clean.structure ?? {};

export const structureMistakes: readonly Mistake[] = [
  {
    name: 'a row pasted over the next',
    severities: ['error'],
    make: (desk) => {
      const at = desk.below(desk.clean.rows.length - 1);
      const rows = [...desk.clean.rows];
      rows[at + 1] = rows[at]!;
      const submission = withRows(desk.clean, rows);
      return {
        submission,
        cells: [...addressesOf(submission.rows[at]), ...addressesOf(submission.rows[at + 1])],
      };
    },
  },
  {
    name: 'a row pasted twice',
    severities: ['error'],
    make: (desk) => {
      const at = desk.below(desk.clean.rows.length);
      const rows = [...desk.clean.rows];
      rows.splice(at, 0, rows[at]!);
      const submission = withRows(desk.clean, rows);
      return {
        submission,
        cells: [...addressesOf(submission.rows[at]), ...addressesOf(submission.rows[at + 1])],
      };
    },
  },
  {
    name: 'a row deleted',
    severities: ['error'],
    make: (desk) => {
      const at = desk.below(desk.clean.rows.length);
      const submission = withRows(
        desk.clean,
        desk.clean.rows.filter((_, index) => index !== at),
      );
      return {
        submission,
        cells: [...addressesOf(submission.rows[at]), ...addressesOf(submission.rows[at - 1])],
      };
    },
  },
  {
    name: 'a blank row inserted',
    severities: ['error', 'warning'],
    make: (desk) => {
      const at = 1 + desk.below(desk.clean.rows.length - 1);
      const blankRows = [{ address: `A${at + 4}`, text: '' }];
      return {
        submission: { ...desk.clean, structure: { ...facts(desk), blankRows } },
        cells: [`A${at + 4}`],
      };
    },
  },
  {
    name: 'a row of its own inserted',
    severities: ['error'],
    make: (desk) => {
      const at = desk.below(desk.clean.rows.length);
      const rows = [...desk.clean.rows];
      const { number: _number, ...row } = rows[at]!;
      const cells = { ...row.cells, name: { ...row.cells['name']!, text: '社会消费品零售总额' } };
      rows.splice(at, 0, { ...row, name: '社会消费品零售总额', cells });
      const submission = withRows(desk.clean, rows);
      return { submission, cells: addressesOf(submission.rows[at]) };
    },
  },
  {
    name: 'two rows reordered',
    severities: ['warning', 'error'],
    make: (desk) => {
      const at = desk.below(desk.clean.rows.length - 1);
      const rows = [...desk.clean.rows];
      [rows[at], rows[at + 1]] = [rows[at + 1]!, rows[at]!];
      const submission = withRows(desk.clean, rows);
      return {
        submission,
        cells: [at, at + 1].flatMap((index) => addressesOf(submission.rows[index])),
      };
    },
  },
  {
    name: 'a row hidden',
    severities: ['warning'],
    make: (desk) => {
      const hidden = [{ address: `A${4 + desk.below(25)}`, text: '' }];
      return {
        submission: { ...desk.clean, structure: { ...facts(desk), hidden } },
        cells: [hidden[0]!.address],
      };
    },
  },
  {
    name: 'a header word changed',
    severities: ['error'],
    make: (desk) => {
      const heads = [...(facts(desk).heads ?? [])];
      const at = desk.below(heads.length);
      heads[at] = { ...heads[at]!, text: `${heads[at]!.text}（新）` };
      return {
        submission: { ...desk.clean, structure: { ...facts(desk), heads } },
        cells: [heads[at].address],
      };
    },
  },
  {
    name: 'a column deleted',
    severities: ['error'],
    make: (desk) => {
      const ids = ['2021.growth', '2022.total', 'status', 'expected'];
      const gone = ids[desk.below(ids.length)]!;
      const rows = desk.clean.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(Object.entries(row.cells).filter(([id]) => id !== gone)),
      }));
      return { submission: { ...desk.clean, rows }, cells: ['A2'] };
    },
  },
  {
    name: 'a column added',
    severities: ['warning', 'error'],
    make: (desk) => {
      const unknownColumns = [{ address: 'S2', text: '备用' }];
      return {
        submission: { ...desk.clean, structure: { ...facts(desk), unknownColumns } },
        cells: ['S2'],
      };
    },
  },
  {
    name: 'a figure beside the table',
    severities: ['warning'],
    make: (desk) => {
      const strayCells = [{ address: `T${4 + desk.below(20)}`, text: '413.20' }];
      return {
        submission: { ...desk.clean, structure: { ...facts(desk), strayCells } },
        cells: [strayCells[0]!.address],
      };
    },
  },
  {
    name: 'an older template',
    severities: ['warning', 'error'],
    make: (desk) => {
      const template = { system: desk.system.id, version: '0.9.0' };
      return {
        submission: { ...desk.clean, structure: { ...facts(desk), template } },
        cells: [''],
      };
    },
  },
];
