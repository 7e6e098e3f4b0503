import {
  type Indicator,
  type IndicatorSystem,
  type Period,
  nearest,
  vocabularyOf,
} from '../../domain/indicator';
import { type Vocabulary, parseQuantity, unitOf } from '../../domain/quantity';
import { plain } from '../locate/grid';
import type { SheetCells } from '../read/cells';
import { type Candidate, candidatesOn } from './candidates';
import type { NotTaken, PeriodFigures, TakenFigure } from './types';

/**
 * Looks through sheets for the figures of a period of a system: by the indicator's own name, under a
 * head that names the period, in the indicator's own unit. Nothing is guessed: what differs is told.
 *
 * @param system With the period, see `withPeriod`.
 */
export function periodFigures(
  sheets: readonly SheetCells[],
  system: IndicatorSystem,
  period: Period,
): PeriodFigures {
  const found = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => candidatesOn(sheet, system, period));
  const names = new Set(system.indicators.map(({ name }) => plain(name)));
  const figures = found
    .flatMap((each) => each.figures)
    .map((each) => (names.has(plain(each.name)) ? each : withUnitOfName(each)));
  const strangers = new Map(
    figures
      .filter(({ text, name }) => text !== '' && !names.has(plain(name)))
      .map((each) => [plain(each.name), { text: each.name, at: each.nameAt }]),
  );
  const vocabulary = vocabularyOf(system);
  const taken: TakenFigure[] = [];
  const notTaken: NotTaken[] = [];
  const absent: PeriodFigures['absent'][number][] = [];
  for (const indicator of system.indicators) {
    const own = figures.filter(({ name }) => plain(name) === plain(indicator.name));
    const read = (['total', 'growth'] as const).flatMap(
      (role) =>
        readFigure(
          indicator,
          own.filter((each) => each.role === role),
          `${period.id}.${role}`,
          vocabulary,
        ) ?? [],
    );
    for (const each of read) if ('kind' in each) notTaken.push(each);
    for (const each of read) if (!('kind' in each)) taken.push(each);
    if (read.length > 0) continue;
    const near = own.length > 0 ? undefined : nearest(plain(indicator.name), [...strangers.keys()]);
    const place = near === undefined ? undefined : strangers.get(near);
    absent.push({ indicator, ...(place && { near: place }) });
  }
  return { taken, notTaken, absent, undated: found.flatMap(({ undated }) => undated) };
}

/** The one figure for a cell, why there is none to take, or nothing where none is reported. */
function readFigure(
  indicator: Indicator,
  found: readonly Candidate[],
  column: string,
  vocabulary: Vocabulary,
): TakenFigure | NotTaken | undefined {
  const uncomputed = found.find((each) => each.isUncomputed);
  if (uncomputed !== undefined) return { kind: 'uncomputed', indicator, cell: uncomputed };
  const said = found.filter(({ text }) => !isMissing(text, vocabulary));
  const [cell, ...others] = said;
  if (cell === undefined) return undefined;
  if (others.some(({ text }) => text !== cell.text)) {
    return { kind: 'ambiguous', indicator, cells: said };
  }
  const quantity = parseQuantity(cell.text, vocabulary);
  if (quantity.kind === 'unreadable') return { kind: 'unreadable', indicator, cell };
  // A word such as 完成当年目标 has no unit, and a growth rate is in percent whatever it is of.
  if (quantity.kind === 'figure' && cell.role === 'total') {
    const own = unitOf(quantity) ?? '';
    const units = [cell.unit, own].map(plain).filter((unit) => unit !== '');
    const wrong = units.find((unit) => unit !== plain(indicator.unit));
    if (wrong !== undefined) return { kind: 'unitDiffers', indicator, cell, found: wrong };
    if (units.length === 0) return { kind: 'unitMissing', indicator, cell };
  }
  return { indicator, column, text: cell.text, at: cell.at };
}

function isMissing(text: string, vocabulary: Vocabulary): boolean {
  const quantity = parseQuantity(text, vocabulary);
  return quantity.kind === 'blank' || (quantity.kind === 'token' && quantity.meaning === 'missing');
}

/** Where there is no unit column a name may end in its unit, in brackets. */
function withUnitOfName(candidate: Candidate): Candidate {
  const [, name, unit] = /^(.+?)[(（]([^()（）]+)[)）]$/u.exec(candidate.name.trim()) ?? [];
  if (name === undefined || unit === undefined || candidate.unit.trim() !== '') return candidate;
  return { ...candidate, name, unit };
}
