import type { Group, IndicatorAssessment, TableAssessment } from '../../domain/assessment';

/**
 * The assessment as JSON, for other programs: numbers as numbers, fractions as fractions, and null
 * where there is no number. Indicators are told by their numbers.
 */
export function assessmentJson(table: TableAssessment): string {
  const { system, profile, asOf, year, groups, rows } = table;
  const data = {
    system: { id: system.id, version: system.version, title: system.title, plan: system.plan },
    profile: profile.id,
    asOf: asOf.id,
    standsOn: year?.id ?? null,
    counts: {
      ...groupData(groups.whole),
      byDomain: groups.domain.map(groupData),
      byAttribute: groups.attribute.map(groupData),
      byUnit: groups.unit.map(groupData),
    },
    indicators: rows.map(rowData),
  };
  return `${JSON.stringify(data, (_, value: unknown) => numberOrNull(value), 2)}\n`;
}

const numberOrNull = (value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? null : value;

function groupData({ name, numbers, status, completion, published }: Group) {
  return { ...(name !== '' && { name }), indicators: numbers, status, completion, published };
}

function rowData({
  indicator,
  input,
  assessment,
  status,
  completion,
  course,
  average,
  published,
  agreement,
}: IndicatorAssessment) {
  const { pace, interval, by, problem, borderline, forecast, required, requiredIs } = assessment;
  return {
    number: indicator.number,
    name: indicator.name,
    unit: indicator.unit,
    domain: indicator.domain,
    attribute: indicator.attribute ?? null,
    responsible: indicator.responsible,
    targetKind: input.kind,
    status: status.id,
    meaning: status.meaning,
    decidedBy: by ?? null,
    problem: problem ?? null,
    caveats: assessment.caveats,
    pace,
    paceRange: interval ?? null,
    borderline,
    supplement: assessment.supplement ?? null,
    completion,
    published: published ?? null,
    agreement,
    course: course ?? null,
    average: average ?? null,
    forecast,
    required: { value: required, is: requiredIs },
  };
}
