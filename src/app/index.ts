export * from './insertTable';
export * from './settleFormulas';
export * from './watch';
export * from './workbook';
export type * from './workbookLive';
export * from './systemSheet';
export * from './wordFailure';
