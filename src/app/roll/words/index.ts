export { rollWords } from './rollWords';
