export { bulletChart } from './bulletChart';
export { assessmentDocument } from './document';
export { assessmentJson } from './json';
export { assessmentText } from './text';
export { type RowWords, rowWorder } from './wordRow';
