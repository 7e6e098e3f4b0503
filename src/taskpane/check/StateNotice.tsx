import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { wordFailure } from '../../app';
import { Details } from '../parts/Details';
import { Hidden } from '../parts/Hidden';
import { Notice } from '../parts/Notice';
import type { PageProps } from '../screen/pages';
import { useText } from '../services';
import { useCheckPage } from './CheckContext';
import { Coverage } from './Coverage';
import { isPartlyUnchecked } from './coverageOf';
import { countsOf } from './shown';
import { useCheckText } from './text';

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** In what state the checking is, where the findings alone do not say it. */
export function StateNotice({ onPage }: PageProps) {
  const styles = useStyles();
  const { status } = useCheckText();
  const { snapshot, found } = useCheckPage();
  const { phase, tables } = snapshot;
  const said =
    phase.kind === 'watching' && tables.length > 0
      ? found.length === 0
        ? status.nothing
        : status.found(countsOf(found))
      : '';
  return (
    <>
      {/* Excel's own edits change it, so that it waits for a pause. */}
      <Hidden announced>{said}</Hidden>
      <Shown onPage={onPage} />
      {tables.map(({ id, sheet, unflagged }) =>
        unflagged === undefined ? null : (
          <span key={id} className={styles.quiet}>
            ▲ {status.unflagged[unflagged.kind](sheet)}
          </span>
        ),
      )}
    </>
  );
}

function Shown({ onPage }: PageProps) {
  const { language, outcome } = useText();
  const { status, recheck: again, rechecking } = useCheckText();
  const { snapshot, found, turn, recheck } = useCheckPage();
  const { phase, tables } = snapshot;
  if (phase.kind === 'off') {
    return (
      <Notice
        kind="note"
        title={status.off}
        actions={
          <Button size="small" onClick={() => turn(true)}>
            {status.turnOn}
          </Button>
        }
      >
        <span>{status.offText}</span>
      </Notice>
    );
  }
  if (phase.kind === 'stale') {
    const { title, text } = wordFailure(phase.failure, language);
    return (
      <Notice
        kind="fault"
        title={status.stale}
        actions={
          <Button size="small" onClick={recheck}>
            {again}
          </Button>
        }
      >
        <strong>{title}</strong>
        <span>{text}</span>
        <span>{status.staleText}</span>
        <Details label={outcome.detail} text={phase.failure.message} />
      </Notice>
    );
  }
  if (tables.length === 0) {
    if (phase.kind === 'sweeping') return <span>{rechecking}</span>;
    return (
      <Notice
        kind="note"
        title={status.noTable}
        actions={
          <Button size="small" onClick={() => onPage('table')}>
            {status.insert}
          </Button>
        }
      >
        <span>{status.noTableText}</span>
      </Notice>
    );
  }
  if (found.length > 0) return isPartlyUnchecked(tables) ? <Coverage /> : null;
  return (
    <Notice kind="done" title={status.nothing}>
      <span>{status.notProof}</span>
      <Coverage opened />
    </Notice>
  );
}
