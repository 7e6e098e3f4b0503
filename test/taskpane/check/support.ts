import type { CheckedTable, LiveFinding } from '../../../src/app/watch/watch';
import type { Finding } from '../../../src/domain/validation';
import { shippedSystem } from '../../support/systems';

export const system = shippedSystem();

interface Around extends Partial<Pick<Finding, 'severity' | 'cells'>> {
  readonly table?: string;
  readonly id?: string;
}

/** A finding in a cell, with as much around it as the page looks at. */
export function live(address: string, around: Around = {}): LiveFinding {
  const { table = 't', id = `${table} ${address}`, ...rest } = around;
  const finding: Finding = {
    rule: 'range',
    kind: 'range',
    severity: 'warning',
    level: 1,
    type: 'RNR',
    cells: [{ address, indicator: 1, column: '2021.total' }],
    found: '1',
    expected: { kind: 'number' },
    why: {},
    remedy: 'correct',
    related: [],
    ...rest,
  };
  return { id, table, sheet: table, finding };
}

export function tableOf(id: string, findings: readonly LiveFinding[]): CheckedTable {
  return {
    id,
    sheet: id,
    area: { row: 0, column: 0, rows: 30, columns: 20 },
    system,
    rules: [],
    report: {
      findings: [],
      unchecked: [],
      counts: { error: 0, warning: 0, info: 0 },
      undecidable: 0,
    },
    findings,
  };
}
