export { wordProblem } from './wordProblem';
