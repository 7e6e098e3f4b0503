import { makeStyles, tokens } from '@fluentui/react-components';
import { use, useReducer } from 'react';
import { useTasks } from '../parts/useTasks';
import { useServices, useText } from '../services';
import { FunctionList } from './FunctionList';
import { type FunctionsPage, FunctionsProvider } from './FunctionsContext';
import { ReportBar } from './ReportBar';
import { initialState, reduce } from './functionsState';
import { useFunctionsText } from './text';
import { WaysOut } from './waysOut/WaysOut';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    flexGrow: 1,
    padding: '4px 16px 20px',
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** 函数: what each function gives, an example to insert, and how to do without the add-in. */
export default function FunctionsScreen() {
  const styles = useStyles();
  const text = useFunctionsText();
  const services = useServices();
  const help = use(services.functionHelp(useText().language));
  const profiles = use(services.profiles());
  const [system] = use(services.systems);
  const [state, dispatch] = useReducer(reduce, initialState);
  const busy = state.phase.kind === 'busy';
  const tasks = useTasks(busy, dispatch);

  const page: FunctionsPage = {
    state,
    busy,
    profiles,
    wording: { profiles, language: services.language },
    plan: system?.plan ?? { base: 0, target: 0 },
    run: (task, work) => tasks.run(task, () => services.workbook().then(work)),
    dismiss: tasks.dismiss,
  };
  return (
    <FunctionsProvider value={page}>
      <main className={styles.page}>
        <p className={styles.quiet}>{services.hasFunctions ? text.intro : text.noFunctions}</p>
        <FunctionList help={help} />
        <WaysOut />
      </main>
      <ReportBar ref={tasks.bar} />
    </FunctionsProvider>
  );
}
