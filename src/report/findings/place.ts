import { type IndicatorSystem, columnId } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { CellPlace } from '../../domain/validation';

/** `L12（第9行 指标名称，20XX年总量）`; as much of it as is known. */
export function wordPlace(
  { address, indicator, column }: CellPlace,
  system: IndicatorSystem,
  language: Language,
): string {
  const name = system.indicators.find(({ number }) => number === indicator)?.name;
  const head = system.columns.find((each) => columnId(each) === column)?.head.join('');
  const parts =
    language === 'zh'
      ? [indicator === undefined ? undefined : `指标${indicator} ${name ?? ''}`.trim(), head]
      : [indicator === undefined ? undefined : `no. ${indicator} ${name ?? ''}`.trim(), head];
  const said = parts.filter((part) => part !== undefined).join(language === 'zh' ? '，' : ', ');
  if (said === '') return address;
  return language === 'zh' ? `${address}（${said}）` : `${address} (${said})`;
}
