import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo } from 'react';
import type { CheckedTable, LiveFinding } from '../../app/watch/watch';
import { severityWords } from '../../report/findings';
import { useListLook } from '../parts/listLook';
import { useText } from '../services';
import { SeveritySign } from './SeveritySign';
import { addressOf } from './cell';
import type { Grouping } from './shown';
import { useCheckText } from './text';
import { columnName, indicatorName, wordsOf } from './words';

const useStyles = makeStyles({
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  address: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  // One line each: the cell's own part of the page says all.
  small: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
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
  const look = useListLook();
  const { language } = useText();
  const text = useCheckText().list;
  const { severity, cells } = live.finding;
  const { title, found } = wordsOf(live, table, language);
  const about = [
    severityWords[severity].name[language],
    live.explanation !== undefined && text.explained,
    grouping === 'severity' && indicatorName(table.system, cells[0]?.indicator),
    columnName(table.system, cells[0]?.column),
    found !== '' && `“${found}”`,
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
      className={mergeClasses(
        look.entry,
        look.ruled,
        isHere && look.here,
        isCurrent && styles.current,
      )}
      onClick={() => onGo(live)}
      onKeyDown={go}
      onFocus={() => onFocus(live.id)}
    >
      <div className={look.line}>
        <SeveritySign severity={severity} />
        <span className={look.name}>{title}</span>
        <span className={styles.address}>{addressOf(live)}</span>
      </div>
      <div className={mergeClasses(look.small, look.indented, styles.small)}>
        {about.join(' · ')}
      </div>
    </div>
  );
});
