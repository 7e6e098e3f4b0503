import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { accountText } from '../../app/merge';
import { mergeWords } from '../../report/merge';
import { useText } from '../services';
import { FileFindings } from './FileFindings';
import { StatusSign } from './StatusSign';
import { useCollectText } from './text';
import type { FileEntry } from './byUnit';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'block',
    width: '100%',
    padding: '5px 16px 6px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  name: { flexGrow: 1, minWidth: 0 },
  chevron: {
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.3px',
    alignSelf: 'center',
  },
  open: { transform: 'rotate(90deg)' },
  small: {
    display: 'block',
    paddingLeft: 'calc(1.1em + 8px)',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A file in two lines, what it is and what came of it; opened, what was found in it. */
export function FileItem({ entry }: { readonly entry: FileEntry }) {
  const styles = useStyles();
  const { language } = useText();
  const text = useCollectText();
  const [isOpen, setOpen] = useState(false);
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
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={content}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.line}>
          <StatusSign status={account.status} />
          <span className={styles.name}>{account.file}</span>
          <svg
            className={isOpen ? `${styles.chevron} ${styles.open}` : styles.chevron}
            width="10"
            height="10"
            viewBox="0 0 10 10"
            aria-hidden
          >
            <path d="M3 1l4 4-4 4" />
          </svg>
        </span>
        <span className={styles.small}>{facts.join(' · ')}</span>
      </button>
      <div id={content}>{isOpen && <FileFindings entry={entry} />}</div>
    </li>
  );
}
