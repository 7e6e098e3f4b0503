import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { accountText } from '../../app/merge';
import type { CheckedFile } from '../../report/check';
import { mergeWords } from '../../report/merge';
import { useListLook } from '../parts/listLook';
import { useText } from '../services';
import { unforeseen } from '../unforeseen';
import { useCollectPage } from './CollectContext';
import { FileFindings } from './FileFindings';
import { StatusSign } from './StatusSign';
import { useCollectText } from './text';
import type { FileEntry } from './byUnit';

const useStyles = makeStyles({
  chevron: {
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.3px',
    alignSelf: 'center',
  },
  open: { transform: 'rotate(90deg)' },
});

/** A file in two lines, what it is and what came of it; opened, what was found in it. */
export function FileItem({ entry }: { readonly entry: FileEntry }) {
  const styles = useStyles();
  const look = useListLook();
  const { language } = useText();
  const text = useCollectText();
  const page = useCollectPage();
  const [isOpen, setOpen] = useState(false);
  const [checked, setChecked] = useState<CheckedFile>();
  const content = useId();
  const { account, collected } = entry;
  const { errors, unexplained, findings } = collected.read;
  const others = findings - errors - unexplained;
  const facts = [
    text.list.statuses[account.status],
    errors > 0 && text.file.errors(errors),
    unexplained > 0 && text.file.unexplained(unexplained),
    others > 0 && text.file.infos(others),
    account.leftOut === undefined
      ? text.file.cells(account.counted)
      : account.leftOut !== 'rejected' &&
        account.leftOut !== 'unreadable' &&
        accountText(account, mergeWords[language]),
    account.leftOut === 'unreadable' && account.reason,
  ].filter((fact) => fact !== false && fact !== undefined);
  /** What was found is read from the file again each time that it is opened. */
  const turn = () => {
    setOpen(!isOpen);
    if (isOpen) return;
    setChecked(undefined);
    page
      .findings(collected.picked)
      .then(setChecked, (error: unknown) =>
        page.dispatch({ kind: 'report', report: unforeseen(error) }),
      );
  };
  return (
    <li className={look.ruled}>
      <button
        type="button"
        className={look.entry}
        aria-expanded={isOpen}
        aria-controls={content}
        onClick={turn}
      >
        <span className={look.line}>
          <StatusSign status={account.status} />
          <span className={look.name}>{account.file}</span>
          <svg
            className={mergeClasses(styles.chevron, isOpen && styles.open)}
            width="10"
            height="10"
            viewBox="0 0 10 10"
            aria-hidden
          >
            <path d="M3 1l4 4-4 4" />
          </svg>
        </span>
        <span className={mergeClasses(look.small, look.indented)}>{facts.join(' · ')}</span>
      </button>
      <div id={content}>
        {isOpen && <FileFindings picked={collected.picked} checked={checked} />}
      </div>
    </li>
  );
}
