import { makeStyles, tokens } from '@fluentui/react-components';
import { use, useEffect, useReducer, useRef, useState } from 'react';
import { insertTable } from '../../app';
import type { IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { ListChoice } from '../parts/ListChoice';
import { useFootRoom } from '../parts/useFootRoom';
import { useTasks } from '../parts/useTasks';
import type { PageProps } from '../screen/pages';
import { useServices, useText } from '../services';
import { type CollectPage, CollectProvider } from './CollectContext';
import { CopiesButton } from './CopiesButton';
import { MergeBar } from './MergeBar';
import { PickBar } from './PickBar';
import { ReportBar } from './ReportBar';
import { StatusBar } from './StatusBar';
import { UnitList } from './UnitList';
import { initialState, reduce } from './collectState';
import { packed } from './copies';
import type { FileReader } from './fileReader';
import { readAll } from './readAll';
import { useCollectText } from './text';
import { useMerge } from './useMerge';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  top: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '4px 16px 10px' },
  bottom: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    maxHeight: '70vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** 汇总: the units' files checked, who has not reported, one table of what they sent. */
export default function CollectScreen({ onPage }: PageProps) {
  const styles = useStyles();
  const text = useCollectText();
  const { language } = useText();
  const services = useServices();
  const shipped = use(services.systems);
  const [systems, setSystems] = useState<readonly IndicatorSystem[]>(shipped);
  const [state, dispatch] = useReducer(reduce, initialState);
  const [reader, setReader] = useState<{ language: Language; reader: Promise<FileReader> }>();
  const stopping = useRef<AbortController>(undefined);
  const { files, reading } = state;
  const system = systems.find(({ id }) => id === state.system) ?? systems[0];
  if (system === undefined) throw new Error('The pane was given no indicator system.');

  // A system of the user's own may have been added on another page meanwhile.
  useEffect(() => {
    services.knownSystems().then(setSystems, reportError);
  }, [services]);
  const isReading = reading !== undefined;
  const { merge, units, isMerging } = useMerge(state, system);
  const busy = state.phase.kind === 'busy';
  const footRoom = useFootRoom();
  const tasks = useTasks(busy, dispatch);

  /** One reader as long as it fits; what is read anew is read with the systems known by then. */
  const readerFor = (fresh: boolean): Promise<FileReader> => {
    if (reader !== undefined && !fresh && reader.language === language) return reader.reader;
    reader?.reader.then((old) => old.close()).catch(reportError);
    const made = { language, reader: services.fileReader(language) };
    setReader(made);
    return made.reader;
  };
  const collect: CollectPage['read'] = (picked) => {
    if (isReading) return;
    const stop = new AbortController();
    stopping.current = stop;
    const work = async () => {
      const { files: found, skipped } = await picked;
      dispatch({ kind: 'read', total: found.length, skipped });
      await readAll(await readerFor(true), found, stop.signal, (read) =>
        dispatch({ kind: 'add', read }),
      );
    };
    work()
      .catch(tasks.fail)
      .finally(() => dispatch({ kind: 'readEnds' }));
  };
  const page: CollectPage = {
    state,
    dispatch,
    busy,
    systems,
    system,
    merge,
    isMerging,
    units,
    read: collect,
    stop: () => {
      stopping.current?.abort();
      readerFor(true).catch(reportError);
    },
    checkOpenBook: () => onPage('check'),
    findings: async (picked) => (await readerFor(false)).findings(picked),
    makeCopies: (picked) =>
      tasks.run('copies', async () => {
        const copies = await readerFor(false).then((own) => packed(own, picked, text.copies));
        if (copies.file !== undefined) await services.handOver.give(copies.file);
        return { kind: 'copies', count: copies.count };
      }),
    insert: (request) =>
      tasks.run('insert', async () => {
        const [workbook, watch] = await Promise.all([services.workbook(), services.watch()]);
        const outcome = await insertTable(workbook, request, watch.prepare);
        switch (outcome.kind) {
          case 'inserted':
            return { ...outcome, cells: merge?.cells.length ?? 0 };
          case 'failed':
            return outcome;
          case 'tableExists':
          case 'occupied':
            return { kind: 'asking', request, question: outcome };
        }
      }),
    dismiss: tasks.dismiss,
  };
  return (
    <CollectProvider value={page}>
      <main className={styles.page}>
        <div className={styles.top}>
          {files.size === 0 && <p className={styles.quiet}>{text.intro}</p>}
          {systems.length > 1 && (
            <ListChoice
              label={text.system}
              value={system.id}
              disabled={busy || isReading}
              choices={systems.map(({ id, label }) => ({ value: id, label: label[language] }))}
              onChange={(id) => dispatch({ kind: 'choose', choice: { system: id } })}
            />
          )}
          <PickBar />
          {merge !== undefined && <StatusBar />}
          {merge !== undefined && <CopiesButton />}
        </div>
        {merge !== undefined && <UnitList />}
      </main>
      <footer ref={footRoom} className={styles.bottom}>
        <ReportBar ref={tasks.bar} />
        {merge !== undefined && <MergeBar merge={merge} />}
      </footer>
    </CollectProvider>
  );
}
