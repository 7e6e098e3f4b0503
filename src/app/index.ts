export * from './insertTable';
export * from './settleFormulas';
export * from './workbook';
export * from './systemSheet';
export * from './wordFailure';
