export { loadDraft } from './loadDraft';
export { plainDraft } from './plainDraft';
export type { DraftTemplate } from './schema';
export { type Draft, type DomainSection, type Section, writeDraft } from './writeDraft';
