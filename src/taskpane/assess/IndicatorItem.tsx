import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import type { IndicatorAssessment } from '../../domain/assessment';
import type { RowWords } from '../../report/assessment';
import { useListLook } from '../parts/listLook';
import { useAssessPage } from './AssessContext';
import { Bullet } from './Bullet';
import { IndicatorDetail } from './IndicatorDetail';
import { StatusSign } from './StatusSign';
import type { ListText } from './text/assessText';
import { useAssessText } from './text';

const useStyles = makeStyles({
  // A line breaks between facts, and within one only where it is longer than the line.
  fact: { display: 'inline-block', maxWidth: '100%' },
  status: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

interface IndicatorItemProps {
  readonly row: IndicatorAssessment;
  /** The one that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** An indicator in short: its status, its way, its pace and what was published; the rest on a click. */
export function IndicatorItem({ row, isStop, onFocus }: IndicatorItemProps) {
  const styles = useStyles();
  const look = useListLook();
  const text = useAssessText().list;
  const detail = useId();
  const { state, selected, wordsOf, goTo } = useAssessPage();
  const { indicator, course, status, override } = row;
  const words = wordsOf(row);
  const isOpen = state.opened === indicator.number;
  return (
    <li className={look.ruled}>
      <button
        type="button"
        data-indicator={indicator.number}
        className={mergeClasses(look.entry, (isOpen || selected === indicator.number) && look.here)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detail : undefined}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={() => goTo(indicator.number)}
      >
        <span className={look.line}>
          <span className={look.name}>
            {indicator.number} {indicator.name}
          </span>{' '}
          <span className={styles.status}>
            <StatusSign meaning={status.meaning} /> {words.status}
            {override !== undefined && ` ✎${text.decided}`}
          </span>
        </span>{' '}
        {course !== undefined && <Bullet course={course} behind={status.meaning === 'behind'} />}
        <Facts facts={levelsOf(words, text)} /> <Facts facts={paceOf(words, text, row)} />
      </button>
      {isOpen && (
        <div id={detail}>
          <IndicatorDetail row={row} words={words} />
        </div>
      )}
    </li>
  );
}

function Facts({ facts }: { readonly facts: readonly string[] }) {
  const styles = useStyles();
  return (
    <span className={useListLook().small}>
      {facts.map((fact, at) => (
        <Fragment key={fact}>
          {at > 0 && ' '}
          <span className={styles.fact}>{at < facts.length - 1 ? `${fact} ·` : fact}</span>
        </Fragment>
      ))}
    </span>
  );
}

/** The ends of the bar and what it has between them, those that are there. */
function levelsOf(words: RowWords, { levels, index }: ListText): string[] {
  const said = (['base', 'required', 'actual', 'target'] as const).flatMap((key) =>
    words[key] === '' ? [] : `${levels[key]} ${words[key]}`,
  );
  const last = said.pop();
  return last === undefined ? [] : [...said, words.isIndex ? last + index : last];
}

/** `R 1.08（1.07～1.09） · 临界 · 公布：正常 · 一致`; where there is no pace, why. */
function paceOf(
  words: RowWords,
  { published }: ListText,
  { override }: IndicatorAssessment,
): string[] {
  const interval = words.interval === '' || words.isOpen ? '' : ` (${words.interval})`;
  return [
    words.pace === '' ? (override === undefined ? words.reason : '') : `R ${words.pace}${interval}`,
    words.borderline,
    words.published === '' ? '' : published(words.published),
    words.agreement,
  ].filter((part) => part !== '');
}
