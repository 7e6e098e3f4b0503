import fc from 'fast-check';
import { type IndicatorSystem, loadSystem } from '../../../src/domain/indicator';
import { shippedData } from '../../support/systems';

const decimal = (min: number, max: number) =>
  fc
    .tuple(fc.double({ min, max, noNaN: true }), fc.integer({ min: 0, max: 3 }))
    .map(([value, decimals]) => value.toFixed(decimals).replace(/^-(0(?:\.0*)?)$/, '$1'));

const levelText = decimal(0, 200);
const signedText = decimal(-60, 60);
const percentText = signedText.map((text) => `${text}%`);
const missing = fc.constantFrom('—', '-', '无半年数据', '');
/** Texts that carry a number which the engine does not take for a plain fact, or for another one. */
const odd = fc.oneof(
  levelText.map((text) => `预计${text}`),
  levelText.map((text) => `夏粮${text}`),
  levelText.map((text) => `${text}以上`),
  levelText.map((text) => `${text}万吨`),
  signedText.map((text) => `[${text}]`),
  decimal(0, 60).map((text) => `下降${text}%`),
  fc.constant('约一半'),
);

const total = fc.oneof(
  { weight: 8, arbitrary: levelText },
  { weight: 3, arbitrary: signedText },
  { weight: 2, arbitrary: percentText },
  { weight: 2, arbitrary: missing },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.constantFrom('完成当年目标', '未完成当年目标') },
);
const growth = fc.oneof(
  { weight: 9, arbitrary: percentText },
  { weight: 1, arbitrary: signedText },
  { weight: 2, arbitrary: missing },
  { weight: 1, arbitrary: odd },
  {
    weight: 3,
    arbitrary: fc.constantFrom('完成当年目标', '未完成当年目标', '完成半年目标', '省定指标未下达'),
  },
);

const base = fc.oneof(
  { weight: 9, arbitrary: levelText },
  { weight: 1, arbitrary: fc.constantFrom('0', '—', '4.5以内', '80%', '-12') },
);
const target = fc.oneof(
  { weight: 9, arbitrary: levelText },
  { weight: 4, arbitrary: levelText.map((text) => `${text}以上`) },
  { weight: 2, arbitrary: levelText.map((text) => `＞${text}`) },
  { weight: 2, arbitrary: levelText.map((text) => `${text}以内`) },
  { weight: 2, arbitrary: decimal(0, 100).map((text) => `${text}%`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('—', '完成省定目标', '各年度视情提出', '增长7%以上', '0', '-3'),
  },
);
const rate = fc.oneof(
  { weight: 6, arbitrary: fc.constant('—') },
  { weight: 4, arbitrary: decimal(-20, 20).map((text) => `${text}以上`) },
  { weight: 2, arbitrary: decimal(-20, 20).map((text) => `${text}%`) },
  { weight: 2, arbitrary: decimal(-40, 90).map((text) => `[${text}]`) },
  { weight: 2, arbitrary: fc.constantFrom('与经济增长同步', '下降14%', '0', '5万人') },
);

const definition = fc.record({
  unit: fc.constantFrom('亿元', '%', '万吨', '人'),
  attribute: fc.constantFrom('约束性', '预期性'),
  direction: fc.constantFrom('up', 'down'),
  measure: fc.constantFrom(
    'level',
    'growth',
    'share',
    'perCapita',
    'cumulative',
    'limit',
    'policy',
  ),
  nature: fc.constantFrom('flow', 'stock', 'ratio', 'count'),
  prices: fc.constantFrom('constant', 'current', 'none'),
  totals: fc.constantFrom('level', 'level', 'rate'),
  base,
  target,
  rate,
});

const figures = fc.record({
  '2021.total': total,
  '2021.growth': growth,
  '2022.total': total,
  '2022.growth': growth,
  '2023H1.total': total,
  '2023H1.growth': growth,
});

/** A system of indicators as no plan would have them, the same on every run. */
export function randomSystem(size: number, seed: number): IndicatorSystem {
  const rows = fc.sample(fc.tuple(definition, figures), { numRuns: size, seed });
  const data = shippedData();
  const [economy] = data.indicators;
  const indicators = rows.map(([each], index) => ({
    ...each,
    number: index + 2,
    name: `指标${index + 2}`,
    domain: data.domains[0],
    responsible: [data.units[0]],
  }));
  const loaded = loadSystem({ ...data, indicators: [economy, ...indicators], published: {} });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5)));
  // Added after loading, which would refuse what no table should publish.
  const texts = rows.map(([, each], index) => [String(index + 2), each] as const);
  const published = { '1': data.published['1'] ?? {}, ...Object.fromEntries(texts) };
  return { ...loaded.value, published };
}
