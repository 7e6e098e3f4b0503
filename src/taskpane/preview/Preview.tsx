import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { type SheetPlan, tableNames } from '../../table';
import { useText } from '../services';
import { PreviewGrid } from './PreviewGrid';
import { previewTable } from './previewTable';

const firstRows = 6;

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  toggle: { alignSelf: 'start' },
  beside: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** The first rows exactly as they will be written, from the same plan. */
export function Preview({ sheet }: { readonly sheet: SheetPlan }) {
  const styles = useStyles();
  const text = useText().preview;
  const heading = useId();
  const [all, setAll] = useState(false);
  const table = useMemo(
    () => previewTable(sheet, tableNames(), all ? Number.POSITIVE_INFINITY : firstRows),
    [sheet, all],
  );
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.heading}>
          {text.label}
        </h2>
        <span className={styles.count}>{text.shown(table.shown, table.total)}</span>
      </div>
      <PreviewGrid table={table} labelledBy={heading} />
      {table.computed > 0 && <p className={styles.beside}>{text.computed(table.computed)}</p>}
      {table.total > firstRows && (
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="small"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? text.fewer : text.all(table.total)}
        </Button>
      )}
    </div>
  );
}
