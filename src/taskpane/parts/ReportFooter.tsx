import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { ReportArea } from './ReportArea';
import { useFootRoom } from './useFootRoom';

const useStyles = makeStyles({
  bar: { position: 'sticky', bottom: 0, zIndex: 2 },
  filled: {
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ReportFooterProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly asks: boolean;
  /** What was done or is asked; absent where there is nothing to say. */
  readonly children: ReactNode;
}

/** In sight wherever a long page is scrolled to. */
export function ReportFooter({ ref, asks, children }: ReportFooterProps) {
  const styles = useStyles();
  return (
    <footer ref={useFootRoom()} className={styles.bar}>
      <ReportArea ref={ref} asks={asks}>
        {children !== undefined && <div className={styles.filled}>{children}</div>}
      </ReportArea>
    </footer>
  );
}
