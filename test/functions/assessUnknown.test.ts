import { describe, expect, it } from 'vitest';
import { registerSystem, unregisterSystem } from '../../src/functions/registry';
import { shippedSystem } from '../support/systems';
import { call } from './support';

const system = shippedSystem();

describe('a table that no system describes', () => {
  const table = [
    ['序号', '指标', '计量单位', '2030年基数', '2035年目标', '年均增速', '2031年', ''],
    ['', '', '', '', '', '', '总量', '增速'],
    ['1', '甲', '亿元', '100', '200', '—', '120', '—'],
    ['2', '乙', '%', '50', '60', '—', '51', '—'],
    ['3', '丙', '亿元', '100', '—', '7以上', '—', '8%'],
    ['4', '丁', '%', '—', '—', '[-10]', '-1', '—'],
    ['5', '戊', '%', '5', '4.5以内', '—', '4.4', '—'],
    ['6', '己', '元', '100', '—', '与经济增长同步', '—', '8%'],
    ['7', '庚', '%', '—', '完成省定目标', '—', '—', '完成当年目标'],
    ['8', '辛', '%', '0.5', '0.6', '—', '0.51', '—'],
  ];

  it('is read by its own texts: levels, shares, growth, accumulated change, limits, verdicts', () => {
    const found = call('ASSESS', table).slice(2);
    expect(found.map(([status]) => status)).toEqual([
      ...['超前', '滞后', '正常', '滞后', '正常', '数据不足', '正常', '滞后'],
    ]);
    expect(found.map(([, pace]) => pace)).toEqual([
      expect.closeTo(Math.log(1.2) / (0.2 * Math.log(2)), 9),
      expect.closeTo(0.5, 9),
      expect.closeTo(Math.log(1.08) / Math.log(1.07), 9),
      expect.closeTo(Math.log(0.99) / (0.2 * Math.log(0.9)), 9),
      '',
      '',
      '',
      expect.closeTo(0.5, 9),
    ]);
  });

  it('does not guess what a bare −14 means', () => {
    const bare = table.slice(0, 2).concat([['4', '丁', '%', '—', '—', '-14', '-1', '—']]);
    const held = bare.map((row) => row.map((text) => (text === '-14' ? -14 : text)));
    const [row] = call('ASSESS', held).slice(2);
    expect(row?.[0]).toBe('数据不足');
    expect(row?.[2]).toContain('年均还是累计无法判断');
  });

  it('reads growth that is written in percent without its sign', () => {
    const held = table.slice(0, 2).concat([['3', '丙', '亿元', '100', '—', '7以上', '—', '8']]);
    const [row] = call('ASSESS', held).slice(2);
    const [number] = call(
      'ASSESS',
      held.map((line) => line.map((text) => (text === '8' ? 8 : text))),
    ).slice(2);
    expect(row?.[1]).toBeCloseTo(1.1375, 3);
    expect(number).toEqual(row);
  });

  it('is known once its system is registered', () => {
    const own = {
      ...system,
      id: 'own',
      plan: { base: 2030, target: 2035 },
      indicators: system.indicators.slice(0, 1).map((each) => ({
        ...each,
        name: '甲',
        direction: 'down' as const,
        base: '100',
        target: '50',
        rate: '—',
        measure: 'level' as const,
      })),
    };
    const own25 = table.slice(0, 3);
    const before = call('ASSESS', own25)[2];
    registerSystem(own);
    const after = call('ASSESS', own25)[2];
    unregisterSystem('own');
    expect(before?.[0]).toBe('超前');
    expect(after?.[0]).toBe('滞后');
    expect(call('ASSESS', own25)[2]).toEqual(before);
  });
});
