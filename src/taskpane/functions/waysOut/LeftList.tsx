import { makeStyles } from '@fluentui/react-components';
import { type LeftCell, a1 } from '../../../table';
import { type WaysText, useFunctionsText } from '../text';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** So many cells are named for each reason. */
const named = 3;

/** Formulas that stay, by the reason why. */
export function LeftList({ left }: { readonly left: readonly LeftCell[] }) {
  const styles = useStyles();
  const text = useFunctionsText().ways;
  if (left.length === 0) return null;
  const reasons = new Map<string, LeftCell[]>();
  for (const cell of left) {
    const reason = reasonOf(cell.why, text);
    reasons.set(reason, [...(reasons.get(reason) ?? []), cell]);
  }
  return (
    <>
      <span>{text.left(left.length)}</span>
      <ul className={styles.list}>
        {[...reasons].map(([reason, cells]) => (
          <li key={reason}>
            {text.leftLine(
              cells
                .slice(0, named)
                .map(
                  ({ sheet, row, column }) =>
                    `${sheet}!${a1({ row, column, rows: 1, columns: 1 })}`,
                ),
              Math.max(0, cells.length - named),
              reason,
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function reasonOf(why: LeftCell['why'], text: WaysText): string {
  return why.kind === 'noNativeForm'
    ? text.noNativeForm(why.functions)
    : text.notComputed(why.shown);
}
