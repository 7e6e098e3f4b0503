import type { PaceProblem } from '../../domain/assessment';

/**
 * Why a row has no class, as far as a formula can tell: it sees that a figure is missing, not that it
 * is an estimate or a part.
 */
export type ProblemWord =
  | 'noTarget'
  | 'noFigure'
  | 'noBase'
  | 'zeroBase'
  | 'signs'
  | 'keeps'
  | 'noPace'
  | 'noReference'
  | 'mixedPrices'
  | 'referenceNotGrowing'
  | 'notStarted'
  | 'rateSeries'
  | 'outOfRange';

const words: Readonly<Record<PaceProblem, ProblemWord>> = {
  noData: 'noFigure',
  estimateOnly: 'noFigure',
  boundOnly: 'noFigure',
  partOnly: 'noFigure',
  otherMeasure: 'noFigure',
  unitDiffers: 'noFigure',
  unreadable: 'noFigure',
  noTarget: 'noTarget',
  noBase: 'noBase',
  zeroBase: 'zeroBase',
  negativeBase: 'signs',
  mixedSigns: 'signs',
  targetIsFloor: 'keeps',
  noPaceForKind: 'noPace',
  noReference: 'noReference',
  mixedPrices: 'mixedPrices',
  referenceNotGrowing: 'referenceNotGrowing',
  notStarted: 'notStarted',
  seriesIsARate: 'rateSeries',
  outOfRange: 'outOfRange',
};

export const problemWord = (problem: PaceProblem): ProblemWord => words[problem];
