import { Button, Switch, makeStyles } from '@fluentui/react-components';
import { Turning } from '../parts/Turning';
import { useCheckPage } from './CheckContext';
import { useCheckText } from './text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginLeft: '-8px',
  },
});

/** Whether entries are checked at all, and a way to check everything now. */
export function SwitchBar() {
  const styles = useStyles();
  const text = useCheckText();
  const { snapshot, turn, recheck } = useCheckPage();
  const { kind } = snapshot.phase;
  const sweeping = kind === 'sweeping';
  return (
    <div className={styles.bar}>
      <Switch
        label={text.switch}
        title={text.switchHint}
        checked={kind !== 'off'}
        onChange={(_, { checked }) => turn(checked)}
      />
      {kind !== 'off' && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={sweeping}
          icon={sweeping ? <Turning /> : null}
          onClick={recheck}
        >
          {sweeping ? text.rechecking : text.recheck}
        </Button>
      )}
    </div>
  );
}
