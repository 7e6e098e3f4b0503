export { periodFigures } from './periodFigures';
export type * from './types';
