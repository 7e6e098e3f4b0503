import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type Ref, useMemo } from 'react';
import { Hidden } from '../parts/Hidden';
import { useText } from '../services';
import { useCheckPage } from './CheckContext';
import { FindingDetail } from './FindingDetail';
import { spotOf } from './cell';
import { useCheckText } from './text';
import { wordsOf } from './words';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '44vh',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // At twice the size the page itself scrolls, and shows the finding whole.
    '@media (max-height: 420px)': { maxHeight: 'none' },
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', padding: '8px 16px' },
  position: {
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    overflowY: 'auto',
    padding: '0 16px 12px',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The selected cell: what is wrong with it and what to do; and the way to the next. */
export function CellPanel({ ref }: { readonly ref: Ref<HTMLElement> }) {
  const styles = useStyles();
  const { language } = useText();
  const text = useCheckText().cell;
  const { shown, here, cell, step } = useCheckPage();
  const titles = here.map(({ live, table }) => wordsOf(live, table, language).title);
  const position = usePosition();
  const none = shown.length === 0;
  return (
    <section ref={ref} className={styles.panel} tabIndex={-1} aria-label={text.label}>
      <div className={styles.bar}>
        <Button size="small" icon={up} disabledFocusable={none} onClick={() => step('previous')}>
          {text.previous}
        </Button>
        <Button
          size="small"
          appearance="primary"
          icon={down}
          disabledFocusable={none}
          onClick={() => step('next')}
        >
          {text.next}
        </Button>
        <span className={styles.position}>
          {position.at > 0
            ? text.position(position.at, position.total)
            : text.total(position.total)}
        </span>
      </div>
      <Hidden announced>
        {cell === undefined || titles.length === 0 ? '' : text.announce(cell.address, titles)}
      </Hidden>
      {/* A region that may scroll must be within reach of the keyboard. */}
      <div className={styles.body} role="group" aria-label={text.label} tabIndex={0}>
        {here.map(({ live, table }) => (
          <FindingDetail key={live.id} live={live} table={table} />
        ))}
        {here.length === 0 && (
          <p className={styles.quiet}>
            {cell === undefined ? text.choose : text.clean(cell.address)}
          </p>
        )}
      </div>
    </section>
  );
}

/** Which of the cells with findings this is, counted as the steps go. */
function usePosition(): { at: number; total: number } {
  const { shown, cell } = useCheckPage();
  const cells = useMemo(() => {
    const all = new Map<string, { table: string; address: string }>();
    for (const { live } of shown) {
      const address = live.finding.cells[0]?.address ?? '';
      all.set(`${live.table} ${address}`, { table: live.table, address });
    }
    return [...all.values()];
  }, [shown]);
  const spot = cell === undefined ? undefined : spotOf(cell.address);
  const at = cells.findIndex((each) => {
    if (each.table !== cell?.table) return false;
    const own = spotOf(each.address);
    return own?.row === spot?.row && own?.column === spot?.column;
  });
  return { at: at + 1, total: cells.length };
}

const arrow = (path: string): ReactElement => (
  <svg width="12" height="12" viewBox="0 0 12 12" fill="none" aria-hidden>
    <path
      d={path}
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

const up = arrow('M2.5 7.8L6 4.2l3.5 3.6');
const down = arrow('M2.5 4.2L6 7.8l3.5-3.6');
