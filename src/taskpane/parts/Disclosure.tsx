import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    padding: '4px 2px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    marginTop: '4px',
    padding: '4px 0 4px 12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onOpen?: () => void;
}

/** The browser's own: keyboard, screen reader and find-in-page work without a script. */
export function Disclosure({ label, children, onOpen }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
