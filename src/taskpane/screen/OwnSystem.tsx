import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { useText } from '../services';
import { chosenSystem } from '../state/paneState';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** A system of the user's own: written to a sheet, read back from it, or opened from a file. */
export function OwnSystem() {
  const styles = useStyles();
  const text = useText().system;
  const { state, tasks, busy } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const open = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    // Else the same file, corrected, could not be chosen again.
    event.target.value = '';
    if (chosen !== undefined) void tasks.openSystem(chosen);
  };
  return (
    <Disclosure label={text.own}>
      <p className={styles.hint}>{text.ownHint}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void tasks.writeSystem(chosenSystem(state))}
        >
          {text.write}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void tasks.readSystem()}>
          {text.read}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => file.current?.click()}>
          {text.open}
        </Button>
      </div>
      <input ref={file} type="file" accept=".json,application/json" hidden onChange={open} />
    </Disclosure>
  );
}
