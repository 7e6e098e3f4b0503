import { type Expression, whole } from '../formulas/expression';
import { isSingle, lineOf } from './argument';
import { indexOf, seriesOf } from './series';

/** An argument as it stands in the formula; undefined where it is left out. */
export type Arguments = readonly (string | undefined)[];

/** The native form of a call; undefined where there is none. */
export type NativeForm = (args: Arguments) => Expression | undefined;

/** A function of single values: what it gives where they are numbers that make sense. */
export function ofNumbers(
  names: { readonly data: readonly number[]; readonly count: number },
  compute: (...values: readonly Expression[]) => {
    readonly sense: readonly Expression[];
    readonly result: Expression;
  },
): NativeForm {
  return (args) => {
    const given = args.slice(0, names.count);
    if (given.length < names.count || args.length > names.count) return undefined;
    if (!given.every((arg): arg is string => arg !== undefined && isSingle(arg))) return undefined;
    const { sense, result } = compute(...given.map(whole));
    const blank = names.data.map((at) => `${whole(given[at] ?? '')}=""`);
    const known = `COUNT(${given.join(',')})<${names.count}`;
    const computed = sense.length === 0 ? result : `IF(AND(${sense.join(',')}),${result},NA())`;
    return `IF(AND(${blank.join(',')}),"",IF(${known},NA(),${computed}))`;
  };
}

/** 年均增速 (CAGR): RRI, for what has a rate. */
export const cagrForm = ofNumbers(
  { data: [0, 1], count: 3 },
  (start = '', end = '', years = '') => ({
    sense: [`${start}>0`, `${end}>=0`, `${years}>0`],
    result: `RRI(${years},${start},${end})`,
  }),
);

export const requiredForm = ofNumbers(
  { data: [0, 1], count: 3 },
  (current = '', target = '', left = '') => ({
    sense: [`${current}>0`, `${target}>=0`, `${left}>0`],
    result: `RRI(${left},${current},${target})`,
  }),
);

export const forecastForm = ofNumbers(
  { data: [0, 1], count: 4 },
  (base = '', current = '', elapsed = '', ahead = '') => ({
    sense: [`${base}>0`, `${current}>=0`, `${elapsed}>0`, `${ahead}>=0`],
    result: `IF(${current}=0,0,${current}*(${current}/${base})^(${ahead}/${elapsed}))`,
  }),
);

export const progressForm = ofNumbers(
  { data: [0, 1, 2], count: 3 },
  (base = '', target = '', current = '') => ({
    sense: [`${target}<>${base}`],
    result: `(${current}-${base})/(${target}-${base})`,
  }),
);

/** Average growth: the geometric mean of the growth factors, less 1. */
export const averageForm: NativeForm = ofRates((index, count) => `${index}^(1/${count})-1`);

export const cumulativeForm: NativeForm = ofRates((index) => `${index}-1`);

function ofRates(result: (index: Expression, count: Expression) => Expression): NativeForm {
  return ([rates, ...rest]) => {
    const line = rates === undefined || rest.length > 0 ? undefined : lineOf(rates);
    if (line === undefined) return undefined;
    const { count, blank, sound, least, figures } = seriesOf(line);
    const computed = `IF(${least}<-1,NA(),${result(indexOf(figures), count)})`;
    return `IF(${blank},"",IF(${count}=0,NA(),IF(${sound},${computed},NA())))`;
  };
}

/**
 * 累计法: the rate of an annuity due whose payments are the base and whose end is the sum of the years,
 * begun at the rate at which they would all be alike.
 */
export const cumulativeMethodForm: NativeForm = ([base, values, ...rest]) => {
  const line = values === undefined || rest.length > 0 ? undefined : lineOf(values);
  if (line === undefined || base === undefined || !isSingle(base)) return undefined;
  const { count, blank, sound, sum } = seriesOf(line);
  const b = whole(base);
  const guess = `(${sum}/(${b}*${count}))^(2/(${count}+1))-1`;
  const rate = `RATE(${count},-${b},0,${sum},1,${guess})`;
  const computed = `IF(AND(${b}>0,${sum}>=0),IF(${sum}=0,-1,${rate}),NA())`;
  const known = `IF(OR(${count}=0,COUNT(${base})=0),NA(),IF(${sound},${computed},NA()))`;
  return `IF(${blank},IF(${b}="","",NA()),${known})`;
};
