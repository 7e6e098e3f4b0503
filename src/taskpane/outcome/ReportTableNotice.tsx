import { Button, makeStyles } from '@fluentui/react-components';
import { a1 } from '../../table';
import { CloseButton } from '../parts/CloseButton';
import { Notice } from '../parts/Notice';
import { usePane } from '../screen/PaneContext';
import { useText } from '../services';
import type { ReportChecked } from '../state/paneState';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '18px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    maxHeight: '30vh',
    overflowY: 'auto',
  },
});

/** What the sums, ranks and shared figures of the report tables come to, perhaps just inserted. */
export function ReportTableNotice({ checked }: { readonly checked: ReportChecked }) {
  const styles = useStyles();
  const { outcome, report: text } = useText();
  const { tasks, dismiss } = usePane();
  const { inserted, tables, findings, undecidable } = checked;
  return (
    <Notice
      kind={findings.length === 0 && tables > 0 ? 'done' : 'question'}
      title={
        inserted !== undefined
          ? text.inserted
          : tables === 0
            ? text.none
            : text.checked(tables, findings.length)
      }
      corner={<CloseButton onClose={dismiss} />}
      actions={
        inserted && (
          <Button size="small" onClick={() => void tasks.reveal(inserted)}>
            {outcome.goThere}
          </Button>
        )
      }
    >
      {inserted && <span>{text.insertedText(inserted.sheet, a1(inserted.area))}</span>}
      {inserted && tables > 0 && <span>{text.checked(tables, findings.length)}</span>}
      {findings.length > 0 && (
        // A list that scrolls must be within reach of the keyboard.
        <ol className={styles.list} tabIndex={0} aria-label={text.list}>
          {findings.map(({ sheet, message }, at) => (
            <li key={at}>
              <strong>{sheet}</strong> {message}
            </li>
          ))}
        </ol>
      )}
      {undecidable > 0 && <span>{text.undecidable(undecidable)}</span>}
    </Notice>
  );
}
