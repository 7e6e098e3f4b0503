import standard from './standard.json';

/** The rules that hold for every system unless it says otherwise, still to be checked by `loadRuleSet`. */
export const standardRules: unknown = standard;
