import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Way } from '../../../table';
import { OneOf } from '../../parts/OneOf';
import { Turning } from '../../parts/Turning';
import { useFunctionsPage } from '../FunctionsContext';
import { lookAhead, restore } from '../functionCases';
import { useFunctionsText } from '../text';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '10px', marginTop: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** 不再依赖加载项: what a workbook needs before it goes where the add-in is not. */
export function WaysOut() {
  const styles = useStyles();
  const text = useFunctionsText().ways;
  const { state, busy, run, wording } = useFunctionsPage();
  const heading = useId();
  const [scope, setScope] = useState<'sheet' | 'workbook'>('workbook');
  const [way, setWay] = useState<Way>('native');
  const task = state.phase.kind === 'busy' ? state.phase.task : undefined;
  const last = state.undos.at(-1);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {text.heading}
      </h2>
      <p className={styles.quiet}>{text.intro}</p>
      <OneOf
        label={text.way}
        value={way}
        disabled={busy}
        choices={(['native', 'values'] as const).map((value) => ({
          value,
          label: text.ways[value].name,
        }))}
        hint={text.ways[way].hint}
        onChange={setWay}
      />
      <OneOf
        label={text.scope}
        value={scope}
        disabled={busy}
        choices={[
          { value: 'workbook', label: text.workbook },
          { value: 'sheet', label: text.sheet },
        ]}
        onChange={setScope}
      />
      <div className={styles.actions}>
        <Button
          disabledFocusable={busy}
          icon={task === 'look' || task === 'settle' ? <Turning /> : null}
          onClick={() => run('look', (workbook) => lookAhead(workbook, scope, way, wording))}
        >
          {task === 'look' ? text.looking : task === 'settle' ? text.settling : text.look}
        </Button>
        {last !== undefined && (
          <Button
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => run('settle', (workbook) => restore(workbook, last))}
          >
            {text.undo(last.formulas)}
          </Button>
        )}
      </div>
    </section>
  );
}
