import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '12px',
    padding: '16px',
    lineHeight: tokens.lineHeightBase300,
    '& p, & ul': { margin: 0 },
    '& ul': { paddingLeft: '20px' },
    '& li + li': { marginTop: '6px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of plain text that stands in for the pane. */
export function Page({ title, children }: PageProps) {
  const styles = useStyles();
  return (
    <main>
      <div role="alert" className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
