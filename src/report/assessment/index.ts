export { bulletChart } from './bulletChart';
export { assessmentDocument } from './document';
export { assessmentJson } from './json';
export { summaryLines } from './summary';
export { assessmentText } from './text';
export { type RowWords, rowWorder } from './wordRow';
