import { createRequire } from 'node:module';
import { calculate } from '../../test/domain/growth/spreadsheet';

export type Triple = readonly [start: number, end: number, years: number];

interface UniverEngine {
  readonly functionFinancial: readonly (readonly [new (name: string) => UniverFunction, string])[];
  readonly NumberValueObject: { create(value: number): UniverValue };
}
interface UniverFunction {
  calculate(nper: UniverValue, pv: UniverValue, fv: UniverValue): UniverValue;
}
interface UniverValue {
  getValue(): number;
}

/** RRI of Univer's formula engine, called as its interpreter calls it: values in, value out. */
export function univerRri(): (triple: Triple) => number {
  const require = createRequire(import.meta.url);
  // A part of the spreadsheet that the simulated Excel is built on, not a dependency of its own.
  const nested = createRequire(require.resolve('@univerjs/preset-sheets-core'));
  const { functionFinancial, NumberValueObject } = nested(
    '@univerjs/engine-formula',
  ) as UniverEngine;
  const found = functionFinancial.find(([, name]) => name === 'RRI');
  if (found === undefined) throw new Error('this version of Univer has no RRI');
  const [Rri, name] = found;
  const rri = new Rri(name);
  const value = (number: number) => NumberValueObject.create(number);
  return ([start, end, years]) => rri.calculate(value(years), value(start), value(end)).getValue();
}

/**
 * RRI in LibreOffice, a second: a sheet of formulas less the same sheet without any, so that
 * starting, reading and writing are not counted as computing.
 */
export async function libreOfficeRri(triples: readonly Triple[]): Promise<number> {
  const rri = await secondsOf(() =>
    calculate(triples, (row) => `RRI([.C${row}];[.A${row}];[.B${row}])`),
  );
  const nothing = await secondsOf(() => calculate(triples, () => '0'));
  return triples.length / Math.max(rri - nothing, 1e-3);
}

/** The best of three: the rest is what else the machine did meanwhile. */
async function secondsOf(task: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let pass = 0; pass < 3; pass++) {
    const start = process.hrtime.bigint();
    await task();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return best;
}
