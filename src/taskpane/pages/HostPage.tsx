import { Button, FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import type { Services } from '../services';
import type { HostTrouble } from '../text';
import { useTheme } from '../theme/useTheme';
import { useLanguage } from '../useLanguage';
import { Page } from './Page';

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({ pane: { minHeight: '100vh' } });

interface HostPageProps {
  readonly trouble: HostTrouble;
  readonly services: Pick<Services, 'theme' | 'language' | 'memory'>;
}

/** Shown where the pane cannot work: what is needed, and what works all the same. */
export function HostPage({ trouble, services }: HostPageProps) {
  useStaticStyles();
  const styles = useStyles();
  const theme = useTheme(services.theme);
  const text = useLanguage(services).text.host;
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <Page title={text.title}>
        <p>{text.reasons[trouble]}</p>
        {trouble !== 'unreachable' && <p>{text.needed}</p>}
        {trouble === 'unreachable' && (
          <Button appearance="primary" onClick={() => location.reload()}>
            {text.retry}
          </Button>
        )}
        <p>{text.stillWorks}</p>
        <ul>
          {text.withoutIt.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Page>
    </FluentProvider>
  );
}
