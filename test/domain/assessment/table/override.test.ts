import { describe, expect, it } from 'vitest';
import { assessTable, withOverrides } from '../../../../src/domain/assessment';
import { profile, published } from '../support';

const table = assessTable(published, published.published, profile('xianan-2023'));
const decision = { reason: 'recovered', by: 'Wang', at: '2030-01-02T03:04:05Z' };

describe('a decision', () => {
  it('takes the place of the computed class in the row, the counts and the outlook', () => {
    const changed = withOverrides(table, [{ indicator: 3, status: 'onTrack', ...decision }]);
    const row = changed.rows.find(({ indicator }) => indicator.number === 3);
    expect(row).toMatchObject({
      status: { id: 'onTrack' },
      completion: 'onCourse',
      agreement: 'agrees',
      override: { reason: 'recovered', computed: { id: 'behind' } },
    });
    expect(changed.groups.whole.meaning.behind).not.toContain(3);
    expect(changed.groups.whole.completion.effort).toHaveLength(3);
  });

  it('on a target that is held leaves it held', () => {
    const [held] = table.groups.whole.completion.achieved;
    const changed = withOverrides(table, [{ indicator: held!, status: 'onTrack', ...decision }]);
    expect(changed.groups.whole.completion.achieved).toContain(held);
  });

  it('that names no row or no class of the profile changes nothing', () => {
    const changed = withOverrides(table, [
      { indicator: 99, status: 'onTrack', ...decision },
      { indicator: 3, status: 'unheardOf', ...decision },
    ]);
    expect(changed.rows).toEqual(table.rows);
  });

  it('made last counts', () => {
    const twice = ['ahead', 'onTrack'].map((status) => ({ indicator: 3, status, ...decision }));
    const row = withOverrides(table, twice).rows.find(({ indicator }) => indicator.number === 3);
    expect(row?.status.id).toBe('onTrack');
  });
});
