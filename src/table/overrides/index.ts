export * from './overrides';
