import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedTable, LiveFinding } from '../../app/watch/watch';
import { kindNames } from '../../domain/indicator';
import { severityWords } from '../../report/findings';
import { Turning } from '../parts/Turning';
import { useText } from '../services';
import { useCheckPage } from './CheckContext';
import { ExplanationBox } from './ExplanationBox';
import { SeveritySign } from './SeveritySign';
import { mend } from './checkCases';
import { useCheckText } from './text';
import { wordsOf } from './words';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    '& + &': { paddingTop: '10px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  severity: { fontWeight: tokens.fontWeightRegular },
  place: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  compared: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '1px',
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  side: { padding: '3px 8px 5px' },
  other: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // A unit is not torn apart.
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, wordBreak: 'keep-all' },
  mend: { alignSelf: 'start' },
});

interface FindingDetailProps {
  readonly live: LiveFinding;
  readonly table: CheckedTable;
}

/** So many of the other cells are named. */
const named = 5;

/** One finding whole: found and expected side by side, the figures behind it, and what to do. */
export function FindingDetail({ live, table }: FindingDetailProps) {
  const styles = useStyles();
  const { language } = useText();
  const text = useCheckText();
  const { watch, state, busy, run } = useCheckPage();
  const { finding } = live;
  const words = wordsOf(live, table, language);
  const { severity, rule, level, related, cells } = finding;
  const others = cells.slice(1).map(({ address }) => address);
  const titles = [...new Set(related.map(({ kind }) => kindNames[kind][language]))];
  const mending = state.phase.kind === 'busy' && state.phase.task === 'mend';
  const paragraphs = [
    finding.message === undefined ? '' : words.message,
    words.why,
    words.suspicion,
    words.reason,
    words.remedy,
  ].filter((part) => part !== '');
  return (
    <article className={styles.detail} aria-label={words.title}>
      <h2 className={styles.title}>
        <SeveritySign severity={severity} /> {words.title}{' '}
        <span className={styles.severity}>{severityWords[severity].name[language]}</span>
      </h2>
      <p className={styles.place}>{words.place}</p>
      {(words.found !== '' || words.expected !== '') && (
        <dl className={styles.compared}>
          <Side label={text.cell.found} value={words.found || text.cell.empty} />
          {words.expected !== '' && (
            <Side label={text.cell.expected} value={words.expected} other />
          )}
        </dl>
      )}
      {paragraphs.map((part) => (
        <p key={part} className={styles.text}>
          {part}
        </p>
      ))}
      {live.mend !== undefined && (
        <Button
          className={styles.mend}
          size="small"
          disabledFocusable={busy}
          icon={mending ? <Turning /> : null}
          onClick={() => run('mend', () => mend(watch, [live]))}
        >
          {mending
            ? text.mend.mending
            : live.mend === finding.found
              ? text.mend.toNumber
              : text.mend.one(live.mend)}
        </Button>
      )}
      {severity === 'warning' && <ExplanationBox live={live} />}
      {others.length > 0 && (
        <p className={styles.quiet}>
          {text.cell.alsoIn(others.slice(0, named), Math.max(0, others.length - named))}
        </p>
      )}
      <p className={styles.quiet}>
        {text.cell.rule(rule, level)}
        {titles.length > 0 && ` · ${text.cell.related(titles)}`}
      </p>
    </article>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: string;
  readonly other?: boolean;
}

function Side({ label, value, other = false }: SideProps) {
  const styles = useStyles();
  return (
    <div className={other ? `${styles.side} ${styles.other}` : styles.side}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
