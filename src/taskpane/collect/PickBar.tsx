import { Button, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { Hidden } from '../parts/Hidden';
import { useCollectPage } from './CollectContext';
import { chosenFiles, droppedFiles } from './pickedFiles';
import { useCollectText } from './text';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '6px',
    padding: '10px 12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  wide: { alignSelf: 'stretch' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Where files come in, by dialog or drop, and how far their reading is. */
export function PickBar() {
  const styles = useStyles();
  const text = useCollectText();
  const { state, dispatch, read, stop, checkOpenBook, busy } = useCollectPage();
  const { files, reading, skipped } = state;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const open = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = chosenFiles(event.target.files ?? []);
    // Else the same files, corrected, could not be chosen again.
    event.target.value = '';
    read(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    read(droppedFiles(event.dataTransfer));
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const hasFiles = files.size > 0;
  return (
    <section
      aria-label={text.pick.label}
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {reading === undefined ? (
        <>
          <div className={styles.line}>
            <Button
              appearance={hasFiles ? 'secondary' : 'primary'}
              size={hasFiles ? 'small' : 'medium'}
              disabledFocusable={busy}
              onClick={() => input.current?.click()}
            >
              {hasFiles ? text.pick.more : text.pick.choose}
            </Button>
            {hasFiles ? (
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={busy}
                onClick={() => dispatch({ kind: 'clear' })}
              >
                {text.pick.clear}
              </Button>
            ) : (
              <Button onClick={checkOpenBook}>{text.pick.openBook}</Button>
            )}
          </div>
          <p className={styles.quiet}>{text.pick.drop}</p>
          {skipped > 0 && <p className={styles.quiet}>{text.pick.skipped(skipped)}</p>}
        </>
      ) : (
        <>
          <span>{text.reading.progress(reading.done, reading.total)}</span>
          <ProgressBar
            className={styles.wide}
            aria-label={text.reading.label}
            thickness="large"
            value={reading.done}
            max={Math.max(1, reading.total)}
          />
          <Button size="small" onClick={stop}>
            {text.reading.cancel}
          </Button>
        </>
      )}
      <Hidden announced>
        {reading === undefined && hasFiles ? text.reading.done(files.size) : ''}
      </Hidden>
      <input ref={input} type="file" multiple hidden onChange={open} aria-label={text.pick.label} />
    </section>
  );
}
