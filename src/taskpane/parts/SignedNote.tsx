import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../services';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface SignedNoteProps {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly by: string;
  /** A time as the workbook keeps it; what is no time is shown as it stands. */
  readonly at: string;
  readonly actions: ReactNode;
}

/** What a person wrote and vouches for, as it is kept in the workbook. */
export function SignedNote({ heading, paragraphs, by, at, actions }: SignedNoteProps) {
  const styles = useStyles();
  const { tag, signed } = useText();
  const when = new Date(at);
  const said = Number.isNaN(when.getTime())
    ? at
    : new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(when);
  return (
    <div className={styles.note}>
      <h3 className={styles.heading}>{heading}</h3>
      {paragraphs.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <p className={styles.quiet}>{signed.signed(by, said)}</p>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
