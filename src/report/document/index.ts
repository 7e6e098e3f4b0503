export type * from './document';
export { toHtml } from './html';
export { toMarkdown } from './markdown';
