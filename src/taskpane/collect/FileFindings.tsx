import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedFile, FileFinding } from '../../report/check';
import { severityWords } from '../../report/findings';
import { SeveritySign } from '../check/SeveritySign';
import { Turning } from '../parts/Turning';
import { useText } from '../services';
import { useCollectPage } from './CollectContext';
import { useCollectText } from './text';
import type { PickedFile } from './fileReader';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '8px',
    padding: '2px 16px 10px calc(16px + 1.1em + 8px)',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  text: { margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** So many are shown here; the copy that goes back lists all. */
const shown = 50;

interface FileFindingsProps {
  readonly picked: PickedFile;
  /** Absent while the file is read. */
  readonly checked: CheckedFile | undefined;
}

/** All that was found in a file, the gravest first. */
export function FileFindings({ picked, checked }: FileFindingsProps) {
  const styles = useStyles();
  const text = useCollectText().file;
  const { state, makeCopies, busy } = useCollectPage();
  if (checked === undefined)
    return (
      <div className={styles.box}>
        <span role="status">{text.opening}</span>
      </div>
    );
  const found = [...checked.findings].sort((one, other) => rankOf(one) - rankOf(other));
  const making = state.phase.kind === 'busy' && state.phase.task === 'copies';
  return (
    <div className={styles.box}>
      {found.length === 0 && <p className={styles.text}>{text.clean}</p>}
      <ul className={styles.list}>
        {found.slice(0, shown).map((finding, at) => (
          <li key={at}>
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
      {found.length > shown && <p className={styles.quiet}>{text.more(found.length - shown)}</p>}
      {[...checked.unchecked, ...checked.remarks].map((sentence) => (
        <p key={sentence} className={styles.quiet}>
          {sentence}
        </p>
      ))}
      {checked.undecidable > 0 && (
        <p className={styles.quiet}>{text.undecidable(checked.undecidable)}</p>
      )}
      {checked.status === 'rejected' && (
        <Button
          size="small"
          disabledFocusable={busy}
          icon={making ? <Turning /> : null}
          onClick={() => makeCopies([picked])}
        >
          {making ? text.making : text.copy}
        </Button>
      )}
    </div>
  );
}

const ranks = { error: 0, warning: 1, info: 2 };

const rankOf = ({ severity, explanation }: FileFinding): number =>
  ranks[severity] + (explanation === undefined ? 0 : 0.5);

function Finding({ finding }: { readonly finding: FileFinding }) {
  const styles = useStyles();
  const { language } = useText();
  const text = useCollectText().file;
  const { severity, title, place, found, expected, why, remedy, explanation } = finding;
  const compared = [
    found !== '' && `${text.found} ${found}`,
    expected !== '' && `${text.expected} ${expected}`,
  ].filter((part) => part !== false);
  const lines = [place, compared.join(' · '), why, remedy].filter((line) => line !== '');
  return (
    <>
      <p className={styles.text}>
        <SeveritySign severity={severity} /> <span className={styles.title}>{title}</span>{' '}
        {severityWords[severity].name[language]}
      </p>
      {lines.map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
      {explanation !== undefined && (
        <p className={styles.text}>
          {text.explanation}
          {explanation}
        </p>
      )}
    </>
  );
}
