import {
  type Column,
  type Indicator,
  type IndicatorSystem,
  columnId,
  isFigure,
  vocabularyOf,
} from '../domain/indicator';
import {
  type Vocabulary,
  cellValue,
  formatQuantity,
  numberFormat,
  parseQuantity,
} from '../domain/quantity';
import type { PlanCell } from './sheetPlan';

/** Cell texts by indicator number and column id, as published or reported. */
export type Figures = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function emptyCell(format = 'General'): PlanCell {
  return { value: null, format, text: '' };
}

export function textCell(text: string): PlanCell {
  return text === '' ? emptyCell() : { value: text, format: 'General', text };
}

/** Makes the cells of one system's rows, so that its vocabulary is prepared once. */
export function cellMaker(system: IndicatorSystem, figures: Figures) {
  const vocabulary = vocabularyOf(system);
  return (indicator: Indicator, column: Column): PlanCell => {
    const text = cellText(indicator, column, figures);
    if (column.role === 'number') {
      return { value: indicator.number, format: '0', text };
    }
    if (text === '') return emptyCell(entryFormat(indicator, column));
    return isFigure(column) ? figureCell(text, vocabulary) : textCell(text);
  };
}

export function cellText(indicator: Indicator, column: Column, figures: Figures): string {
  switch (column.role) {
    case 'domain':
    case 'name':
    case 'unit':
      return indicator[column.role];
    case 'number':
      return String(indicator.number);
    case 'attribute':
    case 'base':
    case 'target':
    case 'rate':
      return indicator[column.role] ?? '';
    case 'responsible':
      return responsibleText(indicator);
    default:
      return figures[indicator.number]?.[columnId(column)] ?? '';
  }
}

/** How the units that answer for an indicator are printed together. */
export function responsibleText(indicator: Indicator): string {
  return indicator.responsibleText ?? indicator.responsible.join('、');
}

/** A real number that shows the paper's text; words stay words. */
export function figureCell(text: string, vocabulary: Vocabulary): PlanCell {
  const quantity = parseQuantity(text, vocabulary);
  return {
    value: cellValue(quantity),
    format: numberFormat(quantity),
    text: formatQuantity(quantity),
  };
}

/**
 * What a number typed into a blank cell will look like. A growth cell that is formatted as percent
 * beforehand makes Excel, WPS and LibreOffice read a typed 11.4 as 11.4 %.
 */
function entryFormat(indicator: Indicator, column: Column): string {
  if (column.role === 'growth') return '0.00%';
  if (column.role === 'total' && indicator.decimals !== undefined) {
    return indicator.decimals === 0 ? '0' : `0.${'0'.repeat(indicator.decimals)}`;
  }
  return 'General';
}
