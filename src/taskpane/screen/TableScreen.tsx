import { makeStyles, tokens } from '@fluentui/react-components';
import { use, useMemo, useReducer, useRef } from 'react';
import { Preview } from '../preview/Preview';
import { useServices, useText } from '../services';
import { chosenSystem, initialState } from '../state/paneState';
import { previewSheet } from '../state/previewSheet';
import { reduce } from '../state/reducer';
import { insertRequest } from '../state/request';
import { FillChoice } from './FillChoice';
import { InsertBar } from './InsertBar';
import { MoreOptions } from './MoreOptions';
import { type Pane, PaneProvider } from './PaneContext';
import { SystemChoice } from './SystemChoice';
import { UnitChoice } from './UnitChoice';
import { WhereChoice } from './WhereChoice';
import { makeTasks } from './tasks';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    flexGrow: 1,
    padding: '4px 16px 16px',
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** 指标表: choose a system and how to fill it, see the first rows, insert. */
export default function TableScreen() {
  const styles = useStyles();
  const text = useText();
  const services = useServices();
  const { hasFunctions } = services;
  // Asked for together, so that neither waits for the other.
  const [systems, reportTables] = [services.systems, services.reportTables()];
  const offers = { systems: use(systems), reportTables: use(reportTables) };
  const [state, dispatch] = useReducer(reduce, offers, initialState);
  const { language } = text;
  const tasks = useMemo(() => makeTasks(services, language, dispatch), [services, language]);
  const insertButton = useRef<HTMLButtonElement | null>(null);
  const { choices } = state;
  const system = chosenSystem(state);
  const request = useMemo(
    () => insertRequest(system, choices, language),
    [system, choices, language],
  );
  const sheet = useMemo(() => previewSheet(request), [request]);
  const toInsertButton = () => insertButton.current?.focus();
  const pane: Pane = {
    state,
    dispatch,
    tasks,
    busy: state.phase.kind === 'busy',
    insert: (request) => {
      toInsertButton();
      void tasks.insert(request);
    },
    dismiss: () => {
      toInsertButton();
      dispatch({ kind: 'dismiss' });
    },
  };
  return (
    <PaneProvider value={pane}>
      <main className={styles.form}>
        <SystemChoice />
        <FillChoice />
        {choices.reportTable === undefined && <UnitChoice />}
        <WhereChoice />
        <MoreOptions />
        <Preview sheet={sheet} />
        {!hasFunctions && <p className={styles.quiet}>{text.noFormulas}</p>}
      </main>
      <InsertBar request={request} button={insertButton} />
    </PaneProvider>
  );
}
