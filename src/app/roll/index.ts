export * from './rollForward';
export { rollWords } from './words';
