import { Button, makeStyles } from '@fluentui/react-components';
import { Turning } from '../parts/Turning';
import { useServices } from '../services';
import { useCollectPage } from './CollectContext';
import { useCollectText } from './text';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

/** All copies in one archive. Where each is opened as a workbook of its own, they are made one by one. */
export function CopiesButton() {
  const styles = useStyles();
  const text = useCollectText();
  const { handOver } = useServices();
  const { state, units, makeCopies, busy } = useCollectPage();
  const rejected = units.flatMap(({ files }) =>
    files.flatMap(({ account, collected }) =>
      account.status === 'rejected' && account.leftOut !== 'noTable' ? collected.picked : [],
    ),
  );
  const picked = [...new Set(rejected)];
  if (picked.length < 2 || handOver.kind !== 'download') return null;
  const making = state.phase.kind === 'busy' && state.phase.task === 'copies';
  return (
    <Button
      className={styles.button}
      size="small"
      disabledFocusable={busy}
      icon={making ? <Turning /> : null}
      onClick={() => makeCopies(picked)}
    >
      {making ? text.file.making : text.copies.all(picked.length)}
    </Button>
  );
}
