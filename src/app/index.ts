export * from './insertTable';
export * from './workbook';
