import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Course, type IndicatorAssessment, supposedEnd } from '../../domain/assessment';
import type { RowWords } from '../../report/assessment';
import { levelWorder } from '../../report/assessment';
import { useAssessPage } from './AssessContext';
import { useAssessText } from './text';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

interface WhatIfProps {
  readonly row: IndicatorAssessment;
  readonly words: RowWords;
}

/** What the end of the plan needs, and where another pace would lead. */
export function WhatIf({ row, words }: WhatIfProps) {
  const styles = useStyles();
  const text = useAssessText();
  const { outcome } = useAssessPage();
  const { course, assessment } = row;
  if (course === undefined || assessment.requiredIs === 'none' || course.left <= 0) return null;
  const target = levelWorder(outcome.table)(row, course.target);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{text.whatIf.heading}</h3>
      <p className={styles.text}>
        {text.whatIf.needs(
          outcome.table.system.plan.target,
          words.isIndex ? `${target}${text.list.index}` : target,
          words.needed,
        )}
      </p>
      <Supposition row={row} course={course} />
    </section>
  );
}

function Supposition({
  row,
  course,
}: {
  readonly row: IndicatorAssessment;
  readonly course: Course;
}) {
  const { growth, points, step, end, reached, short, unreadable } = useAssessText().whatIf;
  const { outcome } = useAssessPage();
  const [typed, setTyped] = useState('');
  const { unit } = row.indicator;
  const isGrowth = course.scale === 'log';
  const label = isGrowth ? growth : unit === '%' ? points : step(unit);
  const perYear = numberIn(typed);
  const isNumber = perYear !== undefined && Number.isFinite(perYear);
  const supposed = isNumber ? supposedEnd(course, isGrowth ? perYear / 100 : perYear) : undefined;
  const said =
    supposed &&
    (supposed.reached ? reached : short)(end(levelWorder(outcome.table)(row, supposed.value)));
  return (
    <Field
      label={label}
      validationState={perYear !== undefined && !isNumber ? 'error' : 'none'}
      validationMessage={perYear !== undefined && !isNumber ? unreadable : null}
      hint={<span role="status">{said ?? ''}</span>}
    >
      <Input
        size="small"
        inputMode="decimal"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
    </Field>
  );
}

/** Undefined where nothing is typed, NaN where it is no number. Full-width digits are digits. */
function numberIn(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replaceAll('−', '-').replace(/%$/, '').trim();
  return text === '' ? undefined : Number(text);
}
