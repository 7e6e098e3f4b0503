import type { Assessment } from '../../domain/assessment';
import type { Ground } from './decision';
import { problemWord } from './problemWord';
import type { FormulaWords } from './words';

/** The text that says why a row has its class. */
export function reasonText(ground: Ground, mixedPrices: boolean, words: FormulaWords): string {
  if (ground.is === 'problem') {
    const said = words.problems[ground.problem];
    return ground.by === undefined ? said : words.by[ground.by] + words.separator + said;
  }
  const isMeasured = ['pace', 'growthRatio', 'reach'].includes(ground.by);
  return (
    words.by[ground.by] + (isMeasured && mixedPrices ? words.separator + words.mixedPrices : '')
  );
}

/** The ground of the engine's own assessment, as far as a formula can tell it too. */
export function groundOf({ by, problem }: Assessment): Ground {
  if (by !== undefined && by !== 'noData') return { is: 'rule', by };
  const word = problemWord(problem ?? 'outOfRange');
  return { is: 'problem', problem: word, ...(by !== undefined && { by }) };
}
