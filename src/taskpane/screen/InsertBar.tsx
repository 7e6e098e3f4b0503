import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, Suspense, lazy } from 'react';
import type { InsertRequest } from '../../app';
import { ReportArea } from '../parts/ReportArea';
import { Turning } from '../parts/Turning';
import { useFootRoom } from '../parts/useFootRoom';
import { useText } from '../services';
import { usePane } from './PaneContext';

const Outcome = lazy(() => import(/* webpackChunkName: "outcome" */ '../outcome/Outcome'));

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { width: '100%' },
});

interface InsertBarProps {
  readonly request: InsertRequest;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Always in sight: what was done or is asked, and the one thing to do next. */
export function InsertBar({ request, button }: InsertBarProps) {
  const styles = useStyles();
  const text = useText();
  const { state, insert, busy } = usePane();
  const { phase } = state;
  const inserting = phase.kind === 'busy' && phase.task === 'insert';
  return (
    <footer ref={useFootRoom()} className={styles.bar}>
      <ReportArea asks={phase.kind === 'asking'}>
        {phase.kind !== 'ready' && phase.kind !== 'busy' && (
          <Suspense>
            <Outcome key={phase.kind} phase={phase} />
          </Suspense>
        )}
      </ReportArea>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        className={styles.button}
        appearance="primary"
        size="large"
        // A button that is disabled in earnest would drop the focus in the middle of the work.
        disabledFocusable={busy}
        icon={busy ? <Turning /> : null}
        onClick={() => insert(request)}
      >
        {busy
          ? inserting
            ? text.insert.busy
            : text.system.working
          : state.choices.reportTable === undefined
            ? text.insert.button
            : text.insert.report}
      </Button>
    </footer>
  );
}
