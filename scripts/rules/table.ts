import { standardRules } from '../../seeds/rules';
import { kindNames } from '../../src/domain/indicator';
import { loadRuleSet } from '../../src/domain/validation';
import { headOf } from '../../src/domain/validation/checkRow';
import { markdownTable } from '../markdownTable';

const severities = { error: '强制性', warning: '核实性', info: '提示性' } as const;

/** The rules that every table starts from, as docs/validation.md lists them. */
export function ruleTable(name: string): string {
  if (name !== 'rules') throw new Error(`no table ${name}`);
  const set = loadRuleSet(standardRules);
  if (!set.ok) throw new Error(JSON.stringify(set.problems));
  return markdownTable(
    ['rule', '', 'severity', 'ESS level', 'type', 'reason in the data'],
    ...set.value.rules.map((rule) => {
      const { level, type } = headOf(rule);
      return [
        `\`${rule.id}\``,
        kindNames[rule.kind].zh,
        severities[rule.severity],
        String(level),
        type,
        rule.reason?.en ?? '',
      ];
    }),
  );
}
