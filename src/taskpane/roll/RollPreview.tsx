import { Button, makeStyles } from '@fluentui/react-components';
import type { WorkbookFailure } from '../../app';
import { type RollOutcome, rollWords } from '../../app/roll';
import type { IndicatorSystem } from '../../domain/indicator';
import { wordProblem } from '../../report';
import { CloseButton } from '../parts/CloseButton';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { useText } from '../services';
import { useRollText } from './text';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  lines: { whiteSpace: 'pre-line' },
});

interface RollPreviewProps {
  readonly ahead: RollOutcome | { readonly kind: 'failed'; readonly failure: WorkbookFailure };
  /** Period or plan, as the notice calls it. */
  readonly to: string;
  readonly old: IndicatorSystem;
  readonly busy: boolean;
  readonly onWrite: (system: IndicatorSystem) => void;
  readonly onClose: () => void;
}

/** What would change, and the button that does it; or why it cannot be. */
export function RollPreview({ ahead, to, old, busy, onWrite, onClose }: RollPreviewProps) {
  const styles = useStyles();
  const text = useRollText();
  const { language } = useText();
  if (ahead.kind === 'failed') return <FailureNotice failure={ahead.failure} onClose={onClose} />;
  const close = <CloseButton onClose={onClose} />;
  if (ahead.kind === 'refused') {
    const { refusal } = ahead;
    const why =
      refusal.kind === 'faulty'
        ? refusal.problems.map((problem) => wordProblem(problem, language)).join('\n')
        : rollWords[language].refused(refusal, old.id);
    return (
      <Notice kind="fault" title={text.refused} corner={close}>
        <span className={styles.lines}>{why}</span>
      </Notice>
    );
  }
  const { system, said, notTaken } = ahead;
  return (
    <Notice
      kind="note"
      title={text.changes(to)}
      corner={close}
      actions={
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => onWrite(system)}
        >
          {text.write}
        </Button>
      }
    >
      <Lines lines={said} />
      {notTaken.length > 0 && (
        <>
          <strong>{text.notTaken(notTaken.length)}</strong>
          <Lines lines={notTaken} />
        </>
      )}
    </Notice>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
