export { type SheetSystem, systemFromSheet } from './read';
export { systemSheetPlan } from './write';
