export * from './explanations';
