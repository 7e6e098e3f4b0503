import { makeStyles, tokens } from '@fluentui/react-components';
import type { Occupied } from '../../app';
import { a1 } from '../../table';
import { useText } from '../services';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    rowGap: '2px',
    margin: 0,
  },
  address: { color: tokens.colorNeutralForeground3 },
  content: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

const shown = 5;

/** The first cells that would be lost, with what stands in them. */
export function OccupiedList({ cells }: { readonly cells: readonly Occupied[] }) {
  const styles = useStyles();
  const text = useText().question;
  return (
    <>
      <dl className={styles.list}>
        {cells.slice(0, shown).map((cell) => (
          <Cell key={`${cell.row} ${cell.column}`} cell={cell} />
        ))}
      </dl>
      {cells.length > shown && <span>{text.moreCells(cells.length - shown)}</span>}
    </>
  );
}

function Cell({ cell: { row, column, text } }: { readonly cell: Occupied }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.address}>{a1({ row, column, rows: 1, columns: 1 })}</dt>
      <dd className={styles.content}>{text}</dd>
    </>
  );
}
