export { bulletChart, statusSigns } from './bulletChart';
export { assessmentDocument } from './document';
export { assessmentJson } from './json';
export { levelWorder } from './levelText';
export { assessmentText } from './text';
export { type RowWords, rowWorder } from './wordRow';
export { assessmentWords } from './words';
