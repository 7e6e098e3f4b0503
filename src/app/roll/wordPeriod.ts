import type { Indicator, IndicatorSystem, Period } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { PeriodFigures } from '../../table';
import { rollWords } from './words';

/** What became of the system, and of each indicator's figure of the period. */
export function wordPeriod(
  { columns, version }: IndicatorSystem,
  period: Period,
  language: Language,
  figures?: PeriodFigures,
  earlier = 0,
): string[] {
  const words = rollWords[language];
  const heads = columns
    .filter((column) => column.period === period.id)
    .map(({ head }) => head.join(''));
  const done = words.periodDone(period.label, heads, version);
  if (figures === undefined) return [done];
  const { taken, absent } = figures;
  const named = ({ number, name }: Indicator) => `${number} ${name}`;
  const indicators = new Set(taken.map(({ indicator }) => indicator));
  return [
    done,
    words.figuresTaken(
      indicators.size,
      taken.map(({ indicator, text, at }) => words.figure(named(indicator), text, at)),
    ),
    ...(earlier > 0 ? [words.earlierTaken(earlier)] : []),
    ...(absent.length > 0
      ? [
          words.absent(
            absent.map(({ indicator, near }) =>
              near === undefined
                ? named(indicator)
                : words.perhaps(named(indicator), near.text, near.at),
            ),
          ),
        ]
      : []),
  ];
}
