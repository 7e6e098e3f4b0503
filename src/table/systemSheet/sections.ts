/*
 * An indicator system as a sheet: blocks one under another, each with its name in the first cell,
 * a row of heads, and a row for each entry. This file says which block and head stands for which
 * place in the JSON form; writing and reading both follow it, so they cannot drift apart.
 */

/**
 * `rule`: a kind of rule, by its name. `pairs`: names with their values, `下限=0.4；上限=0.6`, where each
 * kind of rule has its own.
 */
export type FieldKind = 'text' | 'number' | 'list' | 'numbers' | 'code' | 'flag' | 'rule' | 'pairs';

export interface Field {
  /** Key in the JSON form; dotted where it lies deeper: `plan.base`. */
  readonly key: string;
  readonly kind: FieldKind;
  readonly head: string;
}

export interface Section {
  /** Key of the array in the JSON form; empty for the system itself, `choices` being a special form. */
  readonly key: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

const field = (key: string, kind: FieldKind, head: string): Field => ({ key, kind, head });

export const sections: readonly Section[] = [
  {
    key: '',
    title: '【体系】',
    fields: [
      field('id', 'text', '编号'),
      field('version', 'text', '版本'),
      field('label.zh', 'text', '名称'),
      field('label.en', 'text', '英文名称'),
      field('place', 'text', '地区'),
      field('title', 'text', '表题'),
      field('nextTitle', 'text', '下一规划表题'),
      field('plan.base', 'number', '基期年'),
      field('plan.target', 'number', '目标年'),
    ],
  },
  { key: 'domains', title: '【领域】', fields: [field('', 'text', '领域')] },
  { key: 'units', title: '【单位】', fields: [field('', 'text', '单位')] },
  {
    key: 'periods',
    title: '【时期】',
    fields: [
      field('id', 'text', '时期代号'),
      field('label', 'text', '时期名称'),
      field('year', 'number', '年份'),
      field('months', 'number', '月数'),
    ],
  },
  {
    key: 'columns',
    title: '【栏目】',
    fields: [
      field('role', 'code', '用途'),
      field('period', 'text', '时期代号'),
      field('head.0', 'text', '表头上行'),
      field('head.1', 'text', '表头下行'),
      field('width', 'number', '宽度'),
    ],
  },
  {
    key: 'choices',
    title: '【选项】',
    fields: [
      field('role', 'code', '用途'),
      field('text', 'text', '文字'),
      field('meaning', 'code', '含义'),
    ],
  },
  {
    key: 'tokens',
    title: '【用语】',
    fields: [
      field('text', 'text', '文字'),
      field('meaning', 'code', '含义'),
      field('columns', 'list', '可用栏目'),
    ],
  },
  {
    key: 'indicators',
    title: '【指标】',
    fields: [
      field('number', 'number', '序号'),
      field('name', 'text', '指标名称'),
      field('unit', 'text', '计量单位'),
      field('domain', 'text', '领域'),
      field('attribute', 'text', '属性'),
      field('direction', 'code', '方向'),
      field('measure', 'code', '目标类别'),
      field('nature', 'code', '数据性质'),
      field('prices', 'code', '价格'),
      field('totals', 'code', '总量栏内容'),
      field('decimals', 'number', '小数位数'),
      field('base', 'text', '基数'),
      field('target', 'text', '目标值'),
      field('rate', 'text', '年均增速[累计]'),
      field('responsible', 'list', '责任单位'),
      field('responsibleText', 'text', '责任单位（印刷）'),
      field('economy', 'flag', '经济增长'),
      field('note', 'text', '说明'),
    ],
  },
  {
    key: 'rules',
    title: '【规则】',
    fields: [
      field('id', 'text', '规则编号'),
      field('kind', 'rule', '规则类别'),
      field('severity', 'code', '级别'),
      field('off', 'flag', '停用'),
      field('scope.indicators', 'numbers', '指标'),
      field('scope.except', 'numbers', '除外指标'),
      field('scope.columns', 'list', '栏目'),
      field('scope.attributes', 'list', '属性'),
      field('scope.measures', 'list', '目标类别'),
      field('scope.natures', 'list', '数据性质'),
      field('scope.units', 'list', '计量单位'),
      field('scope.exceptUnits', 'list', '除外单位'),
      field('scope.totals', 'code', '总量栏内容'),
      field('parameters', 'pairs', '参数'),
      field('replaces', 'list', '代替规则'),
      field('reason.zh', 'text', '理由'),
      field('reason.en', 'text', '英文理由'),
      field('message.zh', 'text', '提示语'),
      field('message.en', 'text', '英文提示语'),
      field('level', 'number', '验证层次'),
      field('type', 'text', '验证类型'),
    ],
  },
];

/** The block of published figures has a head for each column of the table, so it is made on the spot. */
export const publishedTitle = '【已公布数据】';
export const publishedNumberHead = '序号';

export const listSeparator = '、';
export const pairSeparator = '；';
export const flagWord = '是';
