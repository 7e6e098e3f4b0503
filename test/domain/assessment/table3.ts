/** Table 3 of the evaluation, as printed: 规划指标预测可完成情况. */
export const table3 = [
  {
    completion: 'achieved',
    attribute: '约束性',
    names: ['常住人口城镇化率'],
  },
  {
    completion: 'achieved',
    attribute: '预期性',
    names: [
      '每万人发明专利拥有量',
      '每千人口拥有执业（助理）医师数',
      '每千人口拥有0-3岁婴幼儿托位数',
    ],
  },
  {
    completion: 'onCourse',
    attribute: '约束性',
    names: [
      '万元GDP用水量降低',
      '单位GDP二氧化碳排放降低',
      '地表水达到或好于Ⅲ类水体比例',
      '城市空气质量优良天数比例',
      '万元GDP地耗降低',
      '粮食综合生产能力',
      '能源综合生产能力',
    ],
  },
  {
    completion: 'onCourse',
    attribute: '预期性',
    names: [
      '地区生产总值',
      '全员劳动生产率',
      '高新技术产业增加值占GDP比重',
      '数字经济核心产业增加值占GDP比重',
      '城镇居民人均可支配收入',
      '农村居民人均可支配收入',
      '城镇调查失业率',
      '人均预期寿命',
      '劳动年龄人口平均受教育年限',
      '基本养老保险参保率',
    ],
  },
  {
    completion: 'effort',
    attribute: '约束性',
    names: ['单位GDP能源消耗降低', '森林覆盖率'],
  },
  {
    completion: 'effort',
    attribute: '预期性',
    names: ['研发经费投入增长', '规模以上工业增加值'],
  },
];
