export { blockColumns, computedBlock, computedHeads } from './block';
export type { FormulaForm } from './computedCell';
