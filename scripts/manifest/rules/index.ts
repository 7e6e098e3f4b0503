import { type Rule } from '../rule';
import { commandRules } from './commands';
import { functionRules } from './functions';
import { iconRules } from './icons';
import { identityRules } from './identity';
import { languageRules } from './languages';
import { resourceRules } from './resources';
import { ribbonRules } from './ribbon';
import { runtimeRules } from './runtime';
import { shortcutRules } from './shortcuts';
import { urlRules } from './urls';

/** What the documents ask of a manifest and the schemas do not, or say less clearly. */
export const RULES: readonly Rule[] = [
  ...identityRules,
  ...languageRules,
  ...urlRules,
  ...iconRules,
  ...resourceRules,
  ...runtimeRules,
  ...ribbonRules,
  ...commandRules,
  ...shortcutRules,
  ...functionRules,
];
