export { blockColumns, computedBlock } from './block';
export type { FormulaForm } from './computedCell';
