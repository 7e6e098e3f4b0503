import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo } from 'react';
import type { CheckedTable, LiveFinding } from '../../app/watch/watch';
import { severityWords } from '../../report/findings';
import { useText } from '../services';
import { SeveritySign } from './SeveritySign';
import { addressOf } from './cell';
import type { Grouping } from './shown';
import { useCheckText } from './text';
import { columnName, indicatorName, wordsOf } from './words';

const useStyles = makeStyles({
  option: {
    padding: '5px 16px 6px 13px',
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  here: {
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  line: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  address: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  small: {
    paddingLeft: 'calc(1.1em + 8px)',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface FindingOptionProps {
  readonly live: LiveFinding;
  readonly table: CheckedTable;
  readonly grouping: Grouping;
  /** Concerns the selected cell. */
  readonly isHere: boolean;
  /** The one of those that is told first. */
  readonly isCurrent: boolean;
  /** The one that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onGo: (live: LiveFinding) => void;
}

/** A finding in two lines: what it is and where; whose it is and what stands there. */
export const FindingOption = memo(function FindingOption(props: FindingOptionProps) {
  const { live, table, grouping, isHere, isCurrent, isStop, onFocus, onGo } = props;
  const styles = useStyles();
  const { language } = useText();
  const text = useCheckText().list;
  const { severity, cells } = live.finding;
  const { title, found } = wordsOf(live, table, language);
  const about = [
    severityWords[severity].name[language],
    grouping === 'severity' && indicatorName(table.system, cells[0]?.indicator),
    columnName(table.system, cells[0]?.column),
    found !== '' && `“${found}”`,
    live.explanation !== undefined && text.explained,
  ].filter((part) => part !== false && part !== '');
  const go = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onGo(live);
  };
  return (
    <div
      id={live.id}
      role="option"
      aria-selected={isCurrent}
      tabIndex={isStop ? 0 : -1}
      className={mergeClasses(styles.option, isHere && styles.here, isCurrent && styles.current)}
      onClick={() => onGo(live)}
      onKeyDown={go}
      onFocus={() => onFocus(live.id)}
    >
      <div className={styles.line}>
        <SeveritySign severity={severity} />
        <span className={styles.title}>{title}</span>
        <span className={styles.address}>{addressOf(live)}</span>
      </div>
      <div className={styles.small}>{about.join(' · ')}</div>
    </div>
  );
});
