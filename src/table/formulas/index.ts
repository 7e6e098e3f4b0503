export {
  type BlockRequest,
  type ComputedBlock,
  blockColumns,
  computedBlock,
  computedName,
} from './block';
export type { FormulaForm } from './computedCell';
