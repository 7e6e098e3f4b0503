import type { FunctionsText } from './functionsText';
import { fraction, raised } from '../formula';

const formulas = (count: number) => `${count} formula${count === 1 ? '' : 's'}`;

export const en: FunctionsText = {
  intro:
    'Type =ZB. in a cell to choose one of these. Open one here for its parameters, the formula behind it, and an example to insert.',
  noFunctions:
    'This Excel cannot run these functions. The examples use Excel’s own instead, with the same results for numbers; functions that read words have no such form.',
  unknown: {
    title: 'The descriptions did not load',
    text: 'Check the network and reload the pane. “Doing without the add-in” below works all the same.',
    reload: 'Reload',
  },
  search: {
    label: 'Find a function',
    found: (count) =>
      count === 0
        ? 'No function fits; try another word.'
        : `${count} function${count === 1 ? '' : 's'}`,
  },
  entry: {
    parameters: 'Parameters',
    optional: 'may be left out',
    formula: 'Formula',
    profiles: 'Profiles',
    profilesHint: 'The parameter profile takes an id or a name:',
    example: 'Example',
    native: 'In Excel’s own functions',
    noNative:
      'It has no form in Excel’s own functions, because it reads words. Keep its values where the file goes to people without the add-in.',
  },
  functions: {
    CAGR: {
      title: 'Average growth a year',
      formulas: [['(', fraction('end', 'start'), ')', raised('1/years'), ' − 1']],
    },
    AVGGROWTH: {
      title: 'Average growth from yearly rates',
      formulas: [['[(1+rate₁) × (1+rate₂) × … × (1+rateₙ)]', raised('1/n'), ' − 1']],
      note: 'Not the arithmetic mean of the rates, which is larger.',
    },
    CUMGROWTH: {
      title: 'Growth over all years from yearly rates',
      formulas: [['(1+rate₁) × (1+rate₂) × … × (1+rateₙ) − 1']],
    },
    CUMAVG: {
      title: 'Average growth, cumulative method',
      formulas: [
        [
          'the r that solves (1+r) + (1+r)',
          raised('2'),
          ' + … + (1+r)',
          raised('n'),
          ' = ',
          fraction('sum of values', 'base'),
        ],
      ],
    },
    REQUIRED: {
      title: 'Growth a year still needed',
      formulas: [['(', fraction('target', 'current'), ')', raised('1/yearsLeft'), ' − 1']],
    },
    PROGRESS: {
      title: 'Part of the way that is done',
      formulas: [[fraction('current − base', 'target − base')]],
    },
    PACE: {
      title: 'Pace R',
      formulas: [
        [
          'amount: R = ',
          fraction('ln(current/base)', 'ln(target/base)'),
          ' ÷ ',
          fraction('elapsed', 'total'),
        ],
        [
          'share: R = ',
          fraction('current − base', 'target − base'),
          ' ÷ ',
          fraction('elapsed', 'total'),
        ],
      ],
      note: 'R = 1 is on schedule, above 1 ahead of it.',
    },
    STATUS: {
      title: 'Status from levels',
      formulas: [
        ['classed by pace R and the profile: R = ', fraction('progress', 'elapsed share')],
      ],
      result: 'On track',
    },
    GROWTHSTATUS: {
      title: 'Status from yearly rates',
      formulas: [
        [
          'classed by pace R and the profile: R = ',
          fraction('ln[(1+rate₁) × … × (1+rateₙ)]', 'n × ln(1+targetRate)'),
        ],
      ],
      result: 'On track',
    },
    FORECAST: {
      title: 'Level at the present pace',
      formulas: [['current × (', fraction('current', 'base'), ')', raised('ahead/elapsed')]],
    },
    NUMBER: {
      title: 'The number in a text',
      formulas: [],
      note: 'A range or a remark is not one number: #N/A or #VALUE!, with the reason.',
    },
    ASSESS: {
      title: 'Assessment of a whole table',
      formulas: [['pace R of each row by its kind of target, then classed by the profile']],
      note: 'Stands to the right of the header and spills beside every row: three columns must be free.',
    },
  },
  example: {
    insert: 'Insert at the selected cell',
    inserting: 'Inserting…',
    result: 'Result',
    assessment: [
      ['Suggested status', 'Pace R', 'Grounds'],
      ['On track', '1.12', 'By pace R'],
      ['Behind', '0.59', 'By pace R'],
    ],
    inserted: 'Example inserted',
    insertedText: (sheet, area) =>
      `On sheet “${sheet}”, ${area}. Change its figures and the result follows.`,
    occupiedText: (sheet) =>
      `The example would cover this on sheet “${sheet}”. Or cancel, select empty cells and insert there:`,
  },
  ways: {
    heading: 'Doing without the add-in',
    intro:
      'Before a file goes to people without this add-in, or is computed in WPS, replace the ZB functions. Looks and figures stay, and it can be undone.',
    scope: 'Scope',
    sheet: 'This sheet',
    workbook: 'Whole workbook',
    way: 'How',
    ways: {
      native: {
        name: 'Rewrite in Excel’s own functions',
        hint: 'Still computes when figures change, in Excel 2016 and later, WPS and LibreOffice.',
      },
      values: {
        name: 'Keep the values only',
        hint: 'What is shown now stays, and is not computed again.',
      },
    },
    look: 'See what would change',
    looking: 'Looking…',
    settling: 'Replacing…',
    ask: {
      native: (count) => `Rewrite ${formulas(count)}?`,
      values: (count, cells) =>
        cells === count
          ? `Replace ${formulas(count)} by values?`
          : `Replace ${formulas(count)} (${cells} cells) by values?`,
    },
    askText: (place) => `Scope: ${place}. Formulas without ZB functions are not touched.`,
    goOn: { native: 'Rewrite', values: 'Keep values' },
    nothing: 'Nothing to replace',
    nothingText: (place) => `No formula calls a ZB function in ${place}.`,
    noneCan: 'No formula can be replaced in this way',
    done: {
      native: (count) => `${formulas(count)} rewritten`,
      values: (count) => `${formulas(count)} replaced by values`,
    },
    doneText: 'These cells no longer need the add-in.',
    undo: (count) => `Restore the ${formulas(count)}`,
    undone: (count) => `${formulas(count)} restored`,
    left: (count) =>
      `${formulas(count)} stay${count === 1 ? 's' : ''} and still need${count === 1 ? 's' : ''} the add-in:`,
    noNativeForm: (functions) =>
      `${functions.map((each) => `ZB.${each}`).join(', ')} has no native form here; its value can be kept`,
    notComputed: (shown) =>
      shown === ''
        ? 'not computed yet'
        : `shows ${shown}, which is no result; compute it first where the add-in is`,
    leftLine: (cells, more, reason) =>
      `${cells.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${reason}.`,
    wholeWorkbook: 'the whole workbook',
    thisSheet: (sheet) => `sheet “${sheet}”`,
  },
};
