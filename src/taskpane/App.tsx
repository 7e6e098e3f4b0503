import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { Activity, Suspense, lazy, useState } from 'react';
import { ErrorBoundary } from './pages/ErrorBoundary';
import { Loading } from './parts/Loading';
import { Heading, type PageName } from './screen/Heading';
import { type Services, ServicesProvider, TextProvider } from './services';
import { useTheme } from './theme/useTheme';
import { useLanguage } from './useLanguage';

const TableScreen = lazy(
  () => import(/* webpackChunkName: "table-screen" */ './screen/TableScreen'),
);

const FunctionsScreen = lazy(
  () => import(/* webpackChunkName: "functions-screen" */ './functions/FunctionsScreen'),
);

const screens = [
  { name: 'table', Screen: TableScreen },
  { name: 'functions', Screen: FunctionsScreen },
] as const;

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
  const turnTo = (next: PageName) => {
    setPage(next);
    setVisited((before) => new Set([...before, next]));
    window.scrollTo(0, 0);
  };
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
                    <Screen />
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
