import type { Assessment, Profile } from '../../src/domain/assessment';
import { markdownTable as table } from '../markdownTable';
import { agreements, assessed, cellsOf, profiles, rowsWhere, system, withCuts } from './rows';

const list = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '–' : numbers.join(', ');
const figure = (value: number): string =>
  Number.isFinite(value) ? value.toFixed(2).replace('-', '−') : value < 0 ? '−∞' : '∞';
const wordOf = (profile: Profile, { status, borderline }: Assessment): string =>
  (profile.classes.find(({ id }) => id === status)?.zh ?? status) + (borderline ? '（临界）' : '');

/** Why a row has no pace, in the words of the page. */
const reasons: Readonly<Record<string, string>> = {
  noData: 'no data',
  noBase: 'no base',
  estimateOnly: 'an estimate only',
  noPaceForKind: 'met or not met',
};

function rowTable(): string {
  const results = profiles.map((profile) => assessed(profile));
  const [first = []] = results;
  return table(
    ['no', 'indicator', 'published', 'R', 'its interval', ...profiles.map(({ id }) => `\`${id}\``)],
    ...first.map(({ indicator, result }, at) => [
      String(indicator.number),
      indicator.name,
      cellsOf(indicator)['status'] ?? '',
      Number.isNaN(result.pace)
        ? (reasons[result.problem ?? ''] ?? String(result.problem))
        : figure(result.pace),
      result.interval === undefined
        ? ''
        : `${figure(result.interval.low)} … ${figure(result.interval.high)}`,
      ...profiles.map((profile, p) => {
        const row = results[p]?.[at]?.result;
        return row === undefined ? '' : wordOf(profile, row);
      }),
    ]),
  );
}

const agreementTable = (): string =>
  table(
    ['profile', 'agrees', 'no status', 'above the published', 'below the published'],
    ...profiles.map((profile) => [
      `\`${profile.id}\``,
      `${agreements(profile)} of ${system.indicators.length}`,
      list(rowsWhere(profile, NaN)),
      list(rowsWhere(profile, 1)),
      list(rowsWhere(profile, -1)),
    ]),
  );

const counted = ['achieved', 'ahead', 'onTrack', 'behind', 'insufficient'] as const;
const upper = [1.1, 1.2, 1.3];
const lower = [0.9, 0.95, 1];

function cutTable(profile: Profile): string {
  const usual = assessed(profile);
  const pairs = upper.flatMap((high) => lower.map((low) => [high, low] as const));
  return table(
    [
      'upper cut',
      'lower cut',
      ...counted.map(
        (meaning) => profile.classes.find((each) => each.meaning === meaning)?.zh ?? meaning,
      ),
      'agrees',
      'rows that change',
    ],
    ...pairs.map(([high, low]) => {
      const moved = withCuts(profile, (cut) => (cut > 1.05 ? high : low));
      const rows = assessed(moved);
      const changed = rows.filter(({ result }, at) => result.status !== usual[at]?.result.status);
      return [
        String(high),
        low.toFixed(2),
        ...counted.map((meaning) =>
          String(rows.filter(({ result }) => result.meaning === meaning).length),
        ),
        String(agreements(moved)),
        changed
          .map(
            ({ indicator, result }) =>
              `${indicator.number} → ${wordOf(moved, { ...result, borderline: false })}`,
          )
          .join(', ') || '–',
      ];
    }),
  );
}

/** How far a single cut may go before the status of any row changes, in hundredths. */
function roomOf(profile: Profile, rule: number, cut: number): readonly [number, number] {
  const usual = assessed(profile)
    .map(({ result }) => result.status)
    .join();
  const holds = (hundredths: number) => {
    const moved = withCuts(profile, (each, at) =>
      at === rule && each === cut ? hundredths / 100 : each,
    );
    return (
      assessed(moved)
        .map(({ result }) => result.status)
        .join() === usual
    );
  };
  let low = Math.round(cut * 100);
  let high = low;
  while (low > 0 && holds(low - 1)) low -= 1;
  while (high < 300 && holds(high + 1)) high += 1;
  return [low / 100, high / 100];
}

function roomTable(profile: Profile): string {
  const rows = profile.rules.flatMap((rule, at) => {
    if (rule.by !== 'pace') return [];
    const scope = [rule.attribute, ...(rule.kinds ?? [])].filter((each) => each !== undefined);
    return rule.cuts.map(({ atLeast, class: id }) => {
      const [low, high] = roomOf(profile, at, atLeast);
      const word = profile.classes.find((each) => each.id === id)?.zh ?? id;
      return [
        scope.join(', ') || 'all',
        word,
        atLeast.toFixed(2),
        `${figure(low)} … ${figure(high)}`,
      ];
    });
  });
  return table(['rows', 'from this cut on', 'cut', 'no status changes within'], ...rows);
}

export function methodTable(name: string): string {
  const [principled, district] = profiles;
  if (principled === undefined || district === undefined) throw new Error('profiles are missing');
  if (name === 'rows') return rowTable();
  if (name === 'agreements') return agreementTable();
  if (name === 'cuts') return cutTable(principled);
  if (name === 'room') return roomTable(district);
  throw new Error(`no table ${name}`);
}
