import { makeStyles } from '@fluentui/react-components';
import {
  use,
  useDeferredValue,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useTasks } from '../parts/useTasks';
import type { PageProps } from '../screen/pages';
import { useServices, useText } from '../services';
import { CellPanel } from './CellPanel';
import { type CheckPage, CheckProvider } from './CheckContext';
import { FilterBar } from './FilterBar';
import { FindingList } from './FindingList';
import { ReportBar } from './ReportBar';
import { StateNotice } from './StateNotice';
import { SwitchBar } from './SwitchBar';
import { ReportTables } from './reports/ReportTables';
import { addressOf } from './cell';
import { initialState, reduce } from './checkState';
import { rememberChecking } from './checking';
import { concerningCell, foundIn, shownOf } from './shown';
import { follow, stepFrom } from './step';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flex: '1 1 auto' },
  top: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '2px 16px 8px' },
});

/** 校验: what was found, where, why, and what to do; it follows the cell that is selected. */
export default function CheckScreen({ onPage, failure }: PageProps) {
  const styles = useStyles();
  const { language } = useText();
  const services = useServices();
  const watch = use(services.watch());
  const snapshot = useSyncExternalStore(watch.subscribe, watch.snapshot);
  const [state, dispatch] = useReducer(reduce, initialState);
  const panel = useRef<HTMLElement>(null);
  const { tables, selection, phase } = snapshot;
  const { choice } = state;
  const busy = state.phase.kind === 'busy';
  const tasks = useTasks(busy, dispatch, panel);

  const cursor = follow(state.cursor, selection);
  useEffect(() => dispatch({ kind: 'selected', selection }), [selection]);
  useEffect(() => {
    if (failure !== undefined) dispatch({ kind: 'report', report: { kind: 'failed', failure } });
  }, [failure]);
  // Typing goes first; the list follows when there is time.
  const wanted = useDeferredValue(choice.wanted);
  const found = useMemo(() => foundIn({ tables }, choice.table), [tables, choice.table]);
  const shown = useMemo(
    () => shownOf(found, { ...choice, wanted }, language),
    [found, choice, wanted, language],
  );
  const cell = cursor ? { table: cursor.at.table, address: addressOf(cursor.at) } : selection;
  const here = concerningCell(tables, cell, cursor?.at.id);

  const page: CheckPage = {
    watch,
    snapshot,
    state,
    dispatch,
    busy,
    found,
    shown,
    cell,
    here,
    goTo: (at) => {
      dispatch({ kind: 'goTo', at, selection });
      watch.reveal(at).then((failure) => {
        if (failure !== undefined)
          dispatch({ kind: 'report', report: { kind: 'failed', failure } });
      }, tasks.fail);
    },
    step: (direction) => {
      const next = stepFrom(
        shown.map(({ live }) => live),
        selection,
        cursor,
        direction,
      );
      if (next !== undefined) page.goTo(next);
    },
    ask: (findings) => tasks.tell({ kind: 'asking', findings }),
    run: (task, work) => {
      if (busy) return;
      tasks.run(task, work);
      // A finding may go away with the button in it that has the focus.
      if (panel.current?.contains(document.activeElement) === true) panel.current.focus();
    },
    turn: (on) => {
      rememberChecking(services.memory, on);
      dispatch({ kind: 'dismiss' });
      (on ? watch.start() : watch.stop()).catch(tasks.fail);
    },
    recheck: () => {
      dispatch({ kind: 'dismiss' });
      watch.recheck().catch(tasks.fail);
    },
    holdFocus: () => panel.current?.focus(),
    dismiss: tasks.dismiss,
  };
  const hasTables = phase.kind !== 'off' && tables.length > 0;
  const hasFindings = hasTables && found.length > 0;
  return (
    <CheckProvider value={page}>
      <main className={styles.page}>
        <div className={styles.top}>
          <SwitchBar />
          <StateNotice onPage={onPage} />
          <ReportTables />
          {hasTables && <FilterBar />}
        </div>
        {hasFindings && <FindingList />}
        <ReportBar ref={tasks.bar} />
        {hasFindings && <CellPanel ref={panel} />}
      </main>
    </CheckProvider>
  );
}
