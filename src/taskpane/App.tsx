import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { ErrorBoundary } from './pages/ErrorBoundary';
import { Loading } from './parts/Loading';
import { Heading } from './screen/Heading';
import { type Services, ServicesProvider, TextProvider } from './services';
import { useTheme } from './theme/useTheme';
import { useLanguage } from './useLanguage';

const TableScreen = lazy(
  () => import(/* webpackChunkName: "table-screen" */ './screen/TableScreen'),
);

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
});

export function App({ services }: { readonly services: Services }) {
  useStaticStyles();
  const styles = useStyles();
  const theme = useTheme(services.theme);
  const { text, change } = useLanguage(services);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <TextProvider value={text}>
        <ErrorBoundary text={text.crash}>
          <ServicesProvider value={services}>
            <Heading onLanguage={change} />
            <Suspense fallback={<Loading />}>
              <TableScreen />
            </Suspense>
          </ServicesProvider>
        </ErrorBoundary>
      </TextProvider>
    </FluentProvider>
  );
}
