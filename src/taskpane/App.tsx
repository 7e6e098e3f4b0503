import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { Activity, type ComponentType, Suspense, lazy, useEffect, useState } from 'react';
import type { WorkbookFailure } from '../app';
import { ErrorBoundary } from './pages/ErrorBoundary';
import { Loading } from './parts/Loading';
import { Heading } from './screen/Heading';
import type { PageName, PageProps, Turn } from './screen/pages';
import { type Services, ServicesProvider, TextProvider } from './services';
import { useTheme } from './theme/useTheme';
import { useLanguage } from './useLanguage';

const TableScreen = lazy(
  () => import(/* webpackChunkName: "table-screen" */ './screen/TableScreen'),
);

const CheckScreen = lazy(
  () => import(/* webpackChunkName: "check-screen" */ './check/CheckScreen'),
);

const AssessScreen = lazy(
  () => import(/* webpackChunkName: "assess-screen" */ './assess/AssessScreen'),
);

const CollectScreen = lazy(
  () => import(/* webpackChunkName: "collect-screen" */ './collect/CollectScreen'),
);

const FunctionsScreen = lazy(
  () => import(/* webpackChunkName: "functions-screen" */ './functions/FunctionsScreen'),
);

const screens: readonly { readonly name: PageName; readonly Screen: ComponentType<PageProps> }[] = [
  { name: 'table', Screen: TableScreen },
  { name: 'check', Screen: CheckScreen },
  { name: 'collect', Screen: CollectScreen },
  { name: 'assess', Screen: AssessScreen },
  { name: 'functions', Screen: FunctionsScreen },
];

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
});

export function App({ services }: { readonly services: Services }) {
  useStaticStyles();
  const styles = useStyles();
  const theme = useTheme(services.theme);
  const { text, change } = useLanguage(services);
  const [page, setPage] = useState<PageName>('table');
  const [visited, setVisited] = useState<ReadonlySet<PageName>>(new Set(['table']));
  const [failure, setFailure] = useState<WorkbookFailure>();
  const turnTo: Turn = (next, failed) => {
    setFailure(failed);
    setPage(next);
    setVisited((before) => new Set([...before, next]));
    window.scrollTo(0, 0);
  };
  useEffect(() => services.onTurn(turnTo), [services]);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <TextProvider value={text}>
        <ErrorBoundary text={text.crash}>
          <ServicesProvider value={services}>
            <Heading page={page} onPage={turnTo} onLanguage={change} />
            {/* A page that is left keeps what was chosen on it, and a task that it began goes on. */}
            {screens.map(({ name, Screen }) =>
              visited.has(name) ? (
                <Activity key={name} mode={name === page ? 'visible' : 'hidden'}>
                  <Suspense fallback={<Loading />}>
                    <Screen onPage={turnTo} failure={failure} />
                  </Suspense>
                </Activity>
              ) : null,
            )}
          </ServicesProvider>
        </ErrorBoundary>
      </TextProvider>
    </FluentProvider>
  );
}
