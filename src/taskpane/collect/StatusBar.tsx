import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useCollectPage } from './CollectContext';
import { StatusSign } from './StatusSign';
import { useCollectText } from './text';
import { type Shown, countsOf } from './byUnit';

const useStyles = makeStyles({
  statuses: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: '6px',
  },
  status: {
    minWidth: 0,
    padding: '3px 4px',
    flexDirection: 'column',
    fontWeight: tokens.fontWeightRegular,
  },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  name: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

const order: readonly Shown[] = ['accepted', 'explained', 'rejected', 'unreadable', 'notSent'];

/** Counts that choose what is listed. */
export function StatusBar() {
  const styles = useStyles();
  const { list } = useCollectText();
  const { state, dispatch, units } = useCollectPage();
  const counts = countsOf(units);
  return (
    <div className={styles.statuses} role="group" aria-label={list.filter}>
      {order
        .filter((status) => counts[status] > 0 || state.shown.has(status))
        .map((status) => (
          <ToggleButton
            key={status}
            className={styles.status}
            checked={state.shown.has(status)}
            onClick={() => dispatch({ kind: 'toggle', shown: status })}
          >
            <span className={styles.count}>{counts[status]}</span>{' '}
            <span className={styles.name}>
              <StatusSign status={status} />{' '}
              {status === 'notSent' ? list.notSent : list.statuses[status]}
            </span>
          </ToggleButton>
        ))}
    </div>
  );
}
