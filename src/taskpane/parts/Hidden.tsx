import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface HiddenProps {
  readonly children: ReactNode;
  /** Told by a screen reader, when it next pauses, each time that the words change. */
  readonly announced?: boolean;
}

/** Words for a screen reader alone. */
export function Hidden({ children, announced = false }: HiddenProps) {
  const styles = useStyles();
  return (
    <span className={styles.hidden} role={announced ? 'status' : undefined}>
      {children}
    </span>
  );
}
