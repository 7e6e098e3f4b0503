import type { Profile } from '../assessment';
import type { Indicator, Rule } from '../indicator';
import type { TextReading } from './cell/readText';
import { adjustedTarget, adjustment } from './checks/adjustment';
import { choice, gap, permittedWord, readable, required } from './checks/content';
import { decimals } from './checks/decimals';
import { constantAmongFormulas, form, storedAsText } from './checks/form';
import { lockedText } from './checks/locked';
import {
  boundInBase,
  notFinal,
  otherMeasure,
  partOnly,
  percentAsFraction,
  percentForm,
  unit,
  unitRepeated,
  zero,
} from './checks/measure';
import { repeated, sum } from './checks/otherRows';
import { cumulative, label } from './checks/status';
import { target } from './checks/target';
import type { TableModel } from './model';
import { growthOfLevels } from './relations/growthOfLevels';
import { jump } from './relations/jump';
import { partOfYear, range, reduction } from './relations/limits';
import { magnitude } from './relations/magnitude';
import { type Figures, revision } from './relations/revision';
import { spike } from './relations/spike';
import { turn } from './relations/turn';
import { verdict } from './relations/verdict';
import { speaksOfRow } from './scope';
import type { RowCheck } from './sink';

export interface Sources {
  readonly read: (text: string) => TextReading;
  readonly profileOf: (id: string | undefined) => Profile | undefined;
  readonly before: Readonly<Record<'previous' | 'published', Figures>>;
}

/** The rules that speak of an indicator, made ready; those that another one replaces are left out. */
export function rowChecks(
  rules: readonly Rule[],
  indicator: Indicator,
  model: TableModel,
  sources: Sources,
): RowCheck[] {
  const speaking = rules.filter((rule) => speaksOfRow(rule, indicator, model.system));
  const replaced = new Set(speaking.flatMap((rule) => rule.replaces ?? []));
  return speaking
    .filter(({ id }) => !replaced.has(id))
    .flatMap((rule) => rowCheck(rule, indicator, model, sources) ?? []);
}

function rowCheck(
  rule: Rule,
  indicator: Indicator,
  model: TableModel,
  { read, profileOf, before }: Sources,
): RowCheck | undefined {
  switch (rule.kind) {
    case 'lockedText':
      return lockedText(rule, indicator, model, read);
    case 'readable':
      return readable(rule, indicator, model);
    case 'permittedWord':
      return permittedWord(rule, indicator, model);
    case 'choice':
      return choice(rule, indicator, model);
    case 'required':
      return required(rule, indicator, model);
    case 'gap':
      return gap(rule, indicator, model);
    case 'form':
      return form(rule, indicator, model);
    case 'storedAsText':
      return storedAsText(rule, indicator, model);
    case 'constantAmongFormulas':
      return constantAmongFormulas(rule, indicator, model);
    case 'unit':
      return unit(rule, indicator, model);
    case 'unitRepeated':
      return unitRepeated(rule, indicator, model);
    case 'percentForm':
      return percentForm(rule, indicator, model);
    case 'percentAsFraction':
      return percentAsFraction(rule, indicator, model);
    case 'otherMeasure':
      return otherMeasure(rule, indicator, model);
    case 'notFinal':
      return notFinal(rule, indicator, model);
    case 'partOnly':
      return partOnly(rule, indicator, model);
    case 'zero':
      return zero(rule, indicator, model);
    case 'boundInBase':
      return boundInBase(rule, indicator, model);
    case 'range':
      return range(rule, indicator, model);
    case 'jump':
      return jump(rule, indicator, model);
    case 'spike':
      return spike(rule, indicator, model);
    case 'magnitude':
      return magnitude(rule, indicator, model);
    case 'growth':
    case 'priceChange':
      return growthOfLevels(rule, indicator, model);
    case 'partOfYear':
      return partOfYear(rule, indicator, model);
    case 'reduction':
      return reduction(rule, indicator, model);
    case 'verdict':
      return verdict(rule, indicator, model);
    case 'turn':
      return turn(rule, indicator, model);
    case 'adjustment':
      return adjustment(rule, indicator, model);
    case 'adjustedTarget':
      return adjustedTarget(rule, indicator, model);
    case 'target':
      return target(rule, indicator, model);
    case 'cumulative':
      return cumulative(rule, indicator, model, read);
    case 'label':
      return label(rule, indicator, model, profileOf(rule.parameters.profile));
    case 'decimals':
      return decimals(rule, indicator, model);
    case 'repeated':
      return repeated(rule, indicator, model);
    case 'sum':
      return sum(rule, indicator, model);
    case 'revision':
      return revision(rule, indicator, model, before[rule.parameters.against], read);
    default:
      // The others speak of the table as a whole.
      return undefined;
  }
}
