export { loadDraft } from './loadDraft';
export type { DraftTemplate } from './schema';
export { type Draft, type DomainSection, type Section, writeDraft } from './writeDraft';
