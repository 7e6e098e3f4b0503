export * from './insertTable';
export * from './workbook';
export * from './systemSheet';
export * from './wordFailure';
