import { Button } from '@fluentui/react-components';
import { Details } from '../parts/Details';
import type { PaneText } from '../text';
import { Page } from './Page';

interface CrashPageProps {
  readonly text: PaneText['crash'];
  readonly error: unknown;
}

export function CrashPage({ text, error }: CrashPageProps) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <Page title={text.title}>
      <p>{text.text}</p>
      <Button appearance="primary" onClick={() => location.reload()}>
        {text.reload}
      </Button>
      <Details label={text.detail} text={detail} />
    </Page>
  );
}
