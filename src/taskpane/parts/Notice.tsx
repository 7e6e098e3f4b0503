import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Sign, type SignKind } from './Sign';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxHeight: '55vh',
    overflowY: 'auto',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  done: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderLeftColor: tokens.colorPaletteGreenBorderActive,
  },
  question: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  note: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  fault: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderLeftColor: tokens.colorPaletteRedBorderActive,
  },
  head: { display: 'flex', gap: '8px', alignItems: 'start' },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface NoticeProps {
  readonly kind: SignKind;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** At the end of the title line: how to put the notice away. */
  readonly corner?: ReactNode;
}

/** A report or question inside the pane. A question takes the focus, as it waits for an answer. */
export function Notice({ kind, title, children, actions, corner }: NoticeProps) {
  const styles = useStyles();
  const heading = useId();
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (kind === 'question') notice.current?.focus();
  }, [kind]);
  return (
    <section
      ref={notice}
      className={mergeClasses(styles.notice, styles[kind])}
      tabIndex={-1}
      aria-labelledby={heading}
    >
      <div className={styles.head}>
        <Sign kind={kind} />
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {corner}
      </div>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
