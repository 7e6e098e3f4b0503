import fc from 'fast-check';
import type { SimulatedExcel } from '../../host/driver';
import { tableSheet as sheet } from './liveTable';

type Step = (excel: SimulatedExcel) => Promise<unknown>;

/** Of the published table: its rows, and the columns from the indicators' numbers to the last. */
const body = 'B4:R28';
const beyond = 'B29:R60';

const row = fc.integer({ min: 4, max: 28 });
const column = fc.constantFrom('C', 'D', 'H', 'J', 'K', 'L', 'M', 'P', 'Q', 'R');
const value = fc.constantFrom<string | number>('', 'abc', '—', '１２', 7, 413.2, -3, '滞后', '否');
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) => {
    const line = fc.array(value, { minLength: width, maxLength: width });
    return fc.array(line, { minLength: height, maxLength: height });
  });

const after = (letter: string, by: number) => String.fromCharCode(letter.charCodeAt(0) + by);

const edit = fc
  .tuple(row, column, block, fc.boolean())
  .map(([at, letter, rows, isRemote]): Step => {
    const end = `${after(letter, (rows[0]?.length ?? 1) - 1)}${at + rows.length - 1}`;
    return ({ workbook }) =>
      isRemote
        ? workbook.remoteEdit(`${letter}${at}:${end}`, rows, sheet)
        : workbook.edit(`${letter}${at}:${end}`, rows, sheet);
  });

const area = fc
  .tuple(row, column, fc.integer({ min: 1, max: 3 }))
  .map(([at, letter, more]) => `${letter}${at}:${letter}${at + more}`);

const typed = fc.tuple(row, column, value).map(
  ([at, letter, text]): Step =>
    ({ workbook }) =>
      workbook.edit(`${letter}${at}`, [[text]], sheet),
);

const changes: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: typed },
  { weight: 12, arbitrary: edit },
  {
    weight: 4,
    arbitrary: area.map(
      (at): Step =>
        ({ workbook }) =>
          workbook.clearContents(at, sheet),
    ),
  },
  {
    weight: 4,
    arbitrary: area.map(
      (at): Step =>
        ({ workbook }) =>
          workbook.fillDown(at, sheet),
    ),
  },
  {
    weight: 1,
    arbitrary: row.map(
      (at): Step =>
        ({ workbook }) =>
          workbook.insertRows(at, 1, sheet),
    ),
  },
  {
    weight: 1,
    arbitrary: row.map(
      (at): Step =>
        ({ workbook }) =>
          workbook.deleteRows(at, 1, sheet),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(0, 8), fc.boolean()).map(
      ([by, up]): Step =>
        ({ workbook }) =>
          workbook.sort(body, by, up, sheet),
    ),
  },
);

const step = fc.record({
  change: changes,
  /** Takes the last change back instead, where there is one. */
  undoes: fc.integer({ min: 0, max: 2 }).map((n) => n === 0),
  waits: fc.boolean(),
});

export interface Bursts {
  readonly steps: number;
  /** Steps of one burst. */
  readonly each: number;
  readonly seed: number;
}

/**
 * Random work on the published table, in bursts that hardly wait. Each begins with the published figures
 * pasted over what the one before has left: names that are written over would leave nothing to flag.
 */
export async function burstsOn(
  excel: SimulatedExcel,
  { steps, each, seed }: Bursts,
): Promise<(() => Promise<void>)[]> {
  const { workbook } = excel;
  const published = await workbook.formulas(body, sheet);
  const drawn = fc.sample(step, { numRuns: steps, seed });
  return Array.from({ length: Math.ceil(steps / each) }, (_, at) => async () => {
    await workbook.computeFormats(false);
    await workbook.edit(body, published, sheet);
    await workbook.clearContents(beyond, sheet);
    let done = 0;
    for (const { change, undoes, waits } of drawn.slice(at * each, (at + 1) * each)) {
      if (undoes && done > 0) {
        await workbook.undo();
        done -= 1;
      } else {
        await change(excel);
        done += 1;
      }
      if (waits) await excel.page.waitForTimeout(20);
    }
    await excel.rest();
    await workbook.computeFormats(true);
  });
}
