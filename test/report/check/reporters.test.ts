import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  type CheckedFile,
  type Reporter,
  SummaryCount,
  htmlReporter,
  jsonReporter,
  textReporter,
  validatReporter,
} from '../../../src/report/check';

const hostile = `<script>alert("1")</script>&'\u001b[31m\u202e`;

const file = (change: Partial<CheckedFile> = {}): CheckedFile => ({
  file: 'a.xlsx',
  sha256: '00',
  status: 'rejected',
  unit: '某局',
  system: 'some-plan',
  findings: [
    {
      rule: 'readable',
      severity: 'error',
      sheet: '表',
      cell: 'B3',
      indicator: 1,
      column: '2021.total',
      found: hostile,
      expected: '数字',
      message: `读不出数：B3填“${hostile}”。`,
      title: '读不出数',
      place: 'B3（指标1 甲）',
      why: '',
      remedy: '请改正。',
    },
  ],
  undecidable: 2,
  unchecked: ['没有“乙”一行，未审核。'],
  remarks: [],
  ...change,
});

const accepted = file({ status: 'accepted', findings: [], undecidable: 0, unchecked: [] });

function written(reporter: Reporter, files: readonly CheckedFile[]): string {
  const summary = new SummaryCount();
  for (const each of files) summary.add(each);
  return (
    reporter.head() +
    files.map((each, index) => reporter.file(each, index)).join('') +
    reporter.end(summary.summary)
  );
}

describe('every report', () => {
  it.each([0, 1, 3])('is whole with %i files', (count) => {
    const files = Array.from({ length: count }, () => file());
    expect((JSON.parse(written(jsonReporter, files)) as { files: unknown[] }).files).toHaveLength(
      count,
    );
    expect(JSON.parse(written(validat(), files))).toHaveLength(count);
    expect(written(htmlReporter('zh'), files).match(/<details/g) ?? []).toHaveLength(count);
  });

  it('makes no markup of what stands in a file, and runs nothing', () => {
    const html = written(htmlReporter('zh'), [file({ file: hostile, unit: hostile })]);
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|https?:|src=|\u001b|\u202e/);
    expect(html).toContain("default-src 'none'");
  });

  it('steers no terminal', () => {
    const text = written(textReporter('zh'), [file({ file: `${hostile}\n假的一行` })]);
    expect(text).not.toMatch(/\u001b|\u202e/);
    expect(text).not.toMatch(/^假的一行/m);
  });

  it.each(['zh', 'en'] as const)(
    'says status and severity in words beside signs (%s)',
    (language) => {
      const words = {
        zh: ['× 退回', '×强制性', '√ 通过'],
        en: ['× rejected', '×Error', '√ accepted'],
      };
      const text = written(textReporter(language), [file(), accepted]);
      for (const word of words[language]) expect(text).toContain(word);
    },
  );
});

describe('the summary', () => {
  it('adds up by unit and by rule, and keeps units apart from what is unknown', () => {
    const count = new SummaryCount();
    for (const each of [file(), accepted, file({ unit: undefined, status: 'unreadable' })])
      count.add(each);
    const { files, units, rules, undecidable } = count.summary;
    expect(files).toEqual({ accepted: 1, explained: 0, rejected: 1, unreadable: 1 });
    expect(units.map(({ unit, files: own }) => [unit, own.rejected, own.accepted])).toEqual([
      [undefined, 0, 0],
      ['某局', 1, 1],
    ]);
    expect(rules).toEqual([
      { rule: 'readable', title: '读不出数', severity: 'error', findings: 2, files: 2 },
    ]);
    expect(undecidable).toBe(4);
  });

  it('does not grow with the number of files', () => {
    const count = new SummaryCount();
    for (let at = 0; at < 3000; at += 1) {
      count.add(file({ unit: `单位${at}`, findings: [] }));
      count.skip(`${at}`);
    }
    expect(count.summary.units.length).toBeLessThanOrEqual(1001);
    expect([count.summary.skipped.length, count.summary.skippedCount]).toEqual([100, 3000]);
  });
});

const validat = () =>
  validatReporter({
    time: '2024-01-01T00:00:00.000Z',
    agent: 'plan-indicators 1',
    language: 'en',
    rulesOf: () => [{ id: 'readable', kind: 'readable', severity: 'error' }],
  });

/** The published structure, version 1.0.0, with what it requires. */
const text = { type: 'string' };
const texts = { type: 'array', items: text };
const structure = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['validation'] },
      event: {
        type: 'object',
        properties: { time: text, actor: text },
        required: ['time', 'actor'],
      },
      rule: {
        type: 'object',
        properties: {
          language: text,
          expression: text,
          severity: { enum: ['information', 'warning', 'error'] },
          description: text,
        },
        required: ['language', 'expression', 'severity'],
      },
      data: {
        type: 'object',
        properties: { source: texts, target: texts, description: text },
        required: ['source', 'target'],
      },
      value: { enum: ['0', '1', 'NA'] },
    },
    required: ['id', 'type', 'event', 'rule', 'data', 'value'],
  },
};

describe('ValidatReport', () => {
  const outcomes = [
    { rule: 'readable', value: 'fail', sheet: '表', indicator: 1, column: '2021.total' },
    { rule: 'readable', value: 'pass', sheet: '表', indicator: 2, column: '2021.total' },
    { rule: 'growth', value: 'undecidable', sheet: '表', indicator: 2 },
  ] as const;

  it('has the structure of version 1.0.0', () => {
    const report: unknown = JSON.parse(written(validat(), [file({ outcomes }), accepted]));
    const validate = new Ajv().compile(structure);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
  });

  it('tells passed, failed and undecidable, a failure once', () => {
    const report = JSON.parse(written(validat(), [file({ outcomes })])) as { value: string }[];
    expect(report.map(({ value }) => value).sort()).toEqual(['0', '1', 'NA']);
  });
});
