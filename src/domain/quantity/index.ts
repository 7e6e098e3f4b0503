export type {
  Affix,
  AffixKind,
  Blank,
  Figure,
  FormFault,
  Quantity,
  Range,
  Reading,
  Token,
  TokenMeaning,
  Unreadable,
  UnreadableProblem,
  Vocabulary,
} from './quantity';
export {
  type Bound,
  bound,
  decimals,
  isCumulative,
  isEstimate,
  numericValue,
  unitOf,
} from './accessors';
export { cellValue, numberFormat } from './cellContent';
export { formatQuantity } from './format';
export { parseQuantity, readQuantity } from './read';
export { standardVocabulary, vocabularyWith } from './vocabulary';
