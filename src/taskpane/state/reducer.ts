import type { IndicatorSystem } from '../../domain/indicator';
import {
  type Choices,
  type OfferedSystem,
  type Origin,
  type PaneState,
  type Phase,
  type Report,
  type Task,
  chosenSystem,
  hasPublished,
  offer,
  reportKey,
} from './paneState';

export type Action =
  | { readonly kind: 'chooseSystem'; readonly key: string }
  | { readonly kind: 'choose'; readonly choices: Partial<Omit<Choices, 'system' | 'reportTable'>> }
  | { readonly kind: 'begin'; readonly task: Task }
  | { readonly kind: 'offerSystem'; readonly system: IndicatorSystem; readonly origin: Origin }
  | {
      readonly kind: 'rolled';
      readonly system: IndicatorSystem;
      readonly sheet: string;
      readonly to: 'period' | 'plan';
    }
  | { readonly kind: 'report'; readonly phase: Report }
  | { readonly kind: 'dismiss' };

/**
 * While the workbook is being written nothing can be chosen. Otherwise a new choice puts away the
 * last question or report, which spoke of the old choices.
 */
export function reduce(state: PaneState, action: Action): PaneState {
  const busy = state.phase.kind === 'busy';
  switch (action.kind) {
    case 'begin':
      return busy ? state : { ...state, phase: { kind: 'busy', task: action.task } };
    case 'report':
      return { ...state, phase: action.phase };
    case 'offerSystem':
      return offered(state, offer(action.system, action.origin));
    case 'rolled': {
      const { system, sheet, to } = action;
      const next = offered(state, offer(system, 'sheet'));
      const fill = to === 'period' && hasPublished(system) ? 'published' : 'blank';
      const choices = { ...next.choices, fill } as const;
      return { ...next, choices, phase: { kind: 'systemRolled', sheet, to } };
    }
    case 'dismiss':
      return busy ? state : { ...state, phase: ready };
    case 'choose':
      return busy
        ? state
        : { ...state, choices: { ...state.choices, ...action.choices }, phase: ready };
    case 'chooseSystem':
      return busy ? state : chosen(state, action.key);
  }
}

function chosen(state: PaneState, key: string): PaneState {
  const reportTable = state.reportTables.find((table) => reportKey(table) === key);
  if (reportTable !== undefined) {
    const fill = hasPublished(reportTable) ? state.choices.fill : 'blank';
    return { ...state, choices: { ...state.choices, reportTable, fill, title: '' }, phase: ready };
  }
  if (!state.systems.some((each) => each.key === key)) return state;
  return { ...state, choices: fitting(state, key), phase: ready };
}

const ready: Phase = { kind: 'ready' };

function offered(state: PaneState, added: OfferedSystem): PaneState {
  const others = state.systems.filter((each) => each.key !== added.key);
  const systems = [...others, added];
  return {
    ...state,
    systems,
    choices: fitting({ ...state, systems }, added.key),
    phase: { kind: 'systemLoaded', label: added.system.label },
  };
}

/** Keeps what the newly chosen system knows. The old title belonged to the old system. */
function fitting(state: PaneState, key: string): Choices {
  const choices = { ...state.choices, system: key, reportTable: undefined, title: '' };
  const system = chosenSystem({ ...state, choices });
  const { fill, unit } = choices;
  return {
    ...choices,
    fill: hasPublished(system) ? fill : 'blank',
    unit: unit !== undefined && system.units.includes(unit) ? unit : undefined,
  };
}
