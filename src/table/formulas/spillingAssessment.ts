import type { Profile } from '../../domain/assessment';
import { a1 } from '../area';
import type { TableAreas } from '../areas';
import type { PlanCell } from '../sheetPlan';
import { call, quoted } from './expression';

/**
 * One `ZB.ASSESS` for the whole table. It needs the header to find the columns and spills over as many
 * rows, so that it stands beside the header's first row; that cell itself shows nothing.
 */
export function spillingAssessment({ header, body }: TableAreas, profile: Profile): PlanCell {
  const range = a1({ ...header, rows: header.rows + body.rows }, true);
  return {
    value: '',
    formula: `=${call('ZB.ASSESS', range, quoted(profile.id))}`,
    format: 'General',
  };
}
