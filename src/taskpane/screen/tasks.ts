import type { Dispatch } from 'react';
import type { InsertRequest, TableSpot } from '../../app';
import type { IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { Services } from '../services';
import type { Action } from '../state/reducer';

/** What the pane does to the workbook. Nothing here is needed to draw the pane, so it loads when used. */
export interface Tasks {
  readonly insert: (request: InsertRequest) => Promise<void>;
  readonly checkReports: () => Promise<void>;
  readonly reveal: (table: TableSpot) => Promise<void>;
  readonly writeSystem: (system: IndicatorSystem) => Promise<void>;
  /** Writes a system that was rolled forward to a sheet, and chooses it. */
  readonly rollSystem: (system: IndicatorSystem, to: 'period' | 'plan') => Promise<void>;
  readonly readSystem: () => Promise<void>;
  readonly openSystem: (file: File) => Promise<void>;
}

const unforeseen = () => import(/* webpackChunkName: "use-cases" */ '../unforeseen');
const useCases = () => import(/* webpackChunkName: "use-cases" */ '../useCases');

type PaneServices = Pick<
  Services,
  'workbook' | 'watch' | 'registerSystem' | 'knownSystems' | 'reportTables'
>;

export function makeTasks(
  { workbook, watch, registerSystem, knownSystems, reportTables }: PaneServices,
  language: Language,
  dispatch: Dispatch<Action>,
): Tasks {
  const run = async (
    work: (cases: Awaited<ReturnType<typeof useCases>>) => Promise<Action | undefined>,
  ) => {
    try {
      const action = await work(await useCases());
      // From here on the functions in cells know the user's own system as well.
      if (action?.kind === 'offerSystem' || action?.kind === 'rolled')
        await registerSystem(action.system);
      if (action !== undefined) dispatch(action);
    } catch (error) {
      const failed = await unforeseen();
      dispatch({ kind: 'report', phase: failed.unforeseen(error) });
    }
  };
  const checked = async (
    cases: Awaited<ReturnType<typeof useCases>>,
    inserted?: TableSpot,
  ): Promise<Action> =>
    cases.checkReports(
      await workbook(),
      { systems: await knownSystems(), reportTables: await reportTables(), language },
      inserted,
    );
  return {
    checkReports: () => {
      dispatch({ kind: 'begin', task: 'check' });
      return run((cases) => checked(cases));
    },
    insert: (request) => {
      dispatch({ kind: 'begin', task: 'insert' });
      return run(async (cases) =>
        cases.insert(await workbook(), await watch(), request, (table) => checked(cases, table)),
      );
    },
    reveal: (table) => run(async (cases) => cases.reveal(await workbook(), table)),
    writeSystem: (system) => {
      dispatch({ kind: 'begin', task: 'system' });
      return run(async (cases) => cases.writeSystem(await workbook(), system, language));
    },
    rollSystem: (system, to) => {
      dispatch({ kind: 'begin', task: 'system' });
      return run(async (cases) => cases.rollSystem(await workbook(), system, to, language));
    },
    readSystem: () => {
      dispatch({ kind: 'begin', task: 'system' });
      return run(async (cases) => cases.readSystem(await workbook(), language));
    },
    openSystem: (file) => {
      dispatch({ kind: 'begin', task: 'system' });
      return run((cases) => cases.openSystem(file));
    },
  };
}
