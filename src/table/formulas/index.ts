export { blockColumns, computedBlock, computedName } from './block';
export type { FormulaForm } from './computedCell';
